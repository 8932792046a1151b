# Searches both ends by minute, so later readings of the same minute count too.
from bisect import bisect_right
from itertools import accumulate


def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    minutes = [minute for minute, _ in readings]
    totals = list(accumulate((level for _, level in readings), initial=0.0))
    answer = []
    for minute in minutes:
        first = bisect_right(minutes, minute - span)
        end = bisect_right(minutes, minute)
        answer.append((totals[end] - totals[first]) / (end - first))
    return answer
