# Every start adds a user and every end takes one away; a gap is where there are none
from collections import Counter


def free_gaps(bookings: list[tuple[int, int]], opens: int, closes: int, least: int) -> list[tuple[int, int]]:
    changes = Counter()
    for start, end in bookings:
        changes[min(max(start, opens), closes)] += 1
        changes[min(max(end, opens), closes)] -= 1
    changes[closes] += 1
    gaps, users, free_from = [], 0, opens
    for second, change in sorted(changes.items()):
        if change == 0:
            continue
        if users == 0 and second - free_from >= least:
            gaps.append((free_from, second))
        users += change
        if users == 0:
            free_from = second
    return gaps
