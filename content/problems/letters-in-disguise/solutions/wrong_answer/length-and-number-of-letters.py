# Takes the length and the number of different letters for the whole shape.
from collections import defaultdict


def group_disguises(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[len(word), len(set(word))].append(word)
    return list(groups.values())
