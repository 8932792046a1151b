"""A class with a property, with or without a setter that checks; some lines fail, some only look so."""
import kit

RULES = (("{v} < 0", "a negative {v}", -1), ("{v} > {m}", "a {v} above {m}", 1),
         ("not isinstance({v}, int)", "a {v} that is no int", 0))


def make(rng, level):
    cls, value, other = rng.choice([("Account", "balance", "owner"), ("Room", "size", "door"), ("Tank", "litres", "pump"),
                                    ("Clock", "hour", "zone"), ("Player", "score", "team")])
    most = rng.randint(20, 50)
    setter = rng.random() < 0.65
    rule, said, kind = rng.choice(RULES)
    rule, said = (text.replace("{v}", "value").replace("{m}", str(most)) for text in (rule, said))
    guarded = setter and rng.random() < 0.5
    head = class_text(cls, value, rule, setter, guarded)
    start = rng.randint(1, 15)
    steps = [(f"thing = {cls}({start})", None,
              f"`__init__` {'goes through the setter' if guarded else 'writes the hidden attribute directly'}")]
    for fails in plan(rng, 3 if level == "junior" else 4):
        while True:
            step = rng.choice(risky(value, other, setter, kind, most, cls, rng) if fails
                              else safe(value, other, setter, kind, most, cls, rng))
            before = [line for line, _, _ in steps]
            is_set = step[0] == f"print(thing.{other})" and any(line.startswith(f"thing.{other} =") for line in before)
            if step[0] not in before and not is_set:
                break
        steps.append(step)
    lines = [line for line, _, _ in steps]
    code = f"{head}\n\n\n" + "\n".join(lines) + f"\nprint(thing.{value})"
    return ask(code, head, steps, setter, value)


def ask(code, head, steps, setter, value):
    top = head.count("\n") + 4
    inside = next((number for number, line in enumerate(head.split("\n"), 1) if "raise ValueError" in line), None)
    answer, notes, wrong = None, [], []
    for number, (line, error, said) in enumerate(steps, top):
        if answer is None and error:
            answer = (inside if error == "ValueError" and "setter" in said else number, error)
            notes.append(f"- Line {number}: {said}. The exception starts in line {answer[0]}.")
            if answer[0] != number:
                wrong.append(kit.wrong("the line of the assignment is named",
                                       "The check in the setter raises; the assignment only leads there.",
                                       text=kit.raises(number, error)))
            continue
        notes.append(f"- Line {number}: {said}." if answer is None else f"- Line {number} is not reached.")
        if number > top:
            wrong.append(kit.wrong("a safe line is taken for a dangerous one" if answer is None else "a later line is named",
                                   said[0].upper() + said[1:] + "." if answer is None else "The program has ended before.",
                                   text=kit.raises(number, error or "AttributeError")))
    last = code.count("\n") + 1
    if answer:
        wrong.append(kit.wrong("any attribute can be set", "A property without a setter can't, and a setter may refuse.",
                               text=kit.raises()))
        wrong.append(kit.wrong("the wrong class",
                               "A missing setter or attribute is an AttributeError, a value that is called a TypeError, a "
                               "refused value here a ValueError.",
                               text=kit.raises(answer[0], "TypeError" if answer[1] != "TypeError" else "AttributeError")))
    wrong.append(kit.wrong("reading a property needs brackets",
                           "A property is read like an attribute, and its method is called for it.",
                           text=kit.raises(last, "TypeError")))
    wrong.append(kit.wrong("the hidden attribute can't be used", "One underscore is a custom; nothing is locked.",
                           text=kit.raises(top, "AttributeError")))
    return kit.exception(code, wrong=wrong, claim=kit.raises(*(answer or ())),
                         explanation="\n".join(notes) + "\n\nThe answer: **[[key]]**.")


def class_text(cls, value, rule, setter, guarded):
    lines = [f"class {cls}:", f"    def __init__(self, {value}):", f"        self.{'' if guarded else '_'}{value} = {value}", "",
             "    @property", f"    def {value}(self):", f"        return self._{value}"]
    if setter:
        lines += ["", f"    @{value}.setter", f"    def {value}(self, value):", f"        if {rule}:",
                  "            raise ValueError(value)", f"        self._{value} = value"]
    return "\n".join(lines)


def plan(rng, count):
    failing = rng.choice([[rng.randrange(count)], [rng.randrange(count)], rng.sample(range(count), 2), []])
    return [place in failing for place in range(count)]


def bad(kind, most, rng):
    """A value that the rule of this kind refuses."""
    number = rng.randint(1, 9)
    return {1: str(most + number), 0: f"'{number}'", -1: str(-number)}[kind]


def good(kind, most, rng):
    return str(rng.randint(1, 15))


def risky(value, other, setter, kind, most, cls, rng):
    found = [(f"print(thing.{value}())", "TypeError", "the property gives a number, and a number can't be called"),
             (f"print(thing.{other})", "AttributeError", f"nothing has set `{other}`"),
             (f"del thing.{value}", "AttributeError", "the property has no deleter"),
             (f"print(thing.__{value})", "AttributeError", f"the attribute is called `_{value}`, with one underscore")]
    if not setter:
        number = rng.randint(1, 9)
        found += [(f"thing.{value} = {number}", "AttributeError", "the property has no setter"),
                  (f"thing.{value} += {number}", "AttributeError", "`+=` reads and then sets, and there is no setter"),
                  (f"setattr(thing, '{value}', {number})", "AttributeError",
                   "`setattr` sets like an assignment, and there is no setter")]
    else:
        found += [(f"thing.{value} = {bad(kind, most, rng)}", "ValueError", "the setter refuses this value"),
                  (f"setattr(thing, '{value}', {bad(kind, most, rng)})", "ValueError",
                   "`setattr` goes through the setter, which refuses this value")]
        if kind == 1:
            found.append((f"thing.{value} += {most}", "ValueError",
                          f"`+=` reads and then calls the setter, which refuses the sum"))
    return found


def safe(value, other, setter, kind, most, cls, rng):
    number = rng.randint(1, 4)
    found = [(f"thing._{value} = {most + number if kind == 1 else -number}", None,
              "one underscore only asks to keep away; nothing checks this"),
             (f"thing.{other} = {number}", None, "an object takes new attributes"),
             (f"print(thing.{value} * {number})", None, "a property is read like an attribute"),
             (f"print({cls}.{value} is None)", None, "through the class one gets the property object itself"),
             (f"print(hasattr(thing, '{other}s'))", None, "`hasattr` gives False and raises nothing"),
             (f"print(getattr(thing, '{other}', {number}))", None,
              "`getattr` with a default gives it when there is no such attribute"),
             (f"print('_{value}' in vars(thing))", None, "`vars` shows what the object holds")]
    if setter:
        found += [(f"thing.{value} = {good(kind, most, rng)}", None, "the setter takes this value")]
    return found
