"""One of several binary searches prints where it looks; wrong choices round up, keep the middle or take the other boundary."""
import kit


def make(rng, level):
    size = rng.randint(7, 12) if level == "junior" else rng.randint(8, 15)
    values = sorted(kit.numbers(rng, size, 1, 60))
    if level == "mid" and rng.random() < 0.5:
        place = rng.randrange(size - 3)
        values[place:place + 3] = [values[place]] * 3
    target = rng.choice(values) if rng.random() < 0.6 else rng.randint(values[0], values[-1])
    form = rng.choice(["closed", "open", "left", "right", "first", "root"] if level == "mid" else ["closed", "open", "left"])
    if form == "root":
        return whole_root(rng)
    name, shown = rng.choice(["find", "search", "locate"]), rng.choice(["print(middle)", "print(low, high)",
                                                                        "print(low, middle, high)"])
    code = write(form, name, values, target, shown)
    up = code.replace("(low + high) // 2", "(low + high + 1) // 2")
    wrong = [kit.wrong("the middle is rounded up", "`//` rounds down, so with two left the lower one is looked at.",
                       code=guarded(up)),
             kit.wrong("the middle stays in the range", "The value that was looked at is left out of the next range.",
                       code=guarded(code.replace("low = middle + 1", "low = middle"))),
             kit.wrong("the search ends one step early", "The loop goes on as long as its condition holds.",
                       code=code.replace("low <= high",
                                         "low < high") if "low <= high" in code
                       else code.replace("low < high", "low + 1 < high")),
             kit.wrong("the halves are swapped", "A middle value that is too small sends the search to the right.",
                       code=guarded(flip(code))),
             kit.wrong("the last index is out of the range", "Look at where `high` begins.",
                       code=code.replace("high = 0, len(items) - 1",
                                         "high = 0, len(items)").replace("items[middle]",
                                                                         "(items + [99])[middle]") if "len(items) - 1" in code
                       else code.replace("len(items)", "len(items) - 1")),
             kit.wrong("equal values send it the other way",
                       "Look at the sign of the comparison: it decides what an equal value does.",
                       code=guarded(code.replace("items[middle] < target",
                                                 "items[middle] <= target") if "items[middle] < target" in code
                                    else code.replace("items[middle] <= target", "items[middle] < target"))),]
    explanation = explain(form, values, target) + "\n\nIt prints:\n\n```text\n[[key]]\n```"
    return kit.trace(code, wrong=wrong, explanation=explanation)


def write(form, name, values, target, shown):
    bounds = "low, high = 0, len(items) - 1" if form == "closed" else "low, high = 0, len(items)"
    loop = "while low <= high:" if form == "closed" else "while low < high:"
    shrink = "high = middle - 1" if form == "closed" else "high = middle"
    less = "items[middle] <= target" if form == "right" else "items[middle] < target"
    hit = "        if items[middle] == target:\n            return middle\n" if form in ("closed", "open") else ""
    end = {"closed": "return None", "open": "return None", "left": "return low", "right": "return low",
           "first": "return low if low < len(items) and items[low] == target else None"}[form]
    return (f"def {name}(items, target):\n    {bounds}\n    {loop}\n        middle = (low + high) // 2\n        {shown}\n{hit} "
            f"       if {less}:\n            low = middle + 1\n        else:\n            {shrink}\n    {end}\n\n"
            f"print({name}({values}, {target}))")


def guarded(code):
    """A changed search may go on for ever; it stops when it would look at the same range again."""
    head, loop, rest = code.partition("    while ")
    return f"{head}    seen = []\n{loop}{rest}".replace(":\n        middle =",
                                                        " and (low, high) not in seen:\n        seen.append((low, high))\n     "
                                                        "   middle =", 1) \
        .replace("items[middle]", "(items + [99])[middle]")


def flip(code):
    return code.replace("items[middle] < target",
                        "items[middle] > target").replace("items[middle] <= target", "items[middle] >= target")


def explain(form, values, target):
    low, high = 0, len(values) - (form == "closed")
    steps = []
    while low <= high if form == "closed" else low < high:
        middle = (low + high) // 2
        found = form in ("closed", "open") and values[middle] == target
        right = values[middle] <= target if form == "right" else values[middle] < target
        where = "found" if found else f"go right, low becomes {middle + 1}" if right else f"go left, high becomes {middle - (form == 'closed')}"
        steps.append(f"- low {low}, high {high}: middle {middle} holds {values[middle]}, {where}")
        if found:
            break
        low, high = (middle + 1, high) if right else (low, middle - (form == "closed"))
    said = {"closed": "`high` is the last index that is still possible.",
            "open": "`high` is one behind the last index that is still possible.",
            "left": "This finds the first place whose value is not below the target.",
            "right": "This finds the first place whose value is above the target.",
            "first": "This finds the first of several equal values, when there is one."}[form]
    return f"{said} The target is {target}.\n\n" + "\n".join(steps)


def whole_root(rng):
    """The same search over answers instead of places."""
    number, power = rng.randint(30, 200), rng.choice([2, 2, 3])
    top = rng.choice([16, 20, 32])
    code = (f"low, high = 0, {top}\nwhile low < high:\n    middle = (low + high + 1) // 2\n    print(middle)\n    if middle ** "
            f"{power} <= {number}:\n        low = middle\n    else:\n        high = middle - 1\nprint('answer', low)")
    wrong = [kit.wrong("the answer is the first that is too large",
                       "`low` always is a number whose power is not above the limit.",
                       code=code.replace("'answer', low", "'answer', low + 1")),
             kit.wrong("the middle is rounded down",
                       "Here 1 is added before halving, so that the range shrinks when low = middle.",
                       code=kit.swap(kit.swap(code, "low + high + 1", "low + high"), "low = middle\n",
                                     "low = middle + (high - low == 1)\n")),
             kit.wrong("a strict comparison", "`<=` keeps a middle whose power is exactly the limit.",
                       code=kit.swap(code, "<=", "<")),
             kit.wrong("the search ends with one step less", "It goes on until low and high meet.",
                       code=kit.swap(code, "low < high", "low + 1 < high")),
             kit.wrong("it goes up one by one", "Each step halves the range.",
                       code=f"low = 1\nwhile (low + 1) ** {power} <= {number} and low < {top}:\n    print(low)\n    low += 1\n"
                            f"print('answer', low)"),]
    low, high, steps = 0, top, []
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle ** power <= number else (low, middle - 1)
        steps.append(f"- {middle} to the power of {power} is {middle ** power}: low {low}, high {high}")
    return kit.trace(code, wrong=wrong,
                     explanation="The search halves a range of possible answers.\n\n" + "\n".join(steps) + "\n\nIt prints:\n\n"
                                                                                                           "```text\n[[key]]\n"
                                                                                                           "```")
