"""A loop with break or continue and an else; wrong choices let the else run always, never, or stop too late."""
import kit

TESTS = ("{v} % {d} == 0", "{v} > {m}", "{v} % {d} == 1", "{v} + {d} > {m}", "{v} * {d} > {m}", "{v} in ({a}, {b})")


def make(rng, level):
    values = kit.numbers(rng, rng.randint(4, 5), 1, 12)
    name = rng.choice(["number", "value", "size", "price"])
    fill = {"v": name, "d": rng.randint(2, 4), "m": rng.randint(7, 13), "a": values[2], "b": rng.choice(values)}
    tests = [text.format(**fill) for text in rng.sample(TESTS, 2)]
    shape = rng.choice([in_for, in_while] if level == "junior" else [in_for, in_while, nested])
    code, notes = shape(rng, name, values, tests, level)
    wrong = [
        kit.wrong("the `else` never runs after a loop that did something",
                  "The name is misleading: it runs when the loop ended without `break`.",
                  code=kit.swap(code, "else:", "if False:")),
        kit.wrong("the `else` always runs", "Code below a loop always runs; the `else` of a loop is skipped after a `break`.",
                  code=always(code)),
        mixed_up(code),
        kit.wrong("the round is finished before the loop is left", "`break` leaves at once; the rest of the round is not run.",
                  code=late(code)),
        kit.wrong("the test is read as its opposite", "What stands below the `if` happens when its condition is true.",
                  code=opposite(code, tests[0])),
    ]
    return kit.predict_output(code, wrong=wrong, explanation=notes + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def mixed_up(code):
    if code.lstrip().startswith("for") or "\nfor" in code:
        old, new = ("continue", "break") if "continue" in code else ("break", "continue")
        return kit.wrong("`continue` and `break` are mixed up",
                         "`continue` goes on with the next round, `break` leaves the loop.",
                         code=kit.swap(code, old, new))
    return kit.wrong("the `break` is never reached", "The test is asked in every round, not only at the end.",
                     code=kit.swap(code, "break", "pass"))


def in_for(rng, name, values, tests, level):
    skip = rng.random() < 0.6
    middle = f"if {tests[1]}:\n    continue" if skip else ""
    report = rng.choice([f"print({name})", f"total += {name}", f"found.append({name})"])
    start = "total = 0" if "total" in report else "found = []" if "found" in report else ""
    end = "print(total)" if "total" in report else "print(found)" if "found" in report else ""
    stop = f"if {tests[0]}:\n    break"
    body = [middle, stop, report] if rng.random() < 0.5 else [stop, middle, report]
    if rng.random() < 0.3:
        body = [report, middle, stop]
    loop = f"for {name} in {values}:\n{kit.indent(kit.join(*body))}\nelse:\n    print('no break')"
    code = kit.join(start, loop, end)
    return code, rounds(name, values, tests, skip)


def in_while(rng, name, values, tests, level):
    step, limit = rng.randint(1, 3), rng.randint(8, 14)
    start = rng.randint(0, 3)
    report = f"print({name})"
    stop = f"if {tests[0]}:\n    break"
    body = rng.choice([[f"{name} += {step}", stop, report], [stop, f"{name} += {step}", report],
                       [report, f"{name} += {step}", stop]])
    loop = f"while {name} < {limit}:\n{kit.indent(kit.join(*body))}\nelse:\n    print('limit')"
    code = kit.join(f"{name} = {start}", loop, f"print('end', {name})")
    walked = [start + step * turn for turn in range(12) if start + step * turn < limit]
    return code, (f"`{name}` goes up by {step} in a round, from {start}; at the top of the rounds it can be "
                  f"{', '.join(map(str, walked))}. "
                  f"As soon as `{tests[0]}` is true where it is asked, `break` leaves the loop, and the `else` is skipped. "
                  f"Without a `break` the loop ends when `{name} < {limit}` is false, and the `else` runs.")


def nested(rng, name, values, tests, level):
    groups = [values[:2], values[2:]]
    code = kit.program(f"""
        for group in {groups}:
            for {name} in group:
                if {tests[0]}:
                    print('stop at', {name})
                    break
            else:
                print('nothing in', group)
                continue
            print('after', group)
    """)
    said = "\n".join(f"- In `{group}`: {hits(group, name, tests[0])}" for group in groups)
    return code, f"The `else` belongs to the inner loop, which starts afresh for each group.\n\n{said}"


def hits(group, name, test):
    hit = next((value for value in group if eval(test, {name: value})), None)
    if hit is None:
        return f"`{test}` is never true, so the `else` runs, and `continue` skips the last line."
    return f"{hit} makes `{test}` true, `break` leaves the inner loop, the `else` is skipped, and the last line runs."


def rounds(name, values, tests, skip):
    lines = []
    for value in values:
        first, second = (eval(test, {name: value}) for test in tests)
        lines.append(f"- {name} {value}: `{tests[0]}` is {first}" + (f", `{tests[1]}` is {second}" if skip else ""))
    stopped = "A test is asked only when the round gets as far as its line. "
    return ("\n".join(lines) + f"\n\n{stopped}`break` leaves the loop and skips the `else`; the `else` runs only when no `break` "
                               f"was reached.")


def always(code):
    lines = code.split("\n")
    place = next(number for number, line in enumerate(lines) if line.strip() == "else:")
    lines[place] = lines[place].replace("else:", "if True:")
    return "\n".join(lines)


def late(code):
    """`break` takes effect only at the end of the round: the rest of the body runs once more."""
    lines = code.split("\n")
    place = next(number for number, line in enumerate(lines) if line.strip() == "break")
    depth = len(lines[place]) - len(lines[place].lstrip())
    rest = []
    for line in lines[place + 1:]:
        if len(line) - len(line.lstrip()) < depth - 4 or line.strip() == "else:":
            break
        rest.append("    " + line)
    rest = [line.replace("continue", "pass") for line in rest]
    return "\n".join(lines[:place] + rest + lines[place:])


def opposite(code, test):
    return kit.swap(code, f"if {test}:", f"if not ({test}):")
