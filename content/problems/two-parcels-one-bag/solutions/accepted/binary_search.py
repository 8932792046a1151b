# For every first parcel, look up its heaviest partner to the right with bisect
from bisect import bisect_right


def heaviest_pair(weights: list[int], limit: int) -> list[int]:
    best, best_total = [], 0
    for first, weight in enumerate(weights):
        partner = bisect_right(weights, limit - weight, lo=first + 1) - 1
        if partner > first and weight + weights[partner] > best_total:
            best, best_total = [first, partner], weight + weights[partner]
    return best
