# Totals from the start and a binary search for the first reading of each window.
from bisect import bisect_right
from itertools import accumulate


def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    minutes = [minute for minute, _ in readings]
    totals = list(accumulate((level for _, level in readings), initial=0.0))
    answer = []
    for last, minute in enumerate(minutes):
        first = bisect_right(minutes, minute - span)
        answer.append((totals[last + 1] - totals[first]) / (last + 1 - first))
    return answer
