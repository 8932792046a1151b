"""A class and a child with names of one and two underscores; which expressions give a value?"""
import kit


def make(rng, level):
    base, child = rng.choice([("Account", "Savings"), ("Vault", "Safe"), ("Node", "Leaf"), ("User", "Admin"),
                              ("Engine", "Motor")])
    one, two, three = rng.sample(["pin", "code", "rate", "key", "limit", "state", "owner"], 3)
    numbers = kit.numbers(rng, 4, 1, 99)
    own = rng.random() < 0.6
    hidden_method = rng.random() < 0.5
    head = [f"class {base}:", f"    def __init__(self):", f"        self.__{one} = {numbers[0]}",
            f"        self._{two} = {numbers[1]}",
            f"        self.__{three}__ = {numbers[2]}", "", f"    def look(self):", f"        return self.__{one}"]
    if hidden_method:
        head += ["", f"    def __check(self):", f"        return self._{two} + 1"]
    body = [f"class {child}({base}):"]
    if own:
        body += ["    def __init__(self):", "        super().__init__()", f"        self.__{one} = {numbers[3]}", ""]
    body += ["    def peek(self):", f"        return self.__{one if rng.random() < 0.7 else three + '__'}"]
    setup = "\n".join(head) + "\n\n\n" + "\n".join(body) + f"\n\n\nthing = {child}()"
    pool = [f"thing.__{one}", f"thing._{two}", f"thing.__{three}__", f"thing._{base}__{one}", f"thing._{child}__{one}",
            "thing.look()", "thing.peek()",
            f"thing.{one}", f"getattr(thing, '__{one}')", f"vars(thing)['_{base}__{one}']", f"thing._{child}__{three}__",
            f"thing._{base}_{two}",
            f"getattr(thing, '_{base}__{one}')"]
    if hidden_method:
        pool += ["thing.__check()", f"thing._{base}__check()", f"thing._{child}__check()"]
    items = mixed(rng, pool, setup, 5 if level == "mid" else 6)
    why = {item: reason(item, base, child, one, two, three, setup) for item in items}
    told = "\n".join(f"- `{item}`: {why[item]}." for item in items)
    return kit.pick_all("Which of these give a value, without an exception?", setup=setup, items=items,
                        test="({item}) is not None",
                        false_if=["AttributeError", "KeyError"], why=why,
                        explanation=f"Inside of a class, `__{one}` is stored under a name with the class in front: "
                                    f"`_{base}__{one}` in `{base}`, "
                                    f"`_{child}__{one}` in `{child}`. Names that also end in two underscores stay as they "
                                    f"are.\n\n{told}")


def works(item, setup):
    names = {}
    exec(setup, names)
    try:
        eval(item, names)
    except (AttributeError, KeyError):
        return False
    return True


def mixed(rng, pool, setup, count):
    good, bad = [item for item in pool if works(item, setup)], [item for item in pool if not works(item, setup)]
    rng.shuffle(good)
    rng.shuffle(bad)
    take = rng.randint(2, count - 2)
    return good[:take] + bad[:count - take]


def reason(item, base, child, one, two, three, setup):
    good = works(item, setup)
    if item == "thing.look()":
        return f"it is a method of `{base}`, which finds `_{base}__{one}`"
    if item == "thing.peek()":
        return (f"it stands in `{child}` and finds what `{child}` or a plain name has set" if good
                else f"it stands in `{child}`, so it looks for `_{child}__{one}`, which nobody has set")
    if f"__{three}__" in item and good:
        return "it also ends in two underscores, so its name is not changed"
    if f"_{two}" in item and "__" not in item:
        return "one underscore changes nothing about the name" if good else "one underscore puts no class into the name"
    if "check" in item:
        return "this is the name under which the method is stored" if good else f"the method is stored as `_{base}__check`"
    if good:
        return "this is the name under which the value is stored"
    if item == f"thing._{child}__{one}":
        return f"`{child}` itself sets no `__{one}`"
    return "outside of the class the name is looked for as it stands, and is not there"
