# Merges bookings in place, but a booking is a tuple and cannot be changed
def free_gaps(bookings, opens, closes, least):
    blocks = []
    for booking in sorted(bookings):
        if blocks and booking[0] <= blocks[-1][1]:
            blocks[-1][1] = max(blocks[-1][1], booking[1])
        else:
            blocks.append(booking)
    gaps, free_from = [], opens
    for start, end in blocks:
        if min(start, closes) - free_from >= least:
            gaps.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
