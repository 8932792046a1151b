"""A small tree of exceptions, a function that raises and handlers in some order, also nested and re-raising."""
import kit

TREES = (("AppError", ("DataError", "MissingRow"), ("NetError", "Timeout")),
         ("ShopError", ("StockError", "SoldOut"), ("PayError", "CardRefused")),
         ("GameError", ("MoveError", "OutOfBoard"), ("RuleError", "WrongTurn")),
         ("MailError", ("AddressError", "NoDomain"), ("SendError", "BoxFull")))


def make(rng, level):
    top, (left, left_child), (right, right_child) = rng.choice(TREES)
    parents = {top: "Exception", left: top, left_child: left, right: top, right_child: right}
    if rng.random() < 0.4:
        parents[left] = f"{top}, {rng.choice(['ValueError', 'LookupError'])}"
    raised = rng.choice([left, left_child, left_child, right, right_child])
    pool = [top, left, left_child, right, right_child, "ValueError", "LookupError"]
    inner = rng.sample(pool, 2)
    outer = rng.sample([top, "Exception", left, right, "LookupError", f"({right}, {left_child})"], 2)
    if not any(catches(name, raised, parents) for name in outer):
        outer[1] = "Exception"
    action = rng.choice(["print", "raise", "from", "new"] if level == "mid" else ["print", "raise", "new"])
    translated = rng.choice([name for name in (top, right, left) if name != raised])
    if not any(catches(name, translated, parents) for name in outer):
        outer[1] = "Exception"
    names = (parents, raised, inner, outer, action, translated)
    code = write(names)
    swaps = [
        ("the nearest class is looked for",
         "Handlers are asked from the top, and the first that fits is taken, not the best one.",
         (parents, raised, sorted(inner, key=lambda name: -depth(name, parents)),
          sorted(outer, key=lambda name: -depth(name, parents)), action, translated)),
        ("only the very class is caught", "A handler also takes every class that comes from the one it names.",
         (flat(parents), raised, inner, [*outer[:1], "Exception"], action, translated)),
        ("a later handler of the same `try` takes what a handler raises",
         "What a handler raises leaves the whole `try` statement.",
         (parents, raised, inner[::-1], outer, "print" if action != "print" else action, translated)),
        ("an exception that was caught is over", "`raise` in a handler sends one further up.",
         (parents, raised, inner, outer, "print", translated)),
        ("a handler never ends an exception" if action == "print" else "the first exception goes on, not the new one",
         "It ends there unless the handler raises." if action == "print" else "The new one goes up; the first is chained to it.",
         (parents, raised, inner, outer, "raise", translated)),
        ("the handlers inside are passed over", "The innermost `try` is asked first.",
         (parents, raised, ["KeyboardInterrupt"], outer, action, translated)),
    ]
    wrong = [kit.wrong(name, why, code=write(other)) for name, why, other in swaps]
    return kit.predict_output(code, wrong=wrong, explanation=told(names) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def flat(parents):
    """The same names without the tree between them."""
    return {name: "Exception" for name in parents}


def line_of(name, parents):
    """A class and all it comes from, by name."""
    found = [name]
    for parent in parents.get(name, "").split(", "):
        found += line_of(parent, parents) if parent else []
    return found + {"ValueError": ["Exception"], "LookupError": ["Exception"]}.get(name, [])


def depth(name, parents):
    return len(line_of(name, parents))


def catches(handler, raised, parents):
    return any(name in line_of(raised, parents) for name in handler.strip("()").split(", "))


def write(names):
    parents, raised, inner, outer, action, translated = names
    head = "\n".join(f"class {name}({base}): ..." for name, base in parents.items())
    does = {"print": "", "raise": "        raise\n", "from": f"        raise {translated}('again') from error\n",
            "new": f"        raise {translated}('again')\n"}[action]
    inside = "".join(f"    except {name}{' as error' if action == 'from' and place == 0 else ''}:\n        print('inner "
                     f"{name}')\n{does if place == 0 else ''}"
                     for place, name in enumerate(inner))
    handlers = "".join(f"except {name} as error:\n    print('outer', {place + 1}, type(error).__name__)\n" for place,
                       name in enumerate(outer))
    shown = "    print(type(error.__cause__).__name__, type(error.__context__).__name__)\n" if action in ("from", "new") else ""
    handlers = handlers.replace("__name__)\n", f"__name__)\n{shown}") if shown else handlers
    body = f"def work():\n    try:\n        raise {raised}('first')\n{inside}    print('work done')"
    return f"{head}\n\n\n{body}\n\n\ntry:\n    work()\n{handlers}".rstrip()


def told(names):
    parents, raised, inner, outer, action, translated = names
    chain = " from ".join(f"`{name}`" for name in line_of(raised, parents)[:3])
    lines = [f"`{raised}` comes in this line: {chain}."]
    place = next((number for number, name in enumerate(inner) if catches(name, raised, parents)), None)
    going = raised
    if place is None:
        lines.append(f"In `work` neither `{inner[0]}` nor `{inner[1]}` fits, so the exception leaves the function.")
    else:
        lines.append(f"In `work` the first handler that fits is `except {inner[place]}`.")
        if place == 1 or action == "print":
            lines.append("It raises nothing, so the function goes on to its end, and no outer handler is needed.")
            going = None
        else:
            going = raised if action == "raise" else translated
            lines.append({"raise": f"Its `raise` sends the same `{raised}` further up.",
                          "from": f"It raises `{translated}` with the first as `__cause__`, and so also as `__context__`.",
                          "new": f"It raises `{translated}`; the first is its `__context__`, its `__cause__` is None."}[action])
    if going:
        number = next(number for number, name in enumerate(outer) if catches(name, going, parents))
        lines.append(f"Outside, `except {outer[number]}` is the first that fits `{going}`." + (
            " It was not raised in a handler, so it has no cause and no context." if place is None and action in ("from", "new")
            else ""))
    return "\n".join(f"- {line}" for line in lines)
