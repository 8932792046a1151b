"""Functions with a window or running totals, each with one expression left out."""
import re

import kit


def make(rng, level):
    shape = rng.choice([fixed, prefix, longest, pairs_sum, best_gain, reaching, shortest] if level == "mid"
                       else [fixed, prefix, prefix_query, pairs_sum, reaching])
    name, body, blanks, calls, task = shape(rng)
    body, blanks = renamed(rng, body, blanks)
    blank, wrong, said = rng.choice(blanks)
    code = body.replace(f"<{blank}>", kit.BLANK)
    for other, *_ in blanks:
        code = code.replace(f"<{other}>", other)
    return kit.fill_blank(code, answer=blank, calls=calls, wrong=[kit.wrong(title, why, text=text) for title, why, text in wrong],
                          prompt=f"Fill the blank so that `{name}` gives {task}.",
                          explanation=f"`{name}` gives {task}. {said} So `[[key]]` does it.")


def renamed(rng, body, blanks):
    """The same function, its totals and ends called something else."""
    names = {"total": rng.choice(["total", "now", "current"]), "best": rng.choice(["best", "record", "found"]),
             "sums": rng.choice(["sums", "upto"]), "low": "first", "high": "second", "start": rng.choice(["start", "begin"])}
    if rng.random() < 0.5 or "first" in body:
        names = {"total": names["total"], "best": names["best"], "sums": names["sums"]}

    def write(text):
        return re.sub(rf"\b({'|'.join(names)})\b", lambda found: names[found[0]], text)

    def tell(text):
        return "`".join(write(part) if at % 2 else part for at, part in enumerate(text.split("`")))
    return write(body), [(write(blank), [(title, tell(why), write(text)) for title, why, text in wrong], tell(said))
                         for blank, wrong, said in blanks]


def lists(rng, count, low=1):
    return [[rng.randint(low, 9) for _ in range(rng.randint(5, 8))] for _ in range(count)]


def fixed(rng):
    name, most = rng.choice(["best_sum", "top_window", "largest_sum"]), rng.choice([("max", "largest"), ("min", "smallest")])
    values, size = rng.choice(["values", "prices", "marks"]), rng.choice(["size", "width", "k"])
    body = (f"def {name}({values}, {size}):\n    total = sum({values}[:{size}])\n    best = total\n    for end in "
            f"range(<{size}>, len({values})):\n"
            f"        total += <{values}[end] - {values}[end - {size}]>\n        best = <{most[0]}(best, total)>\n    return "
            f"best")
    blanks = [
        (f"{values}[end] - {values}[end - {size}]", [
            ("nothing leaves the window", "The oldest item must be taken away again.", f"{values}[end]"),
            ("one item too late is taken away", f"The item that leaves is {size} places before the new one.",
             f"{values}[end] - {values}[end - {size} + 1]"),
            ("the sign is wrong", "The new item is added and the old one taken away.",
             f"{values}[end - {size}] - {values}[end]")],
         f"When the window moves by one, `{values}[end]` comes in and the item {size} places before it goes out."),
        (f"{size}", [("the first window is counted again", "The first window is summed before the loop.", "0"),
                     ("one window is left out", f"The first item that comes in has the index `{size}`.", f"{size} + 1"),
                     ("one step too early", f"The items before index `{size}` are in the first window.", f"{size} - 1")],
         f"The first window holds the indexes 0 to {size} - 1, so the next item to come in is at `{size}`."),
        (f"{most[0]}(best, total)",
         [("the opposite is kept", f"The {most[1]} sum is asked for.", f"{'min' if most[0] == 'max' else 'max'}(best, total)"),
                                     ("the last window wins", "The best so far must be compared.", "total"),
                                     ("sums are added up", "Each window is looked at by itself.", "best + total")],
         f"The better of the old `best` and the new `total` is kept."),
    ]
    calls = [f"{name}({row}, {rng.randint(2, 3)})" for row in lists(rng, 7)] + [f"{name}([4], 1)",
                                                                                f"{name}([5, 1, 1, 6, 1, 1, 9], 3)",
                                                                                f"{name}([9, 1, 7, 2], 1)",
                                                                             f"{name}([1, 9, 1, 9, 3, 7], 2)"]
    return name, body, blanks, calls, f"the {most[1]} sum of `{size}` neighbours in `{values}`"


