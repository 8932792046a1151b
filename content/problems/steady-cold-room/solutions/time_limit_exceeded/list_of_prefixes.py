# Has the right idea, but searches the earlier sums in a list with count
def count_steady_stretches(readings, target):
    seen = [0]
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        steady += seen.count(deviation)
        seen.append(deviation)
    return steady
