"""Values and containers of values, to be sorted into hashable and not."""
import kit

PLAIN = ("{n}", "{x}", "'{w}'", "b'{w}'", "None", "True", "range({n})", "len", "{n}j", "int", "...")
MUTABLE = ("[{n}]", "{{'{w}': {n}}}", "{{{n}, {m}}}", "bytearray(b'{w}')", "['{w}']", "set('{w}')", "dict({w}={n})")
HOLDERS = ("({inner},)", "({n}, {inner})", "({inner}, '{w}')", "({n}, ({inner},))", "('{w}', {n}, {inner})")
WHY = {
    "inner": "a tuple is hashable only when everything in it is",
    "frozen": "a frozenset can't change and holds only hashable values",
}


def make(rng, level):
    used = []
    while len(used) < (5 if level == "junior" else 6):
        text, why = item(rng, level)
        if text not in (known for known, _ in used):
            used.append((text, why))
    ask, test = rng.choice([
        ("Which of these can be a key of a dict?", "{{item}: 0} != {}"),
        ("Which of these can be put into a set?", "{{item}} != set()"),
        ("For which of these does `hash(value)` give a number?", "hash({item}) is not None"),
        ("Which of these can be an argument of a function with `@functools.cache`?", "hash(({item},)) is not None"),
    ])
    lines = "\n".join(f"- `{text}`: {why}" for text, why in used)
    return kit.pick_all(
        ask, items=[text for text, _ in used], test=test, false_if=["TypeError"], why=dict(used),
        explanation=f"Hashing needs a value that can't change. Built-in containers that can change have no hash.\n\n{lines}")


def item(rng, level):
    parts = {"n": rng.randint(0, 30), "m": rng.randint(31, 60), "x": rng.choice([0.5, 1.5, 2.5, 7.25]),
             "w": rng.choice(kit.WORDS)}
    kind = rng.choice(["plain", "mutable", "holder", "holder", "frozen", "call"] if level == "mid" else ["plain", "mutable",
        "holder"])
    if kind == "plain":
        return rng.choice(PLAIN).format(**parts), "it can't change, so it has a hash"
    if kind == "mutable":
        return rng.choice(MUTABLE).format(**parts), "it can change, so it has no hash"
    if kind == "holder":
        inner = rng.choice(rng.choice([PLAIN, MUTABLE])).format(**{**parts, "n": rng.randint(0, 30)})
        return rng.choice(HOLDERS).format(inner=inner, **parts), WHY["inner"]
    if kind == "frozen":
        return rng.choice(["frozenset([{n}, {m}])", "frozenset('{w}')", "frozenset({{{n}}})"]).format(**parts), WHY["frozen"]
    return call(rng, parts)


def call(rng, parts):
    text, why = rng.choice([
        ("tuple([{n}, {m}])", "the list is gone; a tuple of numbers is left"),
        ("tuple([[{n}], {m}])", "the tuple still holds a list"),
        ("str([{n}, {m}])", "a text is hashable, whatever it describes"),
        ("sorted(({n}, {m}))", "`sorted` always gives a list"),
        ("(lambda: [{n}])", "a function is hashable by its identity, whatever it returns"),
        ("'{w}'.split()", "`split` gives a list"),
    ])
    return text.format(**parts), why
