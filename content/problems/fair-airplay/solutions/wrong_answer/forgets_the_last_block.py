# Notes the length only when a block ends, so a block that lasts to the end of the log is lost
from collections import Counter


def longest_fair_block(artists, most):
    plays = Counter()
    left = best = 0
    for right, artist in enumerate(artists):
        plays[artist] += 1
        if plays[artist] > most:
            best = max(best, right - left)
        while plays[artist] > most:
            plays[artists[left]] -= 1
            left += 1
    return best
