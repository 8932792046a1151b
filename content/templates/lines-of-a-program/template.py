"""Short programs whose lines have to be put in order; one or two lines do not belong."""
import kit


TASKS = {
    "counting": "Put the lines in order, so that the program counts equal values and prints the counts.",
    "grouping": "Put the lines in order, so that the program puts words into groups and prints them.",
    "context": "Put the lines in order, so that the `with` block is entered and left as the output shows.",
    "guarded": "Put the lines in order, so that a good and a bad text are handled as the output shows.",
    "stacking": "Put the lines in order, so that the program tells whether the brackets of each text are closed rightly.",
    "memo": "Put the lines in order, so that the recursive function keeps what it has worked out.",
    "chunks": "Put the lines in order, so that the generator gives the values in parts.",
}


def make(rng, level):
    shape = rng.choice([counting, grouping, context, guarded] if level == "junior"
                       else [grouping, context, guarded, stacking, memo, chunks])
    code, strange, said = shape(rng)
    extra = rng.sample(strange, min(len(strange), 1 if level == "junior" else 2))
    wrong = [kit.wrong(name, why, text=line) for name, why, line in extra]
    listed = "\n".join(f"- {text}" for text in said)
    return kit.order_lines(code, wrong=wrong, prompt=TASKS[shape.__name__],
                           explanation=f"{listed}\n\nOne right order:\n\n```python\n{kit.program(code)}\n```")


def counting(rng):
    values, counts = rng.choice(["words", "letters", "votes"]), rng.choice(["counts", "seen", "tally"])
    items = [rng.choice("abc") for _ in range(6)]
    item, order = values[:-1], rng.choice(["sorted({})", "sorted({}, reverse=True)"]).format(counts)
    code = (f"{values} = {items}\n{counts} = {{}}\nfor {item} in {values}:\n    {counts}[{item}] = {counts}.get({item}, 0) + "
            f"1\nfor key in {order}:\n    print(key, {counts}[key])")
    strange = [("a lookup that fails the first time", f"At the first `{item}` the dict has no such key.",
                f"    {counts}[{item}] += 1"),
               ("a list instead of a dict", f"Keys and counts need a dict.", f"{counts} = []"),
               ("only 1 is kept", "Counting needs the old count.", f"    {counts}[{item}] = 1")]
    return code, strange, [f"`{values}` and the empty `{counts}` must be there before the first loop.",
                           f"`get` with 0 lets a key that is new begin at 1.", "Printing comes after everything is counted."]


def grouping(rng):
    groups, word = rng.choice(["groups", "shelves", "boxes"]), rng.choice(["word", "name", "item"])
    picked = kit.words(rng, 4)
    key = rng.choice([f"len({word})", f"{word}[0]", f"{word}[-1]"])
    code = (f"{groups} = {{}}\nfor {word} in {picked}:\n    key = {key}\n    if key not in {groups}:\n        {groups}[key] = "
            f"[]\n    {groups}[key].append({word})\nfor key, members in {groups}.items():\n    print(key, members)")
    strange = [("the list is made anew for each", "That would throw away what was in it.", f"    {groups}[key] = []"),
               ("the text itself is the key", f"The key is `{key}`.", f"    key = {word}"),
               ("the pair is missing", "A dict gives only its keys in a plain loop.", f"for key, members in {groups}:")]
    return code, strange, [f"The key is worked out first, then an empty list is made if there is none, then the {word} is put "
                           f"in.", "The second loop stands outside of the first one."]


def context(rng):
    cls, first, second = rng.choice(["Door", "Timer", "Session", "Lock"]), *rng.sample(["open", "start", "enter", "lock",
                                                                                        "begin"], 2)
    inside = rng.choice(["working", "inside", "busy"])
    argument = f"'{rng.choice(kit.WORDS)}'"
    code = (f"class {cls}:\n    def __init__(self, name):\n        self.name = name\n    def __enter__(self):\n        "
            f"print('{first}', self.name)\n        return self\n"
            f"    def __exit__(self, kind, error, trace):\n        print('{second}', self.name)\nwith {cls}({argument}) as "
            f"thing:\n    print('{inside}', thing.name)\nprint('after')")
    strange = [("the class is entered, not an object", "`with` needs an object.", f"with {cls} as thing:"),
               ("an exception is asked for in the wrong place", "`__enter__` gets no exception.",
                "    def __enter__(self, kind, error, trace):"),
               ("the text instead of the object", "The name after `as` gets what `__enter__` returns, and `.name` is read of it.",
                "        return self.name")]
    return code, strange, ["`__init__` keeps the name, before anything else can print it.",
                           "`__enter__` returns the object, which `as thing` names.",
                           "`__exit__` runs at the end of the `with` block, before `after`."]


