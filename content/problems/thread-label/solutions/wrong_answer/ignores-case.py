# Takes a and A for the same thread.
from itertools import groupby


def thread_label(stitches: str) -> str:
    pieces = []
    for _, run in groupby(stitches, key=str.lower):
        codes = list(run)
        mark = "'" if codes[0].isdigit() else ""
        pieces.append(mark + codes[0] + (str(len(codes)) if len(codes) > 1 else ""))
    return "".join(pieces)
