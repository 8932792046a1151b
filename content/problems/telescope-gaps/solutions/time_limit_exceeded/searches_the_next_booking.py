# Looks through all bookings again and again for the next one
def free_gaps(bookings, opens, closes, least):
    gaps = []
    now = opens
    while now < closes:
        busy_until = max((end for start, end in bookings if start <= now < end), default=now)
        if busy_until > now:
            now = busy_until
            continue
        next_start = min((start for start, end in bookings if start > now), default=closes)
        next_start = min(next_start, closes)
        if next_start - now >= least:
            gaps.append((now, next_start))
        now = next_start
    return gaps
