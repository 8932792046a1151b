"""A group of exceptions, sometimes with a group inside, meets two or three `except*` clauses; some clauses raise again.

Wrong choices read `except*` like `except`, hand an exception to several clauses, or forget what is left.
"""
import contextlib
import io

import kit

LEAVES = ("ValueError", "UnicodeError", "KeyError", "IndexError", "ZeroDivisionError", "OverflowError", "FileNotFoundError",
          "PermissionError", "TypeError")
PARENTS = ("LookupError", "ArithmeticError", "OSError", "ValueError")
WORLDS = (("check", "form"), ("load", "import"), ("run", "batch"), ("send", "mails"), ("sync", "folders"))
NAMES = """
    def names(error):
        if isinstance(error, ExceptionGroup):
            return [name for part in error.exceptions for name in names(part)]
        return [type(error).__name__]
"""


def make(rng, level):
    function, title = rng.choice(WORLDS)
    clauses = choose_clauses(rng)
    outer, inner = choose_errors(rng, clauses)
    again = rng.randrange(len(clauses)) if level == "senior" and rng.random() < 0.6 else None
    how = rng.choice(["raise", 'raise RuntimeError("gave up")'])
    end = rng.choice(["", "", "finally:\n    print('closed')", "else:\n    print('all well')"])
    parts = {"function": function, "title": title, "outer": outer, "inner": inner, "end": end,
             "show": rng.choice(["names(group)", "names(group)", "len(names(group))", "len(group.exceptions)"]),
             "clauses": [[kind, how if number == again else ""] for number, kind in enumerate(clauses)]}
    code = write(**parts)
    return kit.predict_output(code, wrong=mistakes(parts), explanation=explain(parts, code))


def choose_clauses(rng):
    kinds = rng.sample(PARENTS, rng.randint(2, 3))
    if rng.random() < 0.6:
        parent = rng.choice([kind for kind in kinds])
        child = rng.choice([leaf for leaf in LEAVES if leaf != parent and fits(leaf, parent)])
        kinds.insert(kinds.index(parent) + rng.randint(0, 1), child)
    if rng.random() < 0.3:
        kinds[-1] = f"({kinds[-1]}, TypeError)"
    return kinds[:3]


def choose_errors(rng, clauses):
    """The exceptions outside and inside of an inner group; those that a clause takes are more likely."""
    fitting = [leaf for leaf in LEAVES if any(fits(leaf, kind) for kind in clauses)]
    found = rng.sample(fitting, min(len(fitting), rng.randint(2, 3)))
    found += rng.sample([leaf for leaf in LEAVES if leaf not in found], rng.randint(1, 2))
    rng.shuffle(found)
    cut = rng.choice([0, 1, 2, 2])
    return found[cut:], found[:cut]


def fits(leaf, kind):
    return issubclass(eval(leaf), eval(kind))


def write(function, title, outer, inner, end, show, clauses, rest=True):
    held = [f"{leaf}()" for leaf in outer]
    if inner:
        held.insert(1, f'ExceptionGroup("part", [{", ".join(f"{leaf}()" for leaf in inner)}])')
    body = [f"try:\n    {function}()"]
    for kind, raised in clauses:
        label = kind.strip("()").split(",")[0].lower().replace("error", "")
        body.append(f"except* {kind} as group:\n    print('{label}', {show})" + (f"\n    {raised}" if raised else ""))
    last = "    print('left', names(rest))" if rest else "    pass"
    raising = f'def {function}():\n    raise ExceptionGroup("{title}", [{", ".join(held)}])'
    inside = "try:\n" + kit.indent("\n".join([*body, end] if end else body))
    return "\n\n\n".join([kit.program(NAMES), raising, f"{inside}\nexcept Exception as rest:\n{last}"])


