# Lets both pointers stand on the same parcel (left <= right)
def heaviest_pair(weights, limit):
    left, right = 0, len(weights) - 1
    best, best_total = [], 0
    while left <= right:
        total = weights[left] + weights[right]
        if total > limit:
            right -= 1
        else:
            if total > best_total:
                best, best_total = [left, right], total
            left += 1
    return best
