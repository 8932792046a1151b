# Remembers only the last position of each artist, which is right for most = 1 alone
def longest_fair_block(artists, most):
    last = {}
    start = best = 0
    for here, artist in enumerate(artists):
        if artist in last:
            start = max(start, last[artist] + 1)
        last[artist] = here
        best = max(best, here - start + 1)
    return best
