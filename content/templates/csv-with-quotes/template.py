"""A small text is read with csv, or rows are written; commas, quotes and missing fields are in it. Wrong choices split at
every comma, keep quotes or turn digits into numbers."""
import kit

THINGS = (("item", "price"), ("city", "people"), ("book", "pages"), ("name", "points"))
FIELDS = (("Smith, Ann", '"Smith, Ann"'), ('the "big" one', '"the ""big"" one"'), ("", ""), ("", '""'), ("Lee; Bo", "Lee; Bo"),
          ("red, blue, green", '"red, blue, green"'), ('say "hi", twice', '"say ""hi"", twice"'), ("plain", '"plain"'))


def make(rng, level):
    form = rng.choice([read_rows, read_dicts, write_rows])
    head, body, wrong, said = form(rng, *rng.choice(THINGS))
    code = f"import csv\nimport io\n\n{head}\n{body}"
    wrong = [kit.wrong(name, why, code=f"import csv\nimport io\n\n{program}") for name, why, program in wrong]
    return kit.predict_output(code, wrong=wrong, explanation=f"{said}\n\nIt prints:\n\n```text\n[[key]]\n```")


def lines(rng, first, second):
    """A header and rows, some fields of which are in quotes; the values beside it."""
    special = rng.sample(FIELDS, 2)
    rows = [[special[0], number(rng)], [(word := kit.words(rng, 1)[0], word), number(rng)], [special[1], number(rng)]]
    rows = rng.sample(rows, rng.choice([2, 3]))
    if all(row[0][0] == row[0][1] for row in rows):
        rows[0][0] = FIELDS[0]
    gap = rng.choice(["", "", " "])
    text = "\n".join([f"{first},{second}", *(f"{row[0][1]},{gap}{row[1]}" for row in rows)])
    return text, [(row[0][0], gap + row[1]) for row in rows], gap


def number(rng):
    return rng.choice([str(rng.randint(2, 99)), f"{rng.randint(0, 9)}.50", "007"])


def notes(pairs, gap):
    said = [f"- a row of `{name!r}` and `{value!r}`" for name, value in pairs]
    blank = " The blank after a comma belongs to the field." if gap else ""
    return ("Commas inside quotes don't separate; two quotes in a quoted field stand for one; the outer quotes go. All "
            f"fields are texts.{blank}\n\n" + "\n".join(said))


def read_rows(rng, first, second):
    text, pairs, gap = lines(rng, first, second)
    head = f"text = {text!r}" if '"""' in text or text.endswith('"') else f'text = """{text}"""'
    skip = rng.random() < 0.6
    row = rng.choice(["row", "len(row), row[0]", "row[0], row[-1] * 2", "row[::-1]"])
    start = "rows = csv.reader(io.StringIO(text))\n" + ("next(rows)\n" if skip else "")
    loop = f"for row in rows:\n    print({row})"
    split = "rows = iter([line.split(',') for line in text.splitlines()])\n" + ("next(rows)\n" if skip else "")
    change = "rows = iter([[{0} for field in row] for row in csv.reader(io.StringIO(text))])\n" + ("next(rows)\n" if skip else "")
    wrong = [
        ("every comma separates", "That is what `split(',')` does; `csv` knows quotes.", f"{head}\n{split}{loop}"),
        ("quotes stay", "Quotes around a field aren't part of it.",
         f"{head}\n{change.format(QUOTED)}{loop}"),
        ("two quotes stay two", "In a quoted field, two quotes stand for one.",
         f"{head}\n{change.format(DOUBLED)}{loop}"),
        ("digits become numbers", "A reader gives texts; you turn them into numbers.",
         f"{head}\n{change.format('int(field) if field.strip().isdigit() else field')}{loop}"),
        ("blanks are taken off", "They stay, unless `skipinitialspace=True` is given.",
         f"{head}\n{change.format('field.strip()')}{loop}"),
        ("the header is no row" if not skip else "next takes nothing",
         "A reader gives the first line like all others." if not skip else "`next(rows)` takes the header off.",
         f"{head}\n{start + 'next(rows)' + chr(10) if not skip else start.replace('next(rows)' + chr(10), '')}{loop}"),
        ("an empty field becomes None", "It is an empty text.", f"{head}\n{change.format('field or None')}{loop}"),
    ]
    return head, start + loop, wrong, notes(pairs, gap)


QUOTED = "'\"' + field + '\"' if ',' in field or '\"' in field else field"
DOUBLED = "field.replace('\"', '\"\"')"


