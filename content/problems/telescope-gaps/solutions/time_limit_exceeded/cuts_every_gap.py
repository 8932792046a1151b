# Starts with one free gap and cuts every booking out of all gaps there are so far
def free_gaps(bookings, opens, closes, least):
    gaps = [(opens, closes)]
    for start, end in bookings:
        left_over = []
        for begin, finish in gaps:
            if begin < min(start, finish):
                left_over.append((begin, min(start, finish)))
            if max(end, begin) < finish:
                left_over.append((max(end, begin), finish))
        gaps = left_over
    return sorted(gap for gap in gaps if gap[1] - gap[0] >= least)
