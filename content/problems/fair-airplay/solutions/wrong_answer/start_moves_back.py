# Forgets max(): an old position moves the start of the window to the left again
from collections import defaultdict, deque


def longest_fair_block(artists, most):
    positions = defaultdict(deque)
    start = best = 0
    for here, artist in enumerate(artists):
        played = positions[artist]
        if len(played) == most:
            start = played.popleft() + 1
        played.append(here)
        best = max(best, here - start + 1)
    return best
