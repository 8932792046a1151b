"""Short functions on lists and texts with one line spoiled in one of several ways."""
import re

import kit


def make(rng, level):
    name, lines, bugs, calls, task = rng.choice(EASY if level == "junior" else EASY + HARD)(rng)
    lines, bugs = renamed(rng, lines, bugs)
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


def renamed(rng, lines, bugs):
    """The same program, its places and counts called something else."""
    ends = rng.choice([("left", "right"), ("start", "end"), ("front", "back")])
    names = {"index": rng.choice(["index", "at", "i"]), "place": rng.choice(["place", "free", "target"]),
             "count": rng.choice(["count", "found"]), "result": rng.choice(["result", "answer", "made"]),
             **dict(zip(("left", "right"), ends))}

    def write(text):
        return re.sub(rf"\b({'|'.join(names)})\b", lambda found: names[found[0]], text)

    def tell(why):
        return "`".join(write(part) if at % 2 else part for at, part in enumerate(why.split("`")))
    return [write(line) for line in lines], [(write(good), write(bad), tell(why)) for good, bad, why in bugs]


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


def runs(rng):
    name, values = rng.choice(["runs", "blocks", "groups"]), rng.choice(["values", "letters"])
    lines = [f"def {name}({values}):", f"    if not {values}:", "        return 0", "    count = 1",
             f"    for index in range(1, len({values})):", f"        if {values}[index] != {values}[index - 1]:",
             "            count += 1", "    return count"]
    bugs = [("    count = 1", "    count = 0", "the first run is there before the loop begins"),
            (f"range(1, len({values}))", f"range(1, len({values}) - 1)", "the last item can begin a run too"),
            (f"range(1, len({values}))", f"range(2, len({values}))", "the second item can begin a run too"),
            ("[index - 1]", "[index - 2]", "an item is compared with the one just before it"),
            ("] != ", "] == ", "a run begins where the item differs from the one before")]
    return name, lines, bugs, [f"{name}({row})" for row in rows(rng, 5, 1, 3)] + [
        f"{name}([4, 5, 5])", f"{name}([])", f"{name}([7, 7, 7])", f"{name}([1, 2, 1, 2])"], \
        "count the runs, that is the stretches of equal neighbours"


def largest_step(rng):
    name, values = rng.choice(["largest_step", "widest_gap", "jump"]), rng.choice(["values", "levels", "heights"])
    lines = [f"def {name}({values}):", "    result = 0", f"    for index in range(len({values}) - 1):",
             f"        step = abs({values}[index + 1] - {values}[index])", "        if step > result:",
             "            result = step", "    return result"]
    bugs = [(f"range(len({values}) - 1)", f"range(len({values}) - 2)", "the last pair of neighbours must be looked at too"),
            (f"range(len({values}) - 1)", f"range(1, len({values}) - 1)", "the first pair of neighbours must be looked at too"),
            (f"abs({values}[index + 1] - {values}[index])", f"{values}[index + 1] - {values}[index]",
             "a step down counts like a step up"),
            ("[index + 1]", "[index - 1]", "at index 0 the item before is the last of the list")]
    return name, lines, bugs, [f"{name}({row})" for row in rows(rng, 6)] + [
        f"{name}([9, 1])", f"{name}([])", f"{name}([1, 2, 9])", f"{name}([9, 2, 2, 3])"], \
        "give the largest difference between neighbours, or 0"


def weave(rng):
    name = rng.choice(["weave", "in_turns", "zipped"])
    first, second = rng.choice([("ones", "others"), ("upper", "lower"), ("a", "b")])
    lines = [f"def {name}({first}, {second}):", "    result = []", f"    for index in range(max(len({first}), len({second}))):",
             f"        if index < len({first}):", f"            result.append({first}[index])",
             f"        if index < len({second}):", f"            result.append({second}[index])", "    return result"]
    bugs = [("range(max(", "range(min(", "what is left of the longer list must follow"),
            (f"index < len({second})", f"index <= len({second})", "the last index is one less than the length"),
            (f"append({second}[index])", f"append({second}[-index])", "the second list is read from its beginning too"),
            (f"index < len({first})", f"index + 1 < len({first})", "the last item must not be left out")]
    pairs = [(rng.sample(range(10), rng.randint(1, 3)), rng.sample(range(10, 20), rng.randint(2, 4))) for _ in range(6)]
    return name, lines, bugs, [f"{name}({a}, {b})" for a, b in pairs] + [
        f"{name}([], [1])", f"{name}([1, 2], [3])", f"{name}([1], [2])"], \
        "take items from the two lists in turns until both are used up"


def every_so_many(rng):
    name, step = rng.choice(["every", "pick", "thinned"]), rng.choice(["step", "size", "nth"])
    lines = [f"def {name}(values, {step}):", "    result = []", f"    index = {step} - 1", "    while index < len(values):",
             "        result.append(values[index])", f"        index += {step}", "    return result"]
    bugs = [(f"    index = {step} - 1", f"    index = {step}", f"item number `{step}` has the index one below"),
            ("while index < len(values)", "while index <= len(values)", "the last index is one less than the length"),
            ("while index < len(values)", "while index < len(values) - 1", "the last item may be one of those"),
            (f"        index += {step}", f"        index += {step} + 1", "the next item is just that many places further")]
    return name, lines, bugs, [f"{name}({row}, {rng.randint(1, 3)})" for row in rows(rng, 6)] + [
        f"{name}([1, 2, 3, 4], 2)", f"{name}([], 1)", f"{name}([5, 6, 7], 3)", f"{name}([8, 9], 1)"], \
        f"give the item number `{step}`, then each one `{step}` places further, counted from 1"


def shared_beginning(rng):
    name = rng.choice(["shared", "common_start", "prefix"])
    first, second = rng.choice([("one", "other"), ("a", "b"), ("word", "text")])
    lines = [f"def {name}({first}, {second}):", "    count = 0",
             f"    while count < min(len({first}), len({second})):", f"        if {first}[count] != {second}[count]:",
             "            break", "        count += 1", f"    return {first}[:count]"]
    bugs = [("[:count]", "[:count + 1]", "the part ends just before the index `count`"),
            ("    count = 0", "    count = 1", "the first letters may differ already"),
            ("while count < min(", "while count <= min(", "the last index is one less than the length"),
            ("while count < min(", "while count < max(", "the shorter text ends first"),
            ("[count] != ", "[count] == ", "the loop ends where the letters differ")]
    words = ["test", "team", "tea", "ten", "tent", "tests", "bat", "", "t"]
    pairs = [rng.sample(words, 2) for _ in range(8)]
    return name, lines, bugs, [f"{name}({a!r}, {b!r})" for a, b in pairs] + [
        f"{name}('team', 'tea')", f"{name}('ab', 'xb')", f"{name}('same', 'same')", f"{name}('', 'a')"], \
        "give the beginning that both texts share"


EASY = (palindrome, move_zeros, reverse, remove_value, runs, largest_step)
HARD = (unique_sorted, merge, rotate, weave, every_so_many, shared_beginning)
