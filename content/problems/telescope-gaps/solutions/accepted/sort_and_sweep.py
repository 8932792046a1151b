# Sort by start, and remember up to which second the telescope is taken
def free_gaps(bookings: list[tuple[int, int]], opens: int, closes: int, least: int) -> list[tuple[int, int]]:
    gaps = []
    free_from = opens
    for start, end in sorted(bookings):
        if min(start, closes) - free_from >= least:
            gaps.append((free_from, min(start, closes)))
        free_from = max(free_from, end)
    if closes - free_from >= least:
        gaps.append((free_from, closes))
    return gaps
