# Starts a fresh count at every song and runs until the block becomes unfair
def longest_fair_block(artists, most):
    best = 0
    for start in range(len(artists)):
        plays = {}
        for end in range(start, len(artists)):
            artist = artists[end]
            plays[artist] = plays.get(artist, 0) + 1
            if plays[artist] > most:
                break
            best = max(best, end - start + 1)
    return best
