# Shrinks a window while its deviation is above zero, as if all deviations were positive
def count_steady_stretches(readings, target):
    left = deviation = steady = 0
    for right, reading in enumerate(readings):
        deviation += reading - target
        while left < right and deviation > 0:
            deviation -= readings[left] - target
            left += 1
        if deviation == 0:
            steady += 1
    return steady
