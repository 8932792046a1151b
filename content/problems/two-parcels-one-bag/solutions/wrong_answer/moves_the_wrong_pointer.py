# Moves the light pointer when the bag is too heavy, and the heavy one when it is not
def heaviest_pair(weights, limit):
    left, right = 0, len(weights) - 1
    best, best_total = [], 0
    while left < right:
        total = weights[left] + weights[right]
        if total > limit:
            left += 1
        else:
            if total > best_total:
                best, best_total = [left, right], total
            right -= 1
    return best
