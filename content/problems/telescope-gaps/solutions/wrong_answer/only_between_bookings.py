# Forgets the time between the opening of the dome and the first booking
def free_gaps(bookings, opens, closes, least):
    ordered = sorted((start, end) for start, end in bookings if end > opens and start < closes)
    if not ordered:
        return [(opens, closes)] if closes - opens >= least else []
    gaps = []
    free_from = ordered[0][1]
    for start, end in ordered[1:]:
        if start - free_from >= least:
            gaps.append((free_from, start))
        free_from = max(free_from, end)
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
