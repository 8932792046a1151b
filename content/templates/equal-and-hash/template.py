"""A small class with some special methods; sets, lists, `in`, bool and print then ask for them."""
import kit

FIELDS = (("Point", "x", "y"), ("Card", "rank", "suit"), ("Song", "title", "year"), ("Coin", "value", "land"),
          ("Tag", "name", "kind"))


def make(rng, level):
    cls, one, two = rng.choice(FIELDS)
    eq = rng.choice(["one", "both", "both", None])
    hashed = eq is not None and rng.random() < 0.75
    truth = rng.choice([None, "bool", "len", "both"])
    shown = rng.choice(["repr", "str", "both"])
    values = [(rng.randint(0, 2), rng.randint(0, 3)) for _ in range(2)]
    values.insert(rng.randint(0, 2), rng.choice(values))
    checks = rng.sample(checks_of(eq, hashed, truth, shown), 3 if level == "mid" else 4)
    needs = {part for _, part in checks}
    if "eq" not in needs:
        eq, hashed = None, False
    parts = {"eq": eq, "hash": hashed, "asked": "eq" in needs, "truth": truth if "truth" in needs else None,
             "shown": shown if "shown" in needs else None}
    lines = [line.format(c=cls, a=one, b=two) for line, _ in checks]
    code = write(cls, one, two, values, parts, lines)
    swaps = [
        ("only the first attribute is compared", "What `__eq__` compares decides, and nothing else.",
         {"eq": "one", "hash": True}),
        ("all attributes are compared by themselves",
         "Without `__eq__` an object equals only itself; with it, only what it compares counts.", {"eq": "both", "hash": True}),
        ("objects are equal only when they are the same object",
         "That is so without `__eq__`. Here `__eq__` decides." if eq else "`is` is the default of `==`.",
         {"eq": None, "hash": False}),
        ("an object always counts as true", "`__bool__` is asked first, then `__len__`.", {"truth": None}),
        ("`__len__` decides although there is `__bool__`" if truth == "both" else "the second attribute decides the truth",
         "`__bool__` comes before `__len__`." if truth == "both" else "`__bool__` looks at the first one here.",
         {"truth": "len"}),
        ("the first attribute decides the truth", "`__len__` gives the second one here, and there is no `__bool__`.",
         {"truth": "bool"}),
        ("`__str__` is used inside of a list", "A list shows its items with `repr`.", {"shown": "str-everywhere"}),
        ("`print` uses `__repr__` in any case", "`print` takes `__str__` when there is one.", {"shown": "repr"}),
    ]
    wrong = [kit.wrong(name, why, code=write(cls, one, two, values, {**parts, **change}, lines)) for name, why, change in swaps
             if fits(change, parts)]
    wrong.append(kit.wrong("the two arguments are exchanged", "The first argument is kept as the first attribute.",
                           code=write(cls, one, two, [pair[::-1] for pair in values], parts, lines)))
    return kit.predict_output(code, wrong=wrong,
                              explanation=told(parts, cls, one, two, values) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def checks_of(eq, hashed, truth, shown):
    found = [("print(first == second, second == third)", "eq"), ("print(first in [second, third])", "eq"),
             ("print([first, second].count(third))", "eq"),
             ("print(first != third, first is third)", "eq"), ("print([first, second, third].index(third))", "eq")]
    if hashed or eq is None:
        found += [("print(len({{first, second, third}}))", "eq"), ("print(len({{first: 1, second: 2, third: 3}}))", "eq"),
                  ("print({c}({v1}) in {{first, second}})".replace("{c}({v1})", "third"), "eq")]
    if truth:
        found += [("print(bool(first), bool(second))", "truth"), ("print('yes' if third else 'no')", "truth"),
                  ("print(len([thing for thing in (first, second, third) if thing]))", "truth"), ("print(not second)", "truth")]
    found += [("print([first])", "shown"), ("print(third)", "shown"),
              ("print(f'{{second}} {{[second]}}')", "shown")] if shown else []
    return found


def fits(change, parts):
    """A changed program must still run: sets need a hash, and nothing is taken away that is asked for."""
    for key, value in change.items():
        if key == "truth" and parts["truth"] in (None, value):
            return False
        if key == "shown" and parts["shown"] in (None, "repr"):
            return False
        if key == "eq" and parts["eq"] == value:
            return False
    return True


def write(cls, one, two, values, parts, lines):
    methods = [f"    def __init__(self, {one}, {two}):\n        self.{one} = {one}\n        self.{two} = {two}"]
    if parts["eq"]:
        both = f" and self.{two} == other.{two}" if parts["eq"] == "both" else ""
        methods.append(f"    def __eq__(self, other):\n        return self.{one} == other.{one}{both}")
    if parts["hash"] and parts["eq"]:
        inside = f"(self.{one}, self.{two})" if parts["eq"] == "both" else f"self.{one}"
        methods.append(f"    def __hash__(self):\n        return hash({inside})")
    if parts["truth"] in ("bool", "both"):
        methods.append(f"    def __bool__(self):\n        return self.{one} > 0")
    if parts["truth"] in ("len", "both"):
        methods.append(f"    def __len__(self):\n        return self.{two}")
    shown = parts["shown"]
    if shown in ("repr", "both", "str"):
        methods.append(f"    def __repr__(self):\n        return f'{cls}({{self.{one}}}, {{self.{two}}})'")
    if shown in ("str", "both"):
        methods.append(f"    def __str__(self):\n        return f'{{self.{one}}}/{{self.{two}}}'")
    if shown == "str-everywhere":
        methods.append(f"    def __repr__(self):\n        return f'{{self.{one}}}/{{self.{two}}}'")
    names = ("first", "second", "third")
    made = "\n".join(f"{name} = {cls}{value}" for name, value in zip(names, values))
    return f"class {cls}:\n" + "\n\n".join(methods) + f"\n\n\n{made}\n" + "\n".join(lines)


def told(parts, cls, one, two, values):
    said = {"one": f"Two objects are equal when their `{one}` is.",
            "both": f"Two objects are equal when `{one}` and `{two}` are.",
            None: "There is no `__eq__`, so an object equals only itself."}[parts["eq"]]
    same = [f"`{a}` and `{b}`" for (a, x),
            (b, y) in ((("first", values[0]), ("second", values[1])), (("second", values[1]), ("third", values[2])),
                                                    (("first", values[0]), ("third", values[2])))
            if parts["eq"] and (x[0] == y[0] if parts["eq"] == "one" else x == y)]
    lines = [said + (f" That holds for {', '.join(same)}." if same else " No two of these are equal.")] if parts["asked"] else []
    if parts["hash"] and same:
        lines.append("Equal objects have equal hashes here, so a set keeps one of them, and `in` finds the other.")
    if parts["truth"]:
        lines.append({"bool": f"An object counts as true when `{one}` is above 0, as `__bool__` says.",
                      "len": f"There is no `__bool__`, so `__len__` decides: true when `{two}` is not 0.",
                      "both": f"`__bool__` comes before `__len__`, so `{one}` decides and not `{two}`."}[parts["truth"]])
    if parts["shown"]:
        lines.append("`print` and f-strings use `__str__` when there is one, else `__repr__`; inside of a list it is always "
                     "`__repr__`.")
    return "\n".join(f"- {line}" for line in lines)