def mistakes(parts):
    clauses, leaves = parts["clauses"], [*parts["outer"], *parts["inner"]]
    first = next(clause for clause in clauses if any(fits(leaf, clause[0]) for leaf in leaves))
    label = first[0].strip("()").split(",")[0].lower().replace("error", "")
    exact = [clause for clause in clauses if any(leaf in clause[0] for leaf in leaves)]
    whole = write(**{**parts, "clauses": [["Exception", first[1]]]}).replace("print('exception'", f"print('{label}'")
    one = parts["show"].replace("names(group)", "names(group)[:1]").replace("len(group.exceptions)", "1")
    wrong = [
        kit.wrong("the first clause that fits takes the whole group", "A plain `except` clause takes all there is; `except*` "
                  "splits the group and takes only the part that fits.", code=whole),
        kit.wrong("only one clause runs", "With plain `except` one clause runs. With `except*` every clause that fits some "
                  "part runs.", code=write(**{**parts, "clauses": [first]})),
        kit.wrong("a clause takes one exception", "A clause runs once, and it gets all exceptions that fit, as a group.",
                  code=write(**{**parts, "show": one})),
        kit.wrong("what no clause takes is dropped", "What is left is raised after the clauses, as a group.",
                  code=write(**parts, rest=False)),
        kit.wrong("what a clause took is raised as well", "An exception that a clause took is done with, unless the clause "
                  "raises.", code=write(**{**parts, "clauses": [[kind, raised or "raise"] for kind, raised in clauses]})),
        kit.wrong("groups inside are not looked into", "A clause also takes fitting exceptions out of groups within the group.",
                  code=unseen(parts)),
    ]
    if exact and len(exact) < len(clauses):
        wrong.insert(2, kit.wrong("the class must be the very same", "A clause takes subclasses too, as with plain `except`.",
                                  code=write(**{**parts, "clauses": exact})))
    if any(raised for _, raised in clauses):
        wrong.insert(0, kit.wrong("a raise in a clause ends the clauses", "What a clause raises is kept until all clauses had "
                                  "their turn.", code=write(**{**parts, "clauses": cut(clauses), "end": parts["end"]})))
        wrong.insert(1, kit.wrong("what a clause raises is lost", "It leaves the statement together with what is left.",
                                  code=write(**{**parts, "clauses": [[kind, ""] for kind, _ in clauses]})))
    return wrong


def unseen(parts):
    """The program with strangers of the same names in the inner group, so that no clause takes them."""
    code = write(**parts)
    for leaf in parts["inner"]:
        code = kit.swap(code, f"{leaf}()", f"type('{leaf}', (Exception,), {{}})()")
    return code


def cut(clauses):
    """The clauses up to the one that raises."""
    return clauses[:[bool(raised) for _, raised in clauses].index(True) + 1]


def explain(parts, code):
    left, notes = [*parts["outer"][:1], *parts["inner"], *parts["outer"][1:]], []
    for kind, raised in parts["clauses"]:
        took = [leaf for leaf in left if fits(leaf, kind)]
        left = [leaf for leaf in left if leaf not in took]
        said = f"takes {' and '.join(f'`{leaf}`' for leaf in took)}" if took else "finds nothing that fits, and does not run"
        if took and raised:
            said += "; what it raises waits until the other clauses had their turn"
        notes.append(f"- `except* {kind}` {said}.")
    kept = ", ".join(f"`{leaf}`" for leaf in left) or "nothing"
    notes.append(f"- No clause took: {kept}.")
    if parts["end"]:
        notes.append("- `finally` runs before what is left goes on." if "finally" in parts["end"]
                     else "- `else` does not run, because something was raised.")
    counted = " `len(group.exceptions)` counts a group inside as one." if "len(group.e" in parts["show"] else ""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {})
    after = "What is left, and what clauses raise, goes on to the outer `except`." if "left" in out.getvalue() \
        else "Nothing is left and no clause raises, so the outer `except` does not run."
    if any("gave up" in raised for _, raised in parts["clauses"]) and "Runtime" in out.getvalue():
        after += " The new `RuntimeError` stands before what was left."
    if any(raised == "raise" for _, raised in parts["clauses"]):
        after += " What is raised again takes its old place beside what was left."
    return ("Each clause takes the part of the group that fits and was not taken before, also out of a group inside."
            f"{counted}\n\n" + "\n".join(notes) + f"\n\n{after} It prints:\n\n"
            "```text\n[[key]]\n```")
