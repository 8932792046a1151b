# Tries every start and adds one reading after the other: n * (n + 1) / 2 steps
def count_steady_stretches(readings, target):
    steady = 0
    for start in range(len(readings)):
        deviation = 0
        for end in range(start, len(readings)):
            deviation += readings[end] - target
            if deviation == 0:
                steady += 1
    return steady
