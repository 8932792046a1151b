"""A function with a match statement, called with a few values; wrong choices skip a case, compare names or fall through."""
import kit

CASES = [
    ("[]", "'empty'"), ("[x]", "f'one {x}'"), ("[x, y]", "f'two {x} {y}'"), ("[x, *rest]", "f'first {x}, {len(rest)} more'"),
    ("[_, x, *_]", "f'second {x}'"), ("[*rest, x]", "f'last {x}'"), ("int(x) if x > {n}", "f'large {x}'"), ("int()", "'number'"),
    ("str()", "'text'"),
    ("0 | 1", "'bit'"), ("{q}kind{q}: x", "f'kind {x}'"), ("{q}kind{q}: str(x), **rest", "f'named {x} {sorted(rest)}'"),
    ("(x, y) if x == y", "f'twins {x}'"), ("[int(x), y]", "f'number {x} then {y}'"), ("[[x, _], *_]", "f'inner {x}'"),
    ("bool()", "'truth'"),
    ("'{w}'", "'the word'"), ("['{w}', x]", "f'{w} {x}'"), ("[int() as x, int()]", "f'numbers from {x}'"), ("None", "'nothing'"),
]


def make(rng, level):
    number, word = rng.randint(2, 6), rng.choice(["go", "add", "stop", "left"])
    picked = rng.sample(CASES[:9] + CASES[16:18] if level == "junior" else CASES, 4)
    cases = [(fill(pattern, number, word), fill(result, number, word)) for pattern, result in picked] + [("_", "'other'")]
    name = rng.choice(["describe", "read", "sort_out", "label"])
    values = choose(rng, cases, number, word, 3 if level == "junior" else 4)
    calls = "\n".join(f"print({name}({value!r}))" for value in values)
    code = program(name, cases, calls)
    swapped = list(cases)
    place = rng.randrange(3)
    swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
    wrong = [
        kit.wrong("the last case that fits wins", "Cases are tried from the top, and only the first that fits is run.",
                  code=program(name, [cases[-1]] + cases[:-1], calls, last=True)),
        kit.wrong("a case further down is tried first", "The order of the cases decides when several fit.",
                  code=program(name, swapped, calls)),
        kit.wrong("the guard is read over", "An `if` behind the pattern must hold too.",
                  code=program(name, [(pattern.split(" if ")[0], result) for pattern, result in cases], calls)),
        kit.wrong("a star needs at least one item", "`*rest` may also take nothing.",
                  code=program(name, [(pattern.replace("*", "_, *") if "*rest" in pattern and "{" not in pattern else pattern,
                                       result)
                                      for pattern, result in cases], calls)),
        kit.wrong("patterns fit only lists", "Sequence patterns fit lists and tuples alike.",
                  code=program(name, only_lists(cases), calls)),
        kit.wrong("text is a sequence here", "Sequence patterns never fit text, although it has characters.",
                  code=program(name, cases,
                               "\n".join(f"print({name}({list(value) if isinstance(value, str) else value!r}))"
                                         for value in values))),
        kit.wrong("a class pattern with that name fits nothing", "`int()` and `str()` test the type; they do not call it.",
                  code=program(name, [case for case in cases if not case[0].startswith(("int()", "str()", "bool()"))], calls)),
    ]
    told = "\n".join(f"- `{value!r}`: {told_of(cases, value)}." for value in values)
    return kit.predict_output(code, wrong=wrong,
                              explanation=f"The first case that fits is taken.\n\n{told}\n\nIt prints:\n\n```text\n[[key]]\n```")


def fill(text, number, word):
    braces = "kind" in text and "{q}" in text
    text = text.replace("{n}", str(number)).replace("{w}", word).replace("{q}", "'")
    return "{" + text + "}" if braces else text


def program(name, cases, calls, last=False):
    """The function; with `last` the cases are asked from the bottom."""
    if last:
        cases = cases[:0:-1] + cases[:1]
    body = "\n".join(f"        case {pattern}:\n            return {result}" for pattern, result in cases)
    return f"def {name}(value):\n    match value:\n{body}\n\n\n{calls}"


def only_lists(cases):
    """Sequence patterns with a guard that wants a list."""
    return [(f"{pattern}{' and' if ' if ' in pattern else ' if'} isinstance(value, list)" if pattern[0] in "[(" else pattern,
             result)
            for pattern, result in cases]


def choose(rng, cases, number, word, count):
    """Different values, at most one of which is taken by the last case."""
    pool = [[], [rng.randint(1, 9)], [rng.randint(1, 9), rng.randint(1, 9)], (number, number), [word, rng.randint(1, 9)], word,
            rng.choice([0, 1]),
            rng.randint(number - 1, number + 5), None, True, {"kind": rng.choice(["cat", "dog"]), "age": rng.randint(1, 9)},
            {"kind": rng.randint(1, 9)},
            (rng.randint(1, 9), "x", rng.randint(1, 9)), [[rng.randint(1, 9), 0], rng.randint(1, 9)], "xy", {"age": 3}, [word],
            (word, word)]
    rng.shuffle(pool)
    taken = [value for value in pool if fitting(cases, value) < len(cases) - 1]
    rest = [value for value in pool if fitting(cases, value) == len(cases) - 1]
    values = taken[:count - 1] + rest[:1] if rng.random() < 0.5 else taken[:count]
    rng.shuffle(values)
    return values or rest[:count]


def fitting(cases, value):
    """The number of the case that takes the value."""
    names = {}
    numbered = [(pattern, str(place)) for place, (pattern, _) in enumerate(cases)]
    exec(program("which", numbered, ""), names)
    return names["which"](value)


def told_of(cases, value):
    place = fitting(cases, value)
    if place == len(cases) - 1:
        return "no case above fits, so `case _` takes it"
    pattern, result = cases[place]
    names = {}
    exec(program("result", cases, ""), names)
    earlier = "nothing above it fits" if place else "it is the first case"
    return f"`case {pattern}` takes it ({earlier}) and gives `{names['result'](value)}`"
