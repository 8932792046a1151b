# The key is the tuple of the places at which the letters first occur.
from collections import defaultdict


def group_disguises(words: list[str]) -> list[list[str]]:
    groups: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for word in words:
        groups[tuple(map(word.index, word))].append(word)
    return list(groups.values())
