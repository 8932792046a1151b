# Divides without a remainder, so the average loses its decimals.
from collections import deque


def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    window: deque[tuple[int, float]] = deque()
    total = 0.0
    answer = []
    for minute, level in readings:
        window.append((minute, level))
        total += level
        while minute - window[0][0] >= span:
            total -= window.popleft()[1]
        answer.append(total // len(window))
    return answer
