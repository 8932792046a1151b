# A window that grows on the right, and shrinks on the left while the new artist is too frequent
from collections import defaultdict


def longest_fair_block(artists: list[str], most: int) -> int:
    plays = defaultdict(int)
    left = best = 0
    for right, artist in enumerate(artists):
        plays[artist] += 1
        while plays[artist] > most:
            plays[artists[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
