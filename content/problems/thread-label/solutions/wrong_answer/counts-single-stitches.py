# Writes the count 1 for a single stitch.
from itertools import groupby


def thread_label(stitches: str) -> str:
    pieces = []
    for code, run in groupby(stitches):
        mark = "'" if code.isdigit() else ""
        pieces.append(f"{mark}{code}{len(list(run))}")
    return "".join(pieces)
