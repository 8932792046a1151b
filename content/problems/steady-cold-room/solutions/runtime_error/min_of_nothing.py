# Leaves early when no reading can be on target, and asks an empty log for its minimum
from collections import Counter


def count_steady_stretches(readings, target):
    if min(readings) > target or max(readings) < target:
        return 0
    seen = Counter([0])
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        steady += seen[deviation]
        seen[deviation] += 1
    return steady
