"""Searches in sorted lists with one line broken: a bound, a comparison, a step or what is returned."""
import kit

SHAPES = {
    "first": ("returns the index of the first value that is at least `wanted`, or the length of the list", """
        def {name}(values, wanted):
            low, high = 0, len(values)
            while low < high:
                middle = (low + high) // 2
                if values[middle] < wanted:
                    low = middle + 1
                else:
                    high = middle
            return low
        """, [("low, high = 0, len(values)", "low, high = 0, len(values) - 1", "the end is left out"),
              ("if values[middle] < wanted:", "if values[middle] <= wanted:", "equal values are passed over"),
              ("return low", "return low - 1", "one too few is returned"),
              ("high = middle", "high = middle - 1", "the candidate itself is dropped"),
              ("low = middle + 1", "low = middle + 2", "a value is jumped over")]),
    "exact": ("returns an index of `wanted`, or -1 when it is not there", """
        def {name}(values, wanted):
            low, high = 0, len(values) - 1
            while low <= high:
                middle = low + (high - low) // 2
                if values[middle] == wanted:
                    return middle
                if values[middle] < wanted:
                    low = middle + 1
                else:
                    high = middle - 1
            return -1
        """, [("while low <= high:", "while low < high:", "a range of one value is not looked at"),
              ("low, high = 0, len(values) - 1", "low, high = 1, len(values) - 1", "the first value is left out"),
              ("if values[middle] < wanted:", "if values[middle] > wanted:", "it goes to the wrong half"),
              ("return middle", "return values[middle]", "the value is returned instead of its index"),
              ("low = middle + 1", "low = middle + 2", "a value is jumped over"),
              ("return -1", "return low", "a place is returned for what is not there")]),
    "count": ("counts how many values are equal to `wanted`", """
        def {name}(values, wanted):
            start = 0
            while start < len(values) and values[start] < wanted:
                start += 1
            end = start
            while end < len(values) and values[end] == wanted:
                end += 1
            return end - start
        """, [("values[start] < wanted", "values[start] <= wanted", "equal values are passed over"),
              ("end = start", "end = start + 1", "one is counted before it is looked at"),
              ("return end - start", "return end - start + 1", "one too many is counted"),
              ("values[end] == wanted", "values[end] >= wanted", "larger values are counted too"),
              ("while start < len(values) and", "while start < len(values) - 1 and", "the last value is left out")]),
    "root": ("returns the largest whole number whose square is at most `wanted`", """
        def {name}(values, wanted):
            low, high = 0, wanted + 1
            while high - low > 1:
                middle = (low + high) // 2
                if middle * middle <= wanted:
                    low = middle
                else:
                    high = middle
            return low
        """, [("if middle * middle <= wanted:", "if middle * middle < wanted:", "exact squares are one too small"),
              ("low, high = 0, wanted + 1", "low, high = 0, wanted", "the number itself is left out"),
              ("return low", "return high", "the first that is too large is returned"),
              ("while high - low > 1:", "while high - low > 2:", "it stops before one is left")]),
    "closest": ("returns the value that is nearest to `wanted`, the smaller one of two", """
        def {name}(values, wanted):
            best = values[0]
            for value in values[1:]:
                distance = abs(value - wanted)
                if distance < abs(best - wanted):
                    best = value
            return best
        """, [("distance = abs(value - wanted)", "distance = value - wanted", "a distance has no sign"),
              ("if distance < abs(best - wanted):", "if distance <= abs(best - wanted):",
               "of two that are as near, the larger one is taken"),
              ("for value in values[1:]:", "for value in values[2:]:", "the second value is left out"),
              ("best = value\n", "best = distance\n", "the distance is kept instead of the value"),
              ("return best", "return best - wanted", "how far it is away is returned")]),
}


def make(rng, level):
    does, text, bugs = SHAPES[rng.choice(sorted(SHAPES))]
    name = rng.choice(["find", "locate", "look_up", "seek", "place", "probe"])
    fixed = kit.program(text).replace("{name}", name)
    right, broken, what = rng.choice(bugs)
    code = kit.swap(fixed, right, broken)
    holder = rng.choice(["values", "items", "marks", "levels"])
    target = rng.choice(["wanted", "target", "goal"])
    fixed, code, right, does = (part.replace("values", holder).replace("wanted", target) for part in (fixed, code, right, does))
    good = fixed.split("\n")
    line = next(number for number, pair in enumerate(zip(code.split("\n"), good), 1) if pair[0] != pair[1])
    innocent = [text.strip() for number, text in enumerate(code.split("\n"), 1)
                if number not in (1, line) and text.strip() != "else:" and code.count(text.strip()) == 1]
    wrong = [kit.wrong("a line that only looks wrong", "This line is as it should be: try it with a list of one or two values.",
                       text=text)
             for text in rng.sample(innocent, min(3, len(innocent)))]
    explanation = (f"Line {line}: {what}. It should read `{good[line - 1].strip()}`. "
                   "Lists of one or two values, and equal values, show such bugs soonest.")
    return kit.find_bug(code, fixed=fixed, calls=calls(rng, name, "an index of" in does), wrong=wrong, explanation=explanation,
                        prompt=f"`{name}` gets a sorted list; it {does}. One line has a bug. Which line, and how do you fix it?")


def calls(rng, name, once):
    """Calls with small and large lists; without equal values where several indexes would be right."""
    lists = [sorted(kit.numbers(rng, rng.randint(4, 6), 1, 30)), sorted(rng.choices(range(3, 12), k=7)), [rng.randint(2, 9)],
             sorted(kit.numbers(rng, 2, 1, 20)), sorted(kit.numbers(rng, 9, 1, 50))]
    lists = [values for values in lists if not once or len(set(values)) == len(values)]
    tried = [(values, goal) for values in lists for goal in (values[0], values[-1], rng.choice(values), rng.choice(values) + 1,
                                                             36)]
    rng.shuffle(tried)
    return list(dict.fromkeys(f"{name}({values}, {goal})" for values, goal in tried))
