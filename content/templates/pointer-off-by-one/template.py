"""Short functions on lists and texts with one line spoiled in one of several ways."""
import kit


def make(rng, level):
    name, lines, bugs, calls, task = rng.choice(EASY if level == "junior" else EASY + HARD)(rng)
    good, bad, why = rng.choice(bugs)
    fixed = "\n".join(lines)
    broken = kit.swap(fixed, good, bad)
    innocent = [line.strip() for line in lines[1:] if good.strip() not in line and line.strip() not in ("else:", "return")]
    innocent = [line for line in dict.fromkeys(innocent) if sum(line in other for other in broken.split("\n")) == 1]
    chosen = rng.sample(innocent, min(3, len(innocent)))
    wrong = [kit.wrong("an innocent line", "This line does what it should for each of the tests.", text=line) for line in chosen]
    calls = list(dict.fromkeys(calls))
    rng.shuffle(calls)
    calls = sorted(calls, key=lambda call: not differs(broken, fixed, call))
    return kit.find_bug(broken, fixed=fixed, calls=calls, wrong=wrong,
                        prompt=f"`{name}` should {task}. One line has a bug. Which line, and how do you fix it?",
                        explanation=f"Line [[key]] should read "
                                    f"`{next(line.strip() for line in fixed.split(chr(10)) if good.strip() in line)}`: {why}.")


def differs(broken, fixed, call):
    return result(broken, call) != result(fixed, call)


def result(code, call):
    """What a call gives; a loop that goes on too long counts as an error."""
    import sys
    names, count = {}, [0]

    def watch(frame, event, argument):
        count[0] += 1
        if count[0] > 3000:
            raise TimeoutError
        return watch
    exec(code, names)
    sys.settrace(watch)
    try:
        return repr(eval(call, names))
    except Exception as error:
        return type(error).__name__
    finally:
        sys.settrace(None)


def rows(rng, count, low=0, high=9):
    return [[rng.randint(low, high) for _ in range(rng.randint(4, 7))] for _ in range(count)]


def palindrome(rng):
    name, text = rng.choice(["is_palindrome", "same_backwards", "mirrors"]), rng.choice(["text", "word"])
    lines = [f"def {name}({text}):", f"    left, right = 0, len({text}) - 1", "    while left < right:",
             f"        if {text}[left] != {text}[right]:", "            return False", "        left += 1", "        right -= 1",
             "    return True"]
    bugs = [(f"len({text}) - 1", f"len({text})", "the last index is one less than the length"),
            ("        right -= 1", "        right -= 2", "both ends move by one"),
            (f"!= {text}[right]", f"== {text}[right]", "different letters mean that it is none"),
            ("    return True", "    return left == right", "with an even number of letters the ends pass each other")]
    words = ["anna", "otto", "level", "abca", "abcba", "ab", "", "x", "abab", "noon", "abcda", "aab"]
    return name, lines, bugs, [f"{name}({word!r})"
                               for word in rng.sample(words, 9) + ["deed",
                                                                   "kayak"]], "tell whether the text reads the same backwards"


def move_zeros(rng):
    name, values = rng.choice(["move_zeros", "zeros_last", "push_zeros"]), rng.choice(["values", "numbers", "items"])
    lines = [f"def {name}({values}):", "    place = 0", f"    for index in range(len({values})):",
             f"        if {values}[index] != 0:",
             f"            {values}[place], {values}[index] = {values}[index], {values}[place]", "            place += 1",
             f"    return {values}"]
    bugs = [("    place = 0", "    place = 1", "the first place to fill is index 0"),
            (f"range(len({values}))", f"range(len({values}) - 1)", "the last item must be looked at too"),
            ("!= 0", "== 0", "items other than 0 move to the front"),
            (f"{values}[place], {values}[index] = {values}[index], {values}[place]", f"{values}[place] = {values}[index]",
             "the two items must be exchanged, or an item is lost"),
            (f"range(len({values}))", f"range(1, len({values}))", "the first item must be looked at too")]
    return name, lines, bugs, [f"{name}({row})" for row in rows(rng, 5, 0, 3)] + [f"{name}([0, 0, 4])", f"{name}([])",
                                                                                  f"{name}([5, 0, 6, 0, 7])",
                                                                                  f"{name}([1, 2])"], \
        "move all zeros to the end and keep the order of the others"


def unique_sorted(rng):
    name, values = rng.choice(["unique", "squeeze", "without_repeats"]), rng.choice(["values", "numbers"])
    lines = [f"def {name}({values}):", f"    if not {values}:", "        return []", "    write = 1",
             f"    for read in range(1, len({values})):", f"        if {values}[read] != {values}[write - 1]:",
             f"            {values}[write] = {values}[read]", "            write += 1", f"    return {values}[:write]"]
    bugs = [("[write - 1]", "[write]", "the item is compared with the last one that was kept, at `write - 1`"),
            ("    write = 1", "    write = 0", "the first item is kept already"),
            (f"[:write]", "[:write - 1]", "`write` items were kept, at the indexes below it"),
            (f"range(1, len({values}))", f"range(1, len({values}) - 1)", "the last item must be read too")]
    return name, lines, bugs, [f"{name}({sorted(row)})" for row in rows(rng, 5, 1, 4)] + [f"{name}([])", f"{name}([3])",
                                                                                          f"{name}([2, 2, 2])",
                                                                                          f"{name}([1, 2, 3])",
                                                                                          f"{name}([1, 1, 2, 3, 3])"], \
        "give the sorted values without repeats"


