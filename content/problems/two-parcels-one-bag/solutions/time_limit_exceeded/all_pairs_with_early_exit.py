# Leaves the inner loop as soon as the bag tears, and stops at a full bag: still quadratic
def heaviest_pair(weights, limit):
    best, best_total = [], 0
    for i, first in enumerate(weights):
        for j, second in enumerate(weights[i + 1:], start=i + 1):
            if first + second > limit:
                break
            if first + second > best_total:
                best, best_total = [i, j], first + second
        if best_total == limit:
            return best
    return best
