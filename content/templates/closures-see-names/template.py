"""Functions made in a loop or by another function, called later; sometimes the value is bound early, sometimes late."""
import kit

EARLY = ("the value is kept when the function is made",
         "The function remembers the name. It reads the value only when it is called.")
LATE = ("every function sees the last value", "That is so when the name is read late; here each function has its own value.")


def make(rng, level):
    shape = rng.choice([loop, loop, comprehension, reassigned, maker] if level == "junior"
                       else [loop, comprehension, reassigned, maker, counter, shared])
    code, beliefs, said = shape(rng)
    wrong = [kit.wrong(name, why, code=changed) for (name, why), changed in beliefs]
    return kit.predict_output(code, wrong=wrong, explanation=f"{said}\n\nIt prints:\n\n```text\n[[key]]\n```")


def loop(rng):
    values, work = kit.numbers(rng, 3, 1, 9), rng.choice(["x * n", "x + n", "n - x", "(x, n)", "x * n + 1"])
    argument, early = rng.randint(2, 9), rng.random() < 0.45
    bind = rng.choice(["lambda x, n=n: {w}", "(lambda n: lambda x: {w})(n)", "partial"]) if early else "lambda x: {w}"
    if bind == "partial":
        bind = "lambda x, n=n: {w}"
    kind = rng.choice(["list", "dict"])
    make_one = bind.format(w=work)
    code = written(kind, values, make_one, argument, rng.choice(["", f"n = {rng.randint(20, 30)}"]) if not early else "")
    other = make_one.replace("lambda x, n=n:", "lambda x:").replace("(lambda n: lambda x:",
                                                                    "(lambda m: lambda x:") if early else f"lambda x, n=n: {work}"
    first = f"lambda x, n={values[0]}: {work}"
    beliefs = [((LATE if early else EARLY), code.replace(make_one, other)),
               (("every function sees the first value", "No copy of the first value is kept for all."),
                code.replace(make_one, first)),
               (("the loop variable is gone after the loop",
                 "A loop makes no scope of its own, so the name stays with its last value."),
                code.replace(make_one, f"lambda x, n=0: {work}")),
               (("only one function is made", "Each round makes a function of its own."),
                code.replace(f"for n in {values}", f"for n in {values[-1:]}"))]
    said = (f"Each round binds `n` for its own function, so the functions keep {', '.join(map(str, values))}." if early else
            f"All functions read the same name `n`, and only when they are called. By then it is "
            f"{values[-1] if 'n = 2' not in code and 'n = 3' not in code else 'what the line after the loop says'}.")
    return code, beliefs, said


def written(kind, values, make_one, argument, after):
    if kind == "list":
        return kit.program(f"functions = []\nfor n in {values}:\n    functions.append({make_one})\n{after}\nprint([f({argument}) "
                           f"for f in functions])".replace("\n\n", "\n"))
    return kit.program(f"functions = {{}}\nfor n in {values}:\n    functions[n] = "
                       f"{make_one}\n{after}\nprint([functions[k]({argument}) for k in functions])".replace("\n\n", "\n"))


def comprehension(rng):
    size, argument = rng.randint(3, 4), rng.randint(2, 9)
    work = rng.choice(["i * x", "i + x", "x - i", "i"])
    early = rng.random() < 0.4
    parameter = "x" if "x" in work else ""
    make_one = (f"lambda {parameter}{', ' if parameter else ''}i=i: {work}" if early
                else f"lambda {parameter}: {work}".replace(" :", ":"))
    other = (f"lambda {parameter}: {work}".replace(" :", ":") if early
             else f"lambda {parameter}{', ' if parameter else ''}i=i: {work}")
    given = argument if parameter else ""
    code = f"functions = [{make_one} for i in range({size})]\ni = {rng.randint(20, 40)}\nprint([f({given}) for f in functions])"
    global_read = f"lambda {parameter}: {work.replace('i', 'k')}".replace(" :", ":")
    outside = code.replace(make_one, global_read).replace("i = ", "k = ")
    beliefs = [((LATE if early else EARLY), code.replace(make_one, other)),
               (("the function reads the name outside", "The `i` of a comprehension is another name than the `i` outside."),
                outside),
               (("every function sees the first value", "The name ends with its last value, not with its first."),
                code.replace(f"range({size})", f"[0] * {size}")),
               (("the end of the range is included", "`range` stops before its end."),
                code.replace(f"range({size})", f"[{size}] * {size}"))]
    said = ("`i=i` keeps the value of that round as a default, so each function has its own." if early else
            f"All functions read the comprehension's own `i` when they are called, and it has ended at {size - 1}. The `i` "
            f"outside is another name.")
    return code, beliefs, said


