def thread_label(stitches: str) -> str:
    """Look at every position: a run starts where the character before it is another one."""
    label = ""
    for start in range(len(stitches)):
        if start > 0 and stitches[start - 1] == stitches[start]:
            continue
        length = 1
        while stitches[start:start + length + 1] == stitches[start] * (length + 1):
            length += 1
        mark = "'" if stitches[start] in "0123456789" else ""
        count = str(length) if length > 1 else ""
        label = label + mark + stitches[start] + count
    return label
