"""One source is used twice or three times; an iterator goes on where it stopped, a list or range starts anew."""
import kit

SOURCES = (("iter({values})", "iter", "`iter(list)` gives an iterator: it remembers where it is and never goes back"),
           ("(n * {k} for n in {values})", "gen", "a generator expression gives each value once"),
           ("map(lambda n: n + {k}, {values})", "map", "`map` gives an iterator"),
           ("filter(lambda n: n > {low}, {values})", "filter", "`filter` gives an iterator"),
           ("zip({values}, 'abcdef')", "zip", "`zip` gives an iterator"),
           ("enumerate({values})", "enumerate", "`enumerate` gives an iterator"),
           ("reversed({values})", "reversed", "`reversed` gives an iterator"),
           ("[n * {k} for n in {values}]", "list", "a list makes a new iterator for each use"),
           ("range({low}, {low} + {count})", "range", "a range is no iterator: each use starts anew"),
           ("{values}", "list", "a list makes a new iterator for each use"),)


def make(rng, level):
    values = kit.numbers(rng, rng.randint(4, 5), 1, 20)
    name = rng.choice(["source", "values", "stream", "found", "parts"])
    text, kind, why = rng.choice(SOURCES[:-3] if rng.random() < 0.8 else SOURCES[-3:])
    fill = {"values": values, "k": rng.randint(2, 5), "low": sorted(values)[0], "count": len(values)}
    made = text.format(**fill)
    once = kind not in ("list", "range")
    uses = [rng.choice(table) for table in plan(rng, kind, level)]
    lines = [use.format(name=name, member=member(rng, made)) for use, _ in uses]
    code = kit.join(f"{name} = {made}", *(f"print({line})" for line in lines))
    anew = kit.join(f"{name} = {made}", *(f"print({line.replace(name, made)})" for line in lines))
    wrong = [kit.wrong("every use starts anew", "A list would; an iterator has one position, and every use moves it.",
                       code=anew),
             kit.wrong("the object is used up", "Only iterators are used up. A list or a range can be walked again.",
                       code=kit.swap(code, made, f"iter({made})")),
             kit.wrong("only the loop uses values up", "`in`, `next`, `max` and unpacking take values too.",
                       code=kit.join(f"{name} = {made}", f"print({lines[0]})",
                                     *(f"print({line.replace(name, made)})" for line in lines[1:2]),
                                     *(f"print({line})" for line in lines[2:]))),
             kit.wrong("a used iterator starts over when it has ended", "It stays ended: each later use finds nothing.",
                       code=kit.join(f"{name} = {made}", f"print({lines[0].replace(name, made)})",
                                     *(f"print({line})" for line in lines[1:]))),
             kit.wrong("the first use takes only one value", "Some uses take one value; others search on or take all.",
                       code=kit.join(f"{name} = {made}", f"print({lines[0].replace(name, made)})",
                                     f"next({name}, None)" if once else "", *(f"print({line})" for line in lines[1:]))),
             kit.wrong("the first value is gone already", "Making an iterator takes nothing from it.",
                       code=kit.join(f"{name} = {made}",
                                     *(f"print({line.replace(name, f'iter(list({made})[1:])')})" for line in lines))),]
    notes = [f"`{line}`: {say if once else 'starts at the first value'}." for line, (_, say) in zip(lines, uses)]
    explanation = f"`{made}`: {why}.\n\n" + "\n".join(f"- {note}" for note in notes) + "\n\nIt prints:\n\n```text\n[[key]]\n```"
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


def member(rng, made):
    """A value that is in it, seldom one that is not."""
    values = list(eval(made))
    return repr(rng.choice(values[:-1])) if rng.random() < 0.8 else repr(99)


def plan(rng, kind, level):
    """The uses to choose from: first one that takes a part, then others."""
    part = [("next({name}, None)", "takes one value, or gives None when there is none left"),
            ("{member} in {name}", "takes values up to the one that is searched, or all when it is not there")]
    if kind in ("list", "range"):
        part = part[1:] + [("len(list({name}))", "takes all that are left")]
    most = [("list({name})", "takes all that are left"), ("len(list({name}))", "takes all that are left and counts them"),
            ("max({name}, default=None)", "takes all that are left"),
            ("sorted({name})", "takes all that are left, in order of size"),
            ("list(zip({name}, {name}))", "takes values in turn for both places" if kind not in ("list", "range") else "")]
    shapes = [[part, most], [most, most], [part, part, most]]
    return rng.choice(shapes if level == "junior" else [*shapes, [part, most, most], [part, part, part, most]])