def prefix(rng):
    name, values = rng.choice(["running", "totals", "sums_so_far"]), rng.choice(["values", "steps", "sales"])
    body = (f"def {name}({values}):\n    sums = <[0]>\n    for value in {values}:\n        sums.append(<sums[-1] + value>)\n    "
            f"return sums")
    blanks = [("[0]", [("no sum for the empty beginning", "`sums[-1]` needs a first item, and the sum of nothing is 0.", "[]"),
                       ("the first value is there already", "It would be counted twice.", f"{values}[:1]"),
                       ("a sum of one", "The empty sum is 0.", "[1]")],
               "The sum of nothing is 0, and every later sum is the one before plus a value."),
              ("sums[-1] + value",
               [("only the value", "The sums so far must be added.", "value"),
                ("the first sum instead of the last", "The last one holds all so far.", "sums[0] + value"),
                                    ("the sums are summed up", "The last sum already holds everything before.",
                                     "sum(sums) + value")],
               "Each new sum is the last one plus the value.")]
    calls = [f"{name}({row})" for row in lists(rng, 5)] + [f"{name}([])", f"{name}([{rng.randint(2, 9)}])",
                                                           f"{name}([-2, 5, -7])"]
    return name, body, blanks, calls, f"the sums of all beginnings of `{values}`, from the empty one on"


def prefix_query(rng):
    name, (left, right) = rng.choice(["range_sum", "between", "part_sum"]), rng.choice([("start", "stop"), ("first", "end"),
                                                                                        ("low", "high")])
    including = rng.random() < 0.5
    answer = f"sums[{right} + 1] - sums[{left}]" if including else f"sums[{right}] - sums[{left}]"
    body = (f"def {name}(values, {left}, {right}):\n    sums = [0]\n    for value in values:\n        sums.append(sums[-1] + "
            f"value)\n    return <{answer}>")
    other = f"sums[{right}] - sums[{left}]" if including else f"sums[{right} + 1] - sums[{left}]"
    wrong = [("the end is off by one", f"`sums[i]` is the sum of the first i values.", other),
             ("the beginning is off by one", "The value at the beginning belongs to the sum.",
              answer.replace(f"sums[{left}]", f"sums[{left} + 1]")),
             ("the values are subtracted", "The sums are wanted, not single values.", f"values[{right}] - values[{left}]")]
    rows = [[rng.randint(1, 9) for _ in range(8)] for _ in range(6)]
    calls = [f"{name}({row}, {rng.randint(0, 3)}, {rng.randint(4, 6)})" for row in rows] + [f"{name}([5, 6, 7], 0, 2)",
                                                                                            f"{name}([5, 6, 7], 1, 1)"]
    said = (f"`sums[i]` is the sum of the first i values, so a part is one sum less another; index {right} "
            f"{'belongs' if including else 'does not belong'} to it.")
    task = f"the sum of `values` from index `{left}` to `{right}`, {'with' if including else 'without'} the last one"
    return name, body, [(answer, wrong, said)], calls, task


def longest(rng):
    name, text = rng.choice(["longest", "distinct_run", "no_repeat"]), rng.choice(["text", "word", "letters"])
    body = (f"def {name}({text}):\n    last, start, best = {{}}, 0, 0\n    for index, letter in enumerate({text}):\n        if "
            f"letter in last:\n"
            f"            start = <max(start, last[letter] + 1)>\n        last[letter] = index\n        best = max(best, <index "
            f"- start + 1>)\n    return best")
    blanks = [("max(start, last[letter] + 1)",
               [("the start goes back", "The letter may lie before the window.", "last[letter] + 1"),
                ("the letter itself stays inside", "The window must begin behind the earlier letter.",
                 "max(start, last[letter])"),
                                                ("the window begins anew here", "What lies between the two letters may stay.",
                                                 "index")],
               "The window begins behind the earlier place of the letter, and never moves back."),
              ("index - start + 1",
               [("one too few", "Both ends belong to the window.", "index - start"),
                ("counted from 0", "The window begins at `start`.", "index + 1"),
                ("the dict is counted", "`last` also holds letters that have left the window.", "len(last)")],
               "From `start` to `index`, both counted, there are `index - start + 1` letters.")]
    words = ["".join(rng.choice("abcd") for _ in range(rng.randint(6, 9))) for _ in range(7)]
    calls = [f"{name}({word!r})" for word in dict.fromkeys(words)] + [f"{name}('abba')", f"{name}('')", f"{name}('aaa')",
                                                                      f"{name}('tmmzuxt')", f"{name}('dvdf')"]
    return name, body, blanks, calls, f"the length of the longest part of `{text}` without a letter twice"


