"""The first page was read, then rows came or went; now the second page is asked for, by offset or after the last row seen.

Wrong choices use the other way, forget the tie-breaker or are one row off.
"""
import kit

WORLDS = (("posts", "title", "likes"), ("orders", "customer", "total"), ("players", "name", "points"),
          ("films", "title", "votes"))


def make(rng, level):
    table, label, value = rng.choice(WORLDS)
    size, down, asks = rng.randint(2, 3), rng.random() < 0.5, rng.choice(["offset", "keyset", "keyset", "no tie"])
    shown = rng.choice([f"id, {value}", f"{label}, {value}", f"id, {label}"])
    rows = first_rows(rng, size)
    ordered = sorted(rows, key=lambda row: (row[2], row[0]), reverse=down)
    last = ordered[size - 1]
    changes, after, notes = change(rng, rows, ordered, size, down, (table, label, value))
    schema = kit.join(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, {label} TEXT, {value} INTEGER);",
                      f"INSERT INTO {table} VALUES\n" + ",\n".join(f"    ({i}, '{name}', {n})" for i, name, n in rows) + ";",
                      f"-- Page 1 is read here: ids {', '.join(str(row[0]) for row in ordered[:size])}.", *changes)
    queries = write(table, value, shown, size, down, last)
    if asks == "offset":
        queries["again"] = queries["offset"].replace(f"OFFSET {size}", f"OFFSET {size - 1}")
    else:
        queries["turned"] = queries[asks].replace("ASC" if not down else "DESC", "DESC" if not down else "ASC")
    wrong = [kit.wrong(name, why, code=queries[other]) for other, (name, why) in BELIEFS.items()
             if other != asks and (asks, other) != ("offset", "no tie")]
    final = sorted(after, key=lambda row: (row[2], row[0]), reverse=down)
    said = "\n".join(f"- {note}" for note in notes)
    order = f"In the order of the query the ids now are {', '.join(str(row[0]) for row in final)}."
    return kit.sql_result(schema, queries[asks], wrong=wrong, prompt=f"A client read page 1, with {size} rows: `{label}` "
                          f"{' and '.join(repr(row[1]) for row in ordered[:size][-2:])} came last. Then the table was changed as "
                          "shown. What does this query for the next page return?",
                          explanation=f"{said}\n\n{order} {reason(asks, size, last, value, down)}\n\nIt returns:\n\n"
                          "```text\n[[key]]\n```")


BELIEFS = {
    "offset": ("the query counts rows", "A page by key doesn't count rows; it starts after a value."),
    "keyset": ("the query goes on after the last row seen", "This query has no such condition, or one that leaves out the id."),
    "no tie": ("equal values are skipped", "The condition also looks at the id, to tell equal values apart."),
    "again": ("the last row comes once more", "The page starts after that row, not with it."),
    "first": ("the first page comes again", "The query leaves out what was on page 1."),
    "late": ("one row more is skipped", "Only the rows of page 1 are left out."),
    "turned": ("the order is turned", "Look at ASC and DESC."),
}


def first_rows(rng, size):
    """Rows with some equal values, most likely around the border of the page."""
    count = size * 2 + rng.randint(1, 2)
    values = sorted(rng.choices(range(1, 9), k=count))
    if rng.random() < 0.7:
        values[size] = values[size - 1]
        values[-size - 1] = values[-size]
    rng.shuffle(values)
    return [(place + 1, name, value * 10) for place, (name, value) in enumerate(zip(kit.words(rng, count), values))]


def change(rng, rows, ordered, size, down, names):
    """One or two changes of the table: statements, the rows afterwards, and what is to be said."""
    table, _, value = names
    after, statements, notes = list(rows), [], []
    for kind in rng.sample(["insert", "insert", "delete", "update"], rng.choice([1, 1, 2])):
        if kind == "insert":
            number = rng.choice([ordered[0][2] + (10 if down else -10), ordered[size - 1][2], ordered[-1][2]])
            row = (len(after) + 10, rng.choice(["fresh", "newest", "extra"]), number)
            after.append(row)
            statements.append(f"INSERT INTO {table} VALUES {row};")
            notes.append(f"A row with id {row[0]} and {value} {number} came in.")
            continue
        gone = rng.choice([row for row in ordered[:size + 1] if row in after] or after)
        after.remove(gone)
        if kind == "delete":
            statements.append(f"DELETE FROM {table} WHERE id = {gone[0]};")
            notes.append(f"The row with id {gone[0]} went.")
        else:
            number = ordered[-1][2] + rng.choice([-5, 5])
            after.append((*gone[:2], number))
            statements.append(f"UPDATE {table} SET {value} = {number} WHERE id = {gone[0]};")
            notes.append(f"The row with id {gone[0]} changed from {gone[2]} to {number}.")
    return statements, after, notes


def write(table, value, shown, size, down, last):
    way, sign = ("DESC", "<") if down else ("ASC", ">")
    order = f"ORDER BY {value} {way}, id {way}\nLIMIT {size}"
    start = f"SELECT {shown}\nFROM {table}\n"
    pair = f"({value}, id) {sign} ({last[2]}, {last[0]})"
    turned = f"ORDER BY {value} {'ASC' if down else 'DESC'}, id {'ASC' if down else 'DESC'}\nLIMIT {size} OFFSET {size}"
    return {"offset": f"{start}{order} OFFSET {size}", "keyset": f"{start}WHERE {pair}\n{order}",
            "no tie": f"{start}WHERE {value} {sign} {last[2]}\n{order}",
            "again": f"{start}WHERE {pair.replace(sign, sign + '=')}\n{order}", "first": f"{start}{order}",
            "late": f"{start}{order} OFFSET {size + 1}", "turned": f"{start}{turned}"}


def reason(asks, size, last, value, down):
    word = "smaller" if down else "greater"
    return {
        "offset": f"`OFFSET {size}` counts: it skips the first {size} of these, whichever they are by now. So rows can come "
                  "twice or never.",
        "keyset": f"The condition takes what comes after {value} {last[2]} and id {last[0]}: a {word} `{value}`, or the same and "
                  f"a {word} id. What happened before that row doesn't move the page.",
        "no tie": f"The condition takes only a {word} `{value}` than {last[2]}. Rows with exactly {last[2]} that were not on "
                  "page 1 are skipped for good; the id would be needed as a tie-breaker.",
    }[asks]
