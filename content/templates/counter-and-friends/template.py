"""One of Counter, defaultdict, deque or ChainMap and a few steps; wrong choices treat it like a plain dict or list."""
import kit


def make(rng, level):
    shape = rng.choice([counter, default, queue] if level == "junior" else [counter, default, queue, queue, chain])
    head, steps, end = shape(rng, 3 if level == "junior" else 4)
    code = "\n".join([*head, *(line for line, _, _ in steps), end])
    wrong = []
    for place, (_, beliefs, _) in enumerate(steps):
        for title, why, other in beliefs:
            lines = [other if number == place else line for number, (line, _, _) in enumerate(steps)]
            wrong.append(kit.wrong(title, why, code="\n".join([*head, *lines, end])))
    wrong.append(kit.wrong("the last step is forgotten", "Each step works on what the one before has left.",
                           code="\n".join([*head, *(line for line, _, _ in steps[:-1]), end])))
    rng.shuffle(wrong)
    wrong = [choice for choice in wrong if runs(choice["code"])]
    return kit.predict_output(code, wrong=wrong, explanation=walk(head, steps, end) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def runs(code):
    try:
        exec(code, {"print": lambda *_: None})
    except (KeyError, IndexError, TypeError):
        return False
    return True


def walk(head, steps, end):
    names, notes = {"print": lambda *_: None}, []
    exec("\n".join(head), names)
    name = head[-1].split(" = ")[0]
    for line, _, said in steps:
        exec(line, names)
        shown = dict(names[name]) if hasattr(names[name], "items") else list(names[name])
        notes.append(f"- `{line}`: {said}. Contents now: `{shown}`.")
    return "\n".join(notes)


def pick(rng, makers, count, *arguments):
    steps = []
    while len(steps) < count:
        step = rng.choice(makers)(rng, *arguments)
        if step[0] not in [line for line, _, _ in steps]:
            steps.append(step)
    return steps


def counter(rng, count):
    text = "".join(rng.choice("abcd") for _ in range(7))
    name = rng.choice(["counts", "letters", "tally"])
    head = ["from collections import Counter", "", f"{name} = Counter('{text}')"]

    def subtract(rng):
        more = "".join(rng.choice("abcd") for _ in range(3))
        if rng.random() < 0.5:
            return (f"{name}.subtract('{more}')",
                    [("counts below one drop out", "`subtract` keeps zeros and negative counts; `-` drops them.",
                      f"{name} -= Counter('{more}')"),
                                                  ("keys are deleted", "Counts are lowered.",
                                                   f"[{name}.pop(each, 0) for each in '{more}']")],
                    "counts may become 0 or negative and stay")
        return (f"{name} = {name} - Counter('{more}')",
                [("zeros and negative counts stay", "`-` keeps only counts above zero; `subtract` keeps all.",
                  f"{name}.subtract('{more}')"),
                                                         ("the sign is read over", "Counts are lowered.",
                                                          f"{name} = {name} + Counter('{more}')")],
                "only counts above zero are kept")

    def update(rng):
        more = "".join(rng.choice("abcde") for _ in range(3))
        return (f"{name}.update('{more}')",
                [("`update` replaces counts", "For a Counter `update` adds; for a dict it replaces.",
                  f"[{name}.__setitem__(each, '{more}'.count(each)) for each in '{more}']"),
                                            ("a letter counts once", "Each letter is counted as often as it comes.",
                                             f"{name}.update(sorted(set('{more}')))")], "counts are added")

    def read(rng):
        key = rng.choice("xyz")
        return (f"print({name}['{key}'])",
                [("a missing key is an error or None", "A Counter gives 0 for a key that is not there.", "print(None)"),
                                           ("reading puts the key in",
                                            "Reading puts nothing in; that is what a defaultdict does.",
                                            f"print({name}['{key}'])\n{name}['{key}'] += 0")],
                "a missing key gives 0 and is not put in")

    def both(rng):
        more = "".join(rng.choice("abcd") for _ in range(4))
        sign, other = rng.choice([("&", "|"), ("|", "&")])
        return (f"{name} = {name} {sign} Counter('{more}')",
                [("`&` and `|` are mixed up", "`&` takes the smaller counts, `|` the larger ones.",
                  f"{name} = {name} {other} Counter('{more}')"),
                                                              ("counts are added", "Only `+` adds counts.",
                                                               f"{name} = {name} + Counter('{more}')")],
                "the smaller count of each is taken" if sign == "&" else "the larger count of each is taken")
    steps = pick(rng, [subtract, subtract, update, read, both], count)
    end = rng.choice([f"print(sorted({name}.items()))", f"print(sorted({name}.items()), sum({name}.values()))",
                      f"print(sorted({name}.elements()), len({name}))"])
    return head, steps, end


def default(rng, count):
    kind, zero = rng.choice([("int", "0"), ("list", "[]"), ("int", "0")])
    name = rng.choice(["table", "groups", "found"])
    head = ["from collections import defaultdict", "", f"{name} = defaultdict({kind})"]
    keys = rng.sample("abcde", 3)

    def put(rng):
        key, number = rng.choice(keys), rng.randint(1, 9)
        line = f"{name}['{key}'] += {number}" if kind == "int" else f"{name}['{key}'].append({number})"
        return line, [("the default is used each time", "It is used only when the key is missing.",
                       f"{name}['{key}'] = {number if kind == 'int' else [number]}")], "a missing key begins with the default"

    def look(rng):
        key = rng.choice("xyz")
        line = rng.choice([f"print({name}['{key}'])", f"{name}['{key}']"])
        return line, [("reading puts nothing in", "`[]` of a defaultdict puts the default in; only `get` and `in` do not.",
                       f"print({zero})" if "print" in line else "pass")], "reading with `[]` puts the key in, with the default"

    def get(rng):
        key = rng.choice("uvw")
        return (f"print({name}.get('{key}'), '{key}' in {name})",
                [("`get` puts the default in", "`get` never asks for the default of a defaultdict.",
                  f"{name}['{key}']\nprint({name}.get('{key}'), '{key}' in {name})"),
                                                                  ("`get` gives the default",
                                                                   "`get` gives None for a missing key, also here.",
                                                                   f"print({zero}, '{key}' in {name})")],
                "`get` gives None and puts nothing in")
    return head, pick(rng, [put, put, look, get],
                      count), rng.choice([f"print(dict({name}))", f"print(len({name}), sorted({name}))"])


def queue(rng, count):
    name, most = rng.choice(["recent", "line", "window"]), rng.choice([None, 3, 4])
    values = kit.numbers(rng, 3, 1, 9)
    head = ["from collections import deque", "", f"{name} = deque({values}{f', maxlen={most}' if most else ''})"]
    full = f", and what is too much falls out at the other end" if most else ""
    limit = ("what is too much is refused", "A full deque drops an item at the other end.")

    def append(rng):
        number = rng.randint(10, 30)
        line, other = rng.choice([(f"{name}.append({number})", f"{name}.appendleft({number})"),
                                  (f"{name}.appendleft({number})", f"{name}.append({number})")])
        return line, [("the ends are mixed up", "`append` works on the right, `appendleft` on the left.", other),
                      (*limit,
                       f"len({name}) == {name}.maxlen or {line}")], \
        f"it goes in at the {'left' if 'left' in line else 'right'}{full}"

    def rotate(rng):
        step = rng.choice([1, 2, -1, -2])
        return (f"{name}.rotate({step})",
                [("it turns the other way", "A number above zero turns to the right: the last item comes to the front.",
                  f"{name}.rotate({-step})"),
                                          ("it gives a new deque", "`rotate` changes the deque itself.", "pass")],
                f"all items move {abs(step)} to the {'right' if step > 0 else 'left'}, and around")

    def extend(rng):
        more = [rng.randint(31, 40), rng.randint(41, 50)]
        line, other = rng.choice([(f"{name}.extendleft({more})", f"{name}.extendleft({more[::-1]})"),
                                  (f"{name}.extend({more})", f"{name}.extendleft({more})")])
        return line, [("the order is kept on the left" if "left" in line else "it works on the left",
                       "`extendleft` puts in one item after the other, so they come out backwards." if "left" in line
                       else "`extend` works on the right.", other),
                      ("the list goes in as one item", "The items go in one by one.",
                       f"{name}.append({more})")], \
        f"the items go in one by one at the {'left, so the last is in front' if 'left' in line else 'right'}{full}"

    def pop(rng):
        line, other = rng.choice([(f"print({name}.pop())", f"print({name}.popleft())"),
                                  (f"print({name}.popleft())", f"print({name}.pop())")])
        return line, [("the other end is popped", "`pop` takes from the right, `popleft` from the left.",
                       other)], f"the {'first' if 'left' in line else 'last'} item goes out"
    return head, pick(rng, [append, append, rotate, extend, pop], count), f"print(list({name}))"


def chain(rng, count):
    one, two, three = rng.sample("abcde", 3)
    numbers = kit.numbers(rng, 4, 1, 20)
    head = ["from collections import ChainMap", "",
            f"user, base = {{'{one}': {numbers[0]}}}, {{'{one}': {numbers[1]}, '{two}': {numbers[2]}}}",
            "both = ChainMap(user, base)"]

    def put(rng):
        key, number = rng.choice([one, two, three]), rng.randint(21, 40)
        return f"both['{key}'] = {number}", [("the value goes where the key is", "A ChainMap writes to its first dict only.",
                                              f"(user if '{key}' in user else base)['{key}'] = {number}"),
                                             ("the dicts are copies", "A ChainMap keeps the dicts themselves.",
                                              f"both = ChainMap({{'{key}': {number}}}, *both.maps)")], \
        "written to the first dict, `user`"

    def under(rng):
        key, number = rng.choice([one, two, three]), rng.randint(41, 60)
        return f"base['{key}'] = {number}", [("the ChainMap keeps the old value", "It looks into the dicts at each read.",
                                              "pass"),
                                             ("the lower dict wins", "The first dict that has the key wins.",
                                              f"base['{key}'] = user['{key}'] = {number}")], \
        "seen through `both` unless `user` has the key"

    def read(rng):
        key = rng.choice([one, two])
        return f"print(both['{key}'])", [("the last dict wins", "The first dict that has the key wins.", f"print(base['{key}'])"),
                                         ("values are added", "One value is found.",
                                          f"print(user.get('{key}', 0) + base.get('{key}', 0))")], \
        "the first dict that has the key answers"

    def drop(rng):
        return f"user.clear()", [("the keys are gone altogether", "The second dict still has its own.",
                                  "user.clear(); base.clear()"),
                                 ("the ChainMap is a copy", "It keeps the dicts themselves.",
                                  "pass")], "from now on only `base` answers"
    return head, pick(rng, [put, under, read, drop], count), "print(sorted(both.items()), sorted(user), sorted(base))"
