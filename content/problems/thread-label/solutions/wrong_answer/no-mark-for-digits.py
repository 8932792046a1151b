# Forgets the mark in front of digits, so codes and counts run together.
from itertools import groupby


def thread_label(stitches: str) -> str:
    pieces = []
    for code, run in groupby(stitches):
        length = len(list(run))
        pieces.append(code + (str(length) if length > 1 else ""))
    return "".join(pieces)
