# Takes characters from the front of a list; each pop(0) moves all the others.
def thread_label(stitches: str) -> str:
    waiting = list(stitches)
    pieces = []
    while waiting:
        code = waiting.pop(0)
        length = 1
        while waiting and waiting[0] == code:
            waiting.pop(0)
            length += 1
        mark = "'" if code.isdigit() else ""
        pieces.append(mark + code + (str(length) if length > 1 else ""))
    return "".join(pieces)
