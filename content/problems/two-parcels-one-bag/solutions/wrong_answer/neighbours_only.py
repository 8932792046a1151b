# Believes that the best pair always stands side by side
def heaviest_pair(weights, limit):
    best, best_total = [], 0
    for i in range(len(weights) - 1):
        total = weights[i] + weights[i + 1]
        if best_total < total <= limit:
            best, best_total = [i, i + 1], total
    return best