def reverse(rng):
    name, items = rng.choice(["turn", "reverse", "flip"]), rng.choice(["items", "letters", "row"])
    lines = [f"def {name}({items}):", f"    left, right = 0, len({items}) - 1", "    while left < right:",
             f"        {items}[left], {items}[right] = {items}[right], {items}[left]", "        left += 1", "        right -= 1",
             f"    return {items}"]
    bugs = [(f"len({items}) - 1", f"len({items}) - 2", "the right end begins at the last index"),
            ("while left < right", "while left + 1 < right", "with two items left these must be exchanged as well"),
            (f"{items}[left], {items}[right] = {items}[right], {items}[left]",
             f"{items}[left], {items}[right] = {items}[right], {items}[right]", "both items must be kept"),
            ("left, right = 0", "left, right = 1", "the left end begins at index 0")]
    return name, lines, bugs, [f"{name}({row})" for row in rows(rng, 5)] + [f"{name}([1, 2])", f"{name}([])",
                                                                            f"{name}([4, 5, 6, 7])",
                                                                            f"{name}([1, 2, 3])"], "turn the list round in place"


def merge(rng):
    name = rng.choice(["merge", "merged", "join_sorted"])
    lines = [f"def {name}(left, right):", "    result, i, j = [], 0, 0", "    while i < len(left) and j < len(right):",
             "        if left[i] <= right[j]:", "            result.append(left[i])", "            i += 1", "        else:",
             "            result.append(right[j])", "            j += 1", "    return result + left[i:] + right[j:]"]
    bugs = [("left[i] <= right[j]", "left[i] >= right[j]", "the smaller of the two must come first"),
            ("i < len(left) and j", "i < len(left) or j", "when one list is used up, the loop must end"),
            ("left[i:] + right[j:]", "left[i:]", "what is left of either list must follow"),
            ("left[i:] + right[j:]", "left[i + 1:] + right[j:]", "the item at `i` has not been taken yet")]
    pairs = [(sorted(rng.sample(range(20), 3)), sorted(rng.sample(range(20), rng.randint(2, 4)))) for _ in range(6)]
    return name, lines, bugs, [f"{name}({a}, {b})" for a, b in pairs] + [f"{name}([], [1, 2])", f"{name}([3, 4], [])",
                                                                         f"{name}([1, 1], [1])"], \
        "merge two sorted lists into one sorted list"


def rotate(rng):
    name, items = rng.choice(["rotate", "shift_right", "turned"]), rng.choice(["items", "row", "values"])
    lines = [f"def {name}({items}, steps):", f"    if not {items}:", "        return []",
             f"    cut = len({items}) - steps % len({items})", f"    back = {items}[cut:]", f"    front = {items}[:cut]",
             "    return back + front"]
    bugs = [(f"steps % len({items})", "steps", "more steps than items go round several times"),
            ("back + front", "front + back", "the back part must come first"),
            (f"{items}[:cut]", f"{items}[:cut - 1]", "the front part ends just before `cut`"),
            (f"{items}[cut:]", f"{items}[cut + 1:]", "the back part begins at `cut`")]
    return name, lines, bugs, [f"{name}({row}, {rng.randint(1, 9)})" for row in rows(rng, 6)] + [f"{name}([1, 2, 3], 4)",
                                                                                                 f"{name}([1, 2, 3], 0)",
                                                                                                 f"{name}([], 2)",
                                                                                                 f"{name}([1, 2], 5)"], \
        "move each item so many steps to the right, with those at the end coming to the front"


def remove_value(rng):
    name, wanted = rng.choice(["without", "drop", "strip_value"]), rng.choice(["unwanted", "value"])
    lines = [f"def {name}(items, {wanted}):", "    write = 0", "    for item in items:", f"        if item != {wanted}:",
             "            items[write] = item", "            write += 1", "    del items[write:]", "    return items"]
    bugs = [("    del items[write:]", "    del items[write + 1:]", "the items at `write` and above are left over"),
            (f"item != {wanted}", f"item == {wanted}", "other items are to be kept"),
            ("    write = 0", "    write = 1", "the first kept item goes to index 0"),
            ("            write += 1", "        write += 1", "`write` moves only when an item was kept")]
    return name, lines, bugs, [f"{name}({row}, {rng.choice(row)})" for row in rows(rng, 6, 1, 4)] + [f"{name}([2, 2], 2)",
                                                                                                     f"{name}([], 1)",
                                                                                                     f"{name}([1, 2, 3], 9)"], \
        "take one value out of the list in place"


EASY = (palindrome, move_zeros, reverse, remove_value)
HARD = (unique_sorted, merge, rotate)
