"""A small table and a grouped query. Wrong choices count NULL, forget a filter or filter at the wrong time."""
import kit

WORLDS = (("orders", "customer", "amount", kit.NAMES), ("parcels", "town", "weight",
                                                        ("Oslo", "Lima", "Bern", "Kyiv", "Baku", "Riga")),
          ("loans", "reader", "days", kit.NAMES), ("trips", "driver", "km", kit.NAMES), ("sales", "item", "price", kit.WORDS))


def make(rng, level):
    table, group, value, pool = rng.choice(WORLDS)
    keys = rng.sample(pool, rng.randint(2, 3))
    rows = [(number, rng.choice(keys), None if rng.random() < (0.15 if level == "junior" else 0.3) else rng.randint(1, 9) * 5)
            for number in range(1, rng.randint(6, 8))]
    schema = kit.join(
        f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, {group} TEXT, {value} INTEGER);",
        f"INSERT INTO {table} VALUES\n" + ",\n".join(
            f"  ({number}, '{key}', {'NULL' if amount is None else amount})" for number, key, amount in rows) + ";")
    shown, swaps = rng.choice(aggregates(value))
    low, least = rng.choice([10, 15, 20]), rng.randint(2, 3)
    where = rng.choice(["", f"WHERE {value} >= {low}", f"WHERE {value} <> {rows[0][2] or low}"])
    having = rng.choice(["", f"HAVING COUNT(*) >= {least}", f"HAVING SUM({value}) > {low * 2}"])
    order = rng.choice([group, f"{group} DESC", f"{shown} DESC, {group}"])
    query = write(group, shown, table, where, having, order)
    wrong = [kit.wrong(name, why, code=write(group, text, table, where, having, order.replace(shown, text))) for name, why,
             text in swaps]
    if where:
        wrong.append(kit.wrong("WHERE is applied to groups",
                               "WHERE works on single rows before they are grouped; rows with NULL drop out too.",
                               code=write(group, shown, table, "", having, order)))
    if having:
        wrong.append(kit.wrong("HAVING is forgotten", "HAVING drops whole groups after they have been counted.",
                               code=write(group, shown, table, where, "", order)))
    wrong.append(kit.wrong("the order is read the other way", "Without DESC the smallest comes first.",
                           code=write(group, shown, table, where, having, flipped(order, group))))
    wrong.append(kit.wrong("NULL counts as zero", "NULL is no value: aggregates leave it out, and a comparison with it is never "
                           "true.",
                           code=swap_all(write(group, shown, table, where, having, order), value)))
    explanation = "\n\n".join(part for part in (
        f"First `{where}` keeps single rows; a NULL is neither above nor below anything." if where else "No WHERE: every row "
                                                "goes in.",
        f"Then each `{group}` gives one row, with `{shown}`. Aggregates over a column leave NULL out; `COUNT(*)` counts rows.",
        f"`{having}` keeps only groups for which it is true." if having else "",
        "The result:\n\n```text\n[[key]]\n```") if part)
    return kit.sql_result(schema, query, wrong=wrong, explanation=explanation)


def aggregates(value):
    star = ("COUNT(*) and COUNT(column) are mixed up", "`COUNT(*)` counts rows, `COUNT(column)` only those with a value.")
    return [
        ("COUNT(*)", [(*star, f"COUNT({value})"), ("equal values are counted once", "Only COUNT(DISTINCT …) does that.",
                                                   f"COUNT(DISTINCT {value})")]),
        (f"COUNT({value})", [(*star, "COUNT(*)"), ("equal values are counted once", "Only COUNT(DISTINCT …) does that.",
                                                   f"COUNT(DISTINCT {value})")]),
        (f"SUM({value})", [("a count instead of a sum", "SUM adds the values, COUNT counts them.", f"COUNT({value})"),
                           ("the largest instead of the sum", "MAX picks one value of the group.", f"MAX({value})")]),
        (f"MAX({value})", [("the last row wins", "The order of rows plays no part; the largest value does.", f"MIN({value})"),
                           ("all are added", "SUM would add them.", f"SUM({value})")]),
        (f"COUNT(DISTINCT {value})", [("DISTINCT is read over", "Equal values of a group count once.", f"COUNT({value})"),
                                      (*star, "COUNT(*)")]),
    ]


def write(group, shown, table, where, having, order):
    lines = [f"SELECT {group}, {shown}", f"FROM {table}", where, f"GROUP BY {group}", having, f"ORDER BY {order};"]
    return "\n".join(line for line in lines if line)


def flipped(order, group):
    return group if order == f"{group} DESC" else f"{group} DESC" if order == group else order.replace(" DESC", "")


def swap_all(query, value):
    return query.replace(value, f"COALESCE({value}, 0)")
