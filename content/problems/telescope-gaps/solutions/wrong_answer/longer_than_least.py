# Asks for more than `least` seconds instead of at least so many
def free_gaps(bookings, opens, closes, least):
    gaps = []
    free_from = opens
    for start, end in sorted(bookings):
        if min(start, closes) - free_from > least:
            gaps.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    if closes - free_from > least:
        gaps.append((free_from, closes))
    return gaps
