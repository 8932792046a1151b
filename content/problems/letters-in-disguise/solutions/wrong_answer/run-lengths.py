# Looks only at letters that are repeated directly, so aba looks like abc.
from collections import defaultdict
from itertools import groupby


def group_disguises(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[tuple(len(list(run)) for _, run in groupby(word))].append(word)
    return list(groups.values())
