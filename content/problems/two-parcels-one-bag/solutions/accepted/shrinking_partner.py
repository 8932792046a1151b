# For each light parcel the heaviest partner can only move to the left, so one index is enough for all
def heaviest_pair(weights, limit):
    right = len(weights) - 1
    candidates = []
    for left in range(len(weights)):
        while right > left and weights[left] + weights[right] > limit:
            right -= 1
        if right <= left:
            break
        candidates.append((weights[left] + weights[right], left, right))
    return list(max(candidates)[1:]) if candidates else []
