# Looks at the time before each booking only, not at the time after the last one
def free_gaps(bookings, opens, closes, least):
    gaps = []
    free_from = opens
    for start, end in sorted(bookings):
        if min(start, closes) - free_from >= least:
            gaps.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    return gaps
