# Counts each thread in the whole row and forgets that a thread can come back.
from collections import Counter


def thread_label(stitches: str) -> str:
    label = ""
    for code, total in Counter(stitches).items():
        mark = "'" if code.isdigit() else ""
        label += mark + code + (str(total) if total > 1 else "")
    return label
