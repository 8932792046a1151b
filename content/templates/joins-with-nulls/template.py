"""Two small tables with missing partners; wrong choices use another join, move a filter or count NULL."""
import kit

WORLDS = (("customers", "orders", "customer_id", "total"), ("authors", "books", "author_id", "pages"),
          ("teams", "players", "team_id", "goals"), ("rooms", "bookings", "room_id", "nights"),
          ("shops", "sales", "shop_id", "amount"))


def make(rng, level):
    left, right, key, value = rng.choice(WORLDS)
    people = kit.names(rng, rng.choice([3, 4]))
    rows = []
    for number in range(1, rng.randint(5, 6)):
        owner = rng.choice([1, 2, 2, len(people), None]) if number > 1 else 1
        rows.append((number, owner, rng.choice([10, 20, 30, 40, None] if level != "junior" else [10, 20, 30, 40])))
    schema = kit.join(f"CREATE TABLE {left} (id INTEGER PRIMARY KEY, name TEXT);",
                      f"CREATE TABLE {right} (id INTEGER PRIMARY KEY, {key} INTEGER, {value} INTEGER);",
                      f"INSERT INTO {left} VALUES " + ", ".join(f"({number}, '{name}')" for number,
                                                                name in enumerate(people, 1)) + ";",
                      f"INSERT INTO {right} VALUES\n" + ",\n".join("  (" + ", ".join("NULL" if cell is None else str(cell)
                                                                                     for cell in row) + ")" for row in rows)
                      + ";")
    query, note, changes = plan(rng, left, right, key, value, level)
    wrong = [kit.wrong(name, why, code=query.replace(old, new)) for name, why, old, new in changes if old in query]
    wrong.append(kit.wrong("every row meets every other row", "The condition behind ON must hold.",
                           code=query.replace(f"l.id = r.{key}", "1 = 1")))
    owners = ", ".join(f"{name} {sum(row[1] == number for row in rows)}" for number, name in enumerate(people, 1))
    return kit.sql_result(schema, query, wrong=wrong,
                          explanation=f"Rows of `{right}` for each name: {owners}"
                          + (f"; {sum(row[1] is None for row in rows)} without an owner" if any(row[1] is None for row in rows)
                             else "") + f".\n\n{note}\n\nThe result:\n\n```text\n[[key]]\n```")


