"""Comprehensions with conditions, several for and inner lists; wrong choices run the loops the other way or filter wrongly."""
import kit


def make(rng, level):
    shape = rng.choice([filtered, chosen, pairs, flat] if level == "junior"
                       else [chosen, pairs, flat, inner, mapped, unique, triangle])
    setup, text, swaps, said = shape(rng)
    name = rng.choice(["result", "chosen", "found", "pairs", "output"])
    code = program(rng, setup, name)
    wrong = [kit.wrong(belief, why, code=kit.swap(code, "@", other)) for belief, why, other in swaps]
    return kit.predict_output(kit.swap(code, "@", text), wrong=wrong,
                              explanation=f"{said}\n\n{as_loops(text, setup)}\n\nIt prints:\n\n```text\n[[key]]\n```")


def program(rng, setup, name):
    end = rng.choice([f"print({name})", f"print(len({name}), {name})", f"for item in {name}:\n    print(item)"])
    return kit.join(setup, f"{name} = @", end)


def as_loops(text, setup):
    values = {}
    exec(setup, values)
    return f"So `{text}` is `{eval(text, values)!r}`."


def test_of(rng, name):
    number = rng.randint(3, 9)
    return rng.choice([(f"{name} % 2", f"{name} % 2 == 0"), (f"{name} % 2 == 0", f"{name} % 2"),
                       (f"{name} > {number}", f"{name} <= {number}"),
                       (f"{name} < {number}", f"{name} >= {number}"), (f"{name} % 3", f"{name} % 3 == 0")])


def change_of(rng, name):
    return rng.choice([f"{name} * {rng.randint(2, 5)}", f"{name} + {rng.randint(10, 20)}", f"{name} ** 2", f"-{name}",
                       f"{name} // 2"])


def filtered(rng):
    test, opposite = test_of(rng, "n")
    change = change_of(rng, "n")
    return (f"values = {kit.numbers(rng, 5, 1, 12)}", f"[{change} for n in values if {test}]", [
        ("the condition keeps the other items", "Items for which the condition is true are kept.",
         f"[{change} for n in values if {opposite}]"),
        ("the condition only decides what is changed", "That would be `a if test else b` in front of the `for`.",
         f"[{change} if {test} else n for n in values]"),
        ("the condition looks at the new value", "The condition sees the item of the loop, not what is made of it.",
         f"[m for m in [{change} for n in values] if {test.replace('n ', 'm ')}]"),
        ("only the first item is found", "A comprehension goes through all items.", f"[{change} for n in values if {test}][:1]"),
    ], f"Each `n` of the list is tested with `{test}`; those that pass give `{change}`.")


def chosen(rng):
    test, opposite = test_of(rng, "n")
    change, other = change_of(rng, "n"), rng.choice(["n", "0", "None", "'-'"])
    return (f"values = {kit.numbers(rng, 5, 1, 12)}", f"[{change} if {test} else {other} for n in values]", [
        ("the two sides are exchanged", "What stands in front of the `if` is taken when the test is true.",
         f"[{other} if {test} else {change} for n in values]"),
        ("items that fail are left out", "An `if` behind the `for` leaves items out; in front it must have an `else`.",
         f"[{change} for n in values if {test}]"),
        ("only the failing ones are kept", "Every item gives one value here.", f"[{other} for n in values if {opposite}]"),
        ("the test is read as its opposite", "A number other than 0 counts as true.",
         f"[{change} if {opposite} else {other} for n in values]"),
    ], f"The choice stands in front of `for`, so every item gives one value: `{change}` when `{test}` is true, else `{other}`.")


def pairs(rng):
    left, right = rng.sample(["ab", "xy", "pq", "kt", "mn"], 2)
    size = rng.randint(2, 3)
    item = rng.choice(["letter + str(n)", "str(n) + letter", "letter * n", "(n, letter)"])
    test = rng.choice(["", f" if n != {rng.randint(1, size)}", f" if letter != '{left[0]}' or n > 1",
                       f" if letter == '{left[1]}'"])
    heads = ["for letter in letters", f"for n in range(1, {size + 1})"]
    flipped = rng.random() < 0.5
    order = heads[::-1] if flipped else heads
    return (f"letters = '{left}'", f"[{item} {order[0]} {order[1]}{test}]", [
        ("the last `for` is the outer loop", "The `for` parts are read from left to right, the first one is the outer loop.",
         f"[{item} {order[1]} {order[0]}{test}]"),
        ("both loops move together", "`zip` would take them in step; two `for` make every pair.",
         f"[{item} for letter, n in zip(letters, range(1, {size + 1})){test}]"),
        ("the end of the range is included", "`range` stops before its end.",
         f"[{item} {order[0]} {order[1]}{test}]".replace(f"range(1, {size + 1})", f"range(1, {size + 2})")),
        ("a range begins at 0", "With two numbers the first one is the start.",
         f"[{item} {order[0]} {order[1]}{test}]".replace(f"range(1, {size + 1})", f"range({size})")),
        ("the condition is read over", "The last part filters the pairs.", f"[{item} {order[0]} {order[1]}]"),
    ], f"The first `for` is the outer loop, so `{order[1]}` runs from its beginning for each turn of `{order[0]}`.")


