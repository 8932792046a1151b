# Keeps the last `most` positions of each artist: the window starts behind the oldest of them
from collections import defaultdict, deque


def longest_fair_block(artists: list[str], most: int) -> int:
    positions = defaultdict(deque)
    start = best = 0
    for here, artist in enumerate(artists):
        played = positions[artist]
        if len(played) == most:
            start = max(start, played.popleft() + 1)
        played.append(here)
        best = max(best, here - start + 1)
    return best
