# Tries every pair: n * (n - 1) / 2 of them
def heaviest_pair(weights, limit):
    best, best_total = [], 0
    for i in range(len(weights)):
        for j in range(i + 1, len(weights)):
            total = weights[i] + weights[j]
            if best_total < total <= limit:
                best, best_total = [i, j], total
    return best
