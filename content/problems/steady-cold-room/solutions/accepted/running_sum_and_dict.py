# Running sum of the deviations; a dictionary counts how often each sum was seen before
from collections import defaultdict


def count_steady_stretches(readings: list[int], target: int) -> int:
    seen = defaultdict(int)
    seen[0] = 1
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        steady += seen[deviation]
        seen[deviation] += 1
    return steady
