"""Records sorted by a key, often with ties; wrong choices break ties differently or read the key as text or number."""
import kit

WORLDS = (("team", "name", "points", kit.NAMES), ("books", "title", "pages", kit.WORDS), ("jobs", "task", "priority", kit.WORDS))


def make(rng, level):
    world, label, value, pool = rng.choice(WORLDS)
    count = rng.randint(4, 5)
    names = rng.sample(pool, count)
    amounts = [rng.choice([1, 2, 3, 9, 10, 12, 20]) for _ in range(count)]
    if len(set(amounts)) == count:
        amounts[-1] = amounts[0]
    rows = list(zip(names, amounts))
    key, keys, said = rng.choice(EASY if level == "junior" else EASY + HARD * 2)
    reverse = rng.random() < 0.45
    call = rng.choice([f"{world}.sort(key={key}{', reverse=True' * reverse})",
                       f"{world} = sorted({world}, key={key}{', reverse=True' * reverse})"])
    again = level == "mid" and rng.random() < 0.35
    second = f"{world}.sort(key=lambda row: len(row[0]))" if again else ""
    end = rng.choice([f"print([row[0] for row in {world}])", f"for {label}, {value} in {world}:\n    print({label}, {value})",
                      f"print({world}[0], {world}[-1])"])
    setup = f"{world} = {rows}"
    code = kit.join(setup, call, second, end)
    wrong = beliefs(code, world, key, keys, call, reverse)
    if again:
        wrong.append(kit.wrong("the second sort starts from nothing",
                               "A later sort keeps the earlier order of rows with equal keys.",
                               code=kit.swap(code, second, f"{world}.sort(key=lambda row: (len(row[0]), row[0]))")))
        wrong.append(kit.wrong("the first sort is the main one", "The last sort decides; the one before only orders its ties.",
                               code=kit.swap(code, second, "")))
    values = {world: rows}
    exec(call, values)
    told = [f"The key is {said}: " + ", ".join(f"`{row[0]}` {eval(key)(row)!r}" for row in rows) + ".",
            f"Sorted{' from high to low' if reverse else ''}: {', '.join(row[0] for row in values[world])}.",
            "Rows with equal keys keep the order they had" + (", with `reverse=True` too." if reverse else ".")]
    if again:
        exec(second, values)
        told.append(f"The second sort goes by length and keeps that order among equal lengths: "
                    f"{', '.join(row[0] for row in values[world])}.")
    return kit.predict_output(code, wrong=wrong, explanation=" ".join(told) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def beliefs(code, world, key, keys, call, reverse):
    found = [kit.wrong(name, why, code=kit.swap(code, f"key={key}", f"key={other}")) for name, why, other in keys]
    if reverse:
        backwards = f"{world}.sort(key={key})\n{world}.reverse()"
        found.append(kit.wrong("`reverse=True` turns the ties round too",
                               "Rows with equal keys keep their order, also with `reverse=True`.",
                               code=kit.swap(code, call, backwards)))
        found.append(kit.wrong("`reverse` is read over", "It sorts from high to low.",
                               code=kit.swap(code, call, call.replace(", reverse=True", ""))))
    else:
        found.append(kit.wrong("the highest comes first", "Without `reverse=True` the lowest comes first.",
                               code=kit.swap(code, call, call.replace(f"key={key}", f"key={key}, reverse=True"))))
    if call.startswith(f"{world} ="):
        found.append(kit.wrong("`sorted` changes nothing that is kept", "The new list is given to the old name here.",
                               code=kit.swap(code, call, "pass")))
    else:
        found.append(kit.wrong("`sort` leaves the list as it was", "`sort` changes the list itself; `sorted` makes a new one.",
                               code=kit.swap(code, call, "pass")))
    return found


TIES = ("ties are ordered by the name", "The key alone decides; equal keys keep the order they had.")
TEXT = ("numbers are compared as text", "As text, '10' comes before '9'. Numbers are compared by size.")
EASY = [
    ("lambda row: row[1]", [(*TIES, "lambda row: (row[1], row[0])"), (*TEXT, "lambda row: str(row[1])"),
                            ("the first column decides", "`row[1]` is the second column.", "lambda row: row[0]")], "the number"),
    ("lambda row: len(row[0])", [(*TIES, "lambda row: (len(row[0]), row[0])"),
                                 ("longer names are compared letter by letter", "The key is the length, not the text.",
                                  "lambda row: row[0]"),
                                 ("ties go by the number", "The key holds the length and nothing else.",
                                  "lambda row: (len(row[0]), row[1])")],
     "the length of the text"),
    ("lambda row: -row[1]",
     [(*TIES, "lambda row: (-row[1], row[0])"),
      ("the minus is read over", "The minus turns the order round.", "lambda row: row[1]"),
                             ("ties are turned round too", "The key of equal numbers is equal, and equal keys keep their order.",
                              "lambda row, turn=iter(range(99)): (-row[1], -next(turn))")], "the number with a minus"),
]
HARD = [
    ("lambda row: (row[1], row[0])",
     [("ties keep their order", "The second part of the key decides between equal numbers.", "lambda row: row[1]"),
                                      ("the text comes first", "The first part of a tuple is compared first.",
                                       "lambda row: (row[0], row[1])"),
                                      (*TEXT, "lambda row: (str(row[1]), row[0])")], "a tuple of number and text"),
    ("lambda row: (-row[1], row[0])",
     [("ties keep their order", "The text decides between equal numbers.", "lambda row: -row[1]"),
                                       ("the minus is read over", "The minus turns the order of the numbers round.",
                                        "lambda row: (row[1], row[0])"),
                                       ("the text is turned round too", "The minus stands at the number only.",
                                        "lambda row: (-row[1], [-ord(letter) for letter in row[0]])")],
     "a tuple of number with a minus and text"),
    ("lambda row: row[1] % 3", [("the number itself decides", "The key is the remainder only.", "lambda row: row[1]"),
                                ("ties go by the number", "Equal keys keep the order they had.",
                                 "lambda row: (row[1] % 3, row[1])"),
                                ("`%` divides", "`%` is the remainder; `//` divides.", "lambda row: row[1] // 3")],
     "the remainder by 3"),
    ("lambda row: str(row[1])",
     [("numbers are compared by size", "`str` makes texts, and '10' comes before '9'.", "lambda row: row[1]"),
      (*TIES, "lambda row: (str(row[1]), row[0])"),
                                 ("shorter texts come first", "Texts are compared letter by letter.",
                                  "lambda row: (len(str(row[1])), str(row[1]))")], "the number as text"),
    ("lambda row: row[0][-1]",
     [(*TIES, "lambda row: (row[0][-1], row[0])"),
      ("the first letter decides", "`[-1]` is the last letter.", "lambda row: row[0][0]"),
                                ("ties go by the number", "The key is one letter and nothing else.",
                                 "lambda row: (row[0][-1], row[1])")], "the last letter"),
    ("lambda row: row[1] > 5",
     [("the number decides", "The key is only False or True.", "lambda row: row[1]"),
      ("True comes first", "False counts as 0 and True as 1.", "lambda row: row[1] <= 5"),
                                (*TIES, "lambda row: (row[1] > 5, row[0])")], "False or True"),
]
