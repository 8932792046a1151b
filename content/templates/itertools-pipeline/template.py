"""One or two tools of itertools in a row; wrong choices sort before grouping, count ends in or start one later."""
import kit


def make(rng, level):
    first = rng.choice([grouped, running, sliced, paired, chained, producted, taken])
    data, steps, end, swaps, said = first(rng)
    code = write(data, steps, end)
    wrong = [kit.wrong(title, why, code=write(data, other if isinstance(other, list) else [other], end)) for title, why,
             other in swaps]
    if rng.random() < (0.4 if level == "mid" else 0.6):
        code, wrong, said = again(rng, code, wrong, said)
    return kit.predict_output(code, wrong=wrong, explanation=said + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(data, steps, end):
    return f"import itertools\n\n{data}\n" + "\n".join(steps) + f"\n{end}"


def again(rng, code, wrong, said):
    """The iterator is printed a second time, when nothing is left in it."""
    if "result = " not in code or "print(list(result))" not in code:
        return code, wrong, said
    double = rng.choice(["print(list(result), list(result))", "print(next(result, None), list(result))"])
    end = "print(list(result))"
    wrong = [{**choice, "code": choice["code"].replace(end, double)} for choice in wrong]
    twice = double.replace("list(result)", "kept").replace("next(result, None)", "(kept or [None])[0]")
    kept = code.replace(end, f"kept = list(result)\n{twice}")
    wrong.append(kit.wrong("an iterator can be read again", "What was taken out of an iterator is gone.", code=kept))
    return code.replace(end, double), wrong, said + " An iterator gives each value once."


def grouped(rng):
    values = [rng.choice([1, 2, 3, 4, 5, 6]) for _ in range(7)] if rng.random() < 0.5 else None
    text = "".join(rng.choice("aab") for _ in range(7))
    key = rng.choice(["lambda n: n % 2", "lambda n: n > 3", "lambda n: n // 3"]) if values else None
    data = f"values = {values}" if values else f"values = '{text}'"
    call = f"itertools.groupby({{}}{', key=' + key if key else ''})"
    show = rng.choice(["len(list(group))", "list(group)", "''.join(map(str, group))"])
    line = "result = [(name, {}) for name, group in {}]"
    steps = [line.format(show, call.format("values"))]
    order = f"sorted(values{', key=' + key if key else ''})"
    return data, steps, "print(result)", [
        ("all equal values come together",
         "`groupby` begins a new group at each change; only sorted values give one group for each.",
         line.format(show, call.format(order))),
        ("only the first group of each is kept", "A key may come several times.",
         line.format(show, call.format("values")) + "\nresult = list({name: part for name, part in result[::-1]}.items())[::-1]"),
        ("the values are made unique", "A group holds every value of its stretch.",
         line.format("sorted(set(group))", call.format("values"))),
        ("each value is its own group", "Neighbours with the same key share a group.",
         line.format(show, call.format("values")).replace(f"groupby(values{', key=' + key if key else ''})",
                                                          "groupby(values, key=lambda n, c=itertools.count(): (n, next(c)))")),
    ], "`groupby` goes through the values in their order and begins a new group whenever the key changes."


def running(rng):
    values = kit.numbers(rng, 5, 1, 9)
    function, name = rng.choice([("", "sum"), (", max", "largest so far"), (", min", "smallest so far"),
                                 (", lambda total, n: total * 2 + n", "twice the last result plus the value"),
                                 (", lambda total, n: total - n", "last result less the value")])
    initial = rng.choice(["", ", initial=10"]) if function else rng.choice(["", ", initial=0", ", initial=100"])
    call = f"itertools.accumulate(values{function}{initial})"
    return f"values = {values}", [f"result = {call}"], "print(list(result))", [
        ("the initial value is not shown" if initial else "it begins with 0",
         "With `initial` the result has one value more, the initial one first." if initial
         else "Without `initial` the first result is the first value.",
         f"result = itertools.islice({call}, 1, None)" if initial
         else f"result = itertools.accumulate(values{function}, initial=0)"),
        ("only the end result is given", "Every step is given.", f"result = iter(list({call})[-1:])"),
        ("values are always added", "The function decides.", f"result = itertools.accumulate(values{initial})"),
        ("the first value is left out", "It is the first result.",
         f"result = itertools.accumulate(values[1:]{function}{initial})"),
        ("the arguments come the other way round", "The result so far is the first argument.",
         f"result = itertools.accumulate(values[::-1]{function}{initial})"),
    ], f"Each value is worked into the result so far: {name}." + (f" With `initial` that value comes first." if initial
                                                                  else " The first value is the first result.")


def sliced(rng):
    start, stop, step = rng.randint(0, 3), rng.randint(5, 9), rng.randint(1, 3)
    begin, by = rng.randint(1, 20), rng.randint(1, 5)
    source = rng.choice([f"itertools.count({begin}, {by})", f"itertools.cycle('{''.join(rng.sample('abcde', 3))}')",
                         f"(n * n for n in itertools.count({begin}))"])
    call = "result = itertools.islice({}, {}, {}, {})"
    return f"source = {source}", [call.format("source", start, stop, step)], "print(list(result))", [
        ("the stop is included", "As in a slice, the stop is left out.", call.format("source", start, stop + 1, step)),
        ("the second number is a count", "It is the place where it stops.", call.format("source", start, start + stop, step)),
        ("counting starts at 1", "The first place is 0.", call.format("source", max(0, start - 1), stop - 1, step)),
        ("the step is ignored", "The last number is the step.", call.format("source", start, stop, 1)),
        ("the start is ignored", "The first ones are taken out and thrown away.", call.format("source", 0, stop, step)),
    ], f"`islice` takes the places {', '.join(map(str, range(start, stop, step)))} of the endless source, with the first at 0."


def paired(rng):
    one, two = kit.numbers(rng, rng.randint(3, 5), 1, 9), "".join(rng.sample("abcdefg", rng.randint(2, 4)))
    call = rng.choice(["itertools.zip_longest(one, two)", "itertools.zip_longest(one, two, fillvalue='-')",
                       "itertools.pairwise(one)", "itertools.combinations(one[:3], 2)", "itertools.permutations(two[:2])",
                       "itertools.combinations_with_replacement(one[:2], 2)"])
    other = {"zip_l": ["zip(one, two)", "itertools.zip_longest(two, one)", "itertools.zip_longest(one, two, fillvalue=0)",
                       "itertools.product(one[:2], two[:2])"],
             "pairw": ["zip(one[::2], one[1::2])", "itertools.combinations(one, 2)", "zip(one, one)",
                       "zip(one, [*one[1:], None])"],
             "combi": ["itertools.permutations(one[:3], 2)" if "with" not in call else "itertools.combinations(one[:2], 2)",
                       "itertools.product(one[:2], repeat=2)", "itertools.pairwise(one[:3])",
                       "itertools.combinations(sorted(one[:3]), 2)", "itertools.combinations(one[2::-1], 2)"],
             "permu": ["itertools.combinations(two[:2], 2)", "map(''.join, itertools.permutations(two[:2]))",
                       "itertools.product(two[:2], repeat=2)", "itertools.permutations(two[:2], 1)"]}[call.split(".")[1][:5]]
    alike = "a value also with itself" if "with" in call else "no value with itself"
    said = {"zip_l": "`zip_longest` goes on to the end of the longer one and fills up the shorter.",
            "pairw": "`pairwise` gives each value with its right neighbour; pairs overlap.",
            "combi": f"`combinations` gives pairs in the order of the places, each pair once, {alike}.",
            "permu": "`permutations` gives every order, as tuples."}[call.split(".")[1][:5]]
    titles = ["it stops at the shorter or counts pairs otherwise", "another tool is meant", "the pairs are made differently",
              "the order is another one", "the order is turned round"]
    return f"one, two = {one}, '{two}'", [f"result = {call}"], "print(list(result))", [(titles[place], said,
                                                                                            f"result = {text}") for place,
                                                                                           text in enumerate(other)], said


def chained(rng):
    rows = [kit.numbers(rng, rng.randint(1, 3), 1, 9) for _ in range(3)]
    size = rng.randint(3, 5)
    call = rng.choice(["itertools.chain(*rows)", "itertools.chain.from_iterable(rows)", "itertools.chain(rows[0], rows)",
                       f"itertools.islice(itertools.chain(*rows, itertools.repeat(0)), {size})"])
    return f"rows = {rows}", [f"result = {call}"], "print(list(result))", [
        ("the rows stay lists", "`chain(*rows)` and `from_iterable` give the values of the rows.",
         "result = itertools.chain(rows)"),
        ("everything is flattened", "Only one level is opened: what the arguments give.", "result = itertools.chain(*rows)"),
        ("the values come in turns", "One argument is used up before the next begins.",
         "result = (n for part in itertools.zip_longest(*rows) for n in part if n is not None)"),
        ("values are added", "They come one after the other.", "result = map(sum, rows)"),
        ("the last row comes first", "The order is that of the arguments.", f"result = {call.replace('rows', 'rows[::-1]')}"),
    ], "`chain` gives all values of its first argument, then those of the next, and so on."


def producted(rng):
    one, two = rng.choice(["ab", "xy", "pq"]), rng.randint(2, 3)
    call = rng.choice([f"itertools.product('{one}', range({two}))", f"itertools.product(range({two}), '{one}')",
                       f"itertools.product('{one}', repeat=2)"])
    left, right = f"'{one}'", f"range({two})"
    return "", [f"result = {call}"], "print(list(result))", [
        ("they move together", "`zip` moves in step; `product` makes every pair.", f"result = zip({left}, {right})"),
        ("the first one moves fastest", "The last argument moves fastest, like the inner loop.",
         f"result = (pair[::-1] for pair in itertools.product({right if 'repeat' not in call else left}, {left}))"
         if call.index(left) < 25 else f"result = (pair[::-1] for pair in itertools.product({left}, {right}))"),
        ("no pair twice in another order", "Every pair counts, also with the same value twice.",
         f"result = itertools.combinations('{one}', 2)"),
        ("the arguments are exchanged", "The first value comes from the first argument.",
         f"result = itertools.product({right}, {left})" if call.index(left) < 25
         else f"result = itertools.product({left}, {right})"),
        ("a range begins at 1", "`range(n)` begins at 0.", f"result = {call.replace(f'range({two})', f'range(1, {two + 1})')}"),
    ], "`product` works like loops in each other: the last argument moves fastest."


def taken(rng):
    values = kit.numbers(rng, 6, 1, 12)
    limit = rng.randint(4, 9)
    test = rng.choice([f"n < {limit}", f"n > {limit}", "n % 2", "n % 2 == 0", f"n != {values[2]}"])
    tool = rng.choice(["takewhile", "dropwhile", "filterfalse"])
    call = "result = itertools.{}(lambda n: {}, values)"
    rest = [each for each in ("takewhile", "dropwhile", "filterfalse") if each != tool]
    said = {"takewhile": "takes values up to the first that fails the test",
            "dropwhile": "drops values up to the first that fails the test, and gives all the rest untested",
            "filterfalse": "gives every value for which the test is false"}[tool]
    return f"values = {values}", [call.format(tool, test)], "print(list(result))", [
        ("it filters all values",
         "The two `while` tools ask only until the first value that fails." if tool != "filterfalse"
         else "Values that pass are left out.", f"result = filter(lambda n: {test}, values)"),
        ("the test is turned round", "Its name tells what happens while the test is true.", call.format(tool, f"not ({test})")),
        ("it works like its relative", f"`{tool}` {said}.", call.format(rest[0], test)),
        ("it works like its other relative", f"`{tool}` {said}.", call.format(rest[1], test)),
        ("the failing value goes too", "That value is the first of the rest.",
         f"result = iter(list(itertools.{tool}(lambda n: {test}, values))[1:])"),
    ], f"`{tool}` {said}. The test `{test}` for the values in turn: {', '.join(str(bool(eval(test, {'n': n}))) for n in values)}."