def reassigned(rng):
    start, later, argument = rng.sample(range(2, 20), 3)
    name, word = rng.choice(["rate", "factor", "limit", "bonus"]), rng.choice(["price", "total", "scaled"])
    early = rng.random() < 0.4
    work = rng.choice([f"x * {name}", f"x + {name}", f"x - {name}", f"max(x, {name})"])
    bound, free = f"def {word}(x, {name}={name}):", f"def {word}(x):"
    first = f"print({word}({argument}))" if rng.random() < 0.5 else ""
    code = lines_of(f"{name} = {start}\n\n\n{bound if early else free}\n    return {work}\n\n\n{first}\n{name} = "
                    f"{later}\nprint({word}({argument}))")
    head = f"{bound if early else free}"
    beliefs = [((LATE if early else EARLY), code.replace(head, free if early else bound)),
               (("the new value changes the function's argument", "The argument is what the call gives."),
                code.replace(f"return {work}", f"x = {name}; return {work}")),
               (("the function has its own name", "A name that is only read is looked for outside."),
                code.replace(f"return {work}", "return x")),
               (("the two values are added up", "An assignment replaces the value."),
                code.replace(f"{name} = {later}", f"{name} = {start + later}"))]
    said = (f"The default `{name}={name}` is worked out once, when `def` runs, so it stays {start}." if early else
            f"The body reads `{name}` at each call; at the last call it is {later}.")
    return code, beliefs, said


def lines_of(text):
    while "\n\n\n\n" in text or "\n\n\n\n" in text:
        text = text.replace("\n\n\n\n", "\n\n\n")
    return text


def maker(rng):
    word, inner = rng.choice([("multiplier", "multiply"), ("adder", "add"), ("power_of", "power")])
    sign = {"multiplier": "*", "adder": "+", "power_of": "**"}[word]
    one, two, x = rng.sample(range(2, 6), 3)
    twist = rng.choice(["", f"    n += {rng.randint(1, 3)}\n", ""])
    code = (f"def {word}(n):\n    def {inner}(x):\n        return x {sign} n\n{twist}    return {inner}\n\n\n"
            f"first, second = {word}({one}), {word}({two})\nprint(first({x}), second({x}), first(second({x})))")
    beliefs = [(LATE, code.replace(f"= {word}({one}), {word}({two})", f"= {word}({two}), {word}({two})")),
               (("the first value stays for all", "Each call of the outer function has its own names."),
                code.replace(f", {word}({two})", f", {word}({one})")),
               (("`first(second(...))` works from left to right", "The inner call is worked out first."),
                code.replace("first(second(", "second(first(")),
               (("the inner function only gives back its argument", "It also works with the `n` that it keeps."),
                code.replace(f"x {sign} n", "x"))]
    if twist:
        beliefs.append((EARLY, code.replace(twist, "")))
    extra = f" `n` is changed before the inner function is called, so it reads the new value." if twist else ""
    return (code, beliefs,
            f"Each call of `{word}` has its own `n`, which its inner function keeps: one has {one}, the other {two}.{extra}")


def counter(rng):
    start, step = rng.randint(0, 9), rng.randint(1, 4)
    names = rng.sample(["tick", "tock", "left", "right", "one", "two"], 2)
    calls = [rng.choice(names) for _ in range(4)]
    code = (f"def counter(count={start}):\n    def step():\n        nonlocal count\n        count += {step}\n"
            f"        return count\n    return step\n\n\n{names[0]}, {names[1]} = counter(), counter({rng.randint(10, 20)})\n"
            f"print({', '.join(call + '()' for call in calls)})")
    beliefs = [(("all closures share one variable", "Each call of `counter` makes a new `count`."),
                code.replace(f"{names[0]}, {names[1]} = counter(), ", f"{names[0]} = {names[1]} = ")),
               (("the count starts anew at each call", "`nonlocal` keeps the changed value between calls."),
                code.replace("count += ", "return count + ")),
               (("the old value is returned", "The value is changed before it is returned."),
                code.replace("return count\n", f"return count - {step}\n")),
               (("the two counters are exchanged", "Each name has the closure it was given."),
                code.replace(f"{names[0]}, {names[1]} =", f"{names[1]}, {names[0]} ="))]
    return code, beliefs, f"Each call of `counter` makes a new `count`, and each closure adds {step} to its own."


def shared(rng):
    start, add, times = rng.randint(1, 9), rng.randint(2, 9), rng.randint(2, 3)
    order = [rng.choice([f"grow({add})", "look()"]) for _ in range(times)] + ["look()"]
    code = (f"def account(balance):\n    def grow(by):\n        nonlocal balance\n        balance += by\n        return 'ok'\n\n "
            f"   def look():\n        return balance\n"
            f"    return grow, look\n\n\ngrow, look = account({start})\nother = "
            f"account({start + 10})[1]\nprint({', '.join(order)}, other())")
    beliefs = [(("each inner function has its own copy", "Both inner functions of one call share the same variable."),
                code.replace("def look():", f"def look(balance={start}):")),
               (("all calls share one variable", "Each call of `account` makes a new variable."),
                code.replace("other())", "look())")),
               (("the change is lost after the call", "`nonlocal` changes the variable of the outer function."),
                code.replace("nonlocal balance\n        balance += by", "by += balance")),
               (("the last value is read everywhere", "The arguments are worked out from left to right."),
                code.replace("print(", "grow(" + str(add) + ")\nprint("))]
    return (code, beliefs,
            "`grow` and `look` of one call share `balance`, so `look` sees what `grow` did before it; the other account has its "
            "own.")
