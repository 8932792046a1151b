"""A recursive function prints around its own calls; wrong choices print on the other side, drop a branch or forget
the way back."""
import kit


def make(rng, level):
    name = rng.choice(["walk", "count", "show", "visit", "steps"])
    stop, calls = rng.choice(SHAPES[:5] if level == "junior" else SHAPES)
    start = rng.randint(3, 6) if len(calls) == 1 else rng.randint(4, 6) if "//" in calls[0] else rng.randint(3, 4)
    down, up = rng.choice([("print('in', n)", ""), ("", "print('out', n)"), ("print('in', n)", "print('out', n)"),
                           ("print(n)", "print(-n)"), ("print('*' * n)", ""), ("", "print(n * 10)")])
    between = rng.choice(["", "print('mid', n)"]) if len(calls) == 2 else ""
    at_end = rng.choice(["", "print('end')", "print('stop', n)"])
    lines = [down, calls[0], between, *calls[1:], up]
    code = write(name, stop, at_end, lines, start)
    wrong = [kit.wrong("the way back is forgotten", "A call returns to the line below it, once for each call that was made.",
                       code=write(name, stop, at_end, [down, calls[0], between, *calls[1:]], start)),
             kit.wrong("the lines below the call run at once", "The line below waits until the inner call has returned.",
                       code=write(name, stop, at_end, [down, between, up, *calls], start)),
             kit.wrong("the lines above the call wait for it", "What stands above the call runs on the way down.",
                       code=write(name, stop, at_end, [*calls, between, down, up], start)),
             kit.wrong("the last call does not stop in time", "The condition is tested before anything is printed.",
                       code=write(name, stop if "//" in calls[0] or len(calls) == 2 else f"n <= {int(stop.split()[-1]) - 1}",
                                  at_end, lines,
                                  start)),
             kit.wrong("the smallest value is left out", "The recursion ends only where the condition says so.",
                       code=write(name, f"n <= {int(stop.split()[-1]) + 1}", at_end, lines, start)),]
    if len(calls) == 2:
        wrong.append(kit.wrong("the second call is forgotten", "When the first call has returned, the second one is made.",
                               code=write(name, stop, at_end, [down, calls[0], between, up], start)))
        wrong.append(kit.wrong("the second branch goes first", "The calls are made in the order in which they are written.",
                               code=write(name, stop, at_end, [down, calls[1], between, calls[0], up], start)))
    explanation = "\n\n".join([f"`{name}({start})` calls {made(calls, name, start)}. A call ends at once when `{stop}` is true"
                            + (f", after `{at_end}`." if at_end else "."),
                               f"`{down}` stands above the calls and runs on the way down." if down
                               else f"Nothing is printed above the calls, so the first line comes from the deepest call.",
                               f"`{up}` stands below the calls: the innermost call reaches it first, and `{name}({start})` "
                               f"last." if up else "",
                               f"`{between}` runs when the first inner call is complete and the second has not begun."
                               if between else "", "It prints:\n\n```text\n[[key]]\n```"])
    return kit.trace(code, wrong=wrong, explanation=explanation)


SHAPES = (("n == 0", ["{f}(n - 1)"]), ("n <= 1", ["{f}(n - 1)"]), ("n <= 0", ["{f}(n - 2)"]), ("n <= 0", ["{f}(n // 2)"]),
          ("n <= 1", ["{f}(n - 2)"]), ("n <= 1", ["{f}(n - 1)", "{f}(n - 2)"]), ("n <= 1", ["{f}(n - 2)", "{f}(n - 1)"]),
          ("n <= 0", ["{f}(n - 2)", "{f}(n - 3)"]), ("n <= 0", ["{f}(n - 3)", "{f}(n - 2)"]),
          ("n <= 0", ["{f}(n // 2)", "{f}(n - 3)"]), ("n <= 1", ["{f}(n // 2)", "{f}(n // 2)"]),)


def write(name, stop, at_end, lines, start):
    head = f"def {name}(n):\n    if {stop}:\n" + (f"        {at_end}\n" if at_end else "") + "        return\n"
    return head + "".join(f"    {line.format(f=name)}\n" for line in lines if line) + f"\n{name}({start})"


def made(calls, name, start):
    shown = [call.format(f=name) for call in calls]
    values = [eval(call[call.index("(") + 1:-1].format(f=name), {"n": start}) for call in calls]
    return " and then ".join(f"`{name}({value})`" for value in values) + (f" (written `{shown[0]}`"
                            + (f", `{shown[1]}`)" if len(shown) == 2 else ")"))
