# Finds the weights, then their positions with list.index: equal parcels end up at one position
def heaviest_pair(weights, limit):
    left, right = 0, len(weights) - 1
    best = ()
    while left < right:
        total = weights[left] + weights[right]
        if total > limit:
            right -= 1
        else:
            best = max(best, (total, weights[left], weights[right]))
            left += 1
    return [weights.index(best[1]), weights.index(best[2])] if best else []
