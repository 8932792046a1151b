# Collects all lengths and takes max() of them, which fails for an empty log
from collections import Counter


def longest_fair_block(artists, most):
    plays = Counter()
    left = 0
    lengths = []
    for right, artist in enumerate(artists):
        plays[artist] += 1
        while plays[artist] > most:
            plays[artists[left]] -= 1
            left += 1
        lengths.append(right - left + 1)
    return max(lengths)
