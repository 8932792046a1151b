# Writes the places into one string, where 10 looks like 1 and 0.
from collections import defaultdict


def group_disguises(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups["".join(str(word.index(letter)) for letter in word)].append(word)
    return list(groups.values())
