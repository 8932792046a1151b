"""A recursion or a loop whose marked line is counted; sometimes the end condition is jumped over."""
import kit

# stop, calls, can it miss the end?
SHAPES = (("n == 0", ["n - 1"], False), ("n <= 1", ["n // 2"], False), ("n == 0", ["n // 2"], False),
          ("n <= 0", ["n - 2"], False), ("n == 0", ["n - 2"], True), ("n == 1", ["n // 2"], False), ("n == 1", ["n - 3"], True),
          ("n == 0", ["n - 3"], True), ("n <= 1", ["n - 1", "n - 2"], False), ("n <= 0", ["n - 1", "n - 2"], False),
          ("n <= 0", ["n - 1", "n - 1"], False), ("n <= 1", ["n // 2", "n // 2"], False), ("n <= 0", ["n - 2", "n - 3"], False),
          ("n <= 1", ["n // 2", "n - n // 2"], False), ("n <= 2", ["n - 1", "n - 3"], False),
          ("n < 2", ["n // 2", "n // 3"], False), ("n <= 1", ["n // 2 if n % 2 == 0 else n - 1"], False),)


def make(rng, level):
    pool = SHAPES[:8] if level == "junior" else SHAPES[4:] if level == "mid" else SHAPES[6:]
    stop, calls, risky = rng.choice(pool)
    start = rng.randint(4, 9) if len(calls) == 2 else rng.randint(5, 20)
    name = rng.choice(["count", "work", "split", "climb", "solve"])
    steps, endless = follow(stop, calls, start)
    if steps > 60:
        start = 5
        steps, endless = follow(stop, calls, start)
    if endless or len(calls) == 1 and rng.random() < 0.5:
        code, where = loop(stop, calls[0], start), "    steps += 1"
        counted, total = "rounds", steps - 1
    else:
        code, where = recursion(rng, name, stop, calls, start)
        counted, total = ("calls that reach the end condition",
                          ends(stop, calls, start)) if where.endswith("return 1") else ("calls", steps)
    key = kit.times(kit.NEVER if endless else total)
    wrong = [kit.wrong(why[0], why[1], text=kit.times(count)) for count,
             *why in [(total + 1, "one too many",
                       "The last value ends the recursion or loop; count whether the line is still reached."),
                      (max(total - 1, 1), "one too few", "The first call counts as well."),
                      (start, "one for each number", "The numbers do not go down by one each time."),
                      (total * 2, "twice as many", "No value is worked on twice by one and the same call or round."),
                      (max(total // 2, 1), "half as many", "Every call or round reaches the line, not every second one."),
                      (start - 1, "the start value less one", "The number of steps hangs on how fast the value shrinks."),
                      (3, "only the first few", "It goes on until the end condition is true."),] if endless or count != total]
    if not endless:
        wrong.append(kit.wrong("the end is never met", "Follow the values: they do come to the end condition.",
                               text=kit.times(kit.NEVER)))
    return kit.termination(code, line=where, wrong=wrong, claim=key, explanation=explain(stop, calls, start, counted, endless))


def recursion(rng, name, stop, calls, start):
    made = [f"{name}({call})" for call in calls]
    style = rng.choice(["sum", "print", "end"] if len(calls) == 2 else ["sum", "print"])
    if style == "print":
        return (f"def {name}(n):\n    seen.append(n)\n    if {stop}:\n        return\n") + "".join(f"    {call}\n"
                                for call in made) + (f"\nseen = []\n{name}({start})"), "    seen.append(n)"
    add = " + ".join(made)
    if style == "end":
        return f"def {name}(n):\n    if {stop}:\n        return 1\n    return {add}\n\nprint({name}({start}))", "        return 1"
    return f"def {name}(n):\n    if {stop}:\n        return 0\n    return 1 + {add}\n\nprint({name}({start}))", f"    if {stop}:"


def loop(stop, step, start):
    turned = {"n == 0": "n != 0", "n == 1": "n != 1", "n <= 1": "n > 1", "n <= 0": "n > 0"}[stop]
    return f"n = {start}\nsteps = 0\nwhile {turned}:\n    steps += 1\n    n = {step}\nprint(steps)"


def follow(stop, calls, start):
    """How many calls there are, and whether one of them never ends."""
    left, count = [start], 0
    while left:
        n = left.pop()
        count += 1
        if n < -40 or count > 5000:
            return 9, True
        if not eval(stop):
            left += [eval(call, {"n": n}) for call in calls]
    return count, False


def ends(stop, calls, n):
    return 1 if eval(stop) else sum(ends(stop, calls, eval(call, {"n": n})) for call in calls)


def chain(stop, call, n):
    seen = [n]
    while not eval(stop, {"n": n}) and len(seen) < 9:
        n = eval(call, {"n": n})
        seen.append(n)
    return seen


def explain(stop, calls, start, counted, endless):
    if len(calls) == 1:
        values = ", ".join(map(str, chain(stop, calls[0], start)))
        if endless:
            return (f"`n` takes the values {values} and so on. It jumps over the value for which `{stop}` is true, so: "
                    f"**[[key]]**.")
        return f"`n` takes the values {values}. At the last one `{stop}` is true. Counting {counted}: **[[key]]**."
    table = []
    for n in range(-2, start + 1):
        if n >= 0:
            table.append(f"{n}: {follow(stop, calls, n)[0] if counted == 'calls' else ends(stop, calls, n)}")
    rule = "itself and those of the calls it makes" if counted == "calls" else ("what its calls give together; a call with the "
                                                                                "end condition true is 1")
    return (f"Let T(n) be the number of {counted}. Each is {rule}. From below (n: T): {'; '.join(table)}.\n\nSo for n = "
            f"{start}: **[[key]]**.")
