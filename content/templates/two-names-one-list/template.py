"""Two names for one list or for two; each step changes an object or gives a name a new value."""
import kit

BELIEFS = {
    "copies": ("an assignment copies",
               "In some languages `b = a` copies. In Python it only gives the same object a second name."),
    "shares": ("a copy stays connected", "A copied list looks the same at first, but it is another object from then on."),
    "new": ("`+=` makes a new list", "`x = x + y` makes a new list; for a list, `x += y` changes the one that is there."),
    "follows": ("a new value for one name reaches the other name",
                "Giving a name a new value leaves the old object as it is, and every other name still has it."),
    "unseen": ("a change through the second name is not seen",
               "When both names have the same list, a change shows under both names."),
    "lost": ("the last change is forgotten", "Every line counts, also one whose name is not printed first."),
}


def make(rng, level):
    left, right = kit.variables(rng, 2)
    values = kit.numbers(rng, rng.randint(2, 3), 1, 9)
    steps = [(f"{left} = {values}", {}, f"a new list with the name `{left}`"), second(rng, left, right)]
    wanted = 4 if level == "junior" else 5
    while len(steps) < wanted:
        step = rng.choice([change, change, change, rebind, rebind, through])(rng, *rng.sample([left, right], 2))
        if step not in steps:
            steps.append(step)
    steps[-1][1]["lost"] = "pass"
    for _, beliefs, said in steps[2:]:
        if said.startswith(f"the list that `{right}`"):
            beliefs["unseen"] = "pass"
    end = rng.choice([f"print({left}, {right})", f"print({left})\nprint({right})", f"print({left}, {right}, {left} is {right})"])
    wrong = [kit.wrong(*BELIEFS[key], code=kit.join(*(beliefs.get(key, line) for line, beliefs, _ in steps), end))
             for key in BELIEFS if any(key in beliefs for _, beliefs, _ in steps)]
    whole = kit.join(*(line for line, _, _ in steps), end)
    for name in (left, right):
        wrong.append(kit.wrong("both names end with the same list",
                               "They do only as long as neither of them is given a new list or a copy.",
                               code=kit.swap(whole, end, f"{left} = {right} = {name}\n{end}")))
    return kit.predict_output(whole, wrong=wrong,
                              explanation=walk(steps, left, right) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def second(rng, left, right):
    if rng.random() < 0.6:
        return f"{right} = {left}", {"copies": f"{right} = list({left})"}, "no copy: both names have the same list"
    copy = rng.choice([f"{left}[:]", f"list({left})", f"{left}.copy()"])
    return f"{right} = {copy}", {"shares": f"{right} = {left}"}, f"`{copy}` makes a second list"


def change(rng, name, _):
    number = rng.randint(10, 30)
    line, beliefs = rng.choice([
        (f"{name}.append({number})", {}), (f"{name}[0] = {number}", {}), (f"{name}.insert(0, {number})", {}),
        (f"{name} += [{number}]", {"new": f"{name} = {name} + [{number}]"}), (f"{name}.reverse()", {}),
    ])
    return line, dict(beliefs), f"the list that `{name}` has now is changed in place"


def rebind(rng, name, other):
    number = rng.randint(10, 30)
    line, inside = rng.choice([
        (f"{name} = {name} + [{number}]", f"{name} += [{number}]"), (f"{name} = [{number}]", f"{name}[:] = [{number}]"),
        (f"{name} = {name}[1:]", f"{name}[:] = {name}[1:]"),
        (f"{name} = {other} + [{number}]", f"{name}[:] = {other} + [{number}]"),
        (f"{name} = sorted({name})", f"{name}.sort()"),
    ])
    return line, {"follows": inside}, f"`{name}` gets a new list; the old one is not changed"


def through(rng, name, other):
    """A name is given back and forth."""
    if rng.random() < 0.5:
        return f"{name} = {other}", {"copies": f"{name} = list({other})"}, f"`{name}` is now the same list as `{other}`"
    return (f"{name}, {other} = {other}, {name}", {"lost": "pass"}, "the two names are exchanged, the lists are not changed")


def walk(steps, left, right):
    values, notes = {}, []
    for number, (line, _, said) in enumerate(steps, 1):
        exec(line, values)
        state = ", ".join(f"`{name}` is `{values[name]}`" for name in (left, right) if name in values)
        notes.append(f"- Line {number}: {said}. Now {state}.")
    return "\n".join(notes)
