# Starts a new run after nine stitches, so that the count has one digit.
def thread_label(stitches: str) -> str:
    pieces = []
    start = 0
    while start < len(stitches):
        code = stitches[start]
        end = start
        while end < len(stitches) and stitches[end] == code and end - start < 9:
            end += 1
        mark = "'" if code.isdigit() else ""
        count = str(end - start) if end - start > 1 else ""
        pieces.append(mark + code + count)
        start = end
    return "".join(pieces)
