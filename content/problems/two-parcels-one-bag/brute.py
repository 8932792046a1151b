from itertools import combinations


def heaviest_pair(weights: list[int], limit: int) -> list[int]:
    best, best_total = [], 0
    for first, second in combinations(range(len(weights)), 2):
        total = weights[first] + weights[second]
        if best_total < total <= limit:
            best, best_total = [first, second], total
    return best
