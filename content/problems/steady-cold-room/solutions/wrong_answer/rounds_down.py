# Compares the average with integer division, which rounds down
def count_steady_stretches(readings, target):
    steady = 0
    for start in range(len(readings)):
        total = 0
        for end in range(start, len(readings)):
            total += readings[end]
            if total // (end - start + 1) == target:
                steady += 1
    return steady
