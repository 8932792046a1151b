# One recursive call a run: a row with thousands of runs is too deep.
def thread_label(stitches: str) -> str:
    def label_from(start: int) -> str:
        if start == len(stitches):
            return ""
        code = stitches[start]
        end = start + 1
        while end < len(stitches) and stitches[end] == code:
            end += 1
        mark = "'" if code.isdigit() else ""
        count = str(end - start) if end - start > 1 else ""
        return mark + code + count + label_from(end)

    return label_from(0)
