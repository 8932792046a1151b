# Two pointers: one at the lightest, one at the heaviest parcel, walking towards each other
def heaviest_pair(weights: list[int], limit: int) -> list[int]:
    left, right = 0, len(weights) - 1
    best, best_total = [], 0
    while left < right:
        total = weights[left] + weights[right]
        if total > limit:
            right -= 1
            continue
        if total > best_total:
            best, best_total = [left, right], total
        left += 1
    return best
