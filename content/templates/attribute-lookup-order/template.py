"""A class with attributes, a property, __getattr__ or a descriptor; a few reads and writes show who answers."""
import kit


def make(rng, level):
    cls, name = rng.choice(["Robot", "Config", "Page", "Cell", "User"]), rng.choice(["speed", "title", "width", "rate", "kind"])
    numbers = kit.numbers(rng, 4, 1, 50)
    shape = rng.choice([fallback, fallback, prop, descriptor, descriptor])
    head, reads, swaps, said = shape(rng, cls, name, numbers, level)
    code = f"{head}\n\n\n" + "\n".join(reads)
    wrong = [kit.wrong(title, why, code=other) for title, why, other in swaps(code)]
    return kit.predict_output(code, wrong=[choice for choice in wrong if choice["code"] != code],
                              explanation=f"{said}\n\nIt prints:\n\n```text\n[[key]]\n```")


def fallback(rng, cls, name, numbers, level):
    """__getattr__ is asked only for what is not found; __getattribute__ for everything."""
    every = level == "senior" and rng.random() < 0.35
    answer = rng.choice([f"'no ' + name", "name.upper()", "len(name)", f"{numbers[0]}"])
    method = (f"    def __getattribute__(self, name):\n        return {answer}" if every
              else f"    def __getattr__(self, name):\n        return {answer}")
    in_class, in_init = rng.random() < 0.5, rng.random() < 0.6
    head = f"class {cls}:\n" + (f"    {name} = {numbers[1]}\n\n" if in_class else "")
    head += f"    def __init__(self):\n        self.{name if in_init else 'other'} = {numbers[2]}\n\n{method}"
    reads = [f"thing = {cls}()"] + rng.sample([
        f"print(thing.{name})", "print(thing.missing)", "print(thing.other)", f"print(getattr(thing, '{name}', 0))",
        "print(getattr(thing, 'absent', 0))",
        "print(hasattr(thing, 'nothing'))"], 3)
    if rng.random() < 0.5:
        reads.insert(2, f"thing.missing = {numbers[3]}")

    def swaps(code):
        silent = code.replace(method, "    def __getattr__(self, name):\n        return 0 if name != 'nothing' else None")
        return [
            ("`__getattr__` answers every time" if not every else "`__getattribute__` is only a last resort",
             "`__getattr__` is asked only when the usual search finds nothing; `__getattribute__` comes first, always.",
             code.replace("__getattr__", "__getattribute__") if not every else code.replace("__getattribute__", "__getattr__")),
            ("a missing attribute becomes None", "What the method returns is the value.",
             code.replace(f"return {answer}", "return None")),
            ("the default of `getattr` wins", "The default is used only after an AttributeError, and there is none here.",
             code.replace(f"return {answer}", "return 0")),
            ("the class comes before the object", "A plain attribute of the object comes before one of the class.",
             code.replace(f"self.{name} = {numbers[2]}", f"self.hidden = {numbers[2]}")),
            ("`hasattr` is False for what was never set", "`hasattr` asks like any read, and here it gets an answer.",
             code.replace("print(hasattr(thing, 'nothing'))", "print(False)")),
            ("what is set later is not found", "A set attribute is in the object, and is found there.",
             code.replace("thing.missing = ", "ignored = ")),
            ("0 is given for what is missing", "The method gives the answer it was written to give.", silent),
        ]
    said = ("`__getattribute__` is called for every read, so nothing else is ever looked at." if every else
            "A read looks at the object, then at the class; only when both have nothing is `__getattr__` called with the name.")
    has = [f"the object has `{name}`" if in_init else "the object has `other`"] + ([f"the class has `{name}`"] if in_class
                                                                                   else [])
    return head, reads, swaps, f"{said} After `__init__`, {' and '.join(has)}."


