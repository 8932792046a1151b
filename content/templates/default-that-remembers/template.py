"""A function with a default that is a list or a dict, called several times; some versions are safe, most are not."""
import kit

FRESH = ("the default is made anew for each call",
         "It looks like an assignment that runs at each call. A default is made once, when `def` runs.")


def make(rng, level):
    shape = rng.choice([collect, index, guarded, method, rebuilt] if level == "mid" else [collect, index, guarded, rebuilt])
    head, fresh, calls, said, more = shape(rng)
    names = rng.sample(["first", "second", "third"], 3)
    lines = body(rng, names, calls)
    code = f"{head}\n\n\n{lines}"
    wrong = [
        kit.wrong(*FRESH, code=f"{fresh}\n\n\n{lines}"),
        kit.wrong("each result is a copy of that moment",
                  "All names that got the default have the same object, so they also show later changes.",
                  code=f"{head}\n\n\n{copies(lines)}"),
        kit.wrong("an argument becomes the new default", "An argument is used for that call only; the default stays as it is.",
                  code=f"{more}\n\n\n{lines}"),
        kit.wrong("only the newest value is in it", "The default keeps what earlier calls put in.",
                  code=f"{head}\n\n\n{last_only(lines)}"),
    ]
    return kit.predict_output(code, wrong=wrong,
                              explanation=f"{said}\n\n{walk(head, lines)}\n\nIt prints:\n\n```text\n[[key]]\n```")


def body(rng, names, calls):
    """Calls whose results are printed at once, or kept and printed at the end."""
    if rng.random() < 0.5:
        lines = [f"{name} = {call}" for name, call in zip(names, calls)]
        return "\n".join([*lines, f"print({', '.join(names[:len(calls)])})"])
    return "\n".join(f"print({call})" for call in calls)


def copies(lines):
    out = []
    for line in lines.split("\n"):
        name, _, call = line.partition(" = ")
        out.append(f"{name} = ({call}).copy()" if call and "print" not in line
                   else line)
    return "\n".join(out)


def last_only(lines):
    out = []
    for line in lines.split("\n"):
        if line.startswith("print(") and "(" in line[6:]:
            call = line[6:-1]
            out.append(f"value = {call}\nprint(value[-1:] if isinstance(value, list) else dict(list(value.items())[-1:]))")
        else:
            out.append(line)
    return "\n".join(out)


def remember(head, name):
    """The same function, for the belief that an argument becomes the new default."""
    lines = head.split("\n")
    deepest = next(number for number, line in enumerate(lines) if line.lstrip().startswith("def "))
    pad = " " * (len(lines[deepest]) - len(lines[deepest].lstrip()) + 4)
    function = lines[deepest].split("def ")[1].split("(")[0]
    holder = "Bag.add" if "class Bag" in head else function
    return "\n".join(lines[:deepest + 1] + [f"{pad}{holder}.__defaults__ = ({name},)"] + lines[deepest + 1:])


def collect(rng):
    name, word = rng.choice(["items", "basket", "seen", "log"]), rng.choice(["add", "collect", "note", "keep"])
    put = rng.choice(["{n}.append(value)", "{n}.insert(0, value)", "{n} += [value]", "{n}.extend([value, value])"]).format(n=name)
    head = f"def {word}(value, {name}=[]):\n    {put}\n    return {name}"
    fresh = head.replace(f"{name}=[]", f"{name}=None").replace(":\n", f":\n    {name} = [] if {name} is None else {name}\n", 1)
    said = f"The list in `{name}=[]` is made once; calls without a list share it."
    return head, fresh, calls_of(rng, word, "[{}]"), said, remember(head, name)


def index(rng):
    name, word = rng.choice(["counts", "stock", "votes"]), rng.choice(["count", "add", "mark"])
    put = rng.choice(["{n}[key] = {n}.get(key, 0) + 1", "{n}[key] = len({n})", "{n}.setdefault(key, len(key))"]).format(n=name)
    head = f"def {word}(key, {name}={{}}):\n    {put}\n    return {name}"
    fresh = head.replace(f"{name}={{}}", f"{name}=None").replace(":\n", f":\n    {name} = {{}} if {name} is None else {name}\n",
                                                                 1)
    keys = [rng.choice("abc") for _ in range(3)]
    calls = [f"{word}('{key}')" for key in keys]
    if rng.random() < 0.6:
        calls[1] = f"{word}('{keys[1]}', {{'{rng.choice('xyz')}': {rng.randint(1, 9)}}})"
    return head, fresh, calls, f"The dict in `{name}={{}}` is made once; calls without a dict share it.", remember(head, name)


def guarded(rng):
    name, word = rng.choice(["items", "basket", "seen"]), rng.choice(["add", "collect", "keep"])
    test = rng.choice([f"if {name} is None:\n        {name} = []", f"{name} = {name} or []",
                       f"if not {name}:\n        {name} = []"])
    default = rng.choice(["None", "[]"]) if "not" in test or " or " in test else "None"
    head = f"def {word}(value, {name}={default}):\n    {test}\n    {name}.append(value)\n    return {name}"
    shared = f"def {word}(value, {name}=[]):\n    {name}.append(value)\n    return {name}"
    calls = calls_of(rng, word, "[{}]")
    said = (f"The second line makes a new list for each call that "
            f"{'brings none' if 'None:' in test else 'brings none or an empty one'}, so nothing is shared.")
    return head, shared, calls, said, remember(shared, name)


def method(rng):
    name = rng.choice(["items", "tags", "cards"])
    head = f"class Bag:\n    def add(self, value, {name}=[]):\n        {name}.append(value)\n        return {name}"
    fresh = head.replace(f"{name}=[]", f"{name}=None").replace("):\n", f"):\n        {name} = [] if {name} is None else {name}\n",
                                                               1)
    calls = [call.replace("add(", "Bag().add(") for call in calls_of(rng, "add", "[{}]")]
    return (head, fresh, calls, "The default belongs to the function, not to the object, so also different objects share it.",
            remember(head, name))


def rebuilt(rng):
    name, word = rng.choice(["items", "parts", "path"]), rng.choice(["extend", "with_value", "grow"])
    head = f"def {word}(value, {name}=[]):\n    {name} = {name} + [value]\n    return {name}"
    shared = head.replace(f"{name} = {name} + [value]", f"{name} += [value]")
    return (head, shared, calls_of(rng, word, "[{}]"),
            f"`{name} + [value]` makes a new list; the default itself is never changed and stays empty.",
            remember(head.replace("    return", f"    {word}.__defaults__ = ({name},)\n    return"), name))


def calls_of(rng, word, holder):
    values = kit.numbers(rng, 4, 1, 9)
    calls = [f"{word}({value})" for value in values[:3]]
    place = rng.choice([None, 0, 1, 1, 2])
    if place is not None:
        calls[place] = f"{word}({values[place]}, {holder.format(rng.choice(['', values[3]]))})"
    return calls


def walk(head, lines):
    """What each line gives, seen from the default of the function."""
    names, notes = {}, []
    exec(head, names)
    for number, line in enumerate(lines.split("\n"), head.count("\n") + 4):
        exec(line, names)
        function = names["Bag"].add if "Bag" in names else next(value for value in list(names.values())
                                                                if hasattr(value, "__defaults__"))
        notes.append(f"- After line {number} the default is `{function.__defaults__[0]!r}`.")
    return "\n".join(notes)
