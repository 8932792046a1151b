# Drops a single song (if instead of while), although the offender may be deeper in the window
from collections import Counter


def longest_fair_block(artists, most):
    plays = Counter()
    left = best = 0
    for right, artist in enumerate(artists):
        plays[artist] += 1
        if plays[artist] > most:
            plays[artists[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
