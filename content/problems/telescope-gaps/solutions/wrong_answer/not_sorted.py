# Trusts the order of the bookings
def free_gaps(bookings, opens, closes, least):
    gaps = []
    free_from = opens
    for start, end in bookings:
        if min(start, closes) - free_from >= least:
            gaps.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
