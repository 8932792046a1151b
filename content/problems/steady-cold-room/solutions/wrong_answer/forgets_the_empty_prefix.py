# Does not count the sum 0 before the first reading, so stretches from hour 0 are lost
from collections import defaultdict


def count_steady_stretches(readings, target):
    seen = defaultdict(int)
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        steady += seen[deviation]
        seen[deviation] += 1
    return steady
