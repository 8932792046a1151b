"""Values unpacked into names, with stars, nesting and swaps; wrong choices move the star or nest wrongly."""
import kit

NAMES = ("first", "second", "last", "head", "tail", "one", "two", "left", "right")


def make(rng, level):
    shape = rng.choice([star, star, swap, loop] if level == "junior" else [star, swap, nested, loop, spread, chain])
    setup, line, others, names, said = shape(rng)
    end = rng.choice([f"print({', '.join(names)})", "\n".join(f"print({name})" for name in names)])
    code = kit.join(setup, line, "" if line.startswith("for") else end)
    wrong = [kit.wrong(name, why, code=kit.swap(code, line, other)) for name, why, other in others]
    values = {}
    if not line.startswith("for"):
        exec(kit.join(setup, line), values)
        said += " So " + ", ".join(f"`{name}` is `{values[name]!r}`" for name in names) + "."
    return kit.predict_output(code, wrong=wrong, explanation=f"{said}\n\nIt prints:\n\n```text\n[[key]]\n```")


def source(rng, low=3, high=6):
    count = rng.randint(low, high)
    if rng.random() < 0.35:
        text = "".join(rng.sample("abcdefghkm", count))
        return repr(text), list(text)
    if rng.random() < 0.3:
        begin = rng.randint(0, 5)
        return f"range({begin}, {begin + count})", list(range(begin, begin + count))
    values = kit.numbers(rng, count, 1, 20)
    return rng.choice([f"{values}", f"{tuple(values)}"]), values


def star(rng):
    text, values = source(rng)
    names = rng.sample(NAMES, rng.randint(2, 3))
    place = rng.randrange(len(names))
    data = rng.choice(kit.VARIABLES)

    def written(at, wrap="{}"):
        return ", ".join(("*" if number == at else "") + name for number, name in enumerate(names)) + f" = {wrap.format(data)}"
    starred = names[place]
    others = [
        ("the star gives a tuple", "A starred name always gets a list.", f"{written(place)}\n{starred} = tuple({starred})"),
        ("another name takes the rest", "The name with the star takes what is left for it.", written((place + 1) % len(names))),
        ("the star takes one item only", "It takes everything the other names leave.",
         f"{written(place)}\n{starred} = {starred}[:1]"),
        ("the star keeps the type", "It gets a list, whatever is unpacked.",
         f"{written(place)}\n{starred} = {starred} if not isinstance({data}, str) else ''.join({starred})"),
        ("names are filled from the right", "Names before the star are filled from the left, names behind it from the right.",
         written(place, "[*{}][::-1]")),
    ]
    single = "The name without a star takes one" if len(names) == 2 else "The two names without a star take one each"
    said = f"There are {len(values)} values. {single}; `{starred}` gets the rest as a list."
    return f"{data} = {text}", written(place), others, names, said


def swap(rng):
    names = rng.sample(["a", "b", "c", "x", "y", "z"], rng.randint(2, 3))
    values = kit.numbers(rng, len(names), 1, 20)
    right = [rng.choice([f"{left}", f"{left} + {other}", f"{left} - {other}", f"{left} * 2"]) for left,
             other in zip(names[1:] + names[:1], names)]
    line = f"{', '.join(names)} = {', '.join(right)}"
    serial = "\n".join(f"{name} = {text}" for name, text in zip(names, right))
    backwards = "\n".join(f"{name} = {text}" for name, text in list(zip(names, right))[::-1])
    others = [("assignments are made one after the other",
               "The whole right side is worked out before any name is given its value.", serial),
              ("they are made from right to left", "The whole right side is worked out first; then the names get the values.",
               backwards),
              ("nothing changes", "Each name gets the value at its place on the right.", "pass"),
              ("names get the values in the other order", "The first name gets the first value.",
               f"{', '.join(names[::-1])} = {', '.join(right)}"),
              ("all names get the first value", "Each name gets its own value.", " = ".join(names) + f" = {right[0]}")]
    return (f"{', '.join(names)} = {', '.join(map(str, values))}", line, others, names,
            "The right side is worked out first, with the old values.")


def nested(rng):
    names = rng.sample(NAMES, 4)
    values = kit.numbers(rng, 6, 1, 20)
    data = rng.choice(kit.VARIABLES)
    text, line, moved = rng.choice([
        (f"({values[0]}, [{values[1]}, {values[2]}, {values[3]}])", f"{names[0]}, ({names[1]}, *{names[2]}) = {data}",
         f"{names[0]}, (*{names[2]}, {names[1]}) = {data}"),
        (f"[({values[0]}, {values[1]}), {values[2]}, {values[3]}]", f"({names[0]}, {names[1]}), *{names[2]} = {data}",
         f"({names[1]}, {names[0]}), *{names[2]} = {data}"),
        (f"[{values[0]}, {values[1]}, ({values[2]}, {values[3]})]", f"*{names[0]}, ({names[1]}, {names[2]}) = {data}",
         f"*{names[0]}, ({names[2]}, {names[1]}) = {data}"),
        (f"({values[0]}, [{values[1]}, [{values[2]}, {values[3]}]])", f"{names[0]}, [{names[1]}, {names[2]}] = {data}",
         f"{names[0]}, [{names[2]}, {names[1]}] = {data}"),
        (f"[[{values[0]}], ({values[1]}, {values[2]}), {values[3]}]", f"{names[0]}, ({names[1]}, *{names[2]}), _ = {data}",
         f"({names[0]},), ({names[1]}, *{names[2]}), _ = {data}"),
    ])
    used = names[:3]
    star_name = next((name for name in used if f"*{name}" in line), used[2])
    others = [("the star is at the other side", "The star stands where it stands, and takes what is left there.", moved),
              ("a starred name gets a tuple", "It always gets a list.",
               f"{line}\n{star_name} = tuple({star_name}) if isinstance({star_name}, list) else [{star_name}]"),
              ("one item left over stays by itself", "A starred name gets a list, also for one item or none.",
               f"{line}\n{star_name} = {star_name}[0] if isinstance({star_name}, list) and {star_name} else {star_name}"),
              ("inner brackets vanish", "A name without brackets gets the whole inner value.",
               f"{line}\n{used[0]} = [{used[0]}]"),
              ("the last two names are exchanged", "Names are filled at their places.",
               f"{line}\n{used[1]}, {used[2]} = {used[2]}, {used[1]}")]
    return f"{data} = {text}", line, others, used, "The brackets on the left follow those on the right."


