"""Two small tables and a task. Four databases, one of which is shown, tell right queries from nearly right ones."""
import kit

WORLDS = [("readers", "loans", "reader_id", "name", "days"), ("drivers", "trips", "driver_id", "name", "km"),
          ("shops", "sales", "shop_id", "town", "price"), ("players", "games", "player_id", "name", "points"),
          ("gardens", "harvests", "garden_id", "name", "kilos")]


def make(rng, level):
    world = rng.choice(WORLDS)
    low = rng.randint(2, 6) * 5
    task = rng.choice({"junior": [grouped, filtered, without], "mid": [without, grouped, top, above, filtered],
                       "senior": [top, above, ranked, without]}[level])
    prompt, answer, wrong, ordered = task(rng, world, low)
    parent, child, key, label, value = world
    schema = kit.program(f"""
        CREATE TABLE {parent} (id INTEGER PRIMARY KEY, {label} TEXT);
        CREATE TABLE {child} (id INTEGER PRIMARY KEY, {key} INTEGER, {value} INTEGER);
    """)
    return kit.sql_write(
        prompt, schema=schema, databases=[rows(rng, world, low, number) for number in range(4)], answer=answer, wrong=wrong,
        ordered=ordered, explanation="One query that does it:\n\n```sql\n" + answer + "\n```\n\n" + "\n".join(f"- "
            f"{each['why']}" for each in wrong))


def rows(rng, world, low, number):
    """Parents with many, one and no children; equal values; in hidden databases NULL as well."""
    parent, child, key, label, value = world
    names = rng.sample(kit.NAMES if label == "name" else ("Oslo", "Lima", "Bern", "Kyiv", "Baku", "Riga", "Cork"), 5)
    parents = list(zip(range(1, 6), names))[:rng.randint(4, 5)]
    owners = [1, 1, 1, 2, 2, 3] + ([rng.randint(1, 3)] if number else [])
    amounts = [low, low + 5, low + 5, low - 5, rng.choice([low, low + 10]), low + 5, rng.choice([0, low + 15])]
    order = list(range(len(owners)))
    rng.shuffle(order)
    lines = [f"  ({place + 1}, {owners[at]}, {'NULL' if number and at == 2 + number % 2 else amounts[at]})" for place,
             at in enumerate(order)]
    return kit.join(f"INSERT INTO {parent} VALUES " + ", ".join(f"({number}, '{name}')" for number, name in parents) + ";",
                    f"INSERT INTO {child} VALUES\n" + ",\n".join(lines) + ";")


def grouped(rng, world, low):
    parent, child, key, label, value = world
    shown, said = rng.choice([(f"COUNT(c.{value})", f"how many {child} with a known `{value}`"),
                              ("COUNT(c.id)", f"how many {child}"),
                              (f"COALESCE(SUM(c.{value}), 0)", f"the sum of `{value}`")])
    query = f"SELECT p.{label}, {shown}\nFROM {parent} AS p\nLEFT JOIN {child} AS c ON c.{key} = p.id\nGROUP BY p.id, p.{label}"
    star = query.replace(shown, "COUNT(*)")
    return (f"For each of the {parent}, also those without any {child}: `{label}` and {said} (0 when there are none).", query,
            [kit.wrong("an inner join", "An inner join drops those without a partner.", code=query.replace("LEFT JOIN", "JOIN")),
             kit.wrong("COUNT(*) after a left join", "After a left join there is always one row, so `COUNT(*)` is never 0.",
                       code=star)], False)


def filtered(rng, world, low):
    parent, child, key, label, value = world
    least = rng.randint(2, 3)
    query = (f"SELECT p.{label}\nFROM {parent} AS p\nJOIN {child} AS c ON c.{key} = p.id\nWHERE c.{value} >= {low}\n"
             f"GROUP BY p.id, p.{label}\nHAVING COUNT(*) >= {least}")
    return (f"The `{label}` of the {parent} with at least {least} {child} whose `{value}` is {low} or more.", query,
            [kit.wrong("the rows are not filtered", "WHERE drops rows before they are counted.",
                       code=query.replace(f"WHERE c.{value} >= {low}\n", "")),
             kit.wrong("the group is compared", "HAVING asks the group, not each row.",
                       code=query.replace(f"WHERE c.{value} >= {low}\n", "").replace(f"COUNT(*) >= {least}",
                           f"SUM(c.{value}) >= {low}"))], False)


