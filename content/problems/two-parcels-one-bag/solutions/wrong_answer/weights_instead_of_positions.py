# Returns the two weights, not the two positions
def heaviest_pair(weights, limit):
    left, right = 0, len(weights) - 1
    best = []
    while left < right:
        total = weights[left] + weights[right]
        if total > limit:
            right -= 1
        else:
            if total > sum(best):
                best = [weights[left], weights[right]]
            left += 1
    return best
