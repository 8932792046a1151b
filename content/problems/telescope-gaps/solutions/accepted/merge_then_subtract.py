# First merge overlapping bookings into blocks, then walk over the spaces between the blocks
def free_gaps(bookings, opens, closes, least):
    blocks = [[opens, opens]]
    for start, end in sorted(bookings):
        start, end = max(start, opens), min(end, closes)
        if start >= end:
            continue
        if start <= blocks[-1][1]:
            blocks[-1][1] = max(blocks[-1][1], end)
        else:
            blocks.append([start, end])
    blocks.append([closes, closes])
    spaces = ((before[1], after[0]) for before, after in zip(blocks, blocks[1:]))
    return [(begin, end) for begin, end in spaces if end - begin >= least]
