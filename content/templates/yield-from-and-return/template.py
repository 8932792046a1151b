"""A generator delegates to others; wrong choices yield the inner generator itself, swallow or yield what it returns,
or stop early."""
import kit


def make(rng, level):
    first, second = kit.numbers(rng, 3, 1, 20), kit.numbers(rng, 2, 21, 40)
    text = "".join(rng.sample("abcdefgh", 2))
    inner = inner_function(rng, first)
    lines, notes = plan(rng, text, second, level)
    outer = "def outer():\n" + "\n".join(f"    {line}" for line in lines)
    use, say = rng.choice([("print(list(outer()))", "`list` collects what is yielded."),
                           ("for value in outer():\n    print(value)", "The loop prints what is yielded."),
                           ("gen = outer()\nprint(next(gen, None), next(gen, None))\nprint(list(gen))",
                            "Two values are asked for, then the rest."),
                           ("print(*outer(), sep='-')", "The star takes all that is yielded.")])
    code = "\n\n".join([inner, outer, use])
    part = next(line for line in lines if "yield from inner()" in line)
    wrong = [kit.wrong("yield from gives one value", "`yield from` gives every value of the inner one, each by itself.",
                       code=kit.swap(code, part, part.replace("yield from inner()",
                                                              "(yield list(inner()))") if "=" in part
                                     else "yield list(inner())")),
             kit.wrong("what inner returns is yielded too",
                       "A returned value is no yielded one: it becomes the value of the `yield from` expression.",
                       code=kit.swap(code, part, part if "=" not in part else part + f"\n    yield {part.split(' = ')[0]}")
                       if "=" in part else kit.swap(code, part, "got = " + part + "\n    yield got")),
             kit.wrong("return ends the outer one too", "Only the inner generator ends; the outer one goes on below.",
                       code=kit.swap(code, part, part + "\n    return")),
             kit.wrong("inner's value is lost", "The name gets what the inner generator returned.",
                       code=kit.swap(code, part, "yield from inner()\n    " + part.split(" = ")[0] + " = None") if "=" in part
                       else kit.swap(code, part, "list(inner())")),
             kit.wrong("a generator returns a list of what it yielded", "It returns what stands behind `return`, or None.",
                       code=kit.swap(code, part,
                                     f"made = list(inner())\n    yield from made\n    {part.split(' = ')[0]} = made")
                       if "=" in part else kit.swap(code, part, part + "\n    yield None")),
             kit.wrong("the values come in another order", "A `yield from` is done completely before the next line runs.",
                       code=kit.swap(code, outer, "def outer():\n" + "\n".join(f"    {line}" for line in reordered(lines)))),]
    explanation = "\n\n".join([note_on_inner(inner, first), *notes, say, "It prints:\n\n```text\n[[key]]\n```"])
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


def inner_function(rng, values):
    limit = sorted(values)[1]
    gives = rng.choice(["len(values)", "sum(values)", "'done'", "values[-1]"])
    return rng.choice([f"def inner():\n    values = {values}\n    for value in values:\n        yield value\n    return {gives}",
                       f"def inner():\n    values = {values}\n    for value in values:\n        if value > {limit}:\n          "
                       f"  return {gives}\n        yield value",
                       f"def inner():\n    values = {values}\n    yield from values\n    return {gives}",
                       f"def inner():\n    values = {values}\n    for value in values:\n        yield value * 2\n        if "
                       f"value == {values[1]}:\n            return {gives}",
                       f"def inner():\n    values = {values}\n    yield values[0]\n    yield values[1]",])


def note_on_inner(inner, values):
    names = {}
    exec(inner, names)
    gen, made = names["inner"](), []
    while True:
        try:
            made.append(next(gen))
        except StopIteration as end:
            return f"`inner()` yields {', '.join(map(str, made)) or 'nothing'} and returns `{end.value!r}`."


def plan(rng, text, second, level):
    got = ["got = yield from inner()", f"yield {rng.choice(['got', '(got, got)', '[got]', 'str(got)'])}"]
    plain = ["yield from inner()"]
    extra = rng.choice([[f"yield from '{text}'"], [f"yield from {second}"], [f"yield {second}"], [f"yield '{text}'"]])
    core, note = (got,
                  "`got` is what `inner()` returned, and then it is used in a yielded value.") if rng.random() < 0.65 else (plain,
                                                                                                                            "The value that `inner()` returns is thrown away here.")
    shapes = [[*extra, *core], [*core, *extra]]
    if level == "senior":
        more = rng.choice([[f"yield from reversed({second})"], ["yield from inner()"],
                           [f"yield from (n + 1 for n in {second})"]])
        shapes = [[*extra, *core, *more], [*core, *more, *extra], [*more, *core], [*core, *more]]
    lines = rng.choice(shapes)
    said = "`yield` with a list or text gives it as one value; `yield from` gives its items."
    return lines, [note, said]


def reordered(lines):
    """The lines with a plain `yield from` moved to the front or the end, where the program stays valid."""
    if "got = yield from inner()" in lines:
        place = lines.index("got = yield from inner()")
        core = lines[place:place + 2]
        rest = lines[:place] + lines[place + 2:]
        return rest + core if place == 0 else core + rest
    return lines[1:] + lines[:1]
