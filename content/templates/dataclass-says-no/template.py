"""A dataclass with options; the line that raises may be in the class body's end, the call or the use."""
import kit

WORLDS = (("Point", "x", "y"), ("Ticket", "number", "price"), ("Player", "name", "score"), ("Book", "title", "pages"),
          ("Item", "code", "count"))
FROZEN = "FrozenInstanceError"


def make(rng, level):
    cls, one, two = rng.choice(WORLDS)
    options = [option for option in ("frozen=True", "order=True", "kw_only=True", "eq=False", "slots=True")
               if rng.random() < (0.3 if option != "eq=False" else 0.1)]
    if "order=True" in options and "eq=False" in options:
        options.remove("eq=False")
    fields, broken = fields_of(rng, one, two, options)
    deco = f"@dataclass({', '.join(options)})" if options else "@dataclass"
    head = f"from dataclasses import dataclass, field\n\n\n{deco}\nclass {cls}:\n" + "\n".join(f"    {line}" for line in fields)
    steps = [made(cls, "first", one, rng, options), made(cls, "second", one, rng, options)]
    while len(steps) < (5 if level == "mid" else 6):
        step = rng.choice(uses(cls, one, two, options, rng, fields))
        if step[0] not in [known for known, _, _ in steps]:
            steps.append(step)
    code = f"{head}\n\n\n" + "\n".join(line for line, _, _ in steps) + "\nprint('done')"
    return ask(code, head, steps, broken, deco, cls)


def fields_of(rng, one, two, options):
    """Lines of the body, and what is wrong with them."""
    number = rng.randint(1, 9)
    shape = rng.choice(["plain", "plain", "plain", "plain", "list", "order", "factory", "factory"])
    if shape == "list":
        return [f"{one}: int", f"{two}: int = {number}", "tags: list = []"], ("ValueError",
                                                                              "a list as a default is refused; "
                                                                              "`field(default_factory=list)` is the way")
    if shape == "order" and "kw_only=True" not in options:
        return [f"{one}: int = {number}", f"{two}: int"], ("TypeError",
                                                           f"`{two}` has no default and follows `{one}`, which has one")
    if shape == "order":
        return [f"{one}: int = {number}", f"{two}: int = {number + 1}"], None
    if shape == "factory":
        return [f"{one}: int", f"{two}: int = {number}", "tags: list = field(default_factory=list)"], None
    return [f"{one}: int", f"{two}: int = {number}"], None


def made(cls, name, one, rng, options):
    number = rng.randint(1, 9)
    given = f"{one}={number}" if "kw_only=True" in options or rng.random() < 0.3 else str(number)
    return f"{name} = {cls}({given})", None, "every field gets a value, given or by default"


def uses(cls, one, two, options, rng, fields):
    frozen, ordered, keyword, eq, slots = (option in options
                                           for option in ("frozen=True", "order=True", "kw_only=True", "eq=False", "slots=True"))
    number, tags = rng.randint(1, 9), any("tags" in line for line in fields)
    found = [
        (f"first.{one} = {number}", FROZEN if frozen else None,
         "frozen objects can't be assigned to" if frozen else "the class is not frozen"),
        ("print(first < second)", None if ordered else "TypeError",
         "`order=True` makes `<`" if ordered else "without `order=True` there is no `<`"),
        ("print(sorted([second, first]) == [])", None if ordered else "TypeError",
         "sorting uses `<`, which `order=True` makes" if ordered else "sorting needs `<`, and there is none"),
        (f"print(first == {cls}({one}={number}))", None, "`==` works for any dataclass"),
        (f"third = {cls}({number}, {number})", "TypeError" if keyword else None,
         "`kw_only=True` takes names only" if keyword else "fields can be given by position"),
        (f"third = {cls}()", "TypeError" if not any(f"{one}: int =" in line for line in fields) else None,
         f"`{one}` has no default" if not any(f"{one}: int =" in line for line in fields) else "every field has a default"),
        (f"print(first.{two} + {number})", None, "a field is read like any attribute"),
    ]
    hashable = frozen and not tags or eq
    found.append(("print(len({first, second}) > 0)", None if hashable else "TypeError",
                  ("`frozen=True` with `==` makes a hash of the fields" if not eq
                   else "without `__eq__` the hash of identity stays") if hashable else
                  ("the hash is made of the fields, and a list has none" if frozen
                   else "`__eq__` without `frozen=True` takes the hash away")))
    if tags:
        found.append((f"first.tags.append({number})", None, "the list may change; only assigning to a field can be forbidden"))
    slot = slots or frozen
    found.append((f"first.extra = {number}", FROZEN if frozen else "AttributeError" if slots else None,
                  "frozen objects take no new attributes" if frozen else "with `slots=True` there is no place for other names"
                  if slots else "an object takes new attributes"))
    return [step for step in found if not (step[0].startswith("first.extra") and slot and frozen)]


def ask(code, head, steps, broken, deco, cls):
    top, at_class = head.count("\n") + 4, kit.line_of(code, deco)
    answer, notes, wrong = None, [], []
    if broken:
        answer = (at_class, broken[0])
        notes.append(f"- Line {at_class}: when the class is made, the decorator raises: {broken[1]}. The traceback names the "
                     f"line of the decorator.")
        wrong.append(kit.wrong("it fails only when an object is made", "The fields are checked when the class is made.",
                               text=kit.raises(top, broken[0])))
        wrong.append(kit.wrong("the wrong class",
                               "A default that can change is a ValueError, a wrong order of fields a TypeError.",
                               text=kit.raises(at_class, "TypeError" if broken[0] == "ValueError" else "ValueError")))
    for number, (line, error, said) in enumerate(steps, top):
        if answer is None and error:
            answer = (number, error)
            notes.append(f"- Line {number} raises: {said}.")
            continue
        if answer is None or not broken:
            notes.append(f"- Line {number}: {said}." if answer is None else f"- Line {number} is not reached.")
        if number > top + 1:
            wrong.append(kit.wrong("a safe line is taken for a dangerous one" if answer is None else "a later line is named",
                                   said[0].upper() + said[1:] + "." if answer is None else "The program has ended before.",
                                   text=kit.raises(number, error or "TypeError")))
    if answer and not broken:
        wrong.append(kit.wrong("the wrong class", "A frozen object raises its own class, a missing operation a TypeError.",
                               text=kit.raises(answer[0], "TypeError" if answer[1] != "TypeError" else "AttributeError")))
    if answer:
        wrong.append(kit.wrong("a dataclass can do all of this", "The options decide what is made and what is forbidden.",
                               text=kit.raises()))
    else:
        wrong.append(kit.wrong("the class is refused",
                               "Its fields are in order: those without a default come first, and no default can change.",
                               text=kit.raises(at_class, "ValueError")))
    return kit.exception(code, wrong=wrong, claim=kit.raises(*(answer or ())),
                         explanation="\n".join(notes) + "\n\nThe answer: **[[key]]**.")
