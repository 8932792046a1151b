# A regular expression with a back reference matches one run at a time.
import re

RUN = re.compile(r"(.)\1*")


def thread_label(stitches: str) -> str:
    return RUN.sub(short_form, stitches)


def short_form(run: re.Match[str]) -> str:
    code = run[1]
    length = run.end() - run.start()
    mark = "'" if code.isdigit() else ""
    return mark + code + (str(length) if length > 1 else "")
