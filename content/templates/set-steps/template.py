"""Two sets of numbers and a few operations; shown sorted, with tests of subsets and aliases."""
import kit

SIGNS = (("&", "both have", "|"), ("|", "at least one has", "&"), ("-", "the left one has and the right one has not", "^"),
         ("^", "exactly one has", "-"))
METHODS = {"&": "intersection", "|": "union", "-": "difference", "^": "symmetric_difference"}


def make(rng, level):
    left, right = rng.sample(["left", "right", "old", "new", "mine", "yours", "a", "b"], 2)
    one, two = kit.numbers(rng, rng.randint(4, 5), 1, 8), kit.numbers(rng, rng.randint(3, 4), 1, 8)
    head = [f"{left} = {{{', '.join(map(str, one))}}}", f"{right} = {{{', '.join(map(str, two))}}}"]
    makers = [combine, combine, in_place, method, alter] + [test, three, alias] * (level == "mid") + [test]
    steps = []
    while len(steps) < (3 if level == "junior" else 4):
        step = rng.choice(makers)(rng, *rng.sample([left, right], 2))
        if step[0] not in [line for line, _,
                           _ in steps] and not (step[0].startswith("same")
                                                and any(line.startswith("same") for line, _, _ in steps)):
            steps.append(step)
    end = f"print(sorted({left}), sorted({right}))"
    code = "\n".join([*head, *(line for line, _, _ in steps), end])
    wrong = []
    for place, (_, beliefs, _) in enumerate(steps):
        for name, why, other in beliefs:
            lines = [other if number == place else line for number, (line, _, _) in enumerate(steps)]
            wrong.append(kit.wrong(name, why, code="\n".join([*head, *lines, end])))
    rng.shuffle(wrong)
    return kit.predict_output(code, wrong=wrong,
                              explanation=walk(head, steps, left, right) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def combine(rng, left, right):
    sign, said, other = rng.choice(SIGNS)
    line = f"print(sorted({left} {sign} {right}))"
    turned = [("the sides are exchanged", "`-` takes the right set away from the left one.",
               f"print(sorted({right} - {left}))")] if sign == "-" else []
    return line, [("the sign is taken for another", f"`{sign}` keeps what {said}.", line.replace(f" {sign} ", f" {other} ")),
                  ("the left set is changed", "The operator makes a new set; `=` behind it would change the left one.",
                   f"{left} {sign}= {right}\nprint(sorted({left}))"), *turned], f"a new set of what {said}"


def in_place(rng, left, right):
    sign, said, other = rng.choice(SIGNS)
    return (f"{left} {sign}= {right}",
            [("the sign is taken for another", f"`{sign}` keeps what {said}.", f"{left} {other}= {right}"),
                                       ("nothing is changed", f"`{sign}=` changes the left set.", "pass"),
                                       ("the right set is changed too", "Only the left one is changed.",
                                        f"{left} {sign}= {right}\n{right} = set({left})")], f"`{left}` keeps what {said}")


def method(rng, left, right):
    sign, said, _ = rng.choice(SIGNS)
    more = [rng.randint(1, 9), rng.randint(1, 9)]
    if rng.random() < 0.5:
        return (f"{left}.{METHODS[sign]}({more})",
                [("the method changes the set", "It gives a new set, which nobody keeps here; `..._update` would change it.",
                  f"{left} {sign}= set({more})")],
                "a new set is made and thrown away")
    name = {"&": "intersection_update", "|": "update", "-": "difference_update", "^": "symmetric_difference_update"}[sign]
    return (f"{left}.{name}({more})",
            [("a list is put in as one item", "The method takes the items of the list.", f"{left}.add({sum(more)})"),
             ("the method gives a new set", "`update` in its name says that it changes the set.", "pass")],
            f"the set is changed: it keeps what {said}")


def alter(rng, left, right):
    number = rng.randint(1, 9)
    line = rng.choice([f"{left}.add({number})", f"{left}.discard({number})", f"{left}.update([{number}, {rng.randint(10, 20)}])"])
    said = {"add": "an item that is there stays once", "discard": "an item that is not there is no error",
            "update": "the items are put in"}
    name = "an equal item is kept twice" if ".add" in line else "the change is lost"
    return (line, [(name, "A set holds each value once, and these methods change it.", "pass")],
            said[line.split(".")[1].split("(")[0]])


def test(rng, left, right):
    sign, said = rng.choice([("<=", "everything of the left one is in the right one"),
                             ("<", "the left one is in the right one and is smaller"),
                             (">=", "everything of the right one is in the left one")])
    part = rng.choice([f"{left} & {right}", f"{left} - {right}", left])
    line = f"print({part} {sign} {right}, {left}.isdisjoint({right}))"
    return line, [("sets are compared by size", f"`{sign}` is True when {said}.",
                   f"print(len({part}) {sign} len({right}), {left}.isdisjoint({right}))"),
                  ("the sign is read the other way", f"`{sign}` is True when {said}.",
                   f"print({right} {sign} {part}, {left}.isdisjoint({right}))"),
                  ("`isdisjoint` asks for something in common", "It is True when they have nothing in common.",
                   f"print({part} {sign} {right}, not {left}.isdisjoint({right}))")], f"`{sign}` is True when {said}"


def three(rng, left, right):
    more = kit.numbers(rng, 3, 1, 8)
    text = rng.choice(["{l} - {r} | {m}", "{l} | {r} & {m}", "{l} & {m} ^ {r}", "{l} ^ {r} & {m}"])
    shown = text.format(l=left, r=right, m="{" + ", ".join(map(str, more)) + "}")
    parts = shown.split(" ", 3)
    from_left = f"({parts[0]} {parts[1]} {parts[2]}) {parts[3]}" if "{" not in parts[2] else f"({shown})"
    grouped = f"{parts[0]} {parts[1]} ({' '.join(parts[2:])})"
    return f"print(sorted({shown}))", [("operators work from left to right", "`-` comes before `&`, then `^`, then `|`.",
                                        f"print(sorted({from_left}))"),
                                       ("the right side is worked out first", "`-` comes before `&`, then `^`, then `|`.",
                                        f"print(sorted({grouped}))")], "`-` binds most, then `&`, then `^`, then `|`"


def alias(rng, left, right):
    number = rng.randint(10, 20)
    line = rng.choice([f"same = {left}\nsame.add({number})", f"same = set({left})\nsame.add({number})",
                       f"same = {left}\nsame = same | {{{number}}}"])
    other = line.replace(f"same = {left}", f"same = set({left})") if "set(" not in line else line.replace(f"set({left})", left)
    inside = line.replace(f"same = same | {{{number}}}", f"same |= {{{number}}}")
    return line, [("an assignment copies, or a copy is the same", "`=` gives a second name; `set(...)` makes a new set.", other),
                  ("`|` changes the set", "`|` makes a new set; only `|=` changes it.",
                   inside)], "what is changed through a second name is changed for both; a copy stands alone"


def walk(head, steps, left, right):
    names, notes = {"print": lambda *_: None}, []
    exec("\n".join(head), names)
    for line, _, said in steps:
        exec(line, names)
        notes.append(f"- `{line.replace(chr(10), '; ')}`: {said}. Now `{left}` holds {sorted(names[left])}, `{right}` holds "
                     f"{sorted(names[right])}.")
    return "\n".join(notes)
