# One recursive call a run: a row with thousands of runs is too deep.
def thread_label(stitches: str) -> str:
    if not stitches:
        return ""
    code = stitches[0]
    rest = stitches.lstrip(code)
    length = len(stitches) - len(rest)
    mark = "'" if code.isdigit() else ""
    count = str(length) if length > 1 else ""
    return mark + code + count + thread_label(rest)
