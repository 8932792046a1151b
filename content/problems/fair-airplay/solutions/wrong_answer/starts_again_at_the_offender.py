# Throws the whole window away when an artist is too frequent, and starts again at that song
def longest_fair_block(artists, most):
    plays = {}
    length = best = 0
    for artist in artists:
        if plays.get(artist, 0) == most:
            plays = {}
            length = 0
        plays[artist] = plays.get(artist, 0) + 1
        length += 1
        best = max(best, length)
    return best