def guarded(rng):
    name, value = rng.choice(["read", "parse", "load"]), rng.choice(["text", "entry", "field"])
    good, bad = rng.randint(1, 99), rng.choice(["x", "1.5", "ten"])
    code = (f"def {name}({value}):\n    try:\n        number = int({value})\n    except ValueError:\n        return 'bad'\n    "
            f"else:\n        return number * {rng.randint(2, 5)}\n    finally:\n        print('done', {value})\n"
            f"for {value} in ['{good}', '{bad}']:\n    print({name}({value}))")
    strange = [("the wrong class", "`int` of a text that is no number raises ValueError.", "    except TypeError:"),
               ("the value is used before it is there", "`number` gets its value in the `try` block.", "        return number"),
               ("a second loop head", f"The names in the two parts must be the same.", f"for {value}s in ['{good}', '{bad}']:")]
    return code, strange, ["The order is always `try`, `except`, `else`, `finally`.",
                           "What can fail stands in `try`; what needs its result stands in `else`.",
                           "The function is called in the loop below."]


def stacking(rng):
    name, pairs = rng.choice(["balanced", "closed", "matches"]), "{')': '(', ']': '['}"
    tests = rng.sample(["'([])'", "'(]'", "'(('", "'[]()'", "')('", "''"], 3)
    code = (f"def {name}(text):\n    stack = []\n    for sign in text:\n        if sign in '([':\n            "
            f"stack.append(sign)\n        elif not stack or stack.pop() != {pairs}[sign]:\n            return False\n    return "
            f"not stack\n"
            + f"for text in [{', '.join(tests)}]:\n    print({name}(text))")
    strange = [("an open bracket too many is not seen", "Something may be left on the stack.", "    return True"),
               ("the bottom is taken", "The last bracket that was opened must be closed first.",
                f"        elif not stack or stack.pop(0) != {pairs}[sign]:"),
               ("the answer comes too early", "The whole text must be read.", "            return True")]
    return code, strange, ["Each opening sign is put on the stack, each closing one must fit the last one put there.",
                           "The answer is known for sure only after the loop: nothing may be left."]


def memo(rng):
    name, start = rng.choice(["ways", "steps", "paths"]), rng.randint(5, 9)
    code = (f"known = {{0: 1, 1: 1}}\ndef {name}(n):\n    if n not in known:\n        known[n] = {name}(n - 1) + {name}(n - 2)\n "
            f"   return known[n]\nresult = {name}({start})\nprint(result, "
            f"len(known))\nprint(sorted(known)[-{rng.randint(2, 3)}:])")
    strange = [("the result is not kept", "Without keeping it, nothing is gained, and the last line would fail.",
                f"        return {name}(n - 1) + {name}(n - 2)"),
               ("the dict is emptied at each call", "It must live outside of the function.", "    known = {0: 1, 1: 1}"),
               ("it calls itself with the same number", "This would never end.", f"        known[n] = {name}(n) + {name}(n - 1)")]
    return code, strange, ["`known` must be there before the first call.",
                           "A number that is not known is worked out and kept; then it is returned.",
                           "The function is called before the dict is looked at."]


def chunks(rng):
    name, size = rng.choice(["chunks", "pages", "batches"]), rng.randint(2, 3)
    values = kit.numbers(rng, rng.randint(5, 7), 1, 20)
    code = (f"def {name}(items, size):\n    part = []\n    for item in items:\n        part.append(item)\n        if len(part) "
            f"== size:\n            yield part\n            part = []\n    if part:\n        yield part\nfor number, part in "
            f"enumerate({name}({values}, {size}), 1):\n    print(number, part)")
    strange = [("the list is emptied, not replaced", "The list that was given out would be emptied too.",
                "            part.clear()"),
               ("the function ends at the first part", "`yield` goes on afterwards, `return` does not.",
                "            return part"),
               ("a part that is too long", "A part is given out as soon as it is full.", "        if len(part) > size:")]
    return code, strange, ["Items are collected until a part is full; it is given out, and a new one is begun.",
                           "What is left over is given out after the loop."]
