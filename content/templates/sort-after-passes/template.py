"""A simple sort is stopped after some passes; wrong choices stop elsewhere, go the other way or sort by another method."""
import kit

SORTS = {"bubble": ("for last in range(len(items) - 1, len(items) - 1 - {k}, -1):\n    for i in range(last):\n        if "
                    "items[i] > items[i + 1]:\n            items[i], items[i + 1] = items[i + 1], items[i]",
                    "swaps neighbours, so each pass carries the largest value left to the end"),
         "sink": ("for first in range({k}):\n    for i in range(len(items) - 1, first, -1):\n        if items[i] < items[i - "
                  "1]:\n            items[i], items[i - 1] = items[i - 1], items[i]",
                  "swaps neighbours from the end, so each pass carries the smallest value left to the front"),
         "insertion": ("for place in range(1, {k} + 1):\n    value, i = items[place], place\n    while i > 0 and items[i - 1] "
                       "> value:\n        items[i] = items[i - 1]\n        i -= 1\n    items[i] = value",
                       "takes the next value and moves it left to its place among those before it"),
         "selection": ("for place in range({k}):\n    lowest = min(range(place, len(items)), key=items.__getitem__)\n    "
                       "items[place], items[lowest] = items[lowest], items[place]",
                       "swaps the smallest value left with the one at the next place"),
         "largest": ("for last in range(len(items) - 1, len(items) - 1 - {k}, -1):\n    highest = max(range(last + 1), "
                     "key=items.__getitem__)\n    items[last], items[highest] = items[highest], items[last]",
                     "swaps the largest value left with the one at the last free place"),
         "gap": ("for gap in (3, 2, 1)[:{k}]:\n    for place in range(gap, len(items)):\n        i = place\n        while i >= "
                 "gap and items[i - gap] > items[i]:\n            items[i], items[i - gap] = items[i - gap], items[i]\n        "
                 "    i -= gap", "sorts the values that stand a gap apart, with smaller and smaller gaps"),
         "runs": ("width = 1\nfor _ in range({k}):\n    for low in range(0, len(items), 2 * width):\n        items[low:low + 2 "
                  "* width] = sorted(items[low:low + 2 * width])\n    width *= 2",
                  "merges neighbouring runs; their width doubles with each pass"),}
NEAR = {"bubble": ["insertion", "selection", "sink"], "sink": ["selection", "bubble", "insertion"],
        "insertion": ["bubble", "selection", "runs"], "selection": ["sink", "insertion", "largest"],
        "largest": ["bubble", "selection", "insertion"], "gap": ["runs", "insertion", "bubble"],
        "runs": ["insertion", "bubble", "gap"]}

CALLED = {"bubble": "bubble sort", "sink": "bubble sort from the end", "insertion": "insertion sort",
          "selection": "selection sort", "largest": "selection sort from the end", "gap": "Shell sort",
          "runs": "merge sort from below"}


def make(rng, level):
    kind = rng.choice(["bubble", "insertion", "selection", "sink"] if level == "junior" else list(SORTS))
    size = rng.randint(5, 6) if level == "junior" else rng.randint(6, 8)
    items = kit.numbers(rng, size, 1, 60)
    passes = rng.randint(1, 3) if kind not in ("gap", "runs") else rng.randint(1, 2)
    body, does = SORTS[kind]
    ask, show = rng.choice([("Trace this program by hand. What does it print?", "end"),
                            ("Trace this program by hand. What does it print?", "each"),
                            ("What does the list look like at the end?", "end")])
    backward = level == "mid" and kind in ("bubble", "insertion", "selection") and rng.random() < 0.3
    code = write(items, body, passes, show, backward)
    wrong = [kit.wrong("one pass too many",
                       f"Here {passes} pass{'es are' if passes > 1 else ' is'} made; the loop's bounds tell it.",
                       code=write(items, body, passes + 1, show, backward)),
             kit.wrong("one pass too few", "The first pass counts as one.",
                       code=write(items, body, passes - 1, show, backward)),
             kit.wrong("it is sorted already", "Only after enough passes is every value at its place.",
                       code=write(items, body, size - 1, show, backward)),
             kit.wrong("the other direction", "Look at the sign of the comparison.",
                       code=write(items, body, passes, show, not backward)),
             *(kit.wrong(f"it is taken for {CALLED[other]}", f"This program {does}.",
                         code=write(items, SORTS[other][0], passes, show,
                                    backward and other in ("bubble", "insertion", "selection"))) for other in NEAR[kind]),]
    if backward:
        does = {"bubble": "swaps neighbours, so each pass carries the smallest value left to the end",
                "insertion": does + ", the larger ones first",
                "selection": "swaps the largest value left with the one at the next place"}[kind]
    states = []
    for number in range(1, passes + 1):
        names = {}
        exec(write(items, body, number, "none", backward), names)
        states.append(f"- after pass {number}: `{names['items']}`")
    explanation = f"This program {does}.\n\n- at the start: `{items}`\n" + "\n".join(states) + "\n\nIt prints:\n\n```text\n[[key]]\n```"
    return kit.trace(code, wrong=wrong, explanation=explanation, prompt=ask)


def write(items, body, passes, show, backward):
    text = body.format(k=passes)
    if backward:
        text = text.replace("items[i] > items[i + 1]",
                            "items[i] < items[i + 1]").replace("items[i - 1] > value",
                                                               "items[i - 1] < value").replace("= min(", "= max(")
    if show == "each":
        text = text.replace("    width *= 2",
                            "    print(items)\n    width *= 2") if "width" in text else text + "\n    print(items)"
        return f"items = {items}\n{text}\n" + ("print(items)" if passes < 1 else "")
    return f"items = {items}\n{text}\n" + ("print(items)" if show == "end" else "")
