# Counts the stretches whose sum, not whose average, is the target
from collections import Counter


def count_steady_stretches(readings, target):
    seen = Counter([0])
    total = steady = 0
    for reading in readings:
        total += reading
        steady += seen[total - target]
        seen[total] += 1
    return steady
