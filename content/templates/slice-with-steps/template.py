"""One or two slices of a list or text; the wrong choices move an end, drop the sign or forget the step."""
import kit


def make(rng, level):
    length = rng.randint(6, 9)
    values = kit.numbers(rng, length, 1, 40)
    name = rng.choice(kit.VARIABLES)
    if rng.random() < 0.4:
        text = "".join(rng.sample("abcdefghkmprstuw", length))
        shown, values = repr(text), list(text)
    else:
        shown = repr(values)
    start, stop, step = bounds(rng, length, level)
    first = write(start, stop, step)
    code, after = body(rng, name, shown, first, level)
    wrong = [
        kit.wrong("the stop is included", "In many languages a range includes its end. Python's slices stop before it.",
                  code=kit.swap(code, first, write(start, past(stop, step), step))),
        kit.wrong("counting starts at 1", "People count from one; Python's first index is 0.",
                  code=kit.swap(code, first, write(None if start is None else start - 1 if start > 0 else start, stop, step))),
        kit.wrong("a negative step only reverses", "With a step below zero the slice also walks from the start down to the stop.",
                  code=kit.swap(code, first, f"{write(stop, start, abs(step))}" + ("[::-1]" if step < 0 else ""))),
        kit.wrong("the step is ignored", "The third number is easy to read over: it says how far each stride goes.",
                  code=kit.swap(code, first, write(start, stop, 1 if step > 0 else -1))),
        kit.wrong("the start is left out", "The item at the start belongs to the slice, the one at the stop does not.",
                  code=kit.swap(code, first, write(step if start is None else start + step, stop, step))),
    ]
    walk = list(range(length))[slice(start, stop, step)]
    explanation = kit.join(f"""
        `{name}{first}` takes the indexes {', '.join(map(str, walk)) or 'none'}: it starts at
        {'the ' + ('end' if step < 0 else 'beginning') if start is None else f'index {start}'}, goes on by {step}
        and ends before {'the end' if stop is None else f'index {stop}'}.""", after)
    return kit.predict_output(code, wrong=wrong, explanation=explanation + "\n\nSo it prints `[[key]]`." * ("\n" not in after))


def bounds(rng, length, level):
    step = rng.choice([1, 2, 3] if level == "junior" else [2, -1, -2, 3, -3])
    low, high = rng.randint(0, 2), rng.randint(length - 3, length + 2)
    start, stop = (low, high) if step > 0 else (min(high, length - 1), low)
    if rng.random() < 0.25:
        stop = stop - length if 0 < stop < length else None
    if rng.random() < 0.2:
        start = None
    return start, stop, step


def past(stop, step):
    return None if stop is None or stop == -1 else stop + (1 if step > 0 else -1) if stop > 0 or step > 0 else None


def write(start, stop, step):
    shown = ["" if part is None else str(part) for part in (start, stop)]
    return f"[{shown[0]}:{shown[1]}]" if step == 1 else f"[{shown[0]}:{shown[1]}:{step}]"


def body(rng, name, shown, first, level):
    """The program around the slice, and what is to be said about the rest of it."""
    shape = rng.randint(0, 3 if level == "junior" else 5)
    if shape == 0:
        return f"{name} = {shown}\nprint({name}{first})", ""
    if shape == 1:
        return f"{name} = {shown}\nprint(len({name}{first}))", "`len` counts these."
    if shape == 2:
        place = rng.choice([0, -1])
        which = "first" if place == 0 else "last"
        return f"{name} = {shown}\npart = {name}{first}\nprint(part[{place}] if part else 'empty')", f"`part[{place}]` is the {which} of them."
    if shape == 3:
        return f"{name} = {shown}\npart = {name}{first}\nprint(part, len({name}))", f"A slice is a copy, so `{name}` keeps its length."
    if shape == 4:
        again = rng.choice(["[::-1]", "[1:]", "[:-1]", "[::2]"])
        return f"{name} = {shown}\nprint({name}{first}{again})", f"`{again}` is then taken of that part, not of `{name}`."
    return (f"{name} = {shown}\nprint({name}{first} + {name}[:{rng.randint(1, 2)}])",
            "The second slice begins at the first item, and `+` puts it behind.")
