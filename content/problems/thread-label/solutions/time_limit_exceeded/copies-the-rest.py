# Cuts each run off the row; every slice and every lstrip copies the rest.
def thread_label(stitches: str) -> str:
    label = ""
    while stitches:
        code = stitches[0]
        rest = stitches.lstrip(code)
        length = len(stitches) - len(rest)
        mark = "'" if code.isdigit() else ""
        label = label + mark + code + (str(length) if length > 1 else "")
        stitches = rest
    return label
