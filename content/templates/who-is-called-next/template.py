"""Classes in a diamond, a chain or a fork with super(); wrong choices go depth first, visit a base twice or stop early."""
import kit

SHAPES = (
    {"A": [], "B": ["A"], "C": ["A"], "D": ["B", "C"]},
    {"A": [], "B": ["A"], "C": ["A"], "D": ["C", "B"]},
    {"A": [], "B": ["A"], "C": ["B"], "D": ["C"]},
    {"A": [], "B": ["A"], "C": ["A"], "D": ["B"], "E": ["D", "C"]},
    {"A": [], "B": ["A"], "C": ["A"], "D": ["A"], "E": ["C", "D"]},
    {"A": [], "B": [], "C": ["A"], "D": ["B"], "E": ["C", "D"]},
    {"A": [], "B": ["A"], "C": ["A"], "D": ["C", "B"], "E": ["D", "B"]},
)
SETS = (("Base", "Left", "Right", "Child", "Last"), ("Shape", "Round", "Solid", "Ball", "Planet"),
        ("Writer", "Loud", "Twice", "Report", "Letter"),
        ("Step", "Check", "Save", "Send", "All"), ("Node", "Named", "Timed", "Leaf", "Root"))


def make(rng, level):
    shape = rng.choice(SHAPES)
    renamed = dict(zip("ABCDE", rng.choice(SETS)))
    bases = {renamed[name]: [renamed[base] for base in parents] for name, parents in shape.items()}
    method = rng.choice(["run", "show", "work", "report"])
    bottom = list(bases)[-1]
    order = linear(bases, bottom)
    kinds = {name: rng.choice(["before", "after"] if bases[name] or len(bases) == 5 and name != "A" else ["end"])
             for name in bases}
    for name in bases:
        if not bases[name]:
            kinds[name] = "end"
    stop = rng.choice([name for name in order[1:] if bases[name]] + [None, None])
    if stop:
        kinds[stop] = "end"
    silent = rng.choice([name for name in order[1:-1] if kinds[name] != "end"] + [None]) if level == "senior" else None
    if silent:
        kinds[silent] = "none"
    code = write(bases, kinds, method, bottom)
    explicit = write(bases, kinds, method, bottom, explicit=True)
    flipped = {name: parents[::-1] for name, parents in bases.items()}
    wrong = [
        kit.wrong("`super()` always means the first base class",
                  "`super()` goes to the next class of the object's mro, which may be a sister class.", code=explicit),
        kit.wrong("the last base class comes first", "Base classes are searched from left to right.",
                  code=write(flipped, kinds, method, bottom) if consistent(flipped) else explicit),
        kit.wrong("every call goes on to the end", "A method without `super()` ends the chain.",
                  code=write(bases, {name: "before" if bases[name] and kind == "end" else kind for name, kind in kinds.items()},
                             method, bottom)),
        kit.wrong("lines below `super()` run first",
                  "The line with `super()` runs the next method to its end; then the rest of this one runs.",
                  code=write(bases,
                             {name: {"before": "after", "after": "before"}.get(kind, kind) for name, kind in kinds.items()},
                             method, bottom)),
        kit.wrong("only the class itself is run", "`super()` runs the next method as well.",
                  code=write(bases, {**kinds, bottom: "end"}, method, bottom)),
        kit.wrong("all bases are visited, each for itself", "A base class that two classes share comes once, after both.",
                  code=twice(bases, kinds, method, bottom)),
    ]
    told = [f"The mro of `{bottom}` is {', '.join(f'`{name}`' for name in order)}. `super()` goes on to the next class in this "
            f"list."]
    for name in order:
        told.append({"end": f"- `{name}.{method}` prints and calls nobody further.",
                     "none": f"- `{name}` has no `{method}` of its own, so the search goes on.",
                     "before": f"- `{name}.{method}` prints, then calls the next.",
                     "after": f"- `{name}.{method}` first calls the next, then prints."}[kinds[name]])
        if kinds[name] == "end":
            break
    return kit.predict_output(code, wrong=wrong,
                              explanation=told[0] + "\n\n" + "\n".join(told[1:]) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(bases, kinds, method, bottom, explicit=False):
    """The program; `explicit` calls the first base class by its name."""
    parts = []
    for name, parents in bases.items():
        head = f"class {name}{'(' + ', '.join(parents) + ')' if parents else ''}:"
        onward = f"        {parents[0]}.{method}(self)" if explicit and parents else f"        super().{method}()"
        said = f"        print('{name}')"
        body = {"end": [said], "before": [said, onward], "after": [onward, said], "none": []}[kinds[name]]
        parts.append("\n".join([head, f"    def {method}(self):", *body] if body else [head, "    pass"]))
    return "\n\n\n".join(parts) + f"\n\n\n{bottom}().{method}()"


def twice(bases, kinds, method, bottom):
    """What would be printed if every base class were called in turn."""
    def visit(name):
        onward = [line for parent in bases[name] for line in visit(parent)]
        return {"end": [name], "none": onward, "before": [name, *onward], "after": [*onward, name]}[kinds[name]]
    return "\n".join(f"print('{name}')" for name in visit(bottom))


def linear(bases, name):
    made = {}
    for each, parents in bases.items():
        made[each] = type(each, tuple(made[parent] for parent in parents), {})
    return [cls.__name__ for cls in made[name].__mro__[:-1]]


def consistent(bases):
    try:
        linear(bases, list(bases)[-1])
    except TypeError:
        return False
    return True