def pairs_sum(rng):
    name, wanted = rng.choice(["has_pair", "pair_exists", "two_make"]), rng.choice(["target", "wanted", "goal"])
    body = (f"def {name}(values, {wanted}):\n    low, high = 0, <len(values) - 1>\n    while <low < high>:\n        total = "
            f"values[low] + values[high]\n        if total == {wanted}:\n"
            f"            return True\n        if <total < {wanted}>:\n            low += 1\n        else:\n            high -= "
            f"1\n    return False")
    blanks = [("low < high",
               [("a value is used twice", "With equal ends one value would be paired with itself.", "low <= high"),
                ("the ends never meet", "The loop must end when the ends meet.", "low + 1 < high")],
               "While two different places are left, the search goes on."),
              (f"total < {wanted}",
               [("the wrong end moves", "When the sum is too small, a larger value is needed, which lies to the right.",
                 f"total > {wanted}"), ("one end never moves", "Both ends must be able to move.", "True")],
               "The values are sorted: a sum that is too small grows only when the lower end moves up."),
              ("len(values) - 1",
               [("one beyond the end", "The last index is one less than the length.", "len(values)"),
                ("the last value is left out", "The last value may be part of the pair.", "len(values) - 2")],
               "The upper end begins at the last index.")]
    rows = [sorted(rng.sample(range(1, 20), 6)) for _ in range(4)]
    calls = [f"{name}({rows[0]}, {rows[0][0] + rows[0][-1]})", f"{name}({rows[1]}, {rows[1][1] + rows[1][3]})",
             f"{name}({rows[2]}, {rows[2][2] * 2})", f"{name}({rows[3]}, {rows[3][2] + rows[3][3]})",
             f"{name}([1, 4], 5)", f"{name}([3], 6)", f"{name}([2, 5, 9], 10)", f"{name}([1, 2, 3, 9], 12)",
             f"{name}([1, 5, 6, 7], 13)", f"{name}([], 1)"]
    return name, body, blanks, calls, f"True when two different places of the sorted `values` sum up to `{wanted}`"


def best_gain(rng):
    name, prices = rng.choice(["best_gain", "profit", "largest_rise"]), rng.choice(["prices", "levels", "values"])
    body = (f"def {name}({prices}):\n    lowest, best = {prices}[0], 0\n    for price in {prices}[1:]:\n        best = "
            f"<max(best, price - lowest)>\n        lowest = <min(lowest, price)>\n    return best")
    blanks = [("max(best, price - lowest)",
               [("gains are added up", "Only one rise is asked for.", "best + max(0, price - lowest)"),
                ("the last gain wins", "The best so far must be kept.", "price - lowest"),
                ("the price itself", "The gain is the price less the lowest so far.", "max(best, price)")],
               "The best gain that ends here is the price less the lowest one before."),
              ("min(lowest, price)",
               [("the last price is kept", "The lowest so far may lie far back.", "price"),
                ("the highest is kept", "Buying low is wanted.", "max(lowest, price)"),
                ("it never changes", "A later price may be lower.", "lowest")], "The lowest price so far is kept.")]
    calls = [f"{name}({row})" for row in lists(rng, 7)] + [f"{name}([9, 7, 4, 1])", f"{name}([3, 8, 1, 5, 2, 9, 4])",
                                                           f"{name}([5])", f"{name}([2, 9, 1, 3])", f"{name}([4, 1, 3, 2, 7, 6])"]
    return name, body, blanks, calls, f"the largest rise from an earlier to a later item of `{prices}`, or 0"


