"""Pairs are sorted by one key, several keys or in two passes; wrong choices break ties by the rest or turn equal ones around."""
import kit


def make(rng, level):
    people = kit.names(rng, rng.randint(4, 6))
    ages = [rng.randint(1, 3) * 10 for _ in people]
    towns = [rng.choice(["Oslo", "Lima", "Bern"]) for _ in people]
    rows = list(zip(people, ages, towns))
    var = rng.choice(["rows", "guests", "players", "staff"])
    calls, notes, wrong_calls = plan(rng, var, level)
    show = rng.choice([f"print([name for name, _, _ in {var}])", f"print(' '.join(row[0] for row in {var}))",
                       f"for name, points, _ in {var}:\n    print(name, points)",
                       f"print({var}[0][0], {var}[-1][0])" if len(people) < 5 else f"print(*[row[0] for row in {var}])"])
    table = "[\n" + "".join(f"    {row},\n" for row in rows) + "]"
    code = f"{var} = {table}\n" + "\n".join(calls) + f"\n{show}"
    wrong = [kit.wrong(name, why, code=f"{var} = {table}\n" + "\n".join(lines) + f"\n{show}") for name, why,
             lines in wrong_calls]
    explanation = "\n\n".join(["Python's sort is stable: rows with equal keys stay in the order in which they came.", *notes,
                               *walk(calls, var, rows), "It prints:\n\n```text\n[[key]]\n```"])
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


def walk(calls, var, rows):
    names, said = {var: list(rows)}, []
    for call in calls:
        exec(call, names)
        said.append(f"After `{call}`: {', '.join(f'{name} {points} {town}' for name, points, town in names[var])}.")
    return said


def plan(rng, var, level):
    """The calls, what is to be said, and the changed calls."""
    def sort(key, extra=""):
        return f"{var}.sort(key=lambda row: {key}{extra})"
    first, second = rng.sample(["row[1]", "row[2]", "row[0]", "len(row[0])"], 2)
    if first == "row[0]":
        first, second = second, first
    up = ", reverse=True"
    one = [("ties are broken by the rest of the row", "With a key only the key is compared.", [sort(f"({first}, row)")]),
           ("equal rows are turned around", "Stable means: equal rows keep their order.", [f"{var}.reverse()", sort(first)]),
           ("the whole row is compared", "A key function replaces the comparison of rows.", [f"{var}.sort()"]),
           ("largest first", "Without `reverse` the smallest key comes first.", [sort(first, up)]),
           ("sort makes a new list", "`sort` changes the list itself.", [f"sorted({var}, key=lambda row: {first})"]),]
    down = [("reverse turns equal rows around", "`reverse=True` turns the comparison, not the order of equal rows.",
             [sort(first), f"{var}.reverse()"]),
            ("reverse is left out", "`reverse=True` puts the largest key first.", [sort(first)]),
            ("ties are broken by the rest of the row", "With a key only the key is compared.", [sort(f"({first}, row)", up)]),
            ("the whole row is compared", "A key function replaces the comparison of rows.", [f"{var}.sort(reverse=True)"]),
            ("only the list is reversed", "It is sorted by the key as well.", [f"{var}.reverse()"]),]
    two = [("the first pass counts most", "The last pass decides; the passes before it order what is equal in it.",
            [sort(second), sort(first)]),
           ("the last pass forgets the first", "The order of equal keys is left from the pass before.", [sort(second)]),
           ("only the first pass counts", "The second pass sorts again.", [sort(first)]),
           ("equal rows are turned around", "Stable means: equal rows keep their order.",
            [sort(first), f"{var}.reverse()", sort(second)]),
           ("the whole row is compared", "Each pass compares its key only.", [f"{var}.sort()"]),]
    shapes = [([sort(first)], [f"The only key is `{first}`."], one),
              ([sort(first, up)], [f"The key is `{first}`, the largest first; equal rows still keep their order."], down),
              ([sort(first), sort(second)],
               [f"Two passes: the last one, by `{second}`, decides, and rows equal in it stay ordered by `{first}`."], two)]
    if level == "mid":
        pair = sort(f"({first}, {second})")
        shapes += [([pair], [f"A tuple as key: first `{first}`, and where that is equal `{second}`."],
                    [("the parts of the key are swapped", "The first part of the tuple counts most.",
                      [sort(f"({second}, {first})")]),
                     ("only the first part counts", "The second part decides between equal first parts.", [sort(first)]),
                     *one[1:4]]),
                   ([sort("(-row[1], row[0])")],
                    ["The minus puts the largest number first; equal numbers are ordered by name."],
                    [("the minus is read over", "The minus turns the order of the numbers.", [sort("(row[1], row[0])")]),
                     ("the minus turns the names too", "It belongs to the number only.", [sort("(row[1], row[0])", up)]),
                     ("ties keep their order", "Here the second part of the key decides between them.", [sort("-row[1]")]),
                     *one[2:3]]),
                   ([sort(first), sort(second, up)],
                    [f"The last pass, by `{second}` with the largest first, decides; rows equal in it stay ordered by "
                     f"`{first}`."],
                    [("reverse turns equal rows around", "`reverse=True` leaves equal rows as they are.",
                      [sort(first), sort(second), f"{var}.reverse()"]), *two[1:3],
                     ("the first pass counts most", "The last pass decides.", [sort(second, up), sort(first)])]),]
    return rng.choice(shapes)
