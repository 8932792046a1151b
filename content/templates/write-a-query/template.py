"""A task over two tables, to be written in SQL; wrong queries forget NULL, missing partners, ties or a filter."""
import kit

WORLDS = (("customers", "orders", "customer_id", "total", "customer", "order"),
          ("authors", "books", "author_id", "pages", "author", "book"),
          ("teams", "players", "team_id", "goals", "team", "player"),
          ("rooms", "bookings", "room_id", "nights", "room", "booking"),
          ("drivers", "trips", "driver_id", "km", "driver", "trip"))


def make(rng, level):
    left, right, key, value, one, many = rng.choice(WORLDS)
    limit, least = rng.choice([10, 20, 30]), rng.choice([2, 3])
    names = {"L": left, "R": right, "K": key, "V": value, "ONE": one, "MANY": many, "LIM": str(limit), "LEAST": str(least)}
    task, answer, wrongs, note = rng.choice([each for each in TASKS if level in each[0]])[1:]

    def put(text):
        for word in sorted(names, key=len, reverse=True):
            text = text.replace("{" + word + "}", names[word])
        return text
    schema = put("CREATE TABLE {L} (id INTEGER PRIMARY KEY, name TEXT);\nCREATE TABLE {R} (id INTEGER PRIMARY KEY, {K} "
                 "INTEGER, {V} INTEGER);")
    databases = [fill(rng, left, right, limit, least, number) for number in range(4)]
    wrong = [kit.wrong(name, put(why), code=put(code)) for name, why, code in wrongs]
    return kit.sql_write(put(task), schema=schema, databases=databases, answer=put(answer), wrong=wrong,
                         explanation=put(note) + "\n\n```sql\n" + put(answer) + "\n```")


def fill(rng, left, right, limit, least, number):
    """Rows with all the traps: a missing partner, NULL, ties, the limit itself, equal names."""
    people = kit.names(rng, 4)
    rows, place = [], 0
    for owner, count in ((1, least), (2, least - 1), (4, least + 1)):
        top = rng.choice([limit, limit + 10, limit + 20])
        for turn in range(count):
            place += 1
            rows.append((place, owner,
                         top if turn == 0 or owner == 4 and turn == 1 else rng.choice([limit - 5, limit, limit + 5])))
    rows.append((place + 1, 1, None))
    rows.append((place + 2, None, limit + 30))
    if number % 2:
        rows = rows[::-1]
    lines = ", ".join("(" + ", ".join("NULL" if cell is None else str(cell) for cell in row) + ")" for row in rows)
    return f"INSERT INTO {left} VALUES " + ", ".join(f"({n}, '{name}')" for n,
                                                     name in enumerate(people, 1)) + f";\nINSERT INTO {right} VALUES {lines};"


