# Misreads the rule: counts plays of an artist directly one after the other
def longest_fair_block(artists, most):
    best = length = run = 0
    for i, artist in enumerate(artists):
        run = run + 1 if i and artists[i - 1] == artist else 1
        length = length + 1 if run <= most else most
        best = max(best, length)
    return best
