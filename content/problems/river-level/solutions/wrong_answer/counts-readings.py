# Takes span for a number of readings.
from collections import deque


def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    window: deque[tuple[int, float]] = deque()
    total = 0.0
    answer = []
    for minute, level in readings:
        window.append((minute, level))
        total += level
        while len(window) > span:
            total -= window.popleft()[1]
        answer.append(total / len(window))
    return answer
