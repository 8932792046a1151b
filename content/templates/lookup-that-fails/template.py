"""A short program with several risky lines, one of which (or none) raises; the others only look as if they did."""
import kit


def make(rng, level):
    keys = kit.words(rng, 4)
    count = rng.randint(2, 3)
    stock = {key: rng.randint(0, 9) for key in keys[:count]}
    name, other = kit.variables(rng, 2)
    steps = []
    for fails in plan(rng, 3 if level == "junior" else 4):
        while (taken := step(rng, name, other, keys, stock, fails)) in steps:
            pass
        steps.append(taken)
    code = kit.join(f"{name} = {stock}\n{other} = {list(stock.values())}", *(text for text, _, _ in steps), "print('done')")
    wrong, notes, first = [], [], None
    for text, error, why in steps:
        line = kit.line_of(code, text.split("\n")[-1])
        if error and first is None:
            first = line
            notes.append(f"Line {line} raises: {why}.")
            continue
        notes.append(f"Line {line}: {why}." if first is None else f"Line {line} is not reached.")
        look = error or ("KeyError" if name in text else "IndexError")
        wrong.append(kit.wrong("a safe line looks dangerous" if first is None else "a later line raises first",
                               why[0].upper() + why[1:] + "." if first is None else "The program has ended before it gets there.",
                               text=kit.raises(line, look)))
    if first is not None:
        wrong.append(kit.wrong("Python fills in a default", "Plain lookups never make up a value; only `get` and slices do.",
                               text=kit.raises()))
        error = next(error for _, error, _ in steps if error)
        for swapped in ("KeyError", "IndexError", "ValueError"):
            if swapped != error:
                wrong.append(kit.wrong("the wrong class of exception",
                                       "A dict raises KeyError, a list IndexError, and a search for a value ValueError.",
                                       text=kit.raises(first, swapped)))
    else:
        wrong.append(kit.wrong("printing needs every value", "The last line prints a text and looks nothing up.",
                               text=kit.raises(code.count("\n") + 1, "NameError")))
    claim = kit.raises(first, next((error for _, error, _ in steps if error), None))
    return kit.exception(code, wrong=wrong, claim=claim, explanation="\n\n".join(notes) + "\n\nThe answer: **[[key]]**.")


def plan(rng, count):
    """Which steps fail: mostly one, sometimes two or none."""
    failing = rng.choice([[rng.randrange(count)], [rng.randrange(count)], rng.sample(range(count), 2), []])
    return [place in failing for place in range(count)]


def step(rng, name, other, keys, stock, fails):
    """Code, the exception it raises when it is reached, and why."""
    there, missing = rng.choice(list(stock)), keys[-1]
    size = len(stock)
    if fails:
        return rng.choice([
            (f"print({name}['{missing}'])", "KeyError", f"`'{missing}'` is not a key, and `[]` of a dict wants one that is "
             f"there"),
            (f"print({other}[{size}])", "IndexError", f"the list has {size} items, so the last index is {size - 1}"),
            (f"{name}.pop('{missing}')", "KeyError", f"`pop` without a default wants a key that is there, and `'{missing}'` is "
             f"not"),
            (f"print({other}.index({max(stock.values()) + 1}))", "ValueError", "`index` raises when no item is equal"),
            (f"{other}.remove({max(stock.values()) + 2})", "ValueError", "`remove` raises when no item is equal"),
            (f"print({other}[-{size + 1}])", "IndexError", f"the lowest index is -{size}"),
            (f"del {name}['{missing}']", "KeyError", f"there is no key `'{missing}'` to delete"),
        ])
    return rng.choice([
        (f"print({name}.get('{missing}', {rng.randint(0, 9)}))", None, "`get` gives the default for a key that is not there"),
        (f"print({other}[{size}:])", None, "a slice beyond the end is empty and never raises"),
        (f"{name}.pop('{missing}', None)", None, "`pop` with a default does not raise"),
        (f"print({name}['{there}'] - {rng.randint(1, 9)})", None, f"`'{there}'` is a key"),
        (f"print({other}[-{size}])", None, f"-{size} is the first item"),
        (f"{name}['{missing}x'] = {rng.randint(1, 9)}", None, "assigning makes a new key"),
        (f"print('{missing}' in {name})", None, "`in` answers True or False"),
        (f"if '{missing}' in {name}:\n    print({name}['{missing}'] + {rng.randint(1, 9)})", None,
         "the line is not reached, as the key is not there"),
        (f"print({other}[len({other}) - 1])", None, "this is the last index"),
    ])
