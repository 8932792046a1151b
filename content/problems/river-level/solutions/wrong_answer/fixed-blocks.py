# Cuts the time into fixed blocks of span minutes instead of looking back from each reading.
def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    answer = []
    block, total, count = -1, 0.0, 0
    for minute, level in readings:
        if minute // span != block:
            block, total, count = minute // span, 0.0, 0
        total += level
        count += 1
        answer.append(total / count)
    return answer
