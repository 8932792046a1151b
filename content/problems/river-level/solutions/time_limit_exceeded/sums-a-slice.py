# Finds the first reading of the window quickly, but then sums up a slice.
def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    minutes = [minute for minute, _ in readings]
    levels = [level for _, level in readings]
    answer = []
    first = 0
    for last, minute in enumerate(minutes):
        while minute - minutes[first] >= span:
            first += 1
        answer.append(sum(levels[first:last + 1]) / (last + 1 - first))
    return answer