def flat(rng):
    rows = [kit.numbers(rng, rng.randint(1, 3), 1, 9) for _ in range(3)]
    test, opposite = test_of(rng, "n")
    change = rng.choice(["n", change_of(rng, "n")])
    return (f"rows = {rows}", f"[{change} for row in rows for n in row if {test}]", [
        ("the rows are kept", "That needs a comprehension inside another one.",
         f"[[{change} for n in row if {test}] for row in rows]"),
        ("the condition keeps the others", "Items for which it is true are kept.",
         f"[{change} for row in rows for n in row if {opposite}]"),
        ("only the first row is read", "The second `for` runs for every row.",
         f"[{change} for row in rows[:1] for n in row if {test}]"),
        ("the condition is read over", "The last part filters.", f"[{change} for row in rows for n in row]"),
        ("columns come before rows", "The first `for` is the outer loop, so it goes row by row.",
         f"[{change} for i in range(3) for row in rows for n in row[i:i + 1] if {test}]"),
    ], f"Rows come one after the other, and within a row its numbers; those with `{test}` give `{change}`, all in one flat list.")


def inner(rng):
    width, height = rng.sample([2, 3, 4], 2)
    item = rng.choice(["row * col", "row + col", "row - col", "(row, col)", "row * 10 + col"])
    return (f"width, height = {width}, {height}", f"[[{item} for col in range(width)] for row in range(height)]", [
        ("the left `for` is the outer loop", "The inner brackets are worked out anew for each turn of the `for` outside them.",
         f"[[{item} for row in range(height)] for col in range(width)]"),
        ("the list is flat", "Inner brackets make a list for each row.",
         f"[{item} for row in range(height) for col in range(width)]"),
        ("width and height are exchanged", "The inner list has one item for each column.",
         f"[[{item} for col in range(height)] for row in range(width)]"),
        ("a range begins at 1", "`range(n)` begins at 0.",
         f"[[{item} for col in range(1, width + 1)] for row in range(1, height + 1)]"),
    ], f"For each of the {height} values of `row` the inner list is made, with {width} items.")


def mapped(rng):
    used = kit.words(rng, 4)
    key, other = rng.choice([("len(w)", "w"), ("w[0]", "len(w)"), ("w[-1]", "w[:2]"), ("len(w) % 3", "w")])
    size = rng.randint(5, 6)
    test = rng.choice(["", f" if len(w) > {size}", f" if 'e' in w", f" if len(w) != {size}"])
    return (f"words = {used}", f"{{{key}: {other} for w in words{test}}}", [
        ("the first value for a key stays", "A later value for the same key takes the place of the earlier one.",
         f"{{{key}: {other} for w in words[::-1]{test}}}"),
        ("key and value are exchanged", "The key stands in front of the colon.", f"{{{other}: {key} for w in words{test}}}"),
        ("values for one key are collected", "That would need lists and `setdefault` or `defaultdict`.",
         f"{{{key}: [{other} for w in words if {key} == k]{' ' if test else ' '}for w in words{test} for k in [{key}]}}"),
        ("the condition is read over", "The last part filters the words.", f"{{{key}: {other} for w in words}}"),
        ("pairs in a list", "Braces with a colon make a dict.", f"[({key}, {other}) for w in words{test}]"),
    ], f"Each word gives the key `{key}` and the value `{other}`; when a key comes again, its place stays and its value is "
       f"replaced.")


def unique(rng):
    values = [rng.randint(-4, 4) for _ in range(6)]
    change = rng.choice(["n * n", "abs(n)", "n % 3", "n // 2"])
    test, opposite = rng.choice([("n", "not n"), ("n > 0", "n <= 0"), ("n < 2", "n >= 2"), ("n % 2", "n % 2 == 0")])
    return (f"values = {values}", f"sorted({{{change} for n in values if {test}}})", [
        ("equal values stay", "Braces without a colon make a set, which keeps a value once.",
         f"sorted([{change} for n in values if {test}])"),
        ("the condition keeps the others", "Items for which it is true are kept; 0 counts as false.",
         f"sorted({{{change} for n in values if {opposite}}})"),
        ("the order of the list stays", "`sorted` gives them in order.",
         f"list(dict.fromkeys({change} for n in values if {test}))"),
        ("equal items are dropped before they are changed", "The set is made of what the expression gives.",
         f"sorted([{change} for n in set(values) if {test}])"),
        ("the condition is read over", "The last part filters.", f"sorted({{{change} for n in values}})"),
    ], f"Items with `{test}` give `{change}`; the set keeps each value once, and `sorted` makes a list in order.")


def triangle(rng):
    size = rng.randint(3, 4)
    stop, other = rng.choice([("i", "i + 1"), ("i + 1", "i"), (f"{size} - i", "i")])
    item = rng.choice(["(i, j)", "i + j", "i * j", "i * 10 + j"])
    return (f"size = {size}", f"[{item} for i in range(size) for j in range({stop})]", [
        ("the inner end is included", "`range` stops before its end.",
         f"[{item} for i in range(size) for j in range({stop} + 1)]"),
        ("the inner range is always full", f"Its end is `{stop}` and changes with `i`.",
         f"[{item} for i in range(size) for j in range(size)]"),
        ("one round is missing", "The inner range is worked out anew for each `i`.",
         f"[{item} for i in range(size) for j in range({other})]"),
        ("counting starts at 1", "`range(n)` begins at 0.", f"[{item} for i in range(1, size + 1) for j in range({stop})]"),
        ("a list for each `i`", "Without inner brackets the list is flat.",
         f"[[{item} for j in range({stop})] for i in range(size)]"),
    ], f"For each `i` the inner loop runs anew over `range({stop})`.")
