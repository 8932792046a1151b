"""A partition in one of several forms, or quickselect with it; wrong choices take another pivot, keep the order or
forget a swap."""
import kit

LOMUTO = """
def partition(items, low, high):
    pivot = items[high]
    border = low
    for i in range(low, high):
        if items[i] < pivot:
            items[i], items[border] = items[border], items[i]
            border += 1
    items[border], items[high] = items[high], items[border]
    return border
"""
FIRST = """
def partition(items, low, high):
    pivot = items[low]
    border = low
    for i in range(low + 1, high + 1):
        if items[i] < pivot:
            border += 1
            items[i], items[border] = items[border], items[i]
    items[low], items[border] = items[border], items[low]
    return border
"""
HOARE = """
def partition(items, low, high):
    pivot = items[(low + high) // 2]
    while low <= high:
        while items[low] < pivot:
            low += 1
        while items[high] > pivot:
            high -= 1
        if low <= high:
            items[low], items[high] = items[high], items[low]
            low += 1
            high -= 1
    return low
"""
THREE = """
def partition(items, low, high):
    pivot = items[low]
    i = low
    while i <= high:
        if items[i] < pivot:
            items[i], items[low] = items[low], items[i]
            low += 1
            i += 1
        elif items[i] > pivot:
            items[i], items[high] = items[high], items[i]
            high -= 1
        else:
            i += 1
    return low
"""
FORMS = {"last": (LOMUTO, "the last value"), "first": (FIRST, "the first value"), "middle": (HOARE, "the middle value"),
         "three": (THREE, "the first value")}


def make(rng, level):
    form = rng.choice(["last", "last", "first", "middle"] if level == "mid" else list(FORMS))
    function, which = FORMS[form]
    function = kit.program(function)
    if rng.random() < 0.3 and form in ("last", "first"):
        function = function.replace("items[i] < pivot", "items[i] > pivot")
    items = kit.numbers(rng, rng.randint(6, 8), 1, 50)
    if form == "three" or rng.random() < 0.3:
        items[rng.randrange(1, len(items) - 1)] = items[0]
    use = rng.choice(["whole", "whole", "part", "each"]) if form != "middle" else rng.choice(["whole", "part"])
    code = write(function, items, use)
    wrong = [kit.wrong("the order on each side is kept",
                       "Swaps move values over others; only a copy into two lists would keep the order.",
                       code=write(kept(function, form), items, use)),
             kit.wrong("another value is the pivot", f"The pivot is {which} of the part.",
                       code=write(kit.program(FIRST if form == "last" else LOMUTO).replace("<", "<" if "[i] < pivot" in function
                                               or form == "middle" else ">"), items, use)),
             kit.wrong("a side is sorted", "A partition only divides; each side is still unordered.",
                       code=write(ordered(function), items, use)),
             kit.wrong("the direction is turned", "Look at the comparison: it says which values go to the front.",
                       code=write(turned(function), items, use)),
             kit.wrong(*(("the pivot does not move",
                          "The last line before `return` puts it on the border.") if form in ("last", "first")
                         else ("all is sorted", "A partition only divides; it takes many of them to sort.")),
                       code=write("\n".join(line for line in function.split("\n") if not (line.startswith("    items[")))
                                  if form in ("last", "first") else function.replace("return low", "items.sort()\n    return "
                                                                                                   "low"), items, use)),
             kit.wrong("equal values count as smaller", "The comparison is strict.",
                       code=write(function.replace("items[i] < pivot", "items[i] <= pivot"), items, use)),]
    explanation = "\n\n".join([f"The pivot is {which} of the part that is divided. " + {"last": "`border` is where the next "
                                                                                                "value for the front goes; "
                                                                                                "values are swapped there one "
                                                                                                "after the other, and the "
                                                                                                "pivot last.",
                                                                                        "first": "`border` is the place of the "
                                                                                                 "last value for the front; in "
                                                                                                 "the end the pivot is swapped "
                                                                                                 "there.",
                                                                                        "middle": "Two places walk towards "
                                                                                                  "each other and swap values "
                                                                                                  "that stand on the wrong "
                                                                                                  "side.",
                                                                                        "three": "Values below the pivot go to "
                                                                                                 "the front, values above it "
                                                                                                 "to the end, equal ones stay "
                                                                                                 "between."}[form],
                               *states(function, items, use), "It prints:\n\n```text\n[[key]]\n```"])
    return kit.trace(code, wrong=wrong, explanation=explanation)


def bounds(items, use):
    return (1, len(items) - 2) if use == "part" else (0, len(items) - 1)


def write(function, items, use):
    low, high = bounds(items, use)
    if use == "each" and "    for i" in function:
        return (f"{function}\n\nitems = {items}\nprint(partition(items, {low}, {high}))\nprint(items)\nprint(partition(items, "
                f"0, 3))\nprint(items)")
    return f"{function}\n\nitems = {items}\nprint(partition(items, {low}, {high}), items)"


def states(function, items, use):
    names = {}
    exec(function, names)
    low, high = bounds(items, use)
    work, said = list(items), [f"The part is `{items[low:high + 1]}`." if use == "part" else "The whole list is divided."]
    exec(function.replace("            items[i], ",
                          "            log.append((items[i], items[border] if 'border' in dir() else None)); items[i], "),
         names)
    names["log"] = []
    names["partition"](work, low, high)
    swaps = [f"{a} and {b}" for a, b in names["log"] if a != b and b is not None]
    said.append(f"In the loop it swaps {', then '.join(swaps)}." if swaps else "")
    said.append(f"The list is then `{work}`." + (" The second call divides the first four places in the same way."
                                                 if use == "each" else ""))
    return [text for text in said if text]


def kept(function, form):
    """Two lists instead of swaps."""
    pivot = next(line for line in function.split("\n") if "pivot = " in line)
    sign = ">" if "items[i] > pivot:\n            items[i], items[border]" in function or "items[i] > pivot:\n            border" in function else "<"
    return (f"def partition(items, low, high):\n{pivot}\n    part = items[low:high + 1]\n    front = [v for v in part if v "
            f"{sign} pivot]\n    same = [v for v in part if v == pivot]\n    items[low:high + 1] = front + same + [v for v in "
            f"part if v not in front and v != pivot]\n    return low + len(front)")


def ordered(function):
    at = function.rindex("    return ")
    return function.replace("def partition(items, low, high):", "def partition(items, low, high):\n    start = low") \
        [:at + len("\n    start = low")] + (f"    border = {function[at + 11:]}\n    items[start:border] = "
                                            f"sorted(items[start:border])\n    return border")


def turned(function):
    return function.translate(str.maketrans("<>", "><")).replace(">=", "<=")
