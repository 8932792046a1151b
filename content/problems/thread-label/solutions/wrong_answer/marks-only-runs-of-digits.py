# Marks a digit only when it has a count.
from itertools import groupby


def thread_label(stitches: str) -> str:
    pieces = []
    for code, run in groupby(stitches):
        length = len(list(run))
        if length == 1:
            pieces.append(code)
        elif code.isdigit():
            pieces.append(f"'{code}{length}")
        else:
            pieces.append(f"{code}{length}")
    return "".join(pieces)
