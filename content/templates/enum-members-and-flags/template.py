"""A few questions put to an Enum, an IntEnum or a Flag; wrong choices take members for their values, forget aliases, or add
flags like numbers."""
import kit

ENUMS = (("Level", ("LOW", "MIDDLE", "HIGH", "TOP")), ("State", ("NEW", "PAID", "SENT", "CLOSED")),
         ("Size", ("SMALL", "MEDIUM", "LARGE", "HUGE")), ("Step", ("PLAN", "BUILD", "TEST", "SHIP")))
FLAGS = (("Right", ("READ", "WRITE", "SHARE", "DELETE")), ("Day", ("MONDAY", "TUESDAY", "FRIDAY", "SUNDAY")),
         ("Option", ("FAST", "QUIET", "FORCE", "CLEAN")), ("Topping", ("CHEESE", "OLIVES", "ONIONS", "CORN")))
BELIEFS = {
    "value": ("a member equals its value", "A plain Enum member equals only itself; only IntEnum members equal numbers."),
    "plain": ("an IntEnum is like a plain Enum", "IntEnum members are ints: they compare and calculate like numbers."),
    "alias": ("a second name for a value is a member of its own", "A second name for the same value is an alias: another "
              "name for the first member. It isn't counted and isn't listed."),
    "zero": ("auto() starts at 0", "`auto()` starts at 1, so that every member is true."),
    "falsy": ("a member is as true as its value", "Members of a plain Enum are always true, even with the value 0."),
    "lookup": ("() and [] are exchanged", "Brackets look up a name, a call looks up a value."),
    "all": ("in means any of them", "`in` asks whether all flags on the left are set on the right."),
    "xor": ("^ adds a flag", "`^` switches a flag: on when it was off, off when it was on."),
    "not": ("~ gives nothing", "`~` gives all the other flags."),
    "place": ("a call takes a position", "A call looks up the value of a member, not its position."),
    "new": ("a lookup makes a new object", "Members are made once, with the class; a lookup gives the one there is."),
    "names": ("a member's value is its name", "The name and the value are two things; the loop gives members."),
    "listed": ("aliases are nowhere listed", "A loop leaves them out, but `__members__` has all names."),
    "rest": ("a loop gives what is not set", "A loop over a flag gives the single flags that are set."),
    "auto": ("flags count count 1, 2, 3, 4", "In a Flag, `auto()` gives powers of two, one bit for each flag."),
    "and": ("& and | are exchanged", "`|` has what is in either, `&` only what is in both."),
}


