# Adds to a key that is not in the dict yet
def longest_fair_block(artists, most):
    plays = {}
    left = best = 0
    for right, artist in enumerate(artists):
        plays[artist] += 1
        while plays[artist] > most:
            plays[artists[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