def without(rng, world, low):
    parent, child, key, label, value = world
    extra, said = rng.choice([("", ""), (f" AND c.{value} > {low}", f" with a `{value}` above {low}")])
    query = f"SELECT p.{label}\nFROM {parent} AS p\nWHERE NOT EXISTS (SELECT 1 FROM {child} AS c WHERE c.{key} = p.id{extra})"
    return (f"The `{label}` of the {parent} that have no {child}{said}.", query,
            [kit.wrong("a join finds who has some", "A join only ever returns those with a partner.",
                       code=f"SELECT DISTINCT p.{label}\nFROM {parent} AS p\nJOIN {child} AS c ON c.{key} = p.id\nWHERE "
                       f"c.{value} <= {low}"),
             kit.wrong("all are returned", "Without a condition on the partner all rows stay.",
                       code=f"SELECT {label} FROM {parent}")], False)


def top(rng, world, low):
    parent, child, key, label, value = world
    which, function = rng.choice([("largest", "MAX"), ("smallest", "MIN")])
    query = (f"SELECT p.{label}, c.{value}\nFROM {child} AS c\nJOIN {parent} AS p ON p.id = c.{key}\n"
             f"WHERE c.{value} = (SELECT {function}(d.{value}) FROM {child} AS d WHERE d.{key} = c.{key})")
    return (f"For each of the {parent} that has {child}: `{label}` and `{value}` of its {child} with the {which} `{value}`. "
            "When several have it, a row for each.", query,
            [kit.wrong("ties are lost", "Grouping gives one row, however many have the value.",
                       code=f"SELECT p.{label}, {function}(c.{value})\nFROM {child} AS c\nJOIN {parent} AS p ON p.id = "
                       f"c.{key}\nGROUP BY p.id, p.{label}"),
             kit.wrong("the best of all", "The subquery has to look at the same owner only.",
                       code=query.replace(f" WHERE d.{key} = c.{key}", ""))], False)


def above(rng, world, low):
    parent, child, key, label, value = world
    query = (f"SELECT p.{label}, c.{value}\nFROM {child} AS c\nJOIN {parent} AS p ON p.id = c.{key}\n"
             f"WHERE c.{value} > (SELECT AVG(d.{value}) FROM {child} AS d WHERE d.{key} = c.{key})")
    return (f"`{label}` and `{value}` of all {child} whose `{value}` is above the average of the same {parent[:-1]}.", query,
            [kit.wrong("the average of all", "The average is that of the same owner.",
                       code=query.replace(f" WHERE d.{key} = c.{key}", "")),
             kit.wrong("equal counts as above", "Above the average leaves out what is equal to it.",
                       code=query.replace(" > (", " >= ("))], False)


def ranked(rng, world, low):
    parent, child, key, label, value = world
    query = (f"SELECT p.{label}, SUM(c.{value}), RANK() OVER (ORDER BY SUM(c.{value}) DESC)\nFROM {parent} AS p\n"
             f"JOIN {child} AS c ON c.{key} = p.id\nGROUP BY p.id, p.{label}\nORDER BY 3, p.{label}")
    return (f"For each of the {parent} with {child}: `{label}`, the sum of `{value}`, and its rank by that sum, 1 for the "
            f"largest; "
            f"equal sums share a rank. In order of rank, then of `{label}`.", query,
            [kit.wrong("the smallest is first", "A rank counts from the largest here.", code=query.replace(" DESC", "")),
             kit.wrong("single rows are ranked", "The rank is that of the sum.",
                       code=query.replace(f"ORDER BY SUM(c.{value}) DESC", f"ORDER BY COUNT(*) DESC"))], True)
