"""Two context managers, nested or side by side, with a body that may raise; exits run backwards, and one may swallow."""
import kit


def make(rng, level):
    names = rng.sample(["file", "lock", "timer", "job", "door", "cache"], 3)
    error = rng.choice(["ValueError", "KeyError"])
    plan = {"form": rng.choice(["class", "generator"]), "nested": rng.random() < 0.5, "names": names, "error": error,
            "place": rng.choice(["inner", "inner", "outer", None]), "swallow": rng.choice([None, None, names[0], names[1]]),
            "catch": rng.choice([error, "Exception"]), "final": rng.random() < 0.7}
    if plan["place"] == "outer":
        plan["nested"] = True
    code = write(plan)
    swaps = [
        ("exits run in the order of the entries", "The manager that was entered last is left first.", {"forward": True}),
        ("an exception skips the exits", "Each exit runs, with the exception in its hand.",
         {"place": plan["place"], "skip": True}),
        ("an exception can't be swallowed", "A true result of `__exit__`, or an `except` around the `yield`, ends it there.",
         {"swallow": None}),
        *swallowing(plan),
        ("the rest of the body still runs", "The body is left at the line that raises.", {"place": None}),
    ]
    wrong = [kit.wrong(title, why, code=write({**plan, **change})) for title, why, change in swaps
             if not ("skip" in change and not (plan["place"] and plan["form"] == "generator" and plan["final"]))]
    return kit.predict_output(code, wrong=wrong, explanation=told(plan) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def swallowing(plan):
    """Beliefs on who ends the exception."""
    first, second, _ = plan["names"]
    if plan["swallow"] == second:
        return [("the exception also reaches the outer manager", f"`{second}` has ended it already.", {"swallow": first})]
    if plan["swallow"] == first:
        return [("the inner manager swallows it", f"Only `{first}` ends an exception here.", {"swallow": second})]
    why = "Only a true result of `__exit__`, or a generator that catches, ends an exception."
    return [("a manager ends exceptions by itself", why, {"swallow": second}),
            ("the outer manager ends it", why, {"swallow": first})]


def manager(plan):
    """The class or generator; its exit prints, and swallows for one name."""
    swallow, error = plan["swallow"], plan["error"]
    if plan["form"] == "class":
        result = f"        return self.name == '{swallow}'\n" if swallow else ""
        return ("class Managed:\n    def __init__(self, name):\n        self.name = name\n\n    def __enter__(self):\n        "
                "print('enter', self.name)\n        return self\n\n"
                f"    def __exit__(self, kind, error, trace):\n        print('exit', self.name, kind.__name__ if kind else "
                f"'well')\n{result}")
    catch = f"    except {plan['catch']}:\n        if name != '{swallow}':\n            raise\n" if swallow else ""
    finish = "    finally:\n        print('exit', name)\n" if plan["final"] or catch else ""
    body = (f"    print('enter', name)\n    try:\n        yield name\n{catch}{finish}" if finish
            else "    print('enter', name)\n    yield name\n    print('exit', name)\n")
    if plan.get("skip"):
        body = "    print('enter', name)\n    yield name\n    print('exit', name)\n"
    return f"from contextlib import contextmanager\n\n\n@contextmanager\ndef Managed(name):\n{body}".replace("Managed", "managed")


def write(plan):
    maker = "Managed" if plan["form"] == "class" else "managed"
    first, second, third = plan["names"]
    if plan.get("forward"):
        backwards = manager(plan).replace("print('exit', self.name",
                                          "print('exit', {'%s': '%s', '%s': '%s'}[self.name]" % (first, second, second, first))
        return backwards.replace("print('exit', name",
                                 "print('exit', {'%s': '%s', '%s': '%s'}[name]" % (first, second, second,
                                                                                   first)) + tail(plan, maker)
    return manager(plan) + tail(plan, maker)


def tail(plan, maker):
    first, second, _ = plan["names"]
    risky = f"raise {plan['error']}('no')"
    inner = [f"print('body')", *([risky] if plan["place"] == "inner" else []), "print('body done')"]
    outer = [*([risky] if plan["place"] == "outer" else []), "print('between')"]
    if plan["nested"]:
        lines = [f"    with {maker}('{first}'):", f"        with {maker}('{second}'):",
                 *(f"            {line}" for line in inner), *(f"        {line}" for line in outer)]
    else:
        lines = [f"    with {maker}('{first}'), {maker}('{second}'):", *(f"        {line}" for line in inner)]
    return "\n\n" + "\n".join(["try:", *lines, f"    print('after')", f"except {plan['error']}:", "    print('caught')"])


def told(plan):
    first, second, _ = plan["names"]
    lines = [f"`{first}` is entered before `{second}`, and left after it."]
    where = {"inner": "in the body of both", "outer": f"after the inner block, when `{second}` has already been left",
             None: ""}[plan["place"]]
    if not plan["place"]:
        lines.append("Nothing is raised, so both are left in the usual way.")
        return "\n".join(f"- {line}" for line in lines)
    lines.append(f"The {plan['error']} is raised {where}.")
    if plan["form"] == "generator" and not plan["final"] and not plan["swallow"]:
        lines.append("The generators have no `try`, so the exception leaves them at `yield`, and their last line is not run.")
    if plan["swallow"] == second and plan["place"] == "inner":
        below = "with the rest of the outer block" if plan["nested"] else "below the `with` statement"
        lines.append(f"`{second}` swallows it: the program goes on {below}, and `{first}` is left in the usual way.")
    elif plan["swallow"] == first:
        lines.append(f"`{first}` swallows it, so the program goes on below its `with` statement.")
    else:
        lines.append("Nobody on the way swallows it, so it reaches `except`, and `after` is not printed.")
    return "\n".join(f"- {line}" for line in lines)
