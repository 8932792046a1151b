"""A class with attributes of its own and two objects; assignments and changes go to the class or to one object."""
import kit

BELIEFS = {
    "shared": ("an assignment through an object changes the class",
               "Reading falls back to the class, but assigning always makes an attribute of the object."),
    "own": ("each object has its own list",
            "A list in the class body is made once; objects share it until they are given their own."),
    "kept": ("an object keeps the class value of the beginning",
             "An object without an own attribute reads the class at that moment."),
    "reaches": ("changing the class reaches every object", "An object with an own attribute no longer looks at the class."),
    "deleted": ("after `del` the attribute is gone altogether",
                "`del` takes away the object's own; then the class is seen again."),
    "counted": ("a method changes only its own object",
                "The line names the class, so all objects without an own attribute see it."),
    "counter": ("a count through `self` counts for all", "`self.x += 1` reads the class and writes to the object."),
}


def make(rng, level):
    cls = rng.choice(["Dog", "Task", "Robot", "Player", "Lamp", "Order"])
    listed, plain = rng.choice(["tags", "notes", "items", "parts"]), rng.choice(["level", "size", "price", "count"])
    start, one, two = rng.randint(0, 9), *rng.sample(["first", "second", "left", "right", "a", "b"], 2)
    shares = rng.random() < 0.7
    in_body, in_init = (f"    {listed} = []\n",
                        "") if shares else ("", f"\n\n    def __init__(self):\n        self.{listed} = []")
    bump = rng.choice([f"self.{plain} += 1", f"type(self).{plain} += 1", f"{cls}.{plain} += 1"])
    method = f"\n\n    def grow(self):\n        {bump}"
    uses = level == "mid" or rng.random() < 0.4
    head = f"class {cls}:\n{in_body}    {plain} = {start}{in_init}{method if uses else ''}"
    steps = [(f"{one}, {two} = {cls}(), {cls}()", {}, "two objects are made")]
    assigned = False
    while len(steps) < (4 if level == "junior" else 5):
        step = rng.choice([append, append, set_object, set_class, set_list] + [grow] * uses)(rng, cls, one, two, listed, plain,
                                                                                             bump)
        if step[0] not in [line for line, _, _ in steps]:
            steps.append(step)
            assigned = assigned or step[0].startswith(f"{one}.{plain} =")
    if assigned and rng.random() < 0.6:
        steps.append((f"del {one}.{plain}", {"deleted": f"{one}.{plain} = None", "shared": "pass"},
                      f"the own `{plain}` of `{one}` goes away, so the class is seen again"))
    end = rng.choice([f"print({one}.{plain}, {two}.{plain}, {cls}.{plain})\nprint({one}.{listed}, {two}.{listed})",
                      f"for thing in ({one}, {two}):\n    print(thing.{plain}, thing.{listed})",
                      f"print({one}.{listed}, {two}.{listed}, {two}.{plain}, {cls}.{plain})"])
    code = write(head, [line for line, _, _ in steps], end)
    wrong = [kit.wrong(*BELIEFS[key], code=write(head, [believed.get(key, line) for line, believed, _ in steps], end))
             for key in BELIEFS if any(key in believed for _, believed, _ in steps)]
    own = [f"{one}.{listed}, {two}.{listed} = [], []"]
    if shares:
        wrong.append(kit.wrong(*BELIEFS["own"], code=write(head, [steps[0][0], *own, *(line for line, _, _ in steps[1:])], end)))
    else:
        wrong.append(kit.wrong("the objects share the list", "`__init__` runs for each object and makes a new list each time.",
                               code=write(head, [steps[0][0], f"{two}.{listed} = {one}.{listed}",
                                                 *(line for line, _, _ in steps[1:])], end)))
    first = (f"`{listed}` is made once, in the class body, and shared." if shares
             else f"`__init__` makes a `{listed}` for each object.")
    told = "\n".join(f"- `{line}`: {said}." for line, _, said in steps)
    return kit.predict_output(code, wrong=wrong, explanation=f"{first}\n\n{told}\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(head, lines, end):
    return f"{head}\n\n\n" + "\n".join(lines) + f"\n{end}"


def append(rng, cls, one, two, listed, plain, bump):
    name, number = rng.choice([one, two]), rng.randint(10, 30)
    return f"{name}.{listed}.append({number})", {}, f"the list that `{name}` sees as `{listed}` is changed in place"


def set_object(rng, cls, one, two, listed, plain, bump):
    number = rng.randint(10, 30)
    return (f"{one}.{plain} = {number}", {"shared": f"{cls}.{plain} = {number}"},
            f"`{one}` gets a `{plain}` of its own; the class keeps its value")


def set_class(rng, cls, one, two, listed, plain, bump):
    number = rng.randint(10, 30)
    return (f"{cls}.{plain} = {number}",
            {"kept": f"{one}.{plain}, {two}.{plain} = {one}.{plain}, {two}.{plain}\n{cls}.{plain} = {number}",
                                         "reaches": f"{cls}.{plain} = {one}.{plain} = {two}.{plain} = {number}"},
            f"objects without an own `{plain}` now see {number}")


def set_list(rng, cls, one, two, listed, plain, bump):
    name, number = rng.choice([one, two]), rng.randint(10, 30)
    if rng.random() < 0.5:
        return (f"{name}.{listed} = [{number}]", {"shared": f"{one}.{listed} = {two}.{listed} = [{number}]"},
                f"`{name}` gets a list of its own, and the other object keeps what it sees")
    return (f"{name}.{listed} = {name}.{listed} + [{number}]", {"shared": f"{name}.{listed}.append({number})"},
            f"`+` makes a new list, which becomes the own `{listed}` of `{name}`")


def grow(rng, cls, one, two, listed, plain, bump):
    name = rng.choice([one, two])
    if bump.startswith("self"):
        return (f"{name}.grow()", {"counter": f"{cls}.{plain} += 1"},
                f"`{bump}` reads what `{name}` sees and writes an own `{plain}` to `{name}`")
    return (f"{name}.grow()", {"counted": f"{name}.{plain} += 1"}, f"`{bump}` changes the attribute of the class")
