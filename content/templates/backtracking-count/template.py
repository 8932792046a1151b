"""Backtracking over subsets, orders, sums, brackets or placements, with or without pruning; wrong choices drop the
undo or a rule."""
import kit


def make(rng, level):
    task = rng.choice([subsets, orders, sums, brackets, splits, queens, letters])
    code, note, changes = task(rng)
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
    return kit.trace(code, wrong=wrong, explanation=f"{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def report(rng):
    return rng.choice(["print(found)", "print(len(found), found[0])", "print(len(found), found[-1])", "print(found[:3])",
                       "print(found[-3:])"])


def subsets(rng):
    items = kit.words(rng, 3) if rng.random() < 0.4 else kit.numbers(rng, 3, 1, 9)
    first = rng.choice(["take", "leave"])
    take, leave = "    chosen.append(items[place])\n    search(place + 1)\n    chosen.pop()\n", "    search(place + 1)\n"
    body = take + leave if first == "take" else leave + take
    rule = rng.choice(["", "if len(chosen) <= 2:\n            ", "if chosen:\n            "])
    end = f"        {rule}found.append(list(chosen))\n        return\n"
    code = (f"items, chosen, found = {items}, [], []\n\ndef search(place):\n    if place == len(items):\n{end}{body}\n"
            f"search(0)\n{report(rng)}")
    ways = "first with it, then without" if first == "take" else "first without it, then with it"
    return code, (f"For each item there are two ways: "
                  f"{ways}. That makes 8 ends") + (f", of which only those with `{rule.strip()[3:-1]}` count." if rule
                                                   else "."), [
        ("the chosen items are not taken back", "`pop` undoes the choice before the other way is tried.", "    chosen.pop()\n",
         ""), ("the other way is tried first", "The order of the two calls decides the order of the results.", body,
               leave + take if first == "take" else take + leave),
                      ("all lists are one and the same", "A copy is stored.", "list(chosen)", "chosen"),
                      ("the empty choice never counts" if not rule.startswith("if chosen") else "the empty choice counts",
                       "Look at the condition.", end,
                       "        if chosen:\n            found.append(list(chosen))\n        return\n"
                       if not rule.startswith("if chosen") else "        found.append(list(chosen))\n        return\n"),
                      ("results are stored on the way", "Only at the end of the items is a result stored.",
                       "    if place == len(items):\n",
                       "    if chosen and place < len(items):\n        found.append(list(chosen))\n    if place == "
                       "len(items):\n")]


def orders(rng):
    items = list(rng.choice(["abc", "xyz", "ABC", "pqr"])) if rng.random() < 0.6 else kit.numbers(rng, 3, 1, 9)
    if rng.random() < 0.3:
        items[2] = items[0]
    rule = rng.choice(["item in chosen", "item in chosen", "item in chosen or chosen and chosen[-1] > item",
                       "item in chosen or not chosen and item == items[0]"])
    size = rng.choice([2, 3, 3]) if len(set(items)) == 3 else 2
    code = (f"items, chosen, found = {items}, [], []\n\ndef search():\n    if len(chosen) == {size}:\n        "
            f"found.append(''.join(map(str, chosen)))\n        return\n    for item in items:\n        if {rule}:\n            "
            f"continue\n        chosen.append(item)\n        search()\n        chosen.pop()\n\nsearch()\nprint(found)")
    extra = {"item in chosen": "", "item in chosen or chosen and chosen[-1] > item": " Items must rise.",
             "item in chosen or not chosen and item == items[0]": f" `{items[0]}` can't come first."}[rule]
    return code, (f"Each place takes every item that is not chosen yet, in the order of the list; at {size} items the choice "
                  f"is stored.{extra}"), [
        ("an item may come twice", "`item in chosen` leaves it out.", rule, "False"),
                      ("the order inside a result does not matter", "ab and ba are two results here.", rule,
                       "item in chosen or chosen and items.index(chosen[-1]) > items.index(item)"),
                      ("the extra rule is read over" if extra else "items must rise", "Look at the condition of `continue`.",
                       rule, "item in chosen" if extra else "item in chosen or chosen and chosen[-1] > item"),
                      ("the last choice is not taken back", "`pop` undoes it.", "        chosen.pop()\n", ""),
                      ("all lengths are stored", "Only full ones are.",
                       f"    if len(chosen) == {size}:\n        found.append(''.join(map(str, chosen)))\n",
                       f"    if chosen:\n        found.append(''.join(map(str, chosen)))\n    if len(chosen) == {size}:\n")]


def sums(rng):
    items, goal = sorted(kit.numbers(rng, 3, 2, 6)), rng.randint(7, 9)
    again = rng.choice([True, False])
    if not again:
        items = sorted(kit.numbers(rng, 5, 1, 8))
    once = ("An item may be taken again, as the search goes on at the same place." if again
            else "Each item is taken once, as the search goes on at the next place.")
    step = "place" if again else "place + 1"
    code = (f"items, found = {items}, []\n\ndef search(first, left, chosen):\n    if left == 0:\n        found.append(chosen)\n"
            f"        return\n    for place in range(first, len(items)):\n        if items[place] > left:\n            break\n "
            f"       search({step}, left - items[place], chosen + [items[place]])\n\nsearch(0, {goal}, [])\nprint(found)")
    return code, (f"Items are added until {goal} is reached. "
                  f"{once} Earlier items are not taken any more, so each sum is found in one order only."), [
        ("an item is taken once only" if again else "an item may be taken again",
         "Look at the first argument of the inner call.",
         f"search({step},", f"search({'place + 1' if again else 'place'},"),
                      ("each order is listed", "The search never goes back to earlier items.", f"search({step},",
                       "search(0," if again else "search(place + 2,"),
                      ("sums below the goal count", "Only `left == 0` is stored.", "left == 0", "left <= 1"),
                      ("the search ends at the first hit", "`return` leaves only one call.", "        if items[place] > left:",
                       "        if found or items[place] > left:"),
                      ("the last item can't be reached", "The range goes to the end.", "len(items))", "len(items) - 1)")]


def brackets(rng):
    pairs = rng.choice([2, 3])
    first = rng.choice(["open", "close"])
    add = [f"    if opened < {pairs}:\n        search(text + '(', opened + 1, closed)\n",
           "    if closed < opened:\n        search(text + ')', opened, closed + 1)\n"]
    deep = rng.choice([None, 2]) if pairs == 3 else None
    if deep:
        add[0] = add[0].replace(f"opened < {pairs}", f"opened < {pairs} and opened - closed < {deep}")
    body = "".join(add if first == "open" else add[::-1])
    code = (f"found = []\n\ndef search(text, opened, closed):\n    if closed == {pairs}:\n        found.append(text)\n        "
            f"return\n{body}\nsearch('', 0, 0)\n") + rng.choice(["print(found)", "print(len(found), found[0], found[-1])",
                                                                 "print(found[-1], found[0])"])
    return code, (f"A bracket is opened while fewer than {pairs} are{' and not more than 2 would be open' if deep else ''}, "
                  f"and closed only when one is open. {'Opening' if first == 'open' else 'Closing'} is tried first, which "
                  f"gives the order."), [
        ("closing needs no open bracket", "`closed < opened` makes sure of it.", "closed < opened", f"closed < {pairs}"),
                      ("the other bracket is tried first", "The order of the two `if` gives the order of the results.", body,
                       "".join(add[::-1] if first == "open" else add)),
                      ("brackets are never nested", "Several may be open at a time.", f"opened < {pairs}",
                       f"opened < {pairs} and opened == closed"),
                      ("a text is complete when all are open", "It is complete when all are closed.", f"closed == {pairs}",
                       f"opened == {pairs}"),
                      ("all brackets open first", "Closing is possible before that.", "closed < opened",
                       f"opened >= {deep or pairs}")]


def splits(rng):
    text = "".join(str(rng.randint(0, 3)) for _ in range(4))
    rule = rng.choice(["int(part) <= 23 and (part == '0' or part[0] != '0')", "part == part[::-1]", "int(part) % 2 == 0",
                       "len(part) <= 2"])
    code = (f"text, found = '{text}', []\n\ndef search(start, parts):\n    if start == len(text):\n        "
            f"found.append('.'.join(parts))\n        return\n    for end in range(start + 1, len(text) + 1):\n        part = "
            f"text[start:end]\n        if {rule}:\n            search(end, parts + [part])\n\nsearch(0, [])\nprint(found)")
    say = {"int": "the number is small enough and has no 0 in front", "par": "it reads the same from both sides",
           "len": "it has one or two digits"}[rule[:3]] if "%" not in rule else "it is an even number"
    return code, f"`{text}` is cut in all ways in which each part passes the test: {say}. Short first parts are tried first.", [
        ("every part passes", "The condition drops parts.", rule, "True"),
        ("only the last part is tested", "Each part is.", f"        if {rule}:", f"        if end < len(text) or {rule}:"),
        ("the whole text is no part", "The range goes up to the end.", "len(text) + 1)", "len(text) + (start > 0))"),
        ("long first parts come first", "The end grows from the start.", "range(start + 1, len(text) + 1)",
         "range(len(text), start, -1)"),
        ("the first cut that works ends it", "The loop goes on after a result.", "        part = text",
         "        if found:\n            return\n        part = text")]


def queens(rng):
    size, rule = rng.choice([3, 4, 5]), rng.choice(["full", "rooks", "near"])
    if rule == "rooks":
        size = 3
    test = {"full": "c == column or abs(c - column) == row - r", "rooks": "c == column",
            "near": "c == column or row - r == 1 and abs(c - column) == 1"}[rule]
    code = (f"size, columns, found = {size}, [], []\n\ndef clash(row, column):\n    return any({test} for r, c in "
            f"enumerate(columns))\n\ndef search(row):\n    if row == size:\n        found.append(''.join(map(str, columns)))\n "
            f"       return\n    for column in range(size):\n        if not clash(row, column):\n            "
            f"columns.append(column)\n            search(row + 1)\n            columns.pop()\n\nsearch(0)\nprint(len(found), "
            f"found[:2])")
    say = {"full": "no two share a column or a diagonal", "rooks": "no two share a column",
           "near": "no two share a column, and neighbours in following rows don't touch at a corner"}[rule]
    return code, f"One piece a row, so that {say}. The number is the column of each row; small columns are tried first.", [
        ("diagonals are free" if rule != "rooks" else "diagonals count", "Look at `clash`.", test,
         "c == column" if rule != "rooks" else "c == column or abs(c - column) == row - r"),
        ("columns are free", "Look at `clash`.", test, "abs(c - column) == row - r"),
        ("only the row before counts", "All rows before are compared.", f"any({test}", f"any(r == row - 1 and ({test})"),
        ("results that are mirrored count once", "Each one is stored.", "        found.append",
         "        if columns[0] <= columns[-1]:\n            found.append"),
        ("a whole result is needed only up to the last row but one", "Each row gets a piece.", "row == size:",
         "row == size - 1:")]


def letters(rng):
    keys = rng.sample([("2", "abc"), ("3", "def"), ("4", "gh"), ("5", "jk"), ("6", "mn")], 3)
    number = "".join(rng.choice(keys)[0] for _ in range(2))
    code = (f"keys = {dict(keys)}\nfound = []\n\ndef search(text):\n    if len(text) == {len(number)}:\n        "
            f"found.append(text)\n        return\n    for letter in keys['{number}'[len(text)]]:\n        ") + rng.choice(["",
                                    "if letter not in text:\n           "
                                        " "]) + "search(text + letter)\n\nsearch('')\n" + rng.choice(["print(found)",
                                                                                                                                     "print(len(found), found[-1])"])
    return code, (f"Each digit of {number} gives one of its letters, the first digit first. At {len(number)} letters the text "
                  f"is stored."), [
        ("the letters of one digit are joined", "One letter of each digit.", "search(text + letter)",
         f"search(text + keys['{number}'[len(text)]][:2])"),
                      ("the last digit comes first", "The place in the text is the place in the number.",
                       f"'{number}'[len(text)]", f"'{number[::-1]}'[len(text)]"),
                      ("only the first letters", "The loop tries them all.", f"in keys['{number}'[len(text)]]",
                       f"in keys['{number}'[len(text)]][:1]"),
                      ("all letters of all keys", "Only those of the digits in turn.", f"in keys['{number}'[len(text)]]",
                       "in ''.join(keys.values())"),
                      ("every start is stored", "Only full texts are.", "        found.append(text)\n        return\n",
                       "        found.append(text)\n        return\n    found.append(text)\n")]
