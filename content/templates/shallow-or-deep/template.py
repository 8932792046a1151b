"""A nested structure, a copy of it and a few changes; wrong choices copy too much, too little or nothing."""
import kit

BELIEFS = {
    "deep": ("every copy is a deep copy", "A shallow copy makes a new outer container; what is in it is shared."),
    "alias": ("nothing is really copied", "The outer container is a new one, so changes of it do not show in the other."),
    "shallow": ("`deepcopy` copies the outer container only", "`deepcopy` copies all containers inside as well."),
    "rebind": ("a place that gets a new object changes the shared one",
               "A new object at a place is seen only in that container."),
    "plus": ("`+=` on an inner list makes a new list", "For a list `+=` changes the list that is there."),
}


def make(rng, level):
    first, second = rng.sample(["plan", "draft", "order", "team", "setup", "saved", "backup"], 2)
    shape = rng.choice(["list", "list", "dict"])
    numbers = kit.numbers(rng, 3, 1, 9)
    start = (f"[{numbers[0]}, [{numbers[1]}], [{numbers[2]}]]" if shape == "list"
             else f"{{'a': {numbers[0]}, 'b': [{numbers[1]}], 'c': [{numbers[2]}]}}")
    keys = ["0", "1", "2"] if shape == "list" else ["'a'", "'b'", "'c'"]
    kind, copy, said = copy_of(rng, first, shape)
    swaps = {"shallow": {"deep": f"{second} = deepcopy({first})", "alias": f"{second} = {first}"},
             "deep": {"shallow": f"{second} = {first}.copy()", "alias": f"{second} = {first}"},
             "alias": {"deep": f"{second} = deepcopy({first})", "shallow": f"{second} = {first}.copy()"}}[kind]
    steps = [(f"{first} = {start}", {}, "the start"), (f"{second} = {copy}", swaps, said)]
    while len(steps) < (4 if level == "junior" else 5):
        step = rng.choice([inner, inner, place, whole, grow])(rng, rng.choice([first, second]), keys, shape)
        if step[0] not in [line for line, _, _ in steps]:
            steps.append(step)
    end = rng.choice([f"print({first})\nprint({second})", f"print({first}, {second}[{keys[1]}] is {first}[{keys[1]}])",
                      f"print({second}, {first} == {second})"])
    plain = [line for line, _, _ in steps]
    code = write(plain, end)
    wrong = [kit.wrong(*BELIEFS[key], code=write([believed.get(key, line) for line, believed, _ in steps], end))
             for key in BELIEFS if any(key in believed for _, believed, _ in steps)]
    for name in (first, second):
        wrong.append(kit.wrong("both names end with the same", "They do only as long as both names stand for one object.",
                               code=write([*plain, f"{first} = {second} = {name}"], end)))
    wrong.append(kit.wrong("the last change is not seen", "Each change shows in every container that holds the changed object.",
                           code=write(plain[:-1], end)))
    return kit.predict_output(code, wrong=wrong,
                              explanation=walk(steps, first, second) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def copy_of(rng, name, shape):
    """Kind, text and a word on it."""
    easy = [f"{name}.copy()", f"copy({name})", f"list({name})" if shape == "list" else f"dict({name})",
            f"{name}[:]" if shape == "list" else f"{{**{name}}}"]
    kind = rng.choice(["shallow", "shallow", "shallow", "deep", "alias"])
    if kind == "alias":
        return kind, name, "no copy at all: a second name for the same object"
    if kind == "deep":
        return kind, f"deepcopy({name})", "a copy of everything, also of the lists inside"
    return kind, rng.choice(easy), "a new outer container that holds the same inner lists"


def inner(rng, name, keys, shape):
    key, number = rng.choice(keys[1:]), rng.randint(10, 30)
    line = rng.choice([f"{name}[{key}].append({number})", f"{name}[{key}][0] = {number}", f"{name}[{key}] += [{number}]"])
    believed = {"plus": f"{name}[{key}] = {name}[{key}] + [{number}]"} if "+=" in line else {}
    return line, believed, f"the inner list at {key} is changed in place"


def place(rng, name, keys, shape):
    number = rng.randint(10, 30)
    return f"{name}[{keys[0]}] = {number}", {}, f"the place {keys[0]} of `{name}` gets another number"


def whole(rng, name, keys, shape):
    key, number = rng.choice(keys[1:]), rng.randint(10, 30)
    return (f"{name}[{key}] = [{number}]", {"rebind": f"{name}[{key}][:] = [{number}]"},
            f"the place {key} of `{name}` gets a new list")


def grow(rng, name, keys, shape):
    number = rng.randint(10, 30)
    line = f"{name}.append({number})" if shape == "list" else f"{name}['d'] = {number}"
    return line, {}, f"the outer container of `{name}` grows"


def write(lines, end):
    code = "\n".join([*lines, end])
    needed = [name for name in ("copy", "deepcopy") if f" {name}(" in code]
    return (f"from copy import {', '.join(needed)}\n\n" if needed else "") + code


def walk(steps, first, second):
    values, notes = {}, []
    exec("from copy import copy, deepcopy", values)
    for line, _, said in steps:
        exec(line, values)
        state = "; ".join(f"`{name}` is `{values[name]}`" for name in (first, second) if name in values)
        notes.append(f"- `{line}`: {said}. Now {state}.")
    return "\n".join(notes)
