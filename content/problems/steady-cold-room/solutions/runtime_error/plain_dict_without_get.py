# Looks up a sum that was never seen
def count_steady_stretches(readings, target):
    seen = {0: 1}
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        steady += seen[deviation]
        seen[deviation] = seen.get(deviation, 0) + 1
    return steady