def plan(rng, left, right, key, value, level):
    on = f"{left} AS l {{join}} {right} AS r ON l.id = r.{key}"
    limit = rng.choice([10, 20, 30])
    inner, outer = "JOIN", "LEFT JOIN"
    swap_in, swap_out = ("names without a partner are dropped", "A left join keeps them, with NULL.", outer,
                         inner), ("names without a partner are kept", "An inner join gives only pairs.", f" {inner} ",
                                  f" {outer} ")
    count_star = ("COUNT(*) and COUNT(column) are mixed up",
                  "`COUNT(*)` counts the row that a left join makes for a missing partner.", "COUNT(r.id)", "COUNT(*)")
    zero = ("NULL is 0", "NULL is no value.", f"r.{value}", f"COALESCE(r.{value}, 0)")
    down = ("the order is turned", "Without DESC the smallest comes first; NULL comes before all.", "ORDER BY l.name, r.id",
            "ORDER BY l.name DESC, r.id")
    shapes = [(f"SELECT l.name, r.{value}\nFROM {on.format(join=inner)}\nORDER BY l.name, r.id;",
               "An inner join gives a row for each pair that fits; who has no partner is left out.",
               [swap_out, zero, down, ("one row a name", "Each partner gives a row.", "ORDER BY", "GROUP BY l.id ORDER BY")]),
              (f"SELECT l.name, r.{value}\nFROM {on.format(join=outer)}\nORDER BY l.name, r.id;",
               "A left join gives all pairs, and one row with NULL for each name without a partner.",
               [swap_in, zero, down,
                ("the right table is kept whole", "LEFT keeps the table on the left of the word.", outer,
                 "RIGHT JOIN") if False else ("one row a name", "Each partner gives a row.", "ORDER BY",
                                              "GROUP BY l.id ORDER BY")]),
              (f"SELECT l.name, COUNT(r.id)\nFROM {on.format(join=outer)}\nGROUP BY l.id\nORDER BY l.name;",
               "The left join keeps every name; `COUNT(r.id)` leaves NULL out, so a name without a partner gets 0.",
               [swap_in, count_star,
                ("equal values are counted once", "No DISTINCT is written.", "COUNT(r.id)", f"COUNT(DISTINCT r.{value})"),
                ("values are added", "COUNT counts.", "COUNT(r.id)", f"SUM(r.{value})")]),
              (f"SELECT l.name, COUNT(*)\nFROM {on.format(join=outer)}\nGROUP BY l.id\nORDER BY l.name;",
               "`COUNT(*)` counts rows, also the row with NULL that the left join makes for a name without a partner.",
               [swap_in, ("COUNT(*) and COUNT(column) are mixed up", "`COUNT(*)` counts rows, whatever is in them.", "COUNT(*)",
                          "COUNT(r.id)"), ("values are added", "COUNT counts.", "COUNT(*)", f"SUM(r.{value})"),
                ("missing values are left out", "Rows are counted.", "COUNT(*)", f"COUNT(r.{value})")]),]
    if level != "junior":
        cond = f"r.{value} > {limit}"
        shapes += [(f"SELECT l.name, r.{value}\nFROM {on.format(join=outer)}\nWHERE {cond}\nORDER BY l.name, r.id;",
                    f"WHERE comes after the join. `{cond}` is not true for NULL, so the rows of names without a partner are "
                    f"dropped: it works like an inner join.",
                    [("WHERE keeps names without a partner", "NULL passes no comparison.", f"\nWHERE {cond}", f" AND {cond}"),
                     ("WHERE is forgotten", "It drops rows.", f"WHERE {cond}\n", ""),
                     ("the limit itself counts", "The sign is strict.", f"> {limit}", f">= {limit}"),
                     ("NULL passes the comparison", "It does not.", f"WHERE {cond}", f"WHERE {cond} OR r.{value} IS NULL")]),
                   (f"SELECT l.name, r.{value}\nFROM {on.format(join=outer)} AND {cond}\nORDER BY l.name, r.id;",
                    f"The condition stands in ON: it decides which partners fit. Names without a fitting partner stay, with "
                    f"NULL.", [("ON works like WHERE", "A left join keeps every row on its left.", f" AND {cond}",
                                f"\nWHERE {cond}"),
                               ("the condition is forgotten", "It decides which partners fit.", f" AND {cond}", ""), swap_in,
                               ("the limit itself counts", "The sign is strict.", f"> {limit}", f">= {limit}")]),
                   (f"SELECT l.name\nFROM {on.format(join=outer)}\nWHERE r.id IS NULL\nORDER BY l.name;",
                    "Only the rows that found no partner have NULL in `r.id`: this lists the names without one.",
                    [("the names with a partner", "IS NULL asks for those without.", "IS NULL", "IS NOT NULL"),
                     ("= NULL works the same", "It is never true.", "IS NULL", "= NULL"), swap_in,
                     ("every name", "WHERE drops most.", "\nWHERE r.id IS NULL", ""),
                     ("missing values count as missing partners", "The id is tested.", "r.id IS NULL", f"r.{value} IS NULL")]),
                   (f"SELECT name\nFROM {left}\nWHERE id NOT IN (SELECT {key} FROM {right} WHERE {key} IS NOT NULL)\nORDER BY "
                    f"name;", "The inner query lists the owners; NULL is left out there, so NOT IN works as one would hope.",
                    [("the names in the list", "NOT IN asks for the others.", "NOT IN", "IN"),
                     ("NULL makes it empty", "The inner WHERE leaves NULL out.", f" WHERE {key} IS NOT NULL", ""),
                     ("every name", "The condition drops some.",
                      f"\nWHERE id NOT IN (SELECT {key} FROM {right} WHERE {key} IS NOT NULL)", ""),
                     ("ids of the right table are meant", "The owners are listed.", f"SELECT {key} FROM", "SELECT id FROM")]),
                   (f"SELECT name\nFROM {left}\nWHERE id NOT IN (SELECT {key} FROM {right})\nORDER BY name;",
                    f"When the inner list holds a NULL, `NOT IN` is never true: the missing value might be this one. Here the "
                    f"list {{has}} a NULL.",
                    [("NULL is passed over", "With NULL in the list NOT IN is never true.", f"SELECT {key} FROM {right}",
                      f"SELECT {key} FROM {right} WHERE {key} IS NOT NULL"),
                     ("the names in the list", "NOT IN asks for the others.", "NOT IN", "IN"),
                     ("every name", "The condition drops some.", f"\nWHERE id NOT IN (SELECT {key} FROM {right})", ""),
                     ("no name", "Without NULL in the list some may be left.", "ORDER BY", "AND 1 = 0 ORDER BY")]),
                   (f"SELECT l.name, SUM(r.{value}), AVG(r.{value})\nFROM {on.format(join=outer)}\nGROUP BY l.id\nORDER BY "
                    f"l.name;", "SUM and AVG leave NULL out; over nothing but NULL they are NULL, not 0.",
                    [("nothing adds up to 0", "SUM over no values is NULL.", f"SUM(r.{value})", f"COALESCE(SUM(r.{value}), 0)"),
                     zero, swap_in,
                     ("the average is over all rows", "NULL is left out.", f"AVG(r.{value})",
                      f"SUM(r.{value}) * 1.0 / COUNT(*)")]),
                   (f"SELECT a.id, b.id\nFROM {right} AS a JOIN {right} AS b ON a.{key} = b.{key} AND a.id < b.id\nORDER BY "
                    f"a.id, b.id;",
                    f"The table meets itself: pairs of rows with the same owner, the smaller id first. NULL equals nothing, "
                    f"not even NULL.",
                    [("a row pairs with itself", "The smaller id comes first, so the two differ.", "a.id < b.id",
                      "a.id <= b.id"),
                     ("each pair comes twice", "`<` keeps one of the two.", "a.id < b.id", "a.id <> b.id"),
                     ("NULL equals NULL", "It does not.", f"a.{key} = b.{key}", f"a.{key} IS b.{key}"),
                     ("equal values are meant", "The owner is compared.", f"a.{key} = b.{key}", f"a.{value} = b.{value}")]),]
    query, note, changes = rng.choice(shapes)
    return query, note.replace("Here the list {has} a NULL.", "Look whether an owner is missing."), changes
