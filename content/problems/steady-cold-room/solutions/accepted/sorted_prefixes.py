# Sorts the prefix sums, so that equal ones stand side by side
from itertools import accumulate, groupby


def count_steady_stretches(readings, target):
    prefixes = sorted(accumulate((reading - target for reading in readings), initial=0))
    steady = 0
    for _, group in groupby(prefixes):
        times = sum(1 for _ in group)
        steady += times * (times - 1) // 2
    return steady
