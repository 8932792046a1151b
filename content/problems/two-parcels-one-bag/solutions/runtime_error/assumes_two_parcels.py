# Starts from the first two parcels without asking whether there are two
def heaviest_pair(weights, limit):
    best, best_total = [], 0
    if weights[0] + weights[1] > limit:
        return best
    left, right = 0, len(weights) - 1
    while left < right:
        total = weights[left] + weights[right]
        if total > limit:
            right -= 1
        else:
            if total > best_total:
                best, best_total = [left, right], total
            left += 1
    return best
