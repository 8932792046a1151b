"""Objects held by names, containers, closures or each other; a weak reference tells when they are gone (CPython)."""
import kit


def make(rng, level):
    cls, name, other = rng.choice(["Node", "Page", "Image", "Task"]), *rng.sample(["item", "thing", "first", "piece", "entry",
                                                                                   "keeper"], 2)
    lines, notes = [f"{name} = {cls}()",
                    f"watch = weakref.ref({name})"], [f"- `{name} = {cls}()`: one name holds the object; the weak reference does "
                                                      f"not count."]
    holders = [name]
    for hold in rng.sample([second_name, in_list, in_dict, attribute, closure, default, cycle], 1 if level == "mid" else 2):
        hold(rng, lines, notes, holders, name, other)
    releases = [release for release in (RELEASE[kind].format(n=name, o=other, r=rng.choice(["None", "[]", "0"]))
                                        for kind in holders[1:])]
    steps = [rng.choice([f"del {name}", f"{name} = None"]), *releases]
    if rng.random() < 0.4:
        steps.remove(rng.choice(steps[1:]))
    rng.shuffle(steps)
    if "cycle" in holders:
        steps = [step for step in steps if step] + (["gc.collect()"] if rng.random() < 0.6 else [])
    steps = [step for step in steps if step]
    check = "print('alive' if watch() else 'gone')"
    body = "\n".join(lines) + "\n" + "\n".join(f"{step}\n{check}" for step in steps)
    if len(steps) < 2 or rng.random() < 0.5:
        body = "\n".join(lines) + f"\n{check}\n" + "\n".join(f"{step}\n{check}" for step in steps)
    total = body.count(check)
    code = f"import gc\nimport weakref\n\ngc.disable()\n\n\nclass {cls}:\n    pass\n\n\n{body}"
    truth = told_by(code)
    names = [("the object goes with its first name", "It goes with its last reference, whatever that is.",
              guess(total, 0 if total == len(steps) else 1)),
             ("`del` frees only at a collection", "CPython frees an object at once when nothing refers to it.",
              ["alive"] * total),
             ("a weak reference keeps the object", "A weak reference does not count.", ["alive"] * total),
             ("it is gone one step earlier", "One more reference is left.", truth[1:] + ["gone"]),
             ("it is gone one step later", "The reference that has just gone was the last one.", ["alive"] + truth[:-1]),
             ("a cycle frees itself", "In a cycle each object keeps the other; only `gc.collect` finds it.",
              guess(total, total - 1)),
             ("nothing but names counts", "Containers, attributes, closures and defaults count too.", guess(total, 1))]
    wrong = [kit.wrong(title, why, text="\n".join(texts)) for title, why, texts in names]
    notes.append("- " + " Then ".join(f"`{step}`." for step in steps))
    said = ("The automatic collector is off (`gc.disable()`), so only counts of references decide, and `gc.collect()` where it "
            "is called.")
    return kit.predict_output(code, wrong=wrong, claim="\n".join(truth), prompt="What does this program print in CPython?",
                              explanation="\n".join(notes) + f"\n\n{said} The object is there until the last of its references "
                                                             f"has gone. It prints:\n\n```text\n[[key]]\n```")


def guess(total, alive):
    return ["alive"] * max(0, alive) + ["gone"] * (total - max(0, alive))


def told_by(code):
    """What the program says, printed into a list."""
    said = []
    exec(code, {"print": said.append, "__name__": "shown"})
    return said


RELEASE = {"name": "del {o}", "list": "box.pop()", "dict": "table.clear()", "attribute": "del holder.kept",
           "closure": "show = {r}", "default": "work = {r}", "cycle": ""}


def second_name(rng, lines, notes, holders, name, other):
    lines.append(f"{other} = {name}")
    notes.append(f"- `{other} = {name}`: a second name holds it.")
    holders.append("name")


def in_list(rng, lines, notes, holders, name, other):
    lines.append(rng.choice([f"box = [{name}]", f"box = [0, {name}]", f"box = []\nbox.append({name})"]))
    notes.append("- `box` holds it as an item, until it is popped.")
    holders.append("list")


def in_dict(rng, lines, notes, holders, name, other):
    weak = rng.random() < 0.4
    lines.append(f"table = weakref.WeakValueDictionary(key={name})" if weak else f"table = {{'key': {name}}}")
    notes.append("- A `WeakValueDictionary` does not keep its values." if weak
                 else "- `table` holds it as a value, until it is cleared.")
    holders.append("dict")


def attribute(rng, lines, notes, holders, name, other):
    lines.append(f"holder = type({name})()\nholder.kept = {name}")
    notes.append("- The attribute `kept` of another object holds it.")
    holders.append("attribute")


def closure(rng, lines, notes, holders, name, other):
    lines.append(rng.choice([f"show = (lambda kept: lambda: kept)({name})", f"show = {name}.__init__"]))
    notes.append("- `show` holds it: a closure keeps its variables." if "lambda" in lines[-1]
                 else "- `show` is a bound method and holds its object.")
    holders.append("closure")


def default(rng, lines, notes, holders, name, other):
    lines.append(f"def work(part={name}):\n    return part")
    notes.append("- The default of `work` holds it as long as the function is there.")
    holders.append("default")


def cycle(rng, lines, notes, holders, name, other):
    lines.append(f"{name}.me = {name}")
    notes.append(f"- `{name}.me = {name}`: the object holds itself. Only `gc.collect()` can free it once nothing else holds it.")
    holders.append("cycle")
