# Remembers which sums were seen, but not how often
def count_steady_stretches(readings, target):
    seen = {0}
    deviation = steady = 0
    for reading in readings:
        deviation += reading - target
        if deviation in seen:
            steady += 1
        seen.add(deviation)
    return steady