def read_dicts(rng, first, second):
    """DictReader: a row that is too short or too long."""
    text, pairs, gap = lines(rng, first, second)
    short = rng.random() < 0.5
    text += f"\n{kit.words(rng, 1)[0]}" + ("" if short else f",{number(rng)},extra")
    head = f"text = {text!r}" if '"""' in text else f'text = """{text}"""'
    rest = rng.choice(["", ", restval='-'", ", restkey='more'"])
    field = rng.choice([f"row['{second}']", f"row['{first}'], row['{second}']", "len(row), row.get(None)", "list(row.values())"])
    start, loop = "rows = csv.DictReader(io.StringIO(text){})\n", f"for row in rows:\n    print({field})"
    change = start.format(rest) + "rows = [{{key: {0} for key, value in row.items()}} for row in rows]\n"
    plain = (f"rows = [dict(zip(['{first}', '{second}'], {{}})) for line in text.splitlines()[{{}}:]]\n")
    wrong = [
        ("every comma separates", "`csv` knows quotes.", f"{head}\n{plain.format('line.split(chr(44)) + [None]', 1)}{loop}"),
        ("the header is a row too", "`DictReader` takes its keys from the first line.",
         f"{head}\n{plain.format('next(csv.reader([line])) + [None]', 0)}{loop}"),
        ("a missing field is an empty text", "It gets `restval`, which is None unless it is given.",
         f"{head}\n{start.format(rest + (', restval=' + repr('') if 'restval' not in rest else ''))}{loop}"),
        ("what is too much is dropped", "It is kept as a list, under `restkey`, which is None unless it is given.",
         f"{head}\n{plain.format('next(csv.reader([line])) + [None]', 1)}{loop}"),
        ("digits become numbers", "All fields are texts.",
         f"{head}\n{change.format('int(value) if str(value).strip().isdigit() else value')}{loop}"),
        ("the last row is left out", "A row of another length is no error for `csv`.",
         f"{head}\n{start.format(rest)}rows = list(rows)[:-1]\n{loop}"),
    ]
    last = (f"The last row has no field for `{second}`; it gets {'the restval -' if 'restval' in rest else 'None'}." if short else
            f"The last row has a field too many; it is put in a list under the key {'`more`' if 'restkey' in rest else 'None'}.")
    return head, start.format(rest) + loop, wrong, f"The first line gives the keys. {notes(pairs, gap)}\n\n{last}"


def write_rows(rng, first, second):
    """What a writer puts in quotes, with another separator or quoting."""
    values = [rng.choice(FIELDS[:1] + FIELDS[1:2] + FIELDS[4:7])[0], rng.choice(["plain", "a b", "", "it's"]), rng.randint(2, 99),
              rng.choice([None, 2.5, True])]
    rng.shuffle(values)
    option = rng.choice(["", "", ", delimiter=';'", ", quoting=csv.QUOTE_ALL", ", quoting=csv.QUOTE_NONNUMERIC"])
    head, write = f"row = {values}", "out = io.StringIO()\ncsv.writer(out{}).writerow({})\nprint(out.getvalue().strip())"
    more = rng.choice(["", "\nprint(next(csv.reader([out.getvalue()]{})))"])
    more = more.format(", delimiter=';'" if "delim" in option else "")
    mark = ";" if "delim" in option else ","
    wrong = [
        ("nothing is put in quotes", "A field with the separator or a quote in it must be quoted.",
         f"{head}\nout = io.StringIO({mark!r}.join('' if each is None else str(each) for each in row))\n"
         f"print(out.getvalue()){more}"),
        ("all texts are put in quotes", "Without `quoting`, only fields that need quotes get them.",
         f"{head}\n{write.format(option.split(', quoting')[0] + ', quoting=csv.QUOTE_NONNUMERIC', 'row')}{more}"),
        ("every field is put in quotes", "That is what `QUOTE_ALL` does.",
         f"{head}\n{write.format(option.split(', quoting')[0] + ', quoting=csv.QUOTE_ALL', 'row')}{more}"),
        ("None is written as a word", "None becomes an empty field.",
         f"{head}\n{write.format(option, '[str(each) if each is None else each for each in row]')}{more}"),
        ("quotes are escaped with a backslash", "A quote in a field is doubled.",
         f"{head}\n{write.format(option + ', doublequote=False, escapechar=chr(92)', 'row')}{more}"),
        ("the separator is always a comma", "Here another one is asked for." if ";" in option else "It is a comma by default.",
         f"{head}\n{write.format(', delimiter=' + repr(';' if mark == ',' else ','), 'row')}{more}"),
        ("only needed quotes are written", "The option `quoting` says what gets quotes.",
         f"{head}\n{write.format(option.split(', quoting')[0], 'row')}{more}"),
    ]
    rule = {"": "Only fields with a comma or a quote in them are put in quotes",
            ", delimiter=';'": "Only fields with a semicolon or a quote in them are put in quotes; commas are nothing special",
            ", quoting=csv.QUOTE_ALL": "Every field is put in quotes",
            ", quoting=csv.QUOTE_NONNUMERIC": "All fields but numbers are put in quotes; True counts as one"}[option]
    back = f"A quote in a field is doubled; None becomes an empty field.{' Read again, all fields are texts.' if more else ''}"
    return head, write.format(option, "row") + more, wrong, f"{rule}. {back}"
