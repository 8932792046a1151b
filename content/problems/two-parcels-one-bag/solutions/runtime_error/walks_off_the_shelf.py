# The inner loop has no lower bound: it walks into negative indices and off the list
def heaviest_pair(weights, limit):
    left, right = 0, len(weights) - 1
    best, best_total = [], 0
    while left < right:
        while weights[left] + weights[right] > limit:
            right -= 1
        if left < right and weights[left] + weights[right] > best_total:
            best, best_total = [left, right], weights[left] + weights[right]
        left += 1
    return best
