# Walks back from each reading until one is too old.
def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    answer = []
    for last in range(len(readings)):
        total, count = 0.0, 0
        i = last
        while i >= 0 and readings[last][0] - readings[i][0] < span:
            total += readings[i][1]
            count += 1
            i -= 1
        answer.append(total / count)
    return answer