def make(rng, level):
    head, members, steps = (flag if rng.random() < (0.25 if level == "junior" else 0.5) else enum)(rng, level)
    wrong = [kit.wrong(*BELIEFS[key], code=write(head, [others.get(key, line) for line, others, _ in steps]))
             for key in BELIEFS if any(key in others for _, others, _ in steps)]
    for number, (line, others, said) in enumerate(steps):
        lines = [each for each, _, _ in steps]
        wrong += [kit.wrong(BELIEFS[key][0], f"Here `{line}` misleads: {said}.",
                            code=write(head, [*lines[:number], other, *lines[number + 1:]])) for key, other in others.items()]
    notes = "\n".join(f"- `{line}`: {said}." for line, _, said in steps)
    return kit.predict_output(write(head, [line for line, _, _ in steps]), wrong=wrong,
                              explanation=f"{members}\n\n{notes}\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(head, lines):
    return head + "\n\n\n" + "\n".join(lines)


def enum(rng, level):
    """A plain Enum or an IntEnum with numbers or auto(), sometimes with an alias."""
    (name, labels), base = rng.choice(ENUMS), rng.choice(["Enum", "Enum", "IntEnum"])
    labels = labels[:rng.randint(3, 4)]
    auto = rng.random() < 0.4
    start, gap = (1, 1) if auto else (rng.randint(0, 2), rng.choice([1, 5, 10]))
    values = [start + gap * place for place in range(len(labels))]
    lines = [f"{label} = {'auto()' if auto else value}" for label, value in zip(labels, values)]
    alias = rng.random() < (0.4 if level == "junior" else 0.7)
    twin = rng.randrange(len(labels))
    if alias:
        lines.append(f"DEFAULT = {values[twin]}")
    head = f"from enum import {base}{', auto' if auto else ''}\n\n\nclass {name}({base}):\n" + kit.indent("\n".join(lines))
    asked = questions(rng, name, base, labels, values, twin if alias else None, auto)
    steps = rng.sample(asked, 3 if level == "junior" else 4)
    about = (f"`{name}` has the members " + ", ".join(f"`{label}` ({value})" for label, value in zip(labels, values)) + "."
             + (f" `DEFAULT` is an alias of `{labels[twin]}`." if alias else ""))
    return head, about, steps


def questions(rng, name, base, labels, values, twin, auto):
    """Lines with what a belief would make of them, and what is to be said."""
    at, other, third = rng.sample(range(len(labels)), 3)
    member, number = f"{name}.{labels[at]}", base == "IntEnum"
    same = "an IntEnum member is a number" if number else "a member of a plain Enum is no number"
    equal = {"plain" if number else "value": f"print({not number})"}
    placed = {"place": f"print({labels[values[other]]!r})"} if values[other] < len(labels) else {}
    found = [
        (f"print({member} == {values[at]})", equal, same),
        (f"print({member} in [{values[at]}, {values[other]}])", equal, f"`in` compares with `==`; {same}"),
        (f"print({name}({values[other]}).name)", {"lookup": f"print({values[other]})", **placed},
         f"the call finds the member with the value {values[other]}"),
        (f"print({name}[{labels[third]!r}].value)",
         {"lookup": f"print({labels[third]!r})", **({"zero": f"print({values[third] - 1})"} if auto else {})},
         f"brackets find the member named `{labels[third]}`"),
        (f"print({name}({values[at]}) is {member})", {"new": "print(False)"},
         "each member exists once, so a lookup gives that very object"),
    ]
    if values[0] == 0:
        found.append((f"print(bool({name}.{labels[0]}))", {"plain" if number else "falsy": f"print({number})"},
                      "an IntEnum member is as true as its number" if number else "a member of a plain Enum is always true"))
    if number:
        found.append((f"print({member} + {values[other]})", {"plain": f"print({labels[at] + str(values[other])!r})"},
                      "it is added like the number it is"))
        found.append((f"print(max({name}).name)", {"plain": f"print({max(labels)!r})"}, "members compare like their numbers"))
    if twin is None:
        found.append((f"print([each.value for each in {name}])",
                      {"names": f"print({list(labels)})", **({"zero": f"print({list(range(len(labels)))})"} if auto else {})},
                      "a loop gives the members in the order in which they were defined"))
        return found
    alias = f"{name}.DEFAULT"
    return found + [
        (f"print(len({name}))", {"alias": f"print({len(labels) + 1})"}, "an alias is not counted"),
        (f"print([each.name for each in {name}])", {"alias": f"print({[*labels, 'DEFAULT']})"}, "an alias is not listed"),
        (f"print({alias}.name)", {"alias": "print('DEFAULT')"}, f"it is the member `{labels[twin]}` under another name"),
        (f"print({alias} is {name}.{labels[twin]})", {"alias": "print(False)"}, "an alias is the same object"),
        (f"print('DEFAULT' in {name}.__members__)", {"listed": "print(False)"}, "`__members__` also has the aliases")]


def flag(rng, level):
    """Flags by auto(), and operations on them."""
    name, labels = rng.choice(FLAGS)
    labels = rng.sample(labels, rng.randint(3, 4))
    body = "\n".join(f"{each} = auto()" for each in labels)
    head = f"from enum import Flag, auto\n\n\nclass {name}(Flag):\n{kit.indent(body)}"
    one, two, three = (f"{name}.{label}" for label in rng.sample(labels, 3))
    first = (f"chosen = {one} | {two}", {"and": f"chosen = {one} & {two}"}, "`|` joins flags, so both are set")
    change = rng.choice([
        (f"chosen ^= {one}", {"xor": f"chosen |= {one}"}, "it was on, so `^` switches it off"),
        (f"chosen ^= {three}", {"xor": f"chosen &= ~{three}"}, "it was off, so `^` switches it on"),
        (f"chosen &= ~{two}", {"not": f"chosen &= {two}", "and": f"chosen |= ~{two}"}, f"all stays that was set but `{two}`"),
        (f"chosen |= {three}", {"and": f"chosen &= {three}"}, "it is set as well"),
        (f"chosen |= {one}", {"xor": f"chosen ^= {one}"}, "it was set already, so nothing changes"),
        ("chosen = ~chosen", {"not": f"chosen = {name}(0)"}, "`~` takes the flags that were not set"),
    ])
    changes = [change] if level != "junior" or rng.random() < 0.5 else []
    about = f"The values of `{name}` are " + ", ".join(f"`{each}` {1 << place}" for place, each in enumerate(labels)) + "."
    return head, about, [first, *changes, *rng.sample(asks(rng, name, labels), 2 if level == "junior" else 3)]


def asks(rng, name, labels):
    """What is asked of the flags that are chosen, or of a single one."""
    count = {label: place + 1 for place, label in enumerate(labels)}
    left, right, least = *(f"{name}.{label}" for label in rng.sample(labels, 2)), rng.choice(labels)
    bit, single = 1 << (count[least] - 1), f"{name}.{least}"
    size = rng.choice(["", ", len(chosen)"])
    return [
        ("print(chosen.value)",
         {"auto": f"print(sum({count}[each.name] for each in chosen))"}, "the values of its flags are added"),
        (f"print([each.name for each in chosen]{size})",
         {"rest": f"print([each.name for each in ~chosen]{size})"},
         "a loop gives the single flags that are set, in the order of the class"),
        (f"print(({left} | {right}) in chosen)",
         {"all": f"print(bool(chosen & ({left} | {right})))"}, "`in` needs both to be set"),
        (f"print(bool(chosen & {single}))", {"and": f"print(bool(chosen | {single}))"}, f"it asks whether `{least}` is set"),
        (f"print((chosen & ({left} | {right})).value)", {"and": f"print((chosen | {left} | {right}).value)"},
         "only what is on both sides stays"),
        (f"print({single}.value)",
         {"auto": f"print({count[least]})", "zero": f"print({count[least] - 1})"}, "values go 1, 2, 4, 8"),
        (f"print((~{single}).value)", {"not": "print(0)", "auto": f"print({sum(count.values()) - count[least]})"},
         "all flags but this one"),
        (f"print({single} == {bit})", {"value": "print(True)"}, "a Flag member is no number; an IntFlag member would be"),
    ]
