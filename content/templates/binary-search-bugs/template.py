"""A binary search with one line changed: a boundary, a sign, a move or the answer; written in one of several ways."""
import re

import kit

FORMS = {"exact": ("return the index of target, or -1",
                   ["low, high = 0, len(items) - 1", "while low <= high:", "    middle = (low + high) // 2",
                    "    if items[middle] == target:", "        return middle", "    if items[middle] < target:",
                    "        low = middle + 1", "    else:", "        high = middle - 1", "return -1"],
                   [("low, high = 0, len(items) - 1", "low, high = 1, len(items) - 1"),
                    ("low, high = 0, len(items) - 1", "low, high = 0, len(items) - 2"),
                    ("while low <= high:", "while low < high:"),
                    ("    if items[middle] < target:", "    if items[middle] > target:"),
                    ("        low = middle + 1", "        low = middle + 2"),
                    ("        high = middle - 1", "        high = middle - 2"), ("return -1", "return low"),
                    ("        return middle", "        return low")]),
         "left": ("return the first index whose value is not below target (len(items) when there is none)",
                  ["low, high = 0, len(items)", "while low < high:", "    middle = (low + high) // 2",
                   "    if items[middle] < target:", "        low = middle + 1", "    else:", "        high = middle",
                   "return low"],
                  [("low, high = 0, len(items)", "low, high = 0, len(items) - 1"),
                   ("    if items[middle] < target:", "    if items[middle] <= target:"),
                   ("        low = middle + 1", "        low = middle + 2"),
                   ("        high = middle", "        high = middle - 1"), ("return low", "return low - 1"),
                   ("low, high = 0, len(items)", "low, high = 1, len(items)")]),
         "right": ("return the first index whose value is above target (len(items) when there is none)",
                   ["low, high = 0, len(items)", "while low < high:", "    middle = (low + high) // 2",
                    "    if items[middle] <= target:", "        low = middle + 1", "    else:", "        high = middle",
                    "return low"],
                   [("low, high = 0, len(items)", "low, high = 0, len(items) - 1"),
                    ("    if items[middle] <= target:", "    if items[middle] < target:"),
                    ("        high = middle", "        high = middle - 1"), ("return low", "return low - 1"),
                    ("        low = middle + 1", "        low = middle + 2")]),
         "count": ("return how often target is in the sorted list",
                   ["def edge(keep):", "    low, high = 0, len(items)", "    while low < high:",
                    "        middle = (low + high) // 2", "        if keep(items[middle]):", "            low = middle + 1",
                    "        else:", "            high = middle", "    return low",
                    "return edge(lambda value: value <= target) - edge(lambda value: value < target)"],
                   [("return edge(lambda value: value <= target) - edge(lambda value: value < target)",
                     "return edge(lambda value: value <= target) - edge(lambda value: value < target) + 1"),
                    ("return edge(lambda value: value <= target) - edge(lambda value: value < target)",
                     "return edge(lambda value: value < target + 2) - edge(lambda value: value < target)"),
                    ("            high = middle", "            high = middle - 1"),
                    ("    low, high = 0, len(items)", "    low, high = 0, len(items) - 1")]),
         "rotated": ("return the smallest value of a sorted list of different values that was rotated",
                     ["low, high = 0, len(items) - 1", "while low < high:", "    middle = (low + high) // 2",
                      "    if items[middle] > items[high]:", "        low = middle + 1", "    else:", "        high = middle",
                      "return items[low]"],
                     [("    if items[middle] > items[high]:", "    if items[middle] < items[high]:"),
                      ("    if items[middle] > items[high]:", "    if items[middle] > items[low]:"),
                      ("        high = middle", "        high = middle - 1"), ("return items[low]", "return items[0]"),
                      ("        low = middle + 1", "        low = middle + 2")]),
         "peak": ("return the index of the largest value of a list that first rises and then falls",
                  ["low, high = 0, len(items) - 1", "while low < high:", "    middle = (low + high) // 2",
                   "    if items[middle] < items[middle + 1]:", "        low = middle + 1", "    else:",
                   "        high = middle",
                   "return low"],
                  [("    if items[middle] < items[middle + 1]:", "    if items[middle] > items[middle + 1]:"),
                   ("        high = middle", "        high = middle - 1"),
                   ("        low = middle + 1", "        low = middle + 2"), ("return low", "return items[low]")]),}
WHY = {"return items[low]": "a value comes back where an index is asked for",
       "return items[0]": "the first item need not be the smallest after the rotation",
       "value < target) + 1": "one too many is counted", "target + 2": "values above target are counted as well",
       "items[low]:": "the left end can't tell on which side the drop is",
       "        return low": "the left end of the range is given back, not the place that was found",
       "return low": "a target that is not there gets an index", "+ 2": "one place is jumped over and never looked at",
       "- 2": "one place is jumped over and never looked at", "while low < high:": "a range of one place is never looked at",
       "0, len(items) - 1": "the last place is never possible", "len(items) - 2": "the last place is never looked at",
       "1, len": "the first place is never looked at",
       "high = middle - 1": "the middle itself could be the answer and is thrown away",
       "return low - 1": "the answer is one place too low"}


