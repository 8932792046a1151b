"""Functions that read, assign or declare an outer name; the line that fails, if any, is asked for."""
import kit

UNBOUND, NAME = "UnboundLocalError", "NameError"


def make(rng, level):
    name, other = rng.sample(["total", "count", "limit", "score", "price", "level"], 2)
    functions = rng.sample([read, add, assign, declared, late, element, inner, deleted] if level == "mid"
                           else [read, add, assign, declared, late, element], 2)
    words = rng.sample(["update", "show", "change", "step", "check"], 2)
    start = (f"{name} = {rng.randint(1, 9)}" if element not in functions
             else f"{name} = [{rng.randint(1, 9)}, {rng.randint(1, 9)}]")
    known = element in functions
    parts = [function(rng, word, name, other, known) for function, word in zip(functions, words)]
    calls = [f"{words[0]}()", f"{words[1]}()"]
    rng.shuffle(calls)
    code = f"{start}\n\n\n" + "\n\n\n".join(text for text, _, _, _ in parts) + "\n\n\n" + "\n".join([*calls, f"print({name})"])
    order = sorted(range(2), key=lambda place: calls.index(f"{words[place]}()"))
    claim, line, error = kit.raises(), None, None
    for place in order:
        text, risky, error, _ = parts[place]
        if error:
            line = kit.line_of(code, text.split("\n")[0]) + text.split("\n").index(risky)
            claim = kit.raises(line, error)
            break
    wrong = tempting(code, parts, calls, line, error, name)
    notes = "\n".join(f"- `{words[place]}`: {parts[place][3]}." for place in range(2))
    return kit.exception(code, wrong=wrong, claim=claim,
                         explanation=f"A name that is assigned anywhere in a function is local in the whole "
                         f"function, unless `global` or `nonlocal` says otherwise.\n\n{notes}\n\nThe calls run in the order "
                         f"{', '.join(f'`{call}`' for call in calls)}. The answer: **[[key]]**.")


def tempting(code, parts, calls, line, error, name):
    wrong = []
    for text, risky, fails, _ in parts:
        place = kit.line_of(code, text.split("\n")[0]) + text.split("\n").index(risky)
        if place != line:
            wrong.append(kit.wrong("a safe line is taken for a dangerous one" if not fails
                                   else "the later call is thought to come first",
                                   "Reading an outer name, or changing the object it has, needs no declaration." if not fails
                                   else "The program ends at the first exception, so the other call is never made.",
                                   text=kit.raises(place, fails or UNBOUND)))
    if line:
        wrong.append(kit.wrong("an outer name can always be changed", "Reading works, but an assignment makes the name local.",
                               text=kit.raises()))
        wrong.append(kit.wrong("the wrong class",
                               "UnboundLocalError is for a local name without a value yet, NameError for a name that is nowhere.",
                               text=kit.raises(line, NAME if error == UNBOUND else UNBOUND)))
    last = code.count("\n") + 1
    failing = next((call for call in calls for text, _, fails, _ in parts if fails and f"def {call}" in text), calls[0])
    wrong.append(kit.wrong("the outer name is gone", "The functions run in scopes of their own, and the outer name stays.",
                           text=kit.raises(last, NAME)))
    wrong.append(kit.wrong("the call fails, not a line in the function", "The exception starts where the name is read.",
                           text=kit.raises(last - (2 if calls[0] == failing else 1), error or "TypeError")))
    return wrong


def read(rng, word, name, other, known):
    work = f"print({name}[0])" if known else rng.choice([f"print({name} + {rng.randint(1, 9)})", f"print({name} * 2)",
                                                         f"print('{name}', {name})"])
    return f"def {word}():\n    {work}", f"    {work}", None, f"it only reads `{name}`, which is found outside"


def add(rng, word, name, other, known):
    work = f"{name} += [{rng.randint(1, 9)}]" if known else rng.choice([f"{name} += {rng.randint(1, 9)}",
                                                                        f"{name} = {name} + {rng.randint(1, 9)}"])
    return (f"def {word}():\n    {work}\n    return {name}", f"    {work}", UNBOUND,
            f"`{work}` makes `{name}` local, and reads it before it has a value")


def assign(rng, word, name, other, known):
    work = f"{name} = {rng.randint(10, 20)}"
    return (f"def {word}():\n    {work}\n    print({name})", f"    {work}", None,
            f"it makes a local `{name}`; the one outside is not touched")


def declared(rng, word, name, other, known):
    work = f"{name} += [{rng.randint(1, 9)}]" if known else f"{name} += {rng.randint(1, 9)}"
    return f"def {word}():\n    global {name}\n    {work}", f"    {work}", None, f"`global {name}` lets it change the outer name"


def late(rng, word, name, other, known):
    first = rng.choice([f"print({name})", f"{other} = {name}"])
    return (f"def {word}():\n    {first}\n    {name} = {rng.randint(10, 20)}\n    return {name}", f"    {first}", UNBOUND,
            f"`{name}` is assigned further down, so it is local already in `{first}`, where it has no value")


def element(rng, word, name, other, known):
    work = rng.choice([f"{name}.append({rng.randint(1, 9)})", f"{name}[0] = {rng.randint(10, 20)}",
                       f"{name}[0] += {rng.randint(1, 9)}"])
    return f"def {word}():\n    {work}", f"    {work}", None, f"it changes the object and does not assign the name `{name}`"


def inner(rng, word, name, other, known):
    kept = rng.random() < 0.5
    work = f"{other} += {rng.randint(1, 9)}"
    nonlocal_line = f"        nonlocal {other}\n" if kept else ""
    text = (f"def {word}():\n    {other} = {rng.randint(1, 9)}\n\n    def inside():\n{nonlocal_line}        {work}\n        "
            f"return {other}\n    return inside()")
    return (text, f"        {work}", None if kept else UNBOUND,
            f"`nonlocal {other}` lets the inner function change it" if kept
            else f"in `inside`, `{work}` makes a new local `{other}` and reads it first")


def deleted(rng, word, name, other, known):
    return (f"def {word}():\n    {other} = {rng.randint(1, 9)}\n    del {other}\n    print({other})", f"    print({other})",
            UNBOUND,
            f"after `del {other}` the local name has no value any more")
