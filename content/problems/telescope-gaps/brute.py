def free_gaps(bookings: list[tuple[int, int]], opens: int, closes: int, least: int) -> list[tuple[int, int]]:
    gaps = []
    second = opens
    while second < closes:
        begin = second
        while second < closes and not any(start <= second < end for start, end in bookings):
            second += 1
        if second - begin >= least:
            gaps.append((begin, second))
        second += 1
    return gaps
