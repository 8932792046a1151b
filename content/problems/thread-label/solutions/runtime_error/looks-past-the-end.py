# Compares with the next character without asking whether there is one.
def thread_label(stitches: str) -> str:
    pieces = []
    length = 1
    for i in range(len(stitches)):
        if stitches[i] == stitches[i + 1]:
            length += 1
        else:
            mark = "'" if stitches[i].isdigit() else ""
            pieces.append(mark + stitches[i] + (str(length) if length > 1 else ""))
            length = 1
    return "".join(pieces)
