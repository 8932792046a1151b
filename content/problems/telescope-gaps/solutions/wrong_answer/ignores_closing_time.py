# Lets a gap run on after the dome has closed, up to the next booking
def free_gaps(bookings, opens, closes, least):
    gaps = []
    free_from = opens
    for start, end in sorted(bookings):
        if start - free_from >= least:
            gaps.append((free_from, start))
        free_from = max(free_from, end)
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
