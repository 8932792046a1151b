"""Whole division, remainder and what makes whole numbers of others; wrong choices cut off instead of rounding down."""
import kit

BELIEFS = {
    "cuts": ("`//` cuts off", "C and Java round towards zero. Python's `//` rounds down, away from zero for negative results."),
    "sign": ("the remainder has the sign of the left number",
             "That is so in C and Java. In Python it has the sign of the right number."),
    "positive": ("a remainder is never negative", "That holds only as long as the right number is positive."),
    "float": ("`/` gives a whole number when it comes out even", "`/` always gives a float, such as `4.0`."),
    "rounds": ("`int` rounds", "`int` cuts off what is behind the point; `round` would go to the nearest number."),
    "down": ("`int` rounds down", "`math.floor` and `//` go down; `int` goes towards zero."),
    "whole": ("`//` gives an int in any case", "As soon as one side is a float, the result is a float."),
}


def make(rng, level):
    parts = []
    while len(parts) < (2 if level == "junior" else 3):
        part = rng.choice([quotient, remainder, both, cut, true_division, mixed])(rng)
        if part not in parts:
            parts.append(part)
    code, value = layout(rng, [text for text, _, _ in parts])
    beliefs = [key for key in BELIEFS if any(key in believed for _, believed, _ in parts)]
    wrong = [kit.wrong(*BELIEFS[key], code=write(code, [believed.get(key, text) for text, believed, _ in parts]))
             for key in beliefs]
    everything = [next(iter(believed.values()), text) for text, believed, _ in parts]
    wrong.append(kit.wrong("Python calculates like C", "Several languages cut off towards zero here; Python rounds down.",
                           code=write(code, everything)))
    wrong.append(kit.wrong("the minus signs play no part",
                           "It is tempting to work it out without signs. Rounding depends on them.",
                           code=write(code, [text.replace("-", "") for text, _, _ in parts])))
    notes = "\n".join(f"- `{text}` is `{eval(text)}`: {said}." for text, _, said in parts)
    return kit.predict_output(write(code, value), wrong=wrong, explanation=f"{notes}\n\nSo it prints:\n\n```text\n[[key]]\n```")


def layout(rng, texts):
    """How the values are printed: one program with holes."""
    return rng.choice([
        ("print(" + ", ".join(["{}"] * len(texts)) + ")", texts),
        ("\n".join(["print({})"] * len(texts)), texts),
        ("results = [" + ", ".join(["{}"] * len(texts)) + "]\nfor result in results:\n    print(result)", texts),
    ])


def write(code, texts):
    return code.format(*texts)


def numbers(rng):
    """Two numbers, at least one below zero, that leave a remainder mostly."""
    right = rng.randint(2, 7)
    left = rng.randint(right + 1, 29)
    return rng.choice([(-left, right), (-left, right), (left, -right), (-left, -right)])


def quotient(rng):
    left, right = numbers(rng)
    return (f"{left} // {right}", {"cuts": f"int({left} / {right})"},
            f"the exact result is about {left / right:.2f}, and `//` takes the next whole number below or equal")


def remainder(rng):
    left, right = numbers(rng)
    fmod = abs(left) % abs(right) * (1 if left > 0 else -1)
    return (f"{left} % {right}", {"sign": f"{fmod}", "positive": f"abs({left} % {right})"},
            f"{left} is {right} * ({left // right}) plus {left % right}")


def both(rng):
    left, right = numbers(rng)
    fmod = abs(left) % abs(right) * (1 if left > 0 else -1)
    return (f"divmod({left}, {right})", {"cuts": f"(int({left} / {right}), {fmod})", "sign": f"({left // right}, {fmod})"},
            f"the whole quotient {left // right} goes down, and what is left is {left} - {right} * ({left // right})")


def cut(rng):
    left, right = numbers(rng)
    return (f"int({left} / {right})", {"rounds": f"round({left} / {right})", "down": f"{left} // {right}"},
            f"the exact result is about {left / right:.2f}, and `int` drops what is behind the point")


def true_division(rng):
    right, times = rng.randint(2, 6), rng.randint(2, 6)
    sign = rng.choice(["", "-"])
    return f"{sign}{right * times} / {right}", {"float": f"{sign}{times}"}, "`/` always gives a float"


def mixed(rng):
    left, right = numbers(rng)
    return (f"{left}.0 // {right}", {"whole": f"{left} // {right}", "cuts": f"float(int({left} / {right}))"},
            f"it goes down from about {left / right:.2f}, and a float on one side makes the result a float")
