# Greedy: packs the heaviest parcel that leaves room for any other one, then its best partner
def heaviest_pair(weights, limit):
    for second in range(len(weights) - 1, 0, -1):
        for first in range(second - 1, -1, -1):
            if weights[first] + weights[second] <= limit:
                return [first, second]
    return []