def reaching(rng):
    name, goal = rng.choice(["busy_windows", "count_windows", "reaching"]), rng.choice(["goal", "least", "wanted"])
    values, size = rng.choice(["values", "sales", "steps"]), rng.choice(["size", "width", "days"])
    body = (f"def {name}({values}, {size}, {goal}):\n    count = 0\n    for at in range(<len({values}) - {size} + 1>):\n"
            f"        if <sum({values}[at:at + {size}])> >= {goal}:\n            count += 1\n    return count")
    blanks = [(f"len({values}) - {size} + 1",
               [("the last window is missing", "The last window begins where just enough items are left.",
                 f"len({values}) - {size}"),
                ("windows that are too short", "A window must not go beyond the end.", f"len({values})"),
                ("as many windows as items in one", "How many windows there are hangs on the length.", f"{size}")],
               "The last window begins that many items before the end that it still fits."),
              (f"sum({values}[at:at + {size}])",
               [("the end is taken for a length", "A slice ends at an index.", f"sum({values}[at:{size}])"),
                ("all items so far", "Only the items of the window count.", f"sum({values}[:at + {size}])"),
                ("one item for all", "The items of a window differ.", f"{values}[at] * {size}")],
               "The window that begins at `at` ends before `at` plus its size.")]
    calls = [f"{name}({row}, {rng.randint(2, 3)}, {rng.randint(9, 16)})" for row in lists(rng, 6)] + [
        f"{name}([5, 5, 5], 3, 15)", f"{name}([9, 1, 9, 1], 2, 10)", f"{name}([4], 2, 1)",
        f"{name}([1, 2, 9, 9, 9], 2, 9)",
        f"{name}([9, 1, 1, 1], 2, 10)"]
    task = f"how many windows of `{size}` neighbours have a sum of `{goal}` or more"
    return name, body, blanks, list(dict.fromkeys(calls)), task


def shortest(rng):
    name, goal = rng.choice(["shortest", "fewest", "smallest_part"]), rng.choice(["goal", "least", "wanted"])
    values = rng.choice(["values", "sales", "loads"])
    body = (f"def {name}({values}, {goal}):\n    start, total, best = 0, 0, len({values}) + 1\n"
            f"    for end, value in enumerate({values}):\n        total += value\n        while <total >= {goal}>:\n"
            f"            best = min(best, <end - start + 1>)\n            total -= <{values}[start]>\n            start += 1\n"
            f"    return best if best <= len({values}) else 0")
    blanks = [(f"total >= {goal}",
               [("just enough is not enough", "A sum that equals the goal counts.", f"total > {goal}"),
                ("the wrong way round", "The part shrinks while its sum is large enough.", f"total < {goal} and start < end")],
               "While the sum is large enough, a shorter part may do as well."),
              ("end - start + 1",
               [("one too few", "Both ends belong to the part.", "end - start"),
                ("counted from the beginning", "The part begins at `start`.", "end + 1"),
                ("the index for the length", "The length is what lies between the ends.", "end")],
               "From `start` to `end`, both counted, there are `end - start + 1` items."),
              (f"{values}[start]",
               [("the newest item leaves", "The oldest item leaves the part.", "value"),
                ("one is taken away", "The sum shrinks by what leaves.", "1"),
                ("the item after it", "The item at `start` leaves, then `start` moves.", f"{values}[start - 1]")],
               "The item at `start` leaves the part.")]
    calls = [f"{name}({row}, {rng.randint(8, 18)})" for row in lists(rng, 7)] + [
        f"{name}([5], 5)", f"{name}([1, 1], 9)", f"{name}([], 3)", f"{name}([2, 3, 1, 2, 4, 3], 7)", f"{name}([1, 9, 1, 1], 9)"]
    task = f"the length of the shortest part of `{values}` whose sum is `{goal}` or more, or 0"
    return name, body, blanks, list(dict.fromkeys(calls)), task
