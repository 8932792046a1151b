# Two indices and a total of whole hundredths, so nothing is ever rounded before the division.
def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    hundredths = [round(level * 100) for _, level in readings]
    first = total = 0
    answer = []
    for last, (minute, _) in enumerate(readings):
        total += hundredths[last]
        while minute - readings[first][0] >= span:
            total -= hundredths[first]
            first += 1
        answer.append(total / (last + 1 - first) / 100)
    return answer
