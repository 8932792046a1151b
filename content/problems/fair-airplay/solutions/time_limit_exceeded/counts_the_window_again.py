# A sliding window, but every step counts the artist in a fresh slice of it
def longest_fair_block(artists, most):
    left = best = 0
    for right, artist in enumerate(artists):
        while artists[left : right + 1].count(artist) > most:
            left += 1
        best = max(best, right - left + 1)
    return best
