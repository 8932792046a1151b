"""A function with try, called with values that fail and that do not; wrong choices skip finally, run else always and so on."""
import kit

RISKS = (("int({v})", "ValueError", ("'12'", "'7'", "'40'"), ("'x'", "'1.5'", "''")),
         ("10 // {v}", "ZeroDivisionError", ("5", "2", "3"), ("0",)),
         ("[4, 5, 6][{v}]", "IndexError", ("0", "2", "-1"), ("3", "9")),
         ("{{'a': 1, 'b': 2}}[{v}]", "KeyError", ("'a'", "'b'"), ("'c'", "'z'")))


def make(rng, level):
    name, value = rng.choice(["read", "check", "load", "parse"]), rng.choice(["text", "value", "item", "key"])
    risk, error, good, bad = rng.choice(RISKS)
    parts = {
        "risk": risk.format(v=value).replace("{{", "{").replace("}}", "}"), "error": error,
        "after": rng.random() < 0.5, "try": rng.choice(["return", "assign"]),
        "caught": rng.choice(["return", "print", "continue"]),
        "else": rng.random() < 0.5, "finally": rng.choice(["print", "print", "return"] if level == "mid" else ["print"]),
        "end": rng.random() < 0.6,
        "wide": rng.choice([error, "Exception", "LookupError" if error in ("IndexError", "KeyError") else error]),
    }
    if parts["try"] == "return":
        parts["else"] = False
    calls = [rng.choice(good), rng.choice(bad)]
    if rng.random() < 0.4:
        calls = [rng.choice([*good, *bad])]
    rng.shuffle(calls)
    code = write(name, value, parts, calls)
    swaps = [
        ("`return` leaves before `finally`", "`finally` runs in any case, also after a `return`.", {"skip": True}),
        ("`else` runs in any case", "`else` runs only when the `try` block raised nothing.", {"else": "always"}),
        ("`else` belongs to the exception", "`else` is the case without an exception.", {"else": "caught"}),
        ("the rest of the `try` block is run after an exception", "The block is left at the line that raises.", {"rest": True}),
        ("the value of the first `return` wins", "A `return` in `finally` replaces any other.", {"finally": "print"}),
        ("a caught exception ends the function", "After `except` the program goes on below.", {"caught": "return"}),
        ("`finally` runs only after an exception", "It runs with and without an exception.", {"finally": "only"}),
        ("what stands below `try` is never reached", "It is reached when nothing has returned before.", {"end": False}),
    ]
    wrong = [kit.wrong(title, why, code=write(name, value, {**parts, **change}, calls)) for title, why, change in swaps
             if fits(change, parts)]
    told = "\n".join(walk(name, value, parts, call, call in bad) for call in calls)
    return kit.predict_output(code, wrong=wrong, explanation=f"{told}\n\nIt prints:\n\n```text\n[[key]]\n```")


def fits(change, parts):
    if "else" in change:
        return parts["else"]
    if "rest" in change:
        return parts["after"]
    if change.get("finally") == "print":
        return parts["finally"] == "return"
    if "skip" in change:
        return parts["finally"] == "print" and (parts["try"] == "return" or parts["caught"] == "return")
    return True


def write(name, value, parts, calls):
    risk, otherwise = parts["risk"], parts["else"]
    lines = [f"def {name}({value}):", "    try:"]
    lines.append(f"        return {risk}" if parts["try"] == "return" and not parts["after"] else f"        result = {risk}")
    if parts["after"]:
        lines.append("        print('read it')")
    if parts["try"] == "return" and parts["after"]:
        lines.append("        return result")
    if otherwise == "always":
        lines.append("        print('fine')")
    lines.append(f"    except {parts['wide']}:")
    if parts.get("rest"):
        lines.append("        print('read it')")
    lines += {"return": ["        print('failed')", "        return 'none'"], "print": ["        print('failed')"],
              "continue": ["        result = 'replaced'"]}[parts["caught"]]
    if otherwise in ("always", "caught"):
        lines.insert(len(lines) - (1 if parts["caught"] == "return" else 0), "        print('fine')")
    if otherwise is True:
        lines += ["    else:", "        print('fine')"]
    last = ["    return 'end'"] if parts["end"] else []
    if parts.get("skip"):
        return "\n".join(lines + ["    print('closed')"] + last) + "\n\n\n" + shown(name, calls)
    if parts["finally"] == "only":
        handler = f"    except {parts['wide']}:"
        lines.insert(lines.index(handler) + 1, "        print('closed')")
        return "\n".join(lines + last) + "\n\n\n" + shown(name, calls)
    lines += ["    finally:", "        print('closed')"] + (["        return 'finally'"] if parts["finally"] == "return" else [])
    return "\n".join(lines + last) + "\n\n\n" + shown(name, calls)


def shown(name, calls):
    return "\n".join(f"print({name}({call}))" for call in calls)


def walk(name, value, parts, call, fails):
    said = [f"- `{name}({call})`: "]
    if fails:
        said.append(f"`{parts['risk']}` raises {parts['error']}, which `except {parts['wide']}` catches; ")
        said.append({"return": "`failed` is printed and a `return` is prepared; ", "print": "`failed` is printed; ",
                     "continue": "`result` is replaced; "}[parts["caught"]])
        returned = parts["caught"] == "return"
    else:
        said.append("nothing is raised" + ("; `read it` is printed" if parts["after"] else "") + ("; `else` prints `fine`; "
                                                                                                  if parts["else"] else "; "))
        returned = parts["try"] == "return"
    said.append("`finally` prints `closed`")
    if parts["finally"] == "return":
        said.append(" and its own `return` decides.")
    elif returned:
        said.append(", and then the prepared value is returned.")
    else:
        said.append(", and the function goes on below: it returns " + ("`'end'`." if parts["end"]
                                                                       else "None, as there is no `return`."))
    return "".join(said)
