"""A short function with its deciding piece left out. Any text that passes the tests counts."""
import kit


def make(rng, level):
    name = rng.choice(["collect", "measure", "report", "sift", "combine"])
    shape = rng.choice(JUNIOR if level == "junior" else JUNIOR + MID)
    prompt, code, answer, wrong, values = shape(rng, name)
    calls = list(dict.fromkeys(f"{name}({value!r})" for value in values))
    return kit.fill_blank(code, answer=answer, calls=calls, wrong=wrong, prompt=prompt, explanation=(
        f"`{answer}` does it, and other ways may too. {wrong[0]['why']} The tests call `{name}` {len(calls)} times, "
        "three of them before your eyes; an empty list is among them."))


def lists(rng, low=-9, high=20):
    """Lists to be called with, an empty one and one with equal items among them."""
    one = rng.randint(low, high)
    return [kit.numbers(rng, rng.randint(4, 6), low, high), [one, one, one + 1], [], [rng.randint(low, high)],
            kit.numbers(rng, 7, low, high), sorted(kit.numbers(rng, 5, low, high))]


def keep(rng, name):
    limit, step = rng.randint(2, 9), rng.randint(2, 4)
    said, right, near = rng.choice([
        (f"greater than {limit}", f"value > {limit}", f"value >= {limit}"),
        (f"at most {limit}", f"value <= {limit}", f"value < {limit}"),
        (f"divisible by {step}", f"value % {step} == 0", f"value // {step} == 0"),
        (f"not divisible by {step}", f"value % {step} != 0", f"value % {step} == 1"),
        (f"farther than {limit} from zero", f"abs(value) > {limit}", f"value > {limit}"),
        (f"negative or above {limit + 9}", f"value < 0 or value > {limit + 9}", f"value < 0 and value > {limit + 9}"),
    ])
    does, body = rng.choice([
        ("returns the values that are", "    return [value for value in values if ____]"),
        ("counts the values that are", "    return sum(1 for value in values if ____)"),
        ("adds up the values that are", "    return sum(value for value in values if ____)"),
        ("says whether any value is", "    return any(____ for value in values)"),
        ("says whether all values are", "    return all(____ for value in values)"),
    ])
    values = lists(rng)
    values[1] = [limit, limit + 1, step * 3 + 2, -limit - 1]
    values.append([limit])
    values.append([step * 4, 1, step])
    values.append([-limit - 3])
    return (f"Fill the blank so that `{name}` {does} {said}.", f"def {name}(values):\n{body}", right,
            [kit.wrong("close, but not the same condition", f"`{near}` is near, and differs for some values.", text=near),
             kit.wrong("the whole list instead of a value", "The condition is asked for one value at a time.", text="values")],
            values)


def gather(rng, name):
    start, said, right, near, why = rng.choice([
        ("0", "the sum of the values", "total + value", "value", "What was there before has to be kept."),
        ("0", "the sum of the squares", "total + value ** 2", "(total + value) ** 2",
         "Only the new value is squared, not what was added before."),
        ("0", "how many values there are", "total + 1", "total + value", "Counting adds one, whatever the value is."),
        ("1", "the product of the values", "total * value", "total + value", "A product multiplies."),
        ("[]", "the values in reverse order", "[value] + total", "total + [value]", "The newest value has to come first."),
        ("''", "the values as digits after each other, without a sign", "total + str(abs(value))", "str(abs(value)) + total",
         "The newest piece goes to the end."),
        ("0", "the greatest distance of a value from zero", "max(total, abs(value))", "max(total, value)",
         "The distance has no sign."),
        ("[]", "the values without those equal to the one right before", "total if total[-1:] == [value] else total + [value]",
         "total if value in total else total + [value]", "Only neighbours are compared, not all that came before."),
    ])
    total = rng.choice(["total", "result", "so_far"])
    right, near = right.replace("total", total), near.replace("total", total)
    code = f"def {name}(values):\n    {total} = {start}\n    for value in values:\n        {total} = ____\n    return {total}"
    values = lists(rng)
    values[1] = [3, 3, 5, 3]
    values.append([-12, 4])
    return (f"Fill the blank so that `{name}` returns {said}.", code, right,
            [kit.wrong("not the right update", why, text=near),
             kit.wrong("only the last value is left", "The name is bound anew in each turn; what was there has to be used.",
                       text=total)], values)


def pairs(rng, name):
    said, right, near = rng.choice([
        ("the second is larger than the first", "a < b", "a <= b"),
        ("both are equal", "a == b", "a is not b"),
        ("they have different signs, none of them zero", "a * b < 0", "a + b < 0"),
        ("they differ by more than 3", "abs(a - b) > 3", "a - b > 3"),
        ("both are even", "a % 2 == 0 and b % 2 == 0", "(a + b) % 2 == 0"),
    ])
    does, body = rng.choice([
        ("counts the neighbours of which", "    return sum(1 for a, b in zip(values, values[1:]) if ____)"),
        ("lists the pairs of neighbours of which", "    return [(a, b) for a, b in zip(values, values[1:]) if ____]"),
        ("says whether there are neighbours of which", "    return any(____ for a, b in zip(values, values[1:]))"),
    ])
    values = lists(rng)
    values[1] = [4, 4, 2, 7, -1, 6, 6]
    values += [[3, 5], [9, 1], [5, 5]]
    return (f"Fill the blank so that `{name}` {does} {said}.", f"def {name}(values):\n{body}", right,
            [kit.wrong("close, but not the same condition", f"`{near}` differs for some neighbours.", text=near),
             kit.wrong("the other way round", "The first of two neighbours is called `a`.", text=f"not ({right})")], values)


def grouping(rng, name):
    said, key, near = rng.choice([
        ("its last digit", "abs(value) % 10", "value % 5"), ("whether it is even", "value % 2 == 0", "value % 2"),
        ("its sign: -1, 0 or 1", "(value > 0) - (value < 0)", "value > 0"),
        ("how many digits it has", "len(str(abs(value)))", "len(str(value))"),
    ])
    holds, update, wrong_update = rng.choice([
        ("the list of its values", "groups.get(key, []) + [value]", "[value]"),
        ("how many values it has", "groups.get(key, 0) + 1", "groups.get(key, 1) + 1"),
        ("the sum of its values", "groups.get(key, 0) + value", "groups.get(key, value) + value"),
        ("its largest value", "max(groups.get(key, value), value)", "max(groups.get(key, 0), value)"),
    ])
    code = f"def {name}(values):\n    groups = {{}}\n    for value in values:\n        key = {key}\n        groups[key] = ____\n    return groups"
    if rng.random() < 0.5:
        code = code.replace(key, "____").replace("groups[key] = ____", f"groups[key] = {update}")
        update, wrong_update = key, near
    values = lists(rng)
    values[1] = [-7, -17, 12, 0, 5, 25, -100]
    return (f"Values are put into groups by {said}. Fill the blank so that `{name}` gives each group {holds}.", code, update,
            [kit.wrong("not for every value", f"`{wrong_update}` is right for some groups only.", text=wrong_update),
             kit.wrong("the value itself", "One value is not what the group asks for.", text="value")], values)


JUNIOR, MID = [keep, gather], [pairs, grouping]
