"""and/or give one of their values, and the right side may never be looked at; calls that print show which ones ran."""
import kit

FALSY = ("0", "''", "[]", "None", "0.0", "{}", "()")
TRUTHY = ("'0'", "[0]", "' '", "(0,)", "-1", "{0: 0}", "'None'", "[[]]", "0.5", "range(3)")

SHOW = """
    def show(value):
        print('seen', repr(value))
        return value
"""


def make(rng, level):
    tree = build(rng, 2 if level == "junior" else 3)
    names = rng.random() < 0.5
    code = program(tree, names)
    expression = write(tree)
    wrong = [
        kit.wrong("`and` and `or` give True or False",
                  "In a condition only the truth counts. The operators give one of the values, though.",
                  code=kit.swap(code, f"result = {expression}", f"result = bool({expression})")),
        kit.wrong("both sides are always worked out", "`and` and `or` stop as soon as the result is known.",
                  code=kit.swap(code, f"result = {expression}", f"{all_leaves(tree)}\nresult = ({quiet(tree)})")),
        kit.wrong("`and` and `or` are mixed up",
                  "`and` stops at the first value that counts as false, `or` at the first that counts as true.",
                  code=kit.swap(code, expression, write(flip(tree)))),
        kit.wrong("the last value is always the result", "The last value is the result only when nothing before has decided.",
                  code=kit.swap(code, f"result = {expression}", f"result = {expression}\nresult = {leaves(tree)[-1]}")),
        kit.wrong("any container with something odd in it counts as false",
                  "Only empty containers, zeros, None and False count as false.",
                  code=kit.swap(code, expression, write(odd(tree)))),
    ]
    return kit.predict_output(code, wrong=wrong,
                              explanation="\n".join(notes(tree)[0]) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def build(rng, operators):
    """A value, or (operator, left, right)."""
    if operators == 0:
        return rng.choice(FALSY if rng.random() < 0.5 else TRUTHY)
    split = rng.randint(0, operators - 1)
    return rng.choice(["and", "or"]), build(rng, split), build(rng, operators - 1 - split)


def write(tree, outer=None, wrap="show({})"):
    if isinstance(tree, str):
        return wrap.format(tree)
    if tree[0] == "odd":
        return f"(show({tree[1]}) and False)"
    operator, left, right = tree
    text = f"{write(left, operator, wrap)} {operator} {write(right, operator, wrap)}"
    return f"({text})" if outer is not None and outer != operator else text


def quiet(tree):
    return write(tree, wrap="{}")


def program(tree, names):
    end = "print(repr(result))" if names else "print('result:', repr(result))"
    return f"{kit.program(SHOW)}\n\n\nresult = {write(tree)}\n{end}"


def leaves(tree):
    return [tree] if isinstance(tree, str) else leaves(tree[1]) + leaves(tree[2])


def all_leaves(tree):
    return "\n".join(f"show({leaf})" for leaf in leaves(tree))


def flip(tree):
    return tree if isinstance(tree, str) else ("or" if tree[0] == "and" else "and", flip(tree[1]), flip(tree[2]))


def odd(tree):
    """Values such as `[0]` or `' '` taken for false."""
    if isinstance(tree, str):
        return ("odd", tree) if tree in ("'0'", "[0]", "' '", "(0,)", "[[]]", "{0: 0}") else tree
    return tree[0], odd(tree[1]), odd(tree[2])


def notes(tree):
    """Sentences on how it is worked out, and the leaf that is the result."""
    if isinstance(tree, str):
        return [f"- `{tree}` counts as {'true' if eval(tree) else 'false'}."], tree
    operator, left, right = tree
    said, value = notes(left)
    stops = bool(eval(value)) == (operator == "or")
    if stops:
        skipped = ", ".join(f"`{leaf}`" for leaf in leaves(right))
        return (said + [f"- `{operator}` stops: `{value}` on the left decides, so {skipped} on the right is never looked at."],
                value)
    more, result = notes(right)
    return said + [f"- The left side `{value}` does not decide for `{operator}`, so the right side is worked out and is the "
                   f"result."] + more, result
