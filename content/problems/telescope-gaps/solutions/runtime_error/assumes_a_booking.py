# Begins with the first booking without asking whether there is one
def free_gaps(bookings, opens, closes, least):
    ordered = sorted(bookings)
    gaps = []
    if min(ordered[0][0], closes) - opens >= least:
        gaps.append((opens, min(ordered[0][0], closes)))
    free_from = max(opens, ordered[0][1])
    for start, end in ordered[1:]:
        if min(start, closes) - free_from >= least:
            gaps.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
