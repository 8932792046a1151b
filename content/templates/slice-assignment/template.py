"""Assignments to slices, deletions and insertions; wrong choices keep the length, put a list inside or move an end."""
import kit

BELIEFS = {
    "nest": ("the list is put in as one item",
             "Assigning to a slice puts in the items one by one; assigning to an index puts in one object."),
    "flat": ("an index takes the items apart", "`x[i] = [..]` puts the list itself at that place."),
    "stop": ("the stop is included", "A slice ends before its stop, also on the left of an assignment."),
    "length": ("the length can't change", "A slice may be replaced by more or fewer items."),
    "extra": ("an empty slice replaces an item",
              "An empty slice such as `[2:2]` replaces nothing; the items are put in before it."),
    "one": ("counting starts at 1", "The first index is 0."),
    "copy": ("a slice of the list is changed, not the list",
             "On the left of `=` or after `del` a slice means that part of the list itself."),
}


def make(rng, level):
    name = rng.choice(kit.VARIABLES)
    values = kit.numbers(rng, rng.randint(5, 6), 1, 9)
    steps = [(f"{name} = {values}", {}, "the start")]
    state = list(values)
    alias = rng.random() < 0.3
    if alias:
        steps.append((f"same = {name}", {}, "a second name for the list"))
    while len(steps) < (3 if level == "junior" else 4) + alias:
        step = rng.choice([replace, insert, delete, index, clear_part] + [stride, reorder] * (level == "mid"))(rng, name, state)
        steps.append(step)
        names = {name: list(state)}
        exec(step[0], names)
        state = names[name]
    end = f"print({'same' if alias else name})" if rng.random() < 0.6 else f"print(len({name}), {'same' if alias else name})"
    whole = kit.join(*(line for line, _, _ in steps), end)
    wrong = [kit.wrong(*BELIEFS[key], code=kit.join(*(believed.get(key, line) for line, believed, _ in steps), end))
             for key in BELIEFS if any(key in believed for _, believed, _ in steps)]
    if alias:
        wrong.append(kit.wrong("the second name keeps the old list",
                               "Changing a slice changes the list itself, whatever its names.",
                               code=kit.swap(whole, f"same = {name}", f"same = {name}[:]")))
    wrong = [choice for choice in wrong if runs(choice["code"])]
    return kit.predict_output(whole, wrong=wrong, explanation=walk(steps, name) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def runs(code):
    """A belief may leave too few items for a later index; then there is no choice in it."""
    try:
        exec(code, {})
    except IndexError:
        return False
    return True


def bounds(rng, state):
    start = rng.randint(0, max(0, len(state) - 2))
    return start, min(len(state), start + rng.randint(1, 3))


def new_items(rng, count):
    return kit.numbers(rng, count, 10, 30)


def replace(rng, name, state):
    start, stop = bounds(rng, state)
    items = new_items(rng, rng.choice([1, 2, 3]))
    believed = {"nest": f"{name}[{start}:{stop}] = [{items}]", "stop": f"{name}[{start}:{stop + 1}] = {items}",
                "length": f"{name}[{start}:{start + len(items)}] = {items}",
                "one": f"{name}[{max(0, start - 1)}:{stop - 1}] = {items}", "copy": "pass"}
    left = f"{name}[{start}:{stop}]" if start else f"{name}[:{stop}]"
    return (f"{left} = {items}", believed,
            f"the items at {start} to {stop - 1}, `{state[start:stop]}`, give way to {len(items)} new")


def insert(rng, name, state):
    place = rng.randint(0, len(state))
    items = new_items(rng, rng.randint(1, 2))
    believed = {"extra": f"{name}[{place}:{place + 1}] = {items}", "nest": f"{name}[{place}:{place}] = [{items}]",
                "one": f"{name}[{max(0, place - 1)}:{max(0, place - 1)}] = {items}", "copy": "pass"}
    return f"{name}[{place}:{place}] = {items}", believed, f"nothing is replaced; the items are put in before index {place}"


def delete(rng, name, state):
    start, stop = bounds(rng, state)
    text = rng.choice([f"del {name}[{start}:{stop}]", f"{name}[{start}:{stop}] = []"])
    believed = {"stop": f"del {name}[{start}:{stop + 1}]", "one": f"del {name}[{max(0, start - 1)}:{max(0, stop - 1)}]",
                "copy": "pass",
                "nest": f"{name}[{start}:{stop}] = [[]]"}
    return text, believed, f"the items at {start} to {stop - 1}, `{state[start:stop]}`, go away"


def index(rng, name, state):
    if not state:
        return insert(rng, name, state)
    place, items = rng.randrange(len(state)), new_items(rng, 2)
    believed = {"flat": f"{name}[{place}:{place + 1}] = {items}", "one": f"{name}[{max(0, place - 1)}] = {items}"}
    return f"{name}[{place}] = {items}", believed, f"the item at index {place} becomes the list `{items}`, one item"


def clear_part(rng, name, state):
    count = rng.randint(1, 2)
    items = new_items(rng, rng.randint(1, 2))
    return (f"{name}[-{count}:] = {items}",
            {"nest": f"{name}[-{count}:] = [{items}]", "extra": f"{name} += {items}", "copy": "pass"},
            f"the last {count} of the list give way to the new")


def stride(rng, name, state):
    step = rng.randint(2, 3)
    return (f"del {name}[::{step}]", {"one": f"del {name}[1::{step}]", "copy": "pass", "stop": f"{name} = {name}[::{step}]"},
            f"every item at an index that {step} divides goes away: `{state[::step]}`")


def reorder(rng, name, state):
    return (f"{name}[:] = {name}[::-1]", {"copy": "pass", "nest": f"{name}[:] = [{name}[::-1]]"},
            "the list is filled with its own items, backwards")


def walk(steps, name):
    values, notes = {}, []
    for line, _, said in steps:
        exec(line, values)
        notes.append(f"- `{line}`: {said}. Now `{values[name]}`.")
    return "\n".join(notes)
