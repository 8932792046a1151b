"""Places found in a sorted list with equal values; wrong choices take the other side, count from one or search
unsorted lists fully."""
import kit


def make(rng, level):
    values = sorted(kit.numbers(rng, rng.randint(4, 5), 1, 20))
    doubled = rng.choice(values)
    values = sorted(values + [doubled] * rng.randint(1, 2))
    items = rng.choice(["marks", "prices", "times", "levels", "items"])
    lines, notes = plan(rng, items, values, doubled, level)
    used = sorted({word for word in ("bisect_left", "bisect_right", "insort") if any(word in line for line in lines)})
    code = f"from bisect import {', '.join(used)}\n\n{items} = {values}\n" + "\n".join(lines)
    both = code.replace(f"from bisect import {', '.join(used)}", "from bisect import bisect_left, bisect_right, insort")
    flipped = both.replace("bisect_left(", "bisect_X(").replace("bisect_right(",
                                                                "bisect_left(").replace("bisect_X(", "bisect_right(")
    head = "import bisect\n"
    wrong = [kit.wrong("the other side of equal values",
                       "`bisect_left` gives the place before the first equal value, `bisect_right` the one behind the last.",
                       code=flipped),
             kit.wrong("places are counted from one", "The first place is 0.", code=shifted(head, both, 1)),
             kit.wrong("the place of the value before",
                       "The answer is where a new value goes, not the place of the value before it.",
                       code=shifted(head, both, -1)),
             kit.wrong("always the left side", "The two functions differ when equal values are there.",
                       code=both.replace("bisect_right(", "bisect_left(")),
             kit.wrong("always the right side", "The two functions differ when equal values are there.",
                       code=both.replace("bisect_left(", "bisect_right(")),
             kit.wrong("equal values count once", "Each of the equal values has a place of its own.",
                       code=both.replace(f"= {values}", f"= {sorted(set(values))}")),]
    explanation = "\n\n".join([f"`{items}` holds {doubled} {values.count(doubled)} times, at the places "
                               f"{values.index(doubled)} to {values.index(doubled) + values.count(doubled) - 1}.", *notes,
                               "It prints:\n\n```text\n[[key]]\n```"])
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


def shifted(head, code, by):
    """Both functions with places moved by one."""
    make = "".join(f"def bisect_{side}(*args, **more):\n    return bisect.bisect_{side}(*args, **more) + {by}\n"
                   for side in ("left", "right"))
    return head + make + code.split("\n", 1)[1].replace("insort(", "bisect.insort(")


def plan(rng, items, values, doubled, level):
    other = rng.choice([value for value in range(0, 22) if value not in values])
    low, high = sorted(rng.sample(range(values[0], values[-1] + 2), 2))
    where = f"{other} is not there: both functions give {sum(value < other for value in values)}, the number of smaller values."
    left, right = sum(value < doubled for value in values), sum(value <= doubled for value in values)
    ends = f"Left of the first {doubled} is place {left}; behind the last one is place {right}."
    shapes = [([f"print(bisect_left({items}, {doubled}), bisect_right({items}, {doubled}))",
                f"print(bisect_{rng.choice(['left', 'right'])}({items}, {other}))"], [ends, where]),
              ([f"print(bisect_{rng.choice(['left', 'right'])}({items}, {doubled}))",
                f"print(bisect_{rng.choice(['left', 'right'])}({items}, {other}))"], [ends, where]),
              ([f"first = bisect_left({items}, {doubled})", f"print(first, {items}[first:])"], [ends]),
              ([f"end = bisect_right({items}, {doubled})", f"print(end, {items}[:end])"], [ends]),
              ([f"place = bisect_{rng.choice(['left', 'right'])}({items}, {other})",
                f"print(place, place < len({items}) and {items}[place] == {other})"],
               [where, "So the value at that place, if there is one, is another."]),
              ([f"print(bisect_right({items}, {doubled}) - bisect_left({items}, {doubled}))",
                f"print(bisect_left({items}, {other}))"], [ends, "The difference is how often it is there.", where]),]
    if level == "mid":
        a, b = sum(value < low for value in values), sum(value <= high for value in values)
        shapes += [([f"low = bisect_left({items}, {low})", f"high = bisect_right({items}, {high})",
                     "print(low, high, high - low)"],
                    [f"{a} values are below {low}, and {b} are not above {high}.",
                     f"The difference counts the values from {low} to {high}."]),
                   ([f"low = bisect_right({items}, {low})", f"high = bisect_left({items}, {high})",
                     f"print({items}[low:high])"],
                    [f"The slice begins behind every value up to {low} and ends before the first that is {high} or more: both "
                     f"ends are left out."]),
                   ([f"insort({items}, {other})", f"print(bisect_{rng.choice(['left', 'right'])}({items}, {doubled}))",
                     f"print({items})"], [f"`insort` puts {other} at its place, which moves the larger values up by one."]),
                   ([f"print(bisect_left({items}, {doubled}, {left + 1}))", f"print(bisect_right({items}, {doubled}))"],
                    [ends, f"The third argument lets the search begin at place {left + 1}, so the equal value before it is not "
                           f"seen."]),
                   ([f"grades = bisect_{rng.choice(['left', 'right'])}([5, 10, 15], {rng.choice([5, 10, 15])})",
                     "print('abc'[:grades])", f"print(bisect_left({items}, {doubled}))"],
                    ["The first call turns a mark into the number of limits it has passed; on a limit itself the side decides.",
                     ends]), ([f"words = ['{'x' * 1}', 'xx', 'xxxx', 'xxxx']",
                               f"print(bisect_{rng.choice(['left', 'right'])}(words, {rng.choice([2, 3, 4])}, key=len))",
                               f"print(bisect_right({items}, {doubled}))"],
                              ["With `key=len` the lengths 1, 2, 4, 4 are searched; the value itself is taken as it is.",
                               ends]),]
    return rng.choice(shapes)
