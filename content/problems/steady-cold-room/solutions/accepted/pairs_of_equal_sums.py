# All prefix sums first; every two equal ones enclose a steady stretch
from collections import Counter
from itertools import accumulate


def count_steady_stretches(readings: list[int], target: int) -> int:
    prefixes = Counter(accumulate((reading - target for reading in readings), initial=0))
    return sum(times * (times - 1) // 2 for times in prefixes.values())