def prop(rng, cls, name, numbers, level):
    """A property stands before what the object holds in its dict."""
    store = rng.random() < 0.5
    body = rng.choice([f"return self._{name} * 2", f"return self._{name} + {numbers[0]}", f"return -self._{name}"])
    head = (f"class {cls}:\n    def __init__(self, {name}):\n        self._{name} = {name}\n\n    @property\n    def "
            f"{name}(self):\n        print('read')\n        {body}")
    poke = f"vars(thing)['{name}'] = {numbers[1]}" if store else f"thing._{name} = {numbers[1]}"
    reads = [f"thing = {cls}({numbers[2]})"] + rng.sample([poke, f"print(thing.{name})", f"print(thing._{name})",
                                                           f"print(thing.{name} + thing.{name})"], 3)
    reads.append(f"print(thing.{name})")
    if rng.random() < 0.4:
        reads.append(f"print(sorted(vars(thing)))")

    def swaps(code):
        return [
            ("a value in the object's dict hides the property", "A property comes before what the object holds under that name.",
             code.replace("    @property\n", "    @__import__('functools').cached_property\n").replace(body, body)),
            ("the property is worked out once", "It runs at each read.",
             code.replace("    @property\n", "    @__import__('functools').cached_property\n")),
            ("the hidden value is read", "The method gives a value made of it.", code.replace(body, f"return self._{name}")),
            ("a property prints only when it is called with brackets", "Reading it runs the method.",
             code.replace("        print('read')\n", "")),
            ("later changes are not seen", "The method reads the hidden value each time.", code.replace(poke, "pass")),
            ("the property is listed among the object's attributes", "It belongs to the class.",
             code.replace("sorted(vars(thing))", f"sorted({{*vars(thing), '{name}'}})")),
        ]
    said = (f"`{name}` is a property of the class, and runs at each read: it prints `read` and works out `{body[7:]}`."
            + (f" Putting `{name}` into the object's dict does not hide it." if store and poke in reads else ""))
    return head, reads, swaps, said


def descriptor(rng, cls, name, numbers, level):
    """With __set__ a descriptor comes before the object, without it the object comes first."""
    data = rng.random() < 0.5
    title = rng.choice(["Field", "Limited", "Loud", "Default"])
    setter = ("\n\n    def __set__(self, thing, value):\n        print('set', value)\n        vars(thing)['_kept'] = value"
              if data else "")
    value = f"vars(thing).get('_kept', {numbers[0]})" if data else f"{numbers[0]}"
    get = f"    def __get__(self, thing, owner):\n        print('get')\n        return {value}"
    head = f"class {title}:\n{get}{setter}\n\n\nclass {cls}:\n    {name} = {title}()"
    steps = [f"thing.{name} = {numbers[1]}", f"print(thing.{name})", f"vars(thing)['{name}'] = {numbers[2]}",
             f"print(thing.{name} + 1)", "print(sorted(vars(thing)))"]
    chosen = [step for step in rng.sample(steps, 4) if "sorted" not in step]
    reads = [f"thing = {cls}()", *chosen, f"print(thing.{name})"] + rng.choice([[], ["print(sorted(vars(thing)))"]])

    def swaps(code):
        empty = setter or "\n\n    def __set__(self, thing, value):\n        pass"
        plain = code.replace(f"    {name} = {title}()", f"    {name} = {numbers[0]}")
        return [
            ("the object's own value always comes first",
             "A descriptor with `__set__` comes before the object." if data else "Here that is so, as there is no `__set__`.",
             code.replace(setter, "") if data else code),
            ("a descriptor always comes first", "Without `__set__` what the object holds comes first.",
             code if data else code.replace(get, get + empty)),
            ("the descriptor's methods run only when called by name", "Reading and setting through the object call them.", plain),
            ("`__get__` always gives the default", "It gives what it is written to give.",
             code.replace(f"return {value}", f"return {numbers[0]}")),
            ("setting replaces the descriptor", "Setting through the object leaves the class alone.",
             code.replace("print('set', value)\n        ", "")),
            ("reading prints nothing", "`__get__` runs at each read that reaches it.",
             code.replace("        print('get')\n", "")),
        ]
    said = (f"`{title}` has `__set__`, so it answers every read and write of `thing.{name}`, whatever the object holds." if data
            else
            f"`{title}` has no `__set__`: writing puts the value into the object, and from then on the object answers; before "
            f"that, `__get__` does.")
    return head, reads, swaps, said
