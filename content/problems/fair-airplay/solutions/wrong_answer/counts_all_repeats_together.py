# Limits the repeats of all artists together instead of the plays of each
from collections import Counter


def longest_fair_block(artists, most):
    plays = Counter()
    left = repeats = best = 0
    for right, artist in enumerate(artists):
        plays[artist] += 1
        repeats += plays[artist] > 1
        while repeats >= most:
            repeats -= plays[artists[left]] > 1
            plays[artists[left]] -= 1
            left += 1
            if left > right:
                break
        best = max(best, right - left + 1)
    return best
