# Believes that a cipher moves all letters by the same distance in the alphabet.
from collections import defaultdict


def group_disguises(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[tuple((ord(letter) - ord(word[0])) % 26 for letter in word)].append(word)
    return list(groups.values())
