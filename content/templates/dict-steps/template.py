"""A dict and a few steps; wrong choices move replaced keys, let the first value win, or mix up get and setdefault."""
import kit

BELIEFS = {
    "moves": ("a key that is set again moves to the end", "A new value for a key leaves the key at its place."),
    "stays": ("a key that was deleted keeps its place", "After deleting, setting the key again puts it at the end."),
    "overwrites": ("`setdefault` always sets", "`setdefault` leaves a key that is there as it is."),
    "nothing": ("`setdefault` only reads", "`get` only reads; `setdefault` also puts a missing key in."),
    "first": ("the left dict wins", "When two dicts are merged, the value of the right one wins."),
    "gets": ("`get` puts the key in", "`get` gives a default and leaves the dict alone."),
    "sorted": ("keys are kept in order of the alphabet", "A dict keeps the order in which its keys were put in."),
    "front": ("`popitem` takes the first pair", "`popitem` takes the pair that was put in last."),
    "alias": ("merging with `|` changes the left dict", "`|` makes a new dict; only `|=` and `update` change it."),
}


def make(rng, level):
    name = rng.choice(["stock", "prices", "marks", "votes", "sizes"])
    keys = rng.sample("abcdefgh", 5)
    start = {key: rng.randint(1, 9) for key in keys[:3]}
    steps = [(f"{name} = {start}", {}, "the start")]
    state = dict(start)
    while len(steps) < (4 if level == "junior" else 5):
        step = rng.choice([assign, setdefault, pop_and_set, update, get, merge_new] + [last, merge,
                                                                                       counting] * (level == "mid"))(rng, name,
                                                                                                                     keys, state)
        if step[0] in [line for line, _, _ in steps]:
            continue
        steps.append(step)
        names = {name: state}
        exec(step[0], names)
        state = names[name]
    end = rng.choice([f"print({name})", f"print(list({name}), sum({name}.values()))",
                      f"for key, value in {name}.items():\n    print(key, value)"])
    whole = kit.join(*(line for line, _, _ in steps), end)
    wrong = [kit.wrong(*BELIEFS[key], code=kit.join(*(believed.get(key, line) for line, believed, _ in steps), end))
             for key in BELIEFS if any(key in believed for _, believed, _ in steps)]
    wrong.append(kit.wrong(*BELIEFS["sorted"], code=kit.swap(whole, end, f"{name} = dict(sorted({name}.items()))\n{end}")))
    wrong.append(kit.wrong("the last step is forgotten", "Each step works on what the one before has left.",
                           code=kit.join(*(line for line, _, _ in steps[:-1]), end)))
    wrong = [choice for choice in wrong if runs(choice["code"])]
    rng.shuffle(wrong)
    return kit.predict_output(whole, wrong=wrong, explanation=walk(steps, name) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def runs(code):
    """A belief may leave out a key that a later line wants; then there is no choice in it."""
    try:
        exec(code, {})
    except KeyError:
        return False
    return True


def assign(rng, name, keys, state):
    key, value = rng.choice(keys), rng.randint(10, 20)
    there = key in state
    believed = {"moves": f"{name}.pop('{key}', None)\n{name}['{key}'] = {value}"}
    return (f"{name}['{key}'] = {value}", believed,
            "the key is there: it keeps its place and gets a new value" if there else "a new key goes to the end")


def setdefault(rng, name, keys, state):
    key, value = rng.choice(keys), rng.randint(10, 20)
    text = rng.choice([f"{name}.setdefault('{key}', {value})", f"print({name}.setdefault('{key}', {value}))"])
    believed = {"overwrites": f"{name}['{key}'] = {value}" + (f"\nprint({value})" if "print" in text else ""),
                "nothing": text.replace("setdefault", "get")}
    return (text, believed,
            "the key is there, so nothing changes" if key in state else "the key is missing, so it is put in at the end")


def pop_and_set(rng, name, keys, state):
    key, value = rng.choice(list(state)), rng.randint(10, 20)
    line = rng.choice([f"{name}['{key}'] = {name}.pop('{key}') + {value}", f"del {name}['{key}']\n{name}['{key}'] = {value}"])
    stays = f"{name}['{key}'] += {value}" if "pop" in line else f"{name}['{key}'] = {value}"
    return line, {"stays": stays}, "the key is taken out and put in again, now at the end"


def update(rng, name, keys, state):
    pairs = {key: rng.randint(10, 20) for key in rng.sample(keys, 2)}
    line = rng.choice([f"{name}.update({pairs})", f"{name} |= {pairs}"])
    return (line, {"first": f"{name} = {pairs} | {name}",
                   "moves": f"{name} = {{k: v for k, v in {name}.items() if k not in {list(pairs)}}} | {pairs}"},
            "keys that are there get the new values at their places, new ones go to the end")


def get(rng, name, keys, state):
    missing = next(key for key in keys if key not in state) if len(state) < 5 else rng.choice(keys)
    value = rng.randint(10, 20)
    return (f"print({name}.get('{missing}', {value}))", {"gets": f"print({name}.setdefault('{missing}', {value}))"},
            f"`get` gives {state.get(missing, value)} and changes nothing")


def merge_new(rng, name, keys, state):
    pairs = {key: rng.randint(10, 20) for key in rng.sample(keys, 2)}
    return (f"both = {name} | {pairs}", {"alias": f"{name} |= {pairs}"}, f"`|` makes a new dict `both`; `{name}` stays as it is")


def merge(rng, name, keys, state):
    pairs = {key: rng.randint(10, 20) for key in rng.sample(keys, 2)}
    right = rng.random() < 0.5
    one, two = f"{name} = {{**{name}, **{pairs}}}", f"{name} = {{**{pairs}, **{name}}}"
    said = "order and places come from the left, values from the right where both have the key"
    return (one if right else two), {"first": two if right else one}, said


def last(rng, name, keys, state):
    return (f"print({name}.popitem())", {"front": f"first = next(iter({name}))\nprint((first, {name}.pop(first)))"},
            f"the pair that was put in last, `{list(state.items())[-1]}`, goes out") if len(state) > 1 else assign(rng, name,
                                                                                                                   keys, state)


def counting(rng, name, keys, state):
    key = rng.choice(keys)
    line = f"{name}['{key}'] = {name}.get('{key}', 0) + 1"
    return (line, {"moves": f"{name}['{key}'] = {name}.pop('{key}', 0) + 1", "gets": f"{name}.setdefault('{key}', 0)"},
            f"`get` gives {state.get(key, 0)}, so the key gets {state.get(key, 0) + 1}")


def walk(steps, name):
    values, notes = {}, []
    for line, _, said in steps:
        exec(line, values)
        shown = line.replace("\n", "; ")
        notes.append(f"- `{shown}`: {said}. Now `{values[name]}`.")
    return "\n".join(notes)
