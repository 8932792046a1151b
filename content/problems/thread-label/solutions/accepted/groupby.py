# itertools.groupby finds the runs.
from itertools import groupby


def thread_label(stitches: str) -> str:
    return "".join(short_form(code, len(list(run))) for code, run in groupby(stitches))


def short_form(code: str, length: int) -> str:
    mark = "'" if code.isdigit() else ""
    count = str(length) if length > 1 else ""
    return mark + code + count
