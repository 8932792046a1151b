# Two indices mark the run; the pieces are joined once at the end.
def thread_label(stitches: str) -> str:
    pieces: list[str] = []
    start = 0
    while start < len(stitches):
        code = stitches[start]
        end = start + 1
        while end < len(stitches) and stitches[end] == code:
            end += 1
        pieces.append(short_form(code, end - start))
        start = end
    return "".join(pieces)


def short_form(code: str, length: int) -> str:
    mark = "'" if code.isdigit() else ""
    count = str(length) if length > 1 else ""
    return mark + code + count
