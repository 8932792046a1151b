# Uses a list as the key of a dict, but a list is not hashable.
from collections import defaultdict


def group_disguises(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[[word.index(letter) for letter in word]].append(word)
    return list(groups.values())
