"""Steps with a tuple that holds a list; the line that raises, if any, is asked for."""
import kit


def make(rng, level):
    name, other = rng.sample(["point", "entry", "record", "pair", "row", "item"], 2)
    number = rng.randint(1, 9)
    start = f"{name} = ({number}, [{rng.randint(1, 9)}], '{rng.choice(kit.WORDS)}')"
    steps = []
    for fails in plan(rng, 3 if level == "junior" else 4):
        while True:
            taken = (rng.choice(RISKY) if fails else rng.choice(SAFE))
            if taken not in [known for known, _ in steps]:
                break
        steps.append((taken, fails))
    filled = [(fill(rng, text, name, other), error, said) for (text, error, said), _ in steps]
    code = kit.join(start, *(text for text, _, _ in filled), f"print({name})")
    first, notes, wrong = None, [], []
    for text, error, said in filled:
        line = kit.line_of(code, text.split("\n")[-1])
        if first is None and error:
            first = (line, error)
            notes.append(f"- Line {line} raises {error}: {said}.")
            continue
        notes.append(f"- Line {line}: {said}." if first is None else f"- Line {line} is not reached.")
        wrong.append(kit.wrong("a safe line is taken for a dangerous one" if first is None else "a later line is named",
                               said[0].upper() + said[1:] + "." if first is None else "The program has ended before.",
                               text=kit.raises(line, error or "TypeError")))
    wrong += more_wrong(first, code)
    return kit.exception(code, wrong=wrong, claim=kit.raises(*(first or ())),
                         explanation="\n".join(notes) + "\n\nThe answer: **[[key]]**.")


def more_wrong(first, code):
    last = code.count("\n") + 1
    if first is None:
        return [kit.wrong("a tuple that was touched can't be printed", "Nothing is changed by printing.",
                          text=kit.raises(last, "TypeError")),
                kit.wrong("a tuple can't hold a list", "A tuple can hold anything; only its places can't be changed.",
                          text=kit.raises(1, "TypeError"))]
    others = [error for error in ("TypeError", "AttributeError", "ValueError", "IndexError") if error != first[1]]
    return [kit.wrong("the tuple is simply changed", "The places of a tuple never change.", text=kit.raises()),
            kit.wrong("the wrong class",
                      "A missing method is an AttributeError, an assignment to a place a TypeError, a count that does not fit a "
                      "ValueError.",
                      text=kit.raises(first[0], others[0])),
            kit.wrong("the wrong class",
                      "A missing method is an AttributeError, an assignment to a place a TypeError, a count that does not fit a "
                      "ValueError.",
                      text=kit.raises(first[0], others[1]))]


def plan(rng, count):
    failing = rng.choice([[rng.randrange(count)], [rng.randrange(count)], rng.sample(range(count), 2), []])
    return [place in failing for place in range(count)]


def fill(rng, text, name, other):
    values = {"t": name, "o": other, "n": rng.randint(1, 9), "m": rng.randint(10, 20), "w": rng.choice(kit.WORDS)}
    for key, value in values.items():
        text = text.replace("{" + key + "}", str(value))
    return text


RISKY = (
    ("{t}[1] += [{m}]", "TypeError", "the list is made longer, but then `+=` assigns to a place of the tuple"),
    ("{t}[0] = {m}", "TypeError", "a place of a tuple can't be assigned to"),
    ("{t}[0] += {m}", "TypeError", "`+=` assigns to a place of the tuple"),
    ("{t}.append({m})", "AttributeError", "a tuple has no `append`"),
    ("del {t}[0]", "TypeError", "an item of a tuple can't be deleted"),
    ("a, b = {t}", "ValueError", "the tuple has more than two items, so they do not fit into two names"),
    ("print({{t}: {n}})", "TypeError", "a key must be hashable, and the tuple holds a list"),
    ("{o} = {t} + [{m}]", "TypeError", "a list can't be added to a tuple"),
    ("{t}.sort()", "AttributeError", "a tuple has no `sort`; `sorted` would make a list"),
    ("print({t}[9])", "IndexError", "the tuple has no index 9"),
    ("print({t}.index('{w}s'))", "ValueError", "`index` raises when no item is equal"),
    ("{o} = set([{t}])", "TypeError", "an item of a set must be hashable, and the tuple holds a list"),
)
SAFE = (
    ("{t}[1].append({m})", None, "the list in the tuple may change; the tuple still holds the same list"),
    ("{t}[1][0] = {m}", None, "this assigns to a place of the list, not of the tuple"),
    ("{t} += ({m},)", None, "`+=` makes a new tuple and gives it the name"),
    ("{o} = {t} + ({m}, '{w}')", None, "`+` makes a new tuple"),
    ("print({t}[5:])", None, "a slice beyond the end is empty"),
    ("a, *b = {t}", None, "the star takes what is left"),
    ("{t}[1].extend([{n}, {m}])", None, "the list in the tuple grows"),
    ("print({t} == ({n}, 0))", None, "comparing changes nothing"),
    ("{o} = {t} * 2", None, "`*` makes a new tuple"),
    ("print({m} in {t})", None, "`in` compares with each item"),
    ("{t} = (*{t}, {n})", None, "the name gets a new tuple"),
    ("{o} = list({t})\n{o}[0] = {m}", None, "a list made of the tuple can be changed"),
    ("print({t}.count({m}))", None, "`count` gives 0 for an item that is not there"),
)
