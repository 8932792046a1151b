"""A signature and several calls: which ones are accepted? Signatures mix defaults, *args, **kwargs, / and *."""
import kit

NOUNS = ("name", "size", "colour", "price", "speed", "title", "width", "count")


def make(rng, level):
    names = rng.sample(NOUNS, 4)
    function = rng.choice(["build", "paint", "order", "move", "send", "draw"])
    signature, keyword_only, positional_only, required, rest = shape(rng, names, level)
    setup = f"def {function}({signature}):\n    return {rng.choice(names[:2])}"
    calls = []
    while len(calls) < 14:
        call = f"{function}({arguments(rng, names, level)})"
        if call not in calls:
            calls.append(call)
    items = mixed(rng, calls, setup, 5 if level == "junior" else 6)
    why = {item: reason(item, setup) for item in items}
    parts = [f"without a default and so needed: {listed(required)}" if required else "nothing is needed",
             f"by name only: {listed(keyword_only)}" if keyword_only else "",
             f"by position only: {listed(positional_only)}" if positional_only else "",
             rest]
    told = "\n".join(f"- `{item}`: {why[item]}." for item in items)
    return kit.pick_all(rng.choice(["Which of these calls work?", "Which of these calls does Python accept?"]), setup=setup,
                        items=items,
                        test="[{item}] is not None", false_if=["TypeError"], why=why,
                        explanation=f"The parameters of `{function}`: {'; '.join(part for part in parts if part)}.\n\n{told}")


def listed(names):
    return ", ".join(f"`{name}`" for name in names)


def shape(rng, names, level):
    """The text, names that are keyword-only, positional-only and required, and a word on the rest."""
    first, second, third, fourth = names
    number, text = rng.randint(1, 9), rng.choice(["'red'", "None", "0", "True"])
    easy = [
        (f"{first}, {second}={number}", [], [], [first], ""),
        (f"{first}, *{second}", [], [], [first], f"more positions go to `{second}`"),
        (f"{first}, {second}={number}, **{third}", [], [], [first], f"other names go to `{third}`"),
        (f"{first}, {second}, {third}={text}", [], [], [first, second], ""),
        (f"*{first}, {second}={text}", [second], [], [], f"all positions go to `{first}`"),
    ]
    hard = [
        (f"{first}, /, {second}={number}", [], [first], [first], ""),
        (f"{first}, *, {second}", [second], [], [first, second], ""),
        (f"{first}, /, {second}, *, {third}={text}", [third], [first], [first, second], ""),
        (f"{first}, *{second}, {third}={text}, **{fourth}", [third], [], [first],
         f"more positions go to `{second}`, other names to `{fourth}`"),
        (f"{first}, /, **{second}", [], [first], [first], f"all names go to `{second}`, also `{first}`"),
        (f"*, {first}, {second}={number}", [first, second], [], [first], ""),
        (f"{first}, {second}={number}, *{third}", [], [], [first], f"more positions go to `{third}`"),
    ]
    return rng.choice(easy if level == "junior" else easy[2:] + hard * 2)


def arguments(rng, names, level):
    """Positions first, then names, and now and then something unpacked."""
    parts = [str(rng.randint(1, 9)) for _ in range(rng.randint(0, 3))]
    for name in rng.sample(names[:3], rng.randint(0, 2)):
        parts.append(f"{name}={rng.randint(1, 9)}")
    if rng.random() < (0.15 if level == "junior" else 0.35):
        parts.append(rng.choice([f"*[{rng.randint(1, 9)}, {rng.randint(1, 9)}]",
                                 f"**{{'{rng.choice(names[:3])}': {rng.randint(1, 9)}}}"]))
    stars = [part for part in parts if part.startswith("*") and not part.startswith("**")]
    named = [part for part in parts if "=" in part or part.startswith("**")]
    return ", ".join([part for part in parts if part not in named and part not in stars] + stars + named)


def fails(call, setup):
    """What TypeError says, or nothing."""
    values = {}
    exec(setup, values)
    try:
        eval(call, values)
    except TypeError as error:
        return str(error).split(") ", 1)[-1]
    return ""


def mixed(rng, calls, setup, count):
    bad, good = [call for call in calls if fails(call, setup)], [call for call in calls if not fails(call, setup)]
    take = min(len(good), rng.randint(2, count - 2))
    return (good[:take] + bad)[:count]


def reason(call, setup):
    said = fails(call, setup)
    if not said:
        return "every needed parameter gets exactly one value"
    if "multiple values for keyword" in said:
        return "the same name is given twice"
    if "multiple values" in said:
        return f"a parameter would get two values, once by position and once by name ({said})"
    if "missing" in said:
        return f"a parameter without a default gets no value ({said})"
    if "unexpected keyword" in said:
        return f"there is no parameter for that name ({said})"
    if "positional-only" in said:
        return f"a parameter before `/` can't be given by name ({said})"
    return f"there are more positions than parameters for them ({said})"
