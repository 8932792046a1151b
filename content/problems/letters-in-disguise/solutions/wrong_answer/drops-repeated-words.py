# Collects the words in sets, so a word that is found twice is returned once.
from collections import defaultdict


def group_disguises(words: list[str]) -> list[list[str]]:
    groups = defaultdict(set)
    for word in words:
        groups[tuple(map(word.index, word))].add(word)
    return [sorted(group) for group in groups.values()]
