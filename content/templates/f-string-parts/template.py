"""Two or three f-strings with format specifications; wrong choices align, round or quote in another way."""
import kit


def make(rng, level):
    shapes = rng.sample([aligned, digits, padded, quoted, debug] if level == "junior"
                        else [aligned, digits, padded, quoted, debug, grouped, base, percent, nested], 2)
    names = iter(rng.sample(["name", "word", "price", "total", "size", "code", "part", "label"], 4))
    parts = [shape(rng, next(names)) for shape in shapes]
    code = write([(setup, text) for setup, text, _, _ in parts])
    wrong = []
    for place, (setup, text, beliefs, _) in enumerate(parts):
        for title, why, other in beliefs:
            texts = [(each, other if number == place else shown) for number, (each, shown, _, _) in enumerate(parts)]
            wrong.append(kit.wrong(title, why, code=write(texts)))
    told = "\n".join(f"- `{text}`: {said}." for _, text, _, said in parts)
    return kit.predict_output(code, wrong=wrong, explanation=f"{told}\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(parts):
    return "\n".join([*(setup for setup, _ in parts), *(f'print(f"[{{{text}}}]")' for _, text in parts)])


def aligned(rng, name):
    word = rng.choice([word for word in kit.WORDS if len(word) < 7])
    width, sign = rng.randint(8, 11), rng.choice("<>^")
    fill = rng.choice(["", "", "*", "-", "."])
    others = [each for each in "<>^" if each != sign]
    side = {"<": "left", ">": "right", "^": "middle"}
    return (f"{name} = '{word}'", f"{name}:{fill}{sign}{width}", [
        ("the arrow points to the blanks", f"The arrow shows where the text goes: `{sign}` is for the {side[sign]}.",
         f"{name}:{fill}{others[0]}{width}"),
        ("the arrow is read another way", f"`{sign}` puts the text to the {side[sign]}.", f"{name}:{fill}{others[1]}{width}"),
        ("the width is what is added", "The number is the width of the whole.", f"{name}:{fill}{sign}{width + len(word)}"),
        ("the text is cut", "A width is a least width; a point before the number would cut.", f"{name}:.{width - 5}"),
    ], f"the text goes to the {side[sign]} of {width} places, filled with {repr(fill) if fill else 'blanks'}")


def digits(rng, name):
    number, count = round(rng.uniform(1, 99), 4), rng.choice([0, 1, 2])
    kind = rng.choice(["f", "f", "g"])
    count = max(2, count) if kind != "f" else count
    text = f"{name}:.{count}{kind}"
    return (f"{name} = {number}", text, [
        ("the digits are cut off", "The number is rounded, not cut.", f"int({name} * {10 ** count}) / {10 ** count}:.{count}f"),
        ("all digits are counted" if kind == "f" else "only digits behind the point are counted",
         "With `f` the number counts digits behind the point; with `g` or nothing it counts all digits that matter.",
         f"{name}:.{count}{'g' if kind == 'f' and count else 'f'}"),
        ("one digit more is shown", f"There are {count}.", f"{name}:.{count + 1}{kind or 'f'}"),
        ("the number is the width", "A point stands before it, so it is a precision.", f"{name}:{count + 6}"),
    ], f"`.{count}{kind}` rounds to {count} digits {'behind the point' if kind == 'f' else 'in all'}")


def padded(rng, name):
    number, width = rng.choice([1, -1]) * rng.randint(3, 99), rng.randint(5, 7)
    kind = rng.choice([f"0{width}", f"{width}", f"+{width}", f"<{width}", f"+0{width}"])
    said = ("zeros fill it" if "0" in kind[:2] else "blanks fill it") + (", on the right" if "<" in kind
                                                                         else " on the left") + (", and a plus is shown"
                                                                                                 if kind[0] == "+" and number > 0
                                                                                                 else "")
    return (f"{name} = {number}", f"{name}:{kind}", [
        ("numbers stand on the left", "Texts stand on the left, numbers on the right, unless a sign says otherwise.",
         f"{name}:<{width}" if "<" not in kind else f"{name}:>{width}"),
        ("zeros are blanks", "A 0 before the width fills with zeros.",
         f"{name}:{kind.replace('0', '', 1)}" if "0" in kind[:2] else f"{name}:0{width}"),
        ("the sign is not counted", "The sign is a part of the width.", f"{name}:{kind[:-1]}{width + 1}"),
        ("the width is ignored", "The number after the colon is the least width.", name),
        ("a plus is shown" if kind[0] != "+" else "a plus is not shown", "A plus is shown only when it is asked for.",
         f"{name}:{kind.lstrip('+')}" if kind[0] == "+" else f"{name}:+{width}"),
    ], f"the number takes {width} places, its sign among them; {said}")


def quoted(rng, name):
    value, sign = rng.choice(kit.WORDS), rng.choice(["!r", "!r", "!s", ""])
    plain = rng.choice([f"'{value}'", f"['{value}', {rng.randint(1, 9)}]", f"('{value}',)"])
    said = ("`!r` takes `repr`, so a text has its quotes" if sign == "!r"
            else "`str` is used, and a list or tuple shows its items with `repr` all the same" if plain[0] in "[("
            else "`str` is used, so the text has no quotes")
    return (f"{name} = {plain}", f"{name}{sign}", [
        ("quotes are never shown", "`repr`, and a list, shows texts with quotes.",
         f"str({name}).replace(chr(39), '')".replace("''", "str()")),
        ("quotes are always shown", "`str` of a text has no quotes.", f"{name}!r" if plain[0] == "'" else f"str({name})!r"),
        ("the name is shown", "Only `=` shows the name.", f"{name}="),
        ("quotes are doubled", "`repr` puts one pair around.", f"repr({name})!r"),
    ], said)


def debug(rng, name):
    number, more = rng.randint(2, 30), rng.choice(["", " * 2", " + 1", " % 3"])
    blank = rng.choice(["=", " = "])
    return (f"{name} = {number}", f"{name}{more}{blank}", [
        ("only the value is shown", "`=` shows the text of the expression as well.", f"{name}{more}"),
        ("the value of the name is put into the text", "The expression is shown as it is written.", f"{number}{more}{blank}"),
        ("blanks are taken away" if blank != "=" else "blanks are added", "Blanks around `=` are kept as they are written.",
         f"{name}{more}{'=' if blank != '=' else ' = '}"),
        ("only the name is shown", "The whole expression is shown.", f"{name}{blank}"),
    ], "`=` shows the expression as it is written, then its value")


def grouped(rng, name):
    number = rng.randint(10 ** 4, 10 ** 8)
    sign = rng.choice([",", "_"])
    point = rng.choice(["", ".1f"])
    return (f"{name} = {number}", f"{name}:{sign}{point}", [
        ("the other mark is used", f"`{sign}` is the mark that is put in.", f"{name}:{'_' if sign == ',' else ','}{point}"),
        ("the number stays as it is", "A mark is put in after each three digits, from the right.",
         f"{name}:{point}" if point else name),
        ("groups have four digits", "Groups have three digits.", f"str({name})[:-4] + '{sign}' + str({name})[-4:]"),
        ("it is a decimal point", "It only parts the thousands.", f"{name} / 1000:.3f"),
    ], f"`{sign}` is put between each three digits" + (", and one digit is shown behind the point" if point else ""))


def base(rng, name):
    number, kind = rng.randint(9, 60), rng.choice(["b", "x", "o", "#b", "#x", "08b", "X"])
    letter = kind[-1].lower()
    return (f"{name} = {number}", f"{name}:{kind}", [
        ("another base is meant", "`b` is for base 2, `o` for base 8, `x` for base 16.",
         f"{name}:{kind[:-1]}{'o' if letter != 'o' else 'x'}"),
        ("a prefix is always shown" if "#" not in kind else "a prefix is never shown", "Only `#` shows it.",
         f"{name}:{'#' if '#' not in kind else ''}{letter}"),
        ("it stays a decimal number", "The letter is a base.", name),
        ("the digits are backwards", "The digit of highest value comes first.", f"format({name}, '{kind}')[::-1]"),
    ], f"{number} is written in base {dict(b=2, o=8, x=16)[letter]}")


def percent(rng, name):
    number, count = rng.choice([0.5, 0.125, 0.07, 1.25, 0.333, 0.9]), rng.choice([0, 1])
    return (f"{name} = {number}", f"{name}:.{count}%", [
        ("only the sign is added", "`%` multiplies by 100 first.", f"{name}:.{count}f}}%{{''"),
        ("the sign is left out", "`%` puts the sign behind the number.", f"{name} * 100:.{count}f"),
        ("the digits before the point are counted", "The precision counts digits behind the point.", f"{name}:.{count + 1}%"),
        ("all digits are shown", "The precision says how many.", f"{name} * 100}}%{{''"),
    ], f"`%` multiplies by 100 and shows {count} digits behind the point and the sign")


def nested(rng, name):
    word, width = rng.choice([word for word in kit.WORDS if len(word) < 7]), rng.randint(8, 10)
    return (f"{name} = '{word}'\nwidth = {width}", f"{name}:>{{width}}", [
        ("the text goes to the left", "`>` puts it to the right.", f"{name}:<{{width}}"),
        ("the width is added", "It is the width of the whole.", f"{name}:>{{width + {len(word)}}}"),
        ("the width is twice as large", "Only `width` itself is used.", f"{name}:>{{width * 2}}"),
        ("the width is one less", "The width counts all places.", f"{name}:>{{width - 1}}"),
    ], f"the inner braces give {width}, so the text stands on the right of {width} places")
