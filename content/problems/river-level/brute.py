def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    """Look at all readings up to each one."""
    answer = []
    for last in range(len(readings)):
        levels = [level for minute, level in readings[:last + 1] if readings[last][0] - minute < span]
        answer.append(sum(levels) / len(levels))
    return answer
