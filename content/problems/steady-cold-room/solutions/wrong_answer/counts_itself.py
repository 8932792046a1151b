# Stores the sum before it looks it up, so every empty stretch is counted too
from collections import Counter


def count_steady_stretches(readings, target):
    seen = Counter([0])
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        seen[deviation] += 1
        steady += seen[deviation]
    return steady
