# Looks at how often letters occur, not at where.
from collections import Counter, defaultdict


def group_disguises(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[tuple(sorted(Counter(word).values()))].append(word)
    return list(groups.values())
