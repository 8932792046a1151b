"""A composite or expression index and several queries; SQLite's own plan says which of them search it."""
import kit

WORLDS = (("orders", ["customer", "status", "day", "total"]), ("events", ["device", "kind", "hour", "size"]),
          ("tickets", ["team", "state", "week", "points"]), ("films", ["genre", "country", "year", "length"]))


def make(rng, level):
    table, columns = rng.choice(WORLDS)
    a, b, c, d = columns if rng.random() < 0.5 else rng.sample(columns[:3], 3) + columns[3:]
    size = 2 if level == "mid" and rng.random() < 0.6 else 3
    index = [a, b, c][:size]
    queries = conditions(rng, a, b, c, d, size)
    items, why = {}, {}
    for text, used, note in rng.sample(queries, len(queries)):
        if len(items) < 6 and not (sum(items.values()) == 4 and used):
            items[f"SELECT * FROM {table} WHERE {text}"] = used
            why[f"SELECT * FROM {table} WHERE {text}"] = note
    setup = (f"import sqlite3\n\ndb = sqlite3.connect(':memory:')\ndb.execute('CREATE TABLE {table} (id INTEGER PRIMARY KEY, "
             f"{', '.join(columns)})')\ndb.execute('CREATE INDEX by_{a} ON {table} ({', '.join(index)})')\n\ndef "
             f"searches(query):\n    plan = db.execute('EXPLAIN QUERY PLAN ' + query).fetchall()\n    return "
             f"any(row[3].startswith('SEARCH') and 'INDEX by_' in row[3] for row in plan)")
    return kit.pick_all(f"Table `{table}` has an index on ({', '.join(index)}). For which queries does SQLite search in this "
                        f"index (`SEARCH`), instead of reading the whole table?", items=list(items), setup=setup,
                        test='searches("{item}")', why=why,
                        explanation=f"Rows in the index are sorted by `{a}` first, then `{b}`"
                        + (f", then `{c}`" if size == 3 else "") + ". It can be searched when the condition names its first "
                                                                   "column, plain and with a comparison; more columns narrow "
                                                                   "it further.\n\n"
                        + "\n".join(f"- `{text.split('WHERE ')[1]}`: {why[text]}" for text in items))


def conditions(rng, a, b, c, d, size):
    n, m = rng.randint(1, 9), rng.randint(10, 20)
    first, skip = f"the first column `{a}` is fixed", (f"the first column `{a}` is missing, so equal values of `{b}` lie all "
                                                       f"over the index")
    return [
        (f"{a} = {n}", True, first), (f"{a} = {n} AND {b} = {m}", True, f"{first}, and `{b}` narrows it"),
        (f"{b} = {m} AND {a} = {n}", True, "the order of the conditions does not matter"), (f"{b} = {m}", False, skip),
        (f"{c} = {n}", False, f"`{a}` is missing"), (f"{b} = {m} AND {c} = {n}", False, skip),
        (f"{a} > {n}", True, f"a range of `{a}` is one piece of the index"),
        (f"{a} > {n} AND {b} = {m}", True, f"the range of `{a}` is searched; `{b}` is only tested there"),
        (f"{a} = {n} AND {c} = {m}", True, f"`{a}` is searched, though `{b}` between them is missing"),
        (f"{a} + 0 = {n}", False, f"`{a}` stands inside an expression, and the index holds plain values"),
        (f"abs({a}) = {n}", False, f"`{a}` stands inside a function"),
        (f"{a} = {n} OR {b} = {m}", False, f"one side of OR has no index, so all rows must be read"),
        (f"{a} IN ({n}, {m})", True, "IN is a few searches"),
        (f"{a} <> {n}", False, "almost everything is different from one value: no piece of the index"),
        (f"{d} = {n}", False, f"`{d}` is not in the index"), (f"{a} IS NULL", True, "NULL has its place in the index"),
        (f"{a} = {n} AND {d} > {m}", True, f"{first}; `{d}` is tested afterwards"),
        (f"{a} BETWEEN {n} AND {m}", True, f"a range of `{a}` is one piece of the index"),
        (f"{a} = {n} OR {a} = {m}", True, f"both sides name `{a}`, which is the same as IN"),
        (f"{b} > {m} AND {d} = {n}", False, skip), (f"NOT {a} = {n}", False, "NOT leaves almost everything"),
        (f"{a} = {b}", False, "two columns of the same row are compared; no value is known to search for"),
        (f"{a} = {n} AND abs({b}) = {m}", True, f"{first}; the function on `{b}` is tested afterwards")]
