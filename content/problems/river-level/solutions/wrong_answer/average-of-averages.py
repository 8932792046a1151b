# Takes the average of the last answer and the new level while the window goes on.
def smooth_levels(readings: list[tuple[int, float]], span: int) -> list[float]:
    answer: list[float] = []
    for i, (minute, level) in enumerate(readings):
        if i > 0 and minute - readings[i - 1][0] < span:
            answer.append((answer[-1] + level) / 2)
        else:
            answer.append(level)
    return answer
