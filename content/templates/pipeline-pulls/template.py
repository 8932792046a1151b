"""Stages of generators that print; wrong choices run stage by stage, read on after the end or drop a stage's effect."""
import kit


def make(rng, level):
    stages = rng.sample(STAGES, 2 if level == "mid" else rng.choice([2, 3]))
    values = kit.numbers(rng, rng.choice([3, 4]) if len(stages) == 2 else 3, 1, 12)
    first = "def read(values):\n    for value in values:\n        print('read', value)\n        yield value"
    functions = [first, *(text.format(k=rng.randint(2, 5)) for _, text, _ in stages)]
    lines = [f"flow = read({values})", *(f"flow = {name}(flow)" for name, _, _ in stages)]
    use, say = consumer(rng, values)
    code = "\n\n".join([*functions, kit.join(*lines, use)])
    listed = [lines[0].replace("= ", "= list(") + ")", *(line.replace("= ", "= list(") + ")" for line in lines[1:])]
    wrong = [kit.wrong("each stage finishes before the next begins",
                       "With lists it would be so. Generators hand on one value at a time.",
                       code=kit.swap(code, "\n".join(lines), "\n".join([*listed, "flow = iter(flow)"]))),
             kit.wrong("all values are read first",
                       "The first stage reads only when a value is asked for at the end of the pipeline.",
                       code=kit.swap(code, lines[0], f"flow = iter(list(read({values})))")),
             kit.wrong("what nobody asks for is read anyway", "When the consumer stops, the whole pipeline stops.",
                       code=kit.join(code, "for value in flow:\n    pass")),
             kit.wrong(f"{stages[-1][0]} is left out", "The last stage is between the others and the consumer.",
                       code=kit.swap(code, "\n" + lines[-1], "")),
             kit.wrong("the stages work in the other order", "The value goes first through the stage that was put on first.",
                       code=kit.swap(code, "\n".join(lines[1:]), "\n".join(reversed(lines[1:])))),
             kit.wrong("nothing runs before the result is complete", "Prints appear while values are made.",
                       code=kit.swap(code, "print('read', value)", "pass")),]
    explanation = "\n\n".join(["Building the pipeline runs no stage. The consumer asks the last stage, that one asks the stage "
                               "before it, and so on to `read`.", " ".join(note for _, _, note in stages), say,
                               "It prints:\n\n```text\n[[key]]\n```"])
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


STAGES = (("double", "def double(flow):\n    for value in flow:\n        print('double', value)\n        yield value * 2",
           "`double` hands on each value at once."),
          ("evens", "def evens(flow):\n    for value in flow:\n        if value % 2 == 0:\n            yield value",
           "`evens` asks on until it has an even value."),
          ("above", "def above(flow):\n    for value in flow:\n        if value > {k}:\n            print('keep', value)\n     "
                    "       yield value", "`above` asks on until a value is large enough."),
          ("pairs", "def pairs(flow):\n    for value in flow:\n        yield value\n        yield value",
           "`pairs` hands each value on twice and reads a new one only after that."),
          ("shift", "def shift(flow):\n    for value in flow:\n        yield value + {k}\n        print('shifted', value)",
           "In `shift` the line below `yield` runs when the next value is asked for."),
          ("sums", "def sums(flow):\n    total = 0\n    for value in flow:\n        total += value\n        yield total",
           "`sums` hands on the total so far."),
          ("until", "def until(flow):\n    for value in flow:\n        if value % 5 == 0:\n            print('stop', value)\n  "
                    "          return\n        yield value", "`until` ends the pipeline at the first multiple of 5."),
          ("steps", "def steps(flow):\n    last = 0\n    for value in flow:\n        yield value - last\n        last = value",
           "`steps` hands on how far a value is from the one before it."),)


def consumer(rng, values):
    few = rng.randint(1, 2)
    return rng.choice([("for value in flow:\n    print('got', value)", "The loop asks until the pipeline has ended."),
                       ("print('got', next(flow, None))", "Only one value is asked for."),
                       (f"for value, _ in zip(flow, range({few})):\n    print('got', value)",
                        f"`zip` takes {few} value{'s' * (few > 1)} and asks the pipeline once more before it sees that the "
                        f"range has ended."),
                       ("print('ready')\nprint(list(flow))",
                        "`list` asks for everything before anything is printed by the last line."),
                       ("print('got', next(flow, None))\nprint('sum', sum(flow))",
                        "One value is asked for, then all that are left."),
                       ("print('ready')\nfor value in flow:\n    print('got', value)\n    if value > 8:\n        break",
                        "The loop stops at the first value above 8."),])
