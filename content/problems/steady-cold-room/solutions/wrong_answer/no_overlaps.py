# Forgets everything after each steady stretch, so overlapping stretches are not counted
def count_steady_stretches(readings, target):
    seen = {0}
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        if deviation in seen:
            steady += 1
            seen = {0}
            deviation = 0
        else:
            seen.add(deviation)
    return steady
