"""round with halves, sums of tenths, Decimal from text and from float, comparisons; two or three of them are printed."""
import kit

HALF_UP = ("halves always go up", "School rounds 2.5 to 3. Python's `round` takes the even neighbour.")
EXACT = ("tenths are exact", "On paper it is exact. A float keeps binary fractions, and most tenths are not one of them.")


def make(rng, level):
    shapes = [halves, halves, tenths, close, digits, whole] + [decimals, from_float, scaled] * (level == "mid")
    parts = []
    while len(parts) < (2 if level == "junior" else 3):
        shape = rng.choice(shapes)
        if shape not in [known for known, *_ in parts]:
            parts.append((shape, *shape(rng)))
    texts = [text for _, text, _, _ in parts]
    wrong = []
    for place, (_, text, beliefs, _) in enumerate(parts):
        for (name, why), other in beliefs:
            wrong.append(kit.wrong(name, why, code=program([*texts[:place], other, *texts[place + 1:]])))
    wrong.append(kit.wrong("everything comes out as on paper",
                           "Each of these lines holds a surprise of binary fractions or of rounding.",
                           code=program([beliefs[0][1] for _, _, beliefs, _ in parts])))
    rng.shuffle(wrong)
    notes = "\n".join(f"- `{text}`: {said}." for _, text, _, said in parts)
    return kit.predict_output(program(texts), wrong=wrong, explanation=f"{notes}\n\nIt prints:\n\n```text\n[[key]]\n```")


def program(texts):
    needs = [name for name, module in (("Decimal", "decimal"), ("isclose", "math")) if any(name in text for text in texts)]
    lines = [f"from {dict(Decimal='decimal', isclose='math')[name]} import {name}" for name in needs]
    return kit.join("\n".join(lines) + "\n" if lines else "", *(f"print({text})" for text in texts))


def halves(rng):
    values = [number + 0.5 for number in kit.numbers(rng, rng.randint(2, 3), 0, 8)]
    if rng.random() < 0.4:
        values[0] = -values[0]
    up = [int(value + 0.5) if value > 0 else int(value - 0.5) for value in values]
    down = [int(value) for value in values]
    return (f"[round(x) for x in {values}]",
            [(HALF_UP, f"{up}"), (("`round` cuts off", "`int` cuts off; `round` goes to the nearest number."), f"{down}"),
             (("`round` keeps a float", "With one argument `round` gives an int."),
              f"{[float(round(value)) for value in values]}")],
            "each value lies in the middle, so the even neighbour is taken: " + ", ".join(str(round(value)) for value in values))


def tenths(rng):
    left, right, total = rng.choice([(0.1, 0.2, 0.3), (0.1, 0.7, 0.8), (0.2, 0.4, 0.6), (0.7, 0.2, 0.9), (0.3, 0.6, 0.9),
                                     (0.1, 1.1, 1.2)])
    same = rng.choice([True, False])
    text = f"{left} + {right} == {total}" if same else f"{left} + {right} > {total}"
    exact = "True" if same else "False"
    said = "above" if left + right > total else "below"
    return text, [(EXACT, exact)], f"the sum of the two floats is {left + right!r}, a little {said} {total}"


def close(rng):
    number = rng.choice([3, 6, 7])
    text = rng.choice([f"isclose(0.1 * {number}, {number / 10})", f"abs(0.1 * {number} - {number / 10}) < 1e-9"])
    return (text, [(("floats can never be compared", "Comparing with a small tolerance is the way to compare floats."), "False")],
            f"0.1 * {number} is {0.1 * number!r}, which is close enough to {number / 10}")


def digits(rng):
    number = rng.choice([2.675, 1.005, 1.115, 2.345, 0.145, 8.345, 4.115])
    up = format(number + 0.005, ".2f")
    return (f"round({number}, 2)", [(HALF_UP, str(float(up)) if float(up) != round(number, 2) else str(round(number - 0.01, 2))),
                                   (("`round` gives a text with two digits",
                                     "A float has no trailing zeros; formatting makes a text."),
                                    f"'{number:.3f}'")],
            f"the float nearest to {number} is {'below' if round(number, 2) < number else 'above'} the middle, so this is no tie")


def whole(rng):
    number = rng.randint(12, 98) * 10 + 5
    up = (number // 10 + 1) * 10
    return (f"round({number}, -1)", [(HALF_UP, str(up if up != round(number, -1) else up - 10)),
                                    (("`round` can't go left of the point",
                                      "A negative number of digits rounds to tens or hundreds."), str(number))],
            f"{number} lies in the middle of two tens, and the even ten {round(number, -1)} is taken")


def decimals(rng):
    left, right = rng.choice([("0.1", "0.2"), ("0.7", "0.1"), ("1.1", "2.2"), ("0.3", "0.6")])
    total = f"{float(left) + float(right):.1f}"
    return (f"Decimal('{left}') + Decimal('{right}') == Decimal('{total}')",
            [(("a Decimal is as inexact as a float", "A Decimal made of a text keeps exactly these decimal digits."), "False")],
            "made of texts, all three are exact decimal numbers")


def from_float(rng):
    number = rng.choice(["0.1", "0.2", "0.3", "0.7", "1.1", "0.5", "0.25", "0.75", "1.5"])
    exact = float(number) * 8 % 1 == 0
    return (f"Decimal({number}) == Decimal('{number}')", [(EXACT if not exact else
            ("no float is exact", "Halves, quarters and eighths are exact floats."), str(not exact))],
            f"{number} {'is' if exact else 'is not'} exact as a float, and `Decimal` of a float keeps the value of the float")


def scaled(rng):
    price = rng.choice([0.29, 0.57, 0.58, 1.13, 1.15, 2.01, 4.35, 8.2])
    return (f"int({price} * 100)",
            [(EXACT, str(round(price * 100))),
             (("`int` rounds up", "`int` drops what is behind the point."), str(round(price * 100) + 1))],
            f"{price} * 100 is {price * 100!r}, and `int` drops what is behind the point")
