# Writes a run when the thread changes, and nothing when the row ends.
def thread_label(stitches: str) -> str:
    label = ""
    length = 1
    for i in range(1, len(stitches)):
        if stitches[i] == stitches[i - 1]:
            length += 1
        else:
            code = stitches[i - 1]
            mark = "'" if code.isdigit() else ""
            label += mark + code + (str(length) if length > 1 else "")
            length = 1
    return label
