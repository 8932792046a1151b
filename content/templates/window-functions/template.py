"""A query with a window function; wrong choices drop the partition, the order, or take another kind of rank."""
import kit

WORLDS = (("sales", "shop", "amount"), ("scores", "player", "points"), ("trips", "driver", "km"), ("visits", "town", "guests"))


def make(rng, level):
    table, group, value = rng.choice(WORLDS)
    keys = sorted(rng.sample("ABCD", 2))
    rows = [(day, rng.choice(keys), rng.choice([10, 20, 30, 40])) for day in range(1, rng.randint(6, 7))]
    lines = ",\n".join(f"  ({a}, '{b}', {c})" for a, b, c in rows)
    schema = (f"CREATE TABLE {table} (day INTEGER PRIMARY KEY, {group} TEXT, {value} INTEGER);\n"
              f"INSERT INTO {table} VALUES\n{lines};")
    part, order = f"PARTITION BY {group} ", rng.choice(["day", f"{value} DESC, day", "day DESC"])
    if rng.random() < 0.25:
        part = ""
    call, note, changes = function(rng, value, level)
    if "RANK" in call:
        order = rng.choice([value, f"{value} DESC"])
    window = f"{call} OVER ({part}ORDER BY {order})"
    query = f"SELECT day, {group}, {value}, {window} AS w\nFROM {table}\nORDER BY day;"
    if level == "senior" and "LAG" not in call and "LEAD" not in call and rng.random() < 0.5:
        least = rng.choice([1, 2]) if "SUM" not in call and "MAX" not in call else 30
        query = (f"WITH marked AS (\n  SELECT day, {group}, {window} AS w\n  FROM {table}\n)\nSELECT day, {group}, w\nFROM "
                 f"marked\nWHERE w <= {least}\nORDER BY day;")
        note += f" The outer query keeps rows with w up to {least}; a window can't stand in WHERE itself."
        changes = [*changes, ("the filter is forgotten", "WHERE of the outer query drops rows.", f"WHERE w <= {least}\n", "")]
    flipped = order.replace(" DESC", "") if "DESC" in order else order + " DESC"
    changes = [*changes, ("the order in the window is turned", "The window has an order of its own.", f"ORDER BY {order})",
                          f"ORDER BY {flipped})"),
               ("all rows are one group" if part else f"each {group} is a group",
                "PARTITION BY makes a window for each group; without it there is one.", f"{part}ORDER BY {order}",
                f"ORDER BY {order}" if part else f"PARTITION BY {group} ORDER BY {order}")]
    wrong = [kit.wrong(name, why, code=query.replace(old, new)) for name, why, old, new in changes if old in query]
    first = f"Each `{group}` has a window of its own" if part else "All rows are in one window"
    return kit.sql_result(schema, query, wrong=wrong,
                          explanation=f"{first}, ordered by `{order}`; no row is lost by that. {note}\n\nThe result:\n\n"
                                      f"```text\n[[key]]\n```")


def function(rng, value, level):
    ranks = {"ROW_NUMBER()": "`ROW_NUMBER` counts 1, 2, 3, also for equal values",
             "RANK()": "`RANK` gives equal values the same number and leaves a gap after them",
             "DENSE_RANK()": "`DENSE_RANK` gives equal values the same number without a gap"}
    kind = rng.choice(["rank", "rank", "sum", "near", "max"] + (["frame"] if level == "senior" else []))
    if kind == "rank":
        call = rng.choice(["RANK()", "DENSE_RANK()"])
        return call, ranks[call] + ".", [
            (f"it is read as {other}", ranks[call] + ".", call,
             other) for other in ("RANK()", "DENSE_RANK()")
            if other != call] + [("every row has a number of its own", ranks[call] + ".", call, "COUNT(*)")]
    if kind == "sum":
        call, said = rng.choice([(f"SUM({value})", "the sum from the first row up to this one"),
                                 ("COUNT(*)", "the number of rows up to this one"),
                                 (f"MIN({value})", "the smallest value up to this row"),
                                 (f"AVG({value})", "the average up to this row")])
        return call, (f"With an order inside, the window ends at the present row: {said}."), [
            ("the largest so far", "Look at the function.", call, f"MAX({value})"),
            ("the first value", "All rows up to this one count.", call, f"FIRST_VALUE({value})"),
            ("the values are added", "Look at the function.", call, f"SUM({value})"),
            ("rows are counted", "Look at the function.", call, "COUNT(*)")]
    if kind == "near":
        call = rng.choice([f"LAG({value})", f"LEAD({value})", f"LAG({value}, 1, 0)", f"LAG({value}, 2)"])
        other = call.replace("LAG", "LEAD") if "LAG" in call else call.replace("LEAD", "LAG")
        where = "of the row before" if "LAG" in call else "of the row behind"
        far, none = ", two rows away" if ", 2" in call else "", "0" if ", 0" in call else "NULL"
        return call, f"`{call}` is the value {where}{far}, or {none} when there is none.", [
            ("before and behind are mixed up", "LAG looks back, LEAD ahead.", call, other),
            ("a missing neighbour is 0" if ", 0" not in call else "a missing neighbour is NULL",
             "The third argument says what stands there; without it NULL.", call,
             f"{call[:-1]}{', 1' if ', 2' not in call else ''}, 0)" if ", 0" not in call else f"LAG({value})"),
            ("one row further", "The second argument says how far; without it 1.", call,
             call.replace(f"{value})",
                          f"{value}, 2)") if f"{value})" in call else call.replace(", 1,", ", 2,").replace(", 2)", ", 1)")),
            ("the first of the group", "Only a neighbour is looked at.", call, f"FIRST_VALUE({value})")]
    if kind == "frame":
        call = f"SUM({value})"
        return call, ("With an order inside, the window ends at the present row: a running sum."), [
            ("the average so far", "SUM adds.", call, f"AVG({value})"), ("rows are counted", "SUM adds.", call, "COUNT(*)"),
            ("the largest so far", "SUM adds.", call, f"MAX({value})")]
    return f"MAX({value})", ("With an order inside, the window ends at the present row: the largest value so far."), [
        ("values are added", "MAX takes one of them.", f"MAX({value})", f"SUM({value})"),
        ("the smallest so far", "MAX takes the largest.", f"MAX({value})", f"MIN({value})"),
        ("the latest value", "An earlier one may be larger.", f"MAX({value})", f"LAST_VALUE({value})")]
