# Keeps one True or False for every second of the night
def free_gaps(bookings, opens, closes, least):
    taken = [False] * (closes - opens) + [True]
    for start, end in bookings:
        for second in range(max(start, opens), min(end, closes)):
            taken[second - opens] = True
    gaps, begin = [], None
    for second, is_taken in enumerate(taken, start=opens):
        if not is_taken and begin is None:
            begin = second
        if is_taken and begin is not None:
            if second - begin >= least:
                gaps.append((begin, second))
            begin = None
    return gaps
