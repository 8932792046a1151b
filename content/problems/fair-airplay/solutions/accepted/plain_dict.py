# The same window with dict.get and a while loop over both ends
def longest_fair_block(artists, most):
    plays = {}
    left = right = best = 0
    while right < len(artists):
        artist = artists[right]
        if plays.get(artist, 0) < most:
            plays[artist] = plays.get(artist, 0) + 1
            right += 1
            best = max(best, right - left)
        else:
            plays[artists[left]] -= 1
            left += 1
    return best
