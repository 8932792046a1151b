# Starts with the first character of a row that may be empty.
def thread_label(stitches: str) -> str:
    pieces = []
    code, length = stitches[0], 0
    for stitch in stitches + "\n":
        if stitch == code:
            length += 1
            continue
        mark = "'" if code.isdigit() else ""
        pieces.append(mark + code + (str(length) if length > 1 else ""))
        code, length = stitch, 1
    return "".join(pieces)
