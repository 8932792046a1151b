"""A class and a child with __new__, __init__ and a class attribute; wrong choices change the order or skip a part."""
import kit


def make(rng, level):
    base, child = rng.choice([("Shape", "Circle"), ("Task", "Report"), ("Animal", "Cat"), ("Message", "Alarm"), ("Node", "Leaf")])
    parts = {"new": rng.choice(["base", "both", "cached", None]), "init": rng.choice(["super", "super", "no-super", "inherited"]),
             "first": rng.random() < 0.5, "hook": rng.random() < 0.35, "other": level == "senior" and rng.random() < 0.35}
    if parts["new"] is None and parts["init"] == "inherited":
        parts["hook"] = True
    if parts["new"] != "base":
        parts["other"] = False
    number = rng.randint(1, 9)
    calls = rng.choice([[f"thing = {child}({number})", "print(vars(thing))"],
                        [f"one = {child}({number})", f"two = {child}({number + 1})", "print(one is two, vars(one))"],
                        [f"pair = [{base}({number}), {child}({number + 2})]", "print([vars(thing) for thing in pair])"],
                        [f"print(type({child}({number})).__name__)"]])
    if parts["other"]:
        calls = [f"thing = {child}({number})", "print(type(thing).__name__)"]
    code = write(base, child, parts, calls)
    swaps = [
        ("`__init__` runs before `__new__`", "`__new__` makes the object; only then is there something for `__init__` to fill.",
         {"swap": True}),
        ("the base class's `__init__` always runs", "When the child has its own, the base's runs only through `super()`.",
         {"init": "super"} if parts["init"] == "no-super" else {"init": "no-super"}),
        ("the base class comes first in any case", "`super().__init__` runs where it is written.", {"first": not parts["first"]}),
        ("`__new__` runs once for the class", "`__new__` runs for each object.", {"new": None}),
        ("`__init__` runs only for a new object", "It runs after each call, also when `__new__` gives back an old object.",
         {"once": True}),
        ("a cached object is made anew", "`__new__` gives back what it kept.", {"new": "base"}),
        ("`__init__` runs in any case", "It is skipped when `__new__` gives back something of another class.",
         {"other": False, "plain": True}),
        ("`__init_subclass__` runs for each object", "It runs when the child class is made.", {"hook": "late"}),
    ]
    wrong = [kit.wrong(name, why, code=write(base, child, {**parts, **change}, calls)) for name, why,
             change in swaps if useful(change, parts, calls)]
    return kit.predict_output(code, wrong=wrong, explanation=told(base, child, parts) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def useful(change, parts, calls):
    if "hook" in change:
        return parts["hook"]
    if "once" in change or change.get("new") == "base":
        return parts["new"] == "cached"
    if "other" in change:
        return parts["other"]
    if "swap" in change or "new" in change:
        return parts["new"] is not None
    if parts["init"] == "inherited":
        return False
    return "first" not in change or parts["init"] == "super"


def write(base, child, parts, calls):
    methods, inner = [], []
    if parts["hook"]:
        methods.append("    def __init_subclass__(cls):\n        print('subclass', cls.__name__)" if parts["hook"] != "late"
                       else "")
    new_line, init_line = f"        print('{base} new')", f"        print('{base} init', value)"
    if parts.get("swap"):
        new_line, init_line = init_line, new_line
    if parts["new"] == "cached":
        methods.append(f"    kept = None\n\n    def __new__(cls, value):\n{new_line}\n        if cls.kept is None:\n            "
                       f"cls.kept = super().__new__(cls)\n        return cls.kept")
    elif parts["new"]:
        result = "str(value)" if parts["other"] else "super().__new__(cls)"
        methods.append(f"    def __new__(cls, value):\n{new_line}\n        return {result}")
    init = f"    def __init__(self, value):\n{init_line}\n        self.value = value"
    if parts.get("once"):
        init = (f"    def __init__(self, value):\n        if vars(self):\n            return\n{init_line}\n        self.value = "
                f"value")
    methods.append(init)
    if parts["new"] == "both":
        inner.append(f"    def __new__(cls, value):\n        print('{child} new')\n        return super().__new__(cls, value)")
    if parts["init"] != "inherited":
        body = [f"        print('{child} init', value)", "        self.extra = value * 2"]
        onward = "        super().__init__(value + 1)"
        body = ([onward, *body] if parts["first"] else [*body, onward]) if parts["init"] == "super" else body
        if parts.get("once"):
            body = ["        if vars(self):", "            return", *body]
        inner.append("    def __init__(self, value):\n" + "\n".join(body))
    if parts["hook"] == "late":
        calls = [f"print('subclass', '{child}')", *calls] if len(calls) < 3 else [calls[0], f"print('subclass', '{child}')",
                                                                                  *calls[1:]]
    first = f"class {base}:\n" + "\n\n".join(method for method in methods if method)
    return f"{first}\n\n\nclass {child}({base}):\n" + ("\n\n".join(inner) or "    pass") + "\n\n\n" + "\n".join(calls)


def told(base, child, parts):
    lines = ["Making an object first calls `__new__` and then, with what it gave back, `__init__`."]
    if parts["hook"]:
        lines.append(f"`__init_subclass__` runs once, when the class `{child}` is made.")
    lines.append({"base": f"`{child}` has no `__new__` of its own, so that of `{base}` runs.",
                  "both": f"`{child}.__new__` prints and then calls that of `{base}`.",
                  "cached": "`__new__` keeps the first object of each class that is made through it and gives it back; "
                            "`__init__` still runs each time.",
                  None: "There is no `__new__` here, so only `__init__` is seen."}[parts["new"]])
    if parts["other"]:
        lines.append(f"`__new__` gives back a text, not an object of the class, so `__init__` is not called.")
    else:
        lines.append({"super": f"`{child}.__init__` calls that of `{base}` {'first' if parts['first'] else 'at its end'}, with a "
                               f"value one higher.",
                      "no-super": f"`{child}.__init__` does not call that of `{base}`, so `value` is not set by it.",
                      "inherited": f"`{child}` has no `__init__` of its own, so that of `{base}` runs."}[parts["init"]])
    return "\n".join(f"- {line}" for line in lines)
