"""Two or three decorators on a function; wrong choices apply them from the top, run them at each call or forget to hand on."""
import kit

KINDS = {
    "loud": "print('{n} in')\n        result = function(*args)\n        print('{n} out')\n        return result",
    "double": "return function(*args) * 2",
    "add": "return function(*args) + {k}",
    "twice": "function(*args)\n        return function(*args)",
    "bump": "return function(*[arg + {k} for arg in args])",
    "text": "return '<' + str(function(*args)) + '>'",
    "skip": "return function(*args) if args[0] > {k} else 0",
    "forget": "function(*args)",
}


def make(rng, level):
    names = rng.sample(["outer", "first", "second", "guard", "extra", "wrap"], 2 if level == "junior" else rng.choice([2, 3]))
    # A text or None can't be added to, so those two kinds come with others that never calculate with the result.
    family = ("loud", "twice", "bump", "skip", "text", "forget") if rng.random() < 0.5 else ("loud", "double", "add", "twice",
                                                                                             "bump", "skip")
    kinds = rng.sample([kind for kind in family if level != "junior" or kind not in ("skip", "forget")], len(names))
    fill = [rng.randint(1, 9) for _ in names]
    announce = rng.random() < 0.5
    body = rng.choice(["return x + 1", "return x * 3", "print('body', x)\n    return x", "print('body')\n    return x - 1"])
    work = rng.choice(["work", "price", "score", "load"])
    calls = rng.choice([[f"print({work}({rng.randint(1, 9)}))"], ["print('ready')", f"print({work}({rng.randint(1, 9)}))"],
                        [f"print({work}({rng.randint(1, 5)}))", f"print({work}({rng.randint(6, 9)}))"],
                        [f"{work}({rng.randint(1, 9)})", f"print({work}.__name__)"]])
    wraps = rng.random() < 0.4
    plan = (names, kinds, fill, announce, body, work, calls, wraps)
    code = write(plan)
    order = list(range(len(names)))
    wrong = [
        kit.wrong("the lowest decorator is the outermost",
                  "The one at the top wraps all the others, so its wrapper is entered first.",
                  code=write(plan, stacked=order[::-1])),
        kit.wrong("only the top decorator counts", "All of them wrap the function, one around the other.",
                  code=write(plan, stacked=order[:1])),
        kit.wrong("only the lowest decorator counts", "All of them wrap the function, one around the other.",
                  code=write(plan, stacked=order[-1:])),
        kit.wrong("a decorator runs at each call",
                  "The decorator runs once, when the function is defined; its wrapper runs at each call.",
                  code=write(plan, late=True) if announce else write(plan, stacked=[])),
        kit.wrong("a wrapper always gives on the result",
                  "It gives what it returns, and without a `return` that is None." if "forget" in kinds
                  else "The wrapper changes what comes in or out.",
                  code=write(plan, giving=True) if "forget" in kinds else write(plan, stacked=[])),
        kit.wrong("decorators are applied from the top",
                  "They are applied from the bottom, as the lowest stands next to the function.",
                  code=write(plan, announced=order) if announce else write(plan, stacked=order[::-1])),
        kit.wrong("a decorated function keeps its name in any case" if not wraps else "a decorated function loses its name",
                  "The name belongs to the wrapper; `functools.wraps` copies it.",
                  code=write((*plan[:-1], not wraps))),
    ]
    return kit.predict_output(code, wrong=wrong, explanation=told(plan) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(plan, stacked=None, late=False, giving=False, announced=None):
    names, kinds, fill, announce, body, work, calls, wraps = plan
    parts = []
    for name, kind, number in zip(names, kinds, fill):
        inside = KINDS[kind].format(n=name, k=number)
        if giving and kind == "forget":
            inside = f"return {inside}"
        said = f"    print('decorate {name}')\n" if announce and announced is None and not late else ""
        if late and announce:
            inside = f"print('decorate {name}')\n        {inside}"
        keep = "    @wraps(function)\n" if wraps else ""
        parts.append(f"def {name}(function):\n{said}{keep}    def wrapper(*args):\n        {inside}\n    return wrapper")
    top = "".join(f"@{names[place]}\n" for place in (range(len(names)) if stacked is None else stacked))
    said = "\n".join(f"print('decorate {names[place]}')" for place in announced or [])
    head = "from functools import wraps\n\n\n" if wraps else ""
    return head + "\n\n\n".join([*parts, f"{top}def {work}(x):\n    {body}"]) + "\n\n\n" + "\n".join([*([said] if said else []),
                                                                                                      *calls])


def told(plan):
    names, kinds, fill, announce, body, work, calls, wraps = plan
    around = "(".join(names) + f"({work})" + ")" * (len(names) - 1)
    says = {"loud": "prints before and after", "double": "doubles the result", "add": "adds {k} to the result",
            "twice": "calls twice and gives the second result",
            "bump": "adds {k} to the argument", "text": "makes a text with <> around the result",
            "skip": "calls on only for an argument above {k}, else gives 0",
            "forget": "calls on and returns nothing, so None"}
    lines = [f"The decorators are applied from the bottom: `{work} = {around}`, so the wrapper of `{names[0]}` is entered first."]
    if announce:
        lines.append(f"Each decorator itself runs once, when `{work}` is defined: "
                     f"{', '.join(f'`{name}`' for name in names[::-1])}.")
    lines += [f"The wrapper of `{name}` {says[kind].format(k=number)}." for name, kind, number in zip(names, kinds, fill)]
    if any("__name__" in call for call in calls):
        lines.append(f"`wraps` copies the name `{work}` to each wrapper." if wraps
                     else "Without `wraps` the name is that of the wrapper.")
    return "\n".join(f"- {line}" for line in lines)
