# Takes old readings out before the new one is in; after a pause the deque runs empty.
from collections import deque


def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    window: deque[tuple[int, float]] = deque()
    total = 0.0
    answer = []
    for minute, level in readings:
        if window:
            while minute - window[0][0] >= span:
                total -= window.popleft()[1]
        window.append((minute, level))
        total += level
        answer.append(total / len(window))
    return answer