SIGNS = {" < ": " >= ", " > ": " <= ", " <= ": " > "}


def turn(rng, *programs):
    """The programs as they are, or with the two branches of their `if` … `else` the other way round."""
    return [turned(lines) for lines in programs] if rng.random() < 0.5 else programs


def turned(lines):
    at = next(place for place, line in enumerate(lines) if line.strip() == "else:")
    asked, sign = lines[at - 2], next((sign for sign in SIGNS if sign in lines[at - 2]), None)
    asked = asked.replace(sign, SIGNS[sign]) if sign else asked.replace("if ", "if not ")
    return [*lines[:at - 2], asked, lines[at + 1], lines[at], lines[at - 1], *lines[at + 2:]]


def writer(rng):
    """Names of this program, and how it finds the middle."""
    ends = rng.choice([("low", "high", "middle"), ("left", "right", "mid"), ("start", "end", "half")])
    names = dict(zip(("low", "high", "middle", "items"), (*ends, rng.choice(["items", "values", "data"]))))
    middle = rng.choice(["(low + high) // 2", "low + (high - low) // 2"])

    def write(text):
        return re.sub(r"\b(low|high|middle|items)\b", lambda found: names[found[0]], text.replace("(low + high) // 2", middle))
    return write


def reason(good, bad):
    usual = ("an equal value is sent to the other side" if "=" in good and "items[middle]" in good or "<=" in bad
             else "the search goes on in the half that can't hold the answer")
    return next((text for piece, text in WHY.items() if piece in bad and piece not in good), usual)


def make(rng, level):
    form = rng.choice(["exact", "left", "right", "count",
                       "rotated"] if level == "mid" else ["left", "right", "count", "rotated", "peak"])
    asked, lines, bugs = FORMS[form]
    good, bad = rng.choice(bugs)
    name = rng.choice(["find", "search", "locate", "solve"])
    write = writer(rng)
    head = write(f"def {name}(items" + ("" if form in ("rotated", "peak") else ", target") + "):\n")
    both = turn(rng, [bad if line == good else line for line in lines], lines)
    broken, lines = ([write(line) for line in program] for program in both)
    why = reason(good, bad)
    good, bad = next((line, other) for line, other in zip(lines, broken) if line != other)
    fixed, code = (head + kit.indent("\n".join(part)) for part in (lines, broken))
    calls = tests(rng, form, name)
    calls = sorted(calls, key=lambda call: shows(code, fixed, name, call), reverse=True)
    innocent = [line.strip() for line in lines if line != good and line.strip() not in ("else:", good.strip())
                and code.count(line.strip()) == 1]
    wrong = [kit.wrong("another line looks guilty", f"`{text}` is what a search of this kind needs.",
                       text=text) for text in rng.sample(innocent, min(3, len(innocent)))]
    explanation = (f"The line must be `{good.strip()}`. With `{bad.strip()}` {why}.\n\nThe first test shows it: `{calls[0]}` "
                   f"should give `{value_of(fixed, calls[0])}`, and this program {outcome(code, calls[0])}.")
    return kit.find_bug(code, fixed=fixed, calls=calls, wrong=wrong, explanation=explanation,
                        prompt=f"`{name}` gets a {'list' if form in ('rotated', 'peak') else 'sorted list'} and should "
                               f"{write(asked)}. One line has a bug. Which line, and how do you fix it?")


def tests(rng, form, name):
    calls = []
    while len(calls) < 12:
        size = rng.randint(1, 7)
        values = sorted(kit.numbers(rng, size, 1, 15) if form not in ("count", "left",
                                                                      "right") or rng.random() < 0.3
                        else kit.numbers(rng, size, 1, 5, distinct=False))
        if form == "rotated":
            cut = rng.randrange(size)
            call = f"{name}({values[cut:] + values[:cut]})"
        elif form == "peak":
            cut = rng.randrange(size)
            call = f"{name}({values[:cut] + values[cut:][::-1]})"
        else:
            target = rng.choice(values) if rng.random() < 0.6 else rng.randint(0, 16)
            call = f"{name}({values}, {target})"
        if call not in calls:
            calls.append(call)
    return calls


LIMIT = "\n".join(["steps = [0]", "def tick():", "    steps[0] += 1", "    if steps[0] > 60:",
                   "        raise RuntimeError('no end')", "    return True"])


def value_of(code, call):
    """What a call gives; a search that does not end is stopped."""
    names = {}
    exec(LIMIT + "\n" + code.replace("while ", "while tick() and "), names)
    try:
        return repr(eval(call, names))
    except Exception as error:
        return "never ends" if isinstance(error, RuntimeError) else f"raises {type(error).__name__}"


def shows(code, fixed, name, call):
    right, got = value_of(fixed, call), value_of(code, call)
    return 0 if right == got else 1 if got == "never ends" else 2 if "raises" in got else 3


def outcome(code, call):
    got = value_of(code, call)
    return got if " " in got else f"gives `{got}`"