J, S, A = "junior", "senior", "mid"
FROM = "FROM {L} l LEFT JOIN {R} r ON r.{K} = l.id"
TASKS = (((J, A), "Write a query for the name of each {ONE} and the number of its rows in {R}, also 0.",
          f"SELECT l.name, COUNT(r.id)\n{FROM}\nGROUP BY l.id, l.name",
          [("names without a partner are lost", "An inner join drops them.",
            f"SELECT l.name, COUNT(r.id) {FROM.replace('LEFT ', '')} GROUP BY l.id"),
           ("the row of the missing partner is counted", "`COUNT(*)` counts the row with NULL too.",
            f"SELECT l.name, COUNT(*) {FROM} GROUP BY l.id"),
           ("missing values are not counted", "A row counts, whatever its {V} is.",
            f"SELECT l.name, COUNT(r.{{V}}) {FROM} GROUP BY l.id")],
          "A left join keeps every {ONE}; `COUNT(r.id)` counts only real partners."),
         ((J, A), "Write a query for the names from {L} that have no row in {R}.", f"SELECT l.name\n{FROM}\nWHERE r.id IS NULL",
          [("NOT IN with a NULL in the list", "With a NULL in the list, NOT IN is never true.",
            "SELECT name FROM {L} WHERE id NOT IN (SELECT {K} FROM {R})"),
           ("= NULL", "A comparison with NULL is never true.", f"SELECT l.name {FROM} WHERE r.id = NULL"),
           ("a missing value is taken for a missing row", "A row with NULL in {V} is a row.",
            f"SELECT l.name {FROM} WHERE r.{{V}} IS NULL")],
          "After a left join, a {ONE} without a partner has NULL in `r.id`. `NOT EXISTS` does it as well."),
         ((J, A), "Write a query for the names from {L} with at least {LEAST} rows in {R}.",
          "SELECT l.name\nFROM {L} l JOIN {R} r ON r.{K} = l.id\nGROUP BY l.id, l.name\nHAVING COUNT(*) >= {LEAST}",
          [("more than instead of at least", "The limit itself counts.",
            "SELECT l.name FROM {L} l JOIN {R} r ON r.{K} = l.id GROUP BY l.id HAVING COUNT(*) > {LEAST}"),
           ("missing values are not counted", "A row counts, whatever its {V} is.",
            "SELECT l.name FROM {L} l JOIN {R} r ON r.{K} = l.id GROUP BY l.id HAVING COUNT(r.{V}) >= {LEAST} + 1"),
           ("the values are added", "Rows are to be counted.",
            "SELECT l.name FROM {L} l JOIN {R} r ON r.{K} = l.id GROUP BY l.id HAVING SUM(r.{V}) >= {LEAST}")],
          "Groups are filtered with HAVING, after they were counted."),
         ((J, A), "Write a query for the id and {V} of each row in {R} whose {V} is above the average of all {V}.",
          "SELECT id, {V}\nFROM {R}\nWHERE {V} > (SELECT AVG({V}) FROM {R})",
          [("NULL counts as 0 in the average", "AVG leaves NULL out.",
            "SELECT id, {V} FROM {R} WHERE {V} > (SELECT SUM({V}) * 1.0 / COUNT(*) - 4 FROM {R})"),
           ("the largest only", "All above the average are asked for.",
            "SELECT id, {V} FROM {R} WHERE {V} = (SELECT MAX({V}) FROM {R})"),
           ("below instead of above", "Look at the sign.", "SELECT id, {V} FROM {R} WHERE {V} < (SELECT AVG({V}) FROM {R})")],
          "An aggregate can't stand in WHERE, a subquery can."),
         ((A, S), "Write a query for the name of each {ONE} that has a partner in {R}, and the largest {V} among its rows, "
                  "together with the id of the row; when several share the largest, list them all.",
          "SELECT l.name, r.id, r.{V}\nFROM {L} l JOIN {R} r ON r.{K} = l.id\nWHERE r.{V} = (SELECT MAX({V}) FROM {R} WHERE "
          "{K} = l.id)",
          [("only one of equal rows", "ROW_NUMBER gives equal rows different numbers.",
            "SELECT name, id, {V} FROM (SELECT l.name, r.id, r.{V}, ROW_NUMBER() OVER (PARTITION BY l.id ORDER BY r.{V} DESC) "
            "n FROM {L} l JOIN {R} r ON r.{K} = l.id) WHERE n = 1"),
           ("the largest of all", "The largest of each group is asked for.",
            "SELECT l.name, r.id, r.{V} FROM {L} l JOIN {R} r ON r.{K} = l.id WHERE r.{V} = (SELECT MAX({V}) FROM {R})"),
           ("grouping keeps one row", "A group gives one row.",
            "SELECT l.name, MIN(r.id), MAX(r.{V}) FROM {L} l JOIN {R} r ON r.{K} = l.id GROUP BY l.id")],
          "The inner query finds the largest of the same {ONE}; all rows that reach it stay. `RANK` in a window does it as "
          "well."), ((A, S), "Write a query for the name of each {ONE} and its total {V} over rows with a {V} of at least "
                             "{LIM}; 0 when there is none.",
                     f"SELECT l.name, COALESCE(SUM(r.{{V}}), 0)\n{FROM} AND r.{{V}} >= {{LIM}}\nGROUP BY l.id, l.name",
                     [("WHERE drops names", "WHERE comes after the join and drops rows with NULL.",
                       f"SELECT l.name, COALESCE(SUM(r.{{V}}), 0) {FROM} WHERE r.{{V}} >= {{LIM}} GROUP BY l.id"),
                      ("nothing adds up to NULL", "SUM of no rows is NULL.",
                       f"SELECT l.name, SUM(r.{{V}}) {FROM} AND r.{{V}} >= {{LIM}} GROUP BY l.id"),
                      ("the limit itself is left out", "At least means the limit too.",
                       f"SELECT l.name, COALESCE(SUM(r.{{V}}), 0) {FROM} AND r.{{V}} > {{LIM}} GROUP BY l.id")],
                     "The limit stands in ON, so that every {ONE} stays; COALESCE makes 0 of the NULL of an empty sum."),
         ((A, S), "Write a query for the second largest different {V} in {R}.",
          "SELECT MAX({V})\nFROM {R}\nWHERE {V} < (SELECT MAX({V}) FROM {R})",
          [("the largest", "The second is asked for.", "SELECT MAX({V}) FROM {R}"),
           ("the third place", "OFFSET 1 passes over one row.",
            "SELECT DISTINCT {V} FROM {R} ORDER BY {V} DESC LIMIT 1 OFFSET 2"),
           ("NULL comes first", "Turned the other way, NULL is the smallest.",
            "SELECT DISTINCT {V} FROM {R} ORDER BY {V} LIMIT 1 OFFSET 1")],
          "What is below the largest, and of that the largest. `DISTINCT … ORDER BY … DESC LIMIT 1 OFFSET 1` does it as well."),
         ((S,), "Write a query for the id of each row in {R} and the running total of {V} over its {K}, in the order of ids "
                "(NULL adds nothing); leave out rows without a {K}.",
          "SELECT id, SUM({V}) OVER (PARTITION BY {K} ORDER BY id)\nFROM {R}\nWHERE {K} IS NOT NULL",
          [("one total for all", "PARTITION BY makes groups.",
            "SELECT id, SUM({V}) OVER (ORDER BY id) FROM {R} WHERE {K} IS NOT NULL"),
           ("the total of the whole group", "An ORDER BY in the window makes it run.",
            "SELECT id, SUM({V}) OVER (PARTITION BY {K}) FROM {R} WHERE {K} IS NOT NULL"),
           ("rows without an owner stay", "They are to be left out.",
            "SELECT id, SUM({V}) OVER (PARTITION BY {K} ORDER BY id) FROM {R}")],
          "A window with PARTITION BY and ORDER BY adds up from the first row of the group to the present one."),)
