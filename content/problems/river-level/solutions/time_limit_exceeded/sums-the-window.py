# Keeps the window in a deque but sums it up anew for each reading.
from collections import deque


def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    window: deque[tuple[int, float]] = deque()
    answer = []
    for minute, level in readings:
        window.append((minute, level))
        while minute - window[0][0] >= span:
            window.popleft()
        answer.append(sum(level for _, level in window) / len(window))
    return answer