def loop(rng):
    rows = [tuple(kit.numbers(rng, rng.choice([3, 3, 4]), 1, 9)) for _ in range(3)]
    left, rest = rng.sample(NAMES, 2)
    data = rng.choice(kit.VARIABLES)
    show = rng.choice([f"{left}, {rest}", f"{left}, len({rest})", f"{left} + sum({rest})", f"{left}, {rest}[-1]"])
    front = rng.random() < 0.6
    target, turned = (f"{left}, *{rest}", f"*{rest}, {left}") if front else (f"*{rest}, {left}", f"{left}, *{rest}")
    text = "for {t} in {d}:\n    print({s})"
    line = text.format(t=target, d=data, s=show)
    others = [("the star is at the other side", "The star takes what the other name leaves.",
               text.format(t=turned, d=data, s=show)),
              ("only the first row is read", "The loop unpacks each row.", text.format(t=target, d=f"{data}[:1]", s=show)),
              ("the star gets a tuple", "A starred name gets a list.",
               text.format(t=target, d=data,
                           s=show.replace(f", {rest}", f", tuple({rest})") if show.endswith(f", {rest}") else show)),
              ("the star takes one item", "It takes everything that is left.",
               text.format(t=target, d=f"[row[:2] for row in {data}]", s=show)),
              ("the whole row is meant", "The name without a star takes one item.",
               text.format(t=target, d=f"[(row[0], *row) for row in {data}]", s=show)),
              ("columns are unpacked", "The loop gives rows; `zip(*rows)` would give columns.",
               text.format(t=target, d=f"zip(*{data})", s=show))]
    return (f"{data} = {rows}", line, others, [left, rest],
            f"Each row gives one item to `{left}` and the rest, as a list, to `{rest}`.")


def spread(rng):
    one, two = kit.numbers(rng, rng.randint(2, 3), 1, 9), kit.numbers(rng, 2, 10, 20)
    name, a, b = "result", *rng.sample(kit.VARIABLES, 2)
    item = rng.choice([f"[*{a}, *{b}]", f"[*{b}, {rng.randint(30, 40)}, *{a}]", f"[{a}, *{b}]", f"(*{a}, {b})", f"[*{a}, {b}]",
                       f"[*{a}[1:], *{b}]"])
    others = [("the star keeps the list as one item", "A star in brackets puts in the items one by one.",
               f"{name} = {item.replace('*', '')}"),
              ("lists are always spread", "Without a star the list is one item.",
               f"{name} = " + item.replace("*", "").replace(a, f"*{a}").replace(b, f"*{b}")),
              ("the values are added", "A star adds nothing up.", f"{name} = [sum({a}), sum({b})]"),
              ("the other one comes first", "The order is that of the brackets.",
               f"{name} = " + item.replace(a, "#").replace(b, a).replace("#", b)),
              ("a list in any case", "Round brackets with a comma make a tuple, square ones a list.",
               f"{name} = list({item})" if item[0] == "(" else f"{name} = tuple({item})")]
    return (f"{a} = {one}\n{b} = {two}", f"{name} = {item}", others, [name],
            "A star puts in the items one by one; without it the list itself is put in.")


def chain(rng):
    a, b, c = rng.sample(NAMES, 3)
    values = kit.numbers(rng, 3, 1, 9)
    line = rng.choice([f"{a} = {b}, {c} = [{values[0]}, {values[1]}]",
                       f"{a}, *{b} = {c} = ({values[0]}, {values[1]}, {values[2]})",
                       f"*{a}, {b} = {c} = '{''.join(rng.sample('pqrst', 3))}'", f"{a}, {b} = {c} = {values[0]}, [{values[1]}]"])
    targets, value = line.rsplit(" = ", 1)
    unpacked = next(part for part in targets.split(" = ") if "," in part)
    whole = next(part for part in targets.split(" = ") if "," not in part)
    others = [("the single name gets the first value", "It gets the whole right side.", f"{line}\n{whole} = {whole}[0]"),
              ("the single name gets a copy as a list", "It gets the very object on the right.",
               f"{line}\n{whole} = list({whole})"),
              ("a starred name gets a tuple", "It gets a list.",
               f"{line}\n{unpacked.split('*')[-1].split(',')[0]} = tuple([{unpacked.split('*')[-1].split(',')[0]}])"),
              ("values are given from the right", "The first name gets the first value.",
               f"{unpacked} = {value}[::-1]\n{whole} = {value}"
               if not value.startswith(str(values[0]) + ",") else f"{unpacked} = ({value})[::-1]\n{whole} = {value}"),
              ("all names get the same", "Only the single name gets everything.", f"{a} = {b} = {c} = {value}")]
    return ("", line, others, [a, b, c],
            "Each target gets the same right side: the single name as a whole, the others by unpacking.")
