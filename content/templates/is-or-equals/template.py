"""A few names for lists, copies and None; which comparisons are true? Only identities that Python promises are asked for."""
import kit


def make(rng, level):
    base, alias, copy, other = rng.sample(["first", "second", "third", "fourth", "left", "right", "before", "after"], 4)
    values = [[rng.randint(1, 9), rng.randint(1, 9)], rng.randint(10, 99)]
    make_copy = rng.choice(["list({})", "{}[:]", "{}.copy()"]).format(base)
    deep = level == "mid" and rng.random() < 0.5
    fourth = rng.choice([f"{values}", f"{base} + []", f"{alias}", f"[{base}[0], {base}[1]]", f"{copy}", f"sorted({base}[0])"])
    lines = ["import copy as copying\n" if deep else "", f"{base} = {values}", f"{alias} = {base}",
             f"{copy} = {'copying.deepcopy(' + base + ')' if deep else make_copy}", f"{other} = {fourth}"]
    change = rng.choice(["", f"{alias}[1] = {rng.randint(100, 199)}", f"{copy}[0].append({rng.randint(10, 19)})",
                         f"{other}.append(None)", f"{alias} += [{rng.randint(20, 29)}]",
                         f"{base} = {base} + [{rng.randint(30, 39)}]"])
    setup = kit.join(*lines, change)
    items = choose(rng, candidates(rng, base, alias, copy, other), setup, 5 if level == "junior" else 6)
    why = {item: sentence(item, truth(item, setup)) for item in items}
    listed = "\n".join(f"- `{item}` is {truth(item, setup)}: {why[item]}." for item in items)
    return kit.pick_all(rng.choice(["Which of these are True after the program?",
                                    "Which of these comparisons give True at the end?"]),
                        setup=setup, items=items, test="({item}) is True", why=why,
                        explanation=f"`==` asks whether two objects have equal values, `is` whether they are one and the same "
                                    f"object.\n\n{listed}")


def candidates(rng, base, alias, copy, other):
    names = [base, alias, copy, other]
    pairs = [rng.sample(names, 2) for _ in range(12)]
    found = []
    for left, right in pairs:
        found.append(rng.choice([f"{left} is {right}", f"{left} == {right}", f"{left}[0] is {right}[0]",
                                 f"{left}[0] == {right}[0]",
                                 f"{left} is not {right}", f"{left}[:] == {right}", f"list({left}) is {right}"]))
    found.append(f"{rng.choice(names)} == None")
    found.append(f"{rng.choice(names)}.reverse() is None")
    found.append(f"{rng.choice(names)}.append({rng.randint(1, 9)}) is None")
    return found


def choose(rng, texts, setup, count):
    """Different texts, safe to ask: no identity of numbers, and a mixture of True and False."""
    texts = [text for text in dict.fromkeys(texts) if not (" is " in text and "[0]" in text and not inner_lists(text, setup))]
    rng.shuffle(texts)
    true, false = ([text for text in texts if truth(text, setup) is wanted] for wanted in (True, False))
    take = min(len(true), rng.randint(2, 3))
    return (true[:take] + false)[:count]


def truth(text, setup):
    names = {}
    exec(setup, names)
    return bool(eval(text, names))


def inner_lists(text, setup):
    """Is everything with an index in the text a list?"""
    return all(truth(f"isinstance({part}, list)", setup) for part in text.split() if part.endswith("[0]"))


def sentence(text, true):
    if "()" in text or ".append(" in text:
        return "a method that changes the list gives None"
    if text.endswith("None"):
        return "a list is not None"
    if text.startswith("list("):
        return "`list(...)` always makes a new list"
    if " is not " in text:
        return "they are two objects" if true else "both names stand for one object"
    if " is " in text:
        return "both sides are one object" if true else "they are two objects, whether equal or not"
    return "the values are equal" if true else "the values differ"
