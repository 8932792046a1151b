"""A generator that prints and a consumer that prints; wrong choices run the body at the call, to its end or in another order."""
import kit


def make(rng, level):
    name = rng.choice(["produce", "numbers", "read", "steps", "feed"])
    values = kit.numbers(rng, 3 if level == "junior" else rng.randint(3, 4), 1, 30)
    body, after = generator(rng, name, values)
    use, notes = consumer(rng, values, level)
    create = f"gen = {name}()"
    ready = rng.choice(["print('ready')", "print('made')", ""])
    code = body + "\n" + kit.join(create, ready, use)
    primed = f"base = {name}()\nfirst = next(base)\ngen = chain([first], base)"
    wrong = [kit.wrong("the call runs the whole body",
                       "A normal call does. A call of a generator function only makes the generator.",
                       code=kit.swap(code, create, f"gen = iter(list({name}()))")),
             kit.wrong("the call runs up to the first yield",
                       "Even the lines before the first `yield` wait for the first `next`.",
                       code=kit.join("from itertools import chain", kit.swap(code, create, primed))),
             kit.wrong("the generator always runs to its end",
                       "When nobody asks for another value, the rest of the body never runs.",
                       code=kit.join(code, "for value in gen:\n    pass")),
             kit.wrong("every use starts anew", "There is one generator; it goes on where it stopped.",
                       code=code.replace(" gen", f" {name}()").replace("(gen", f"({name}()")),
             kit.wrong("nothing of the body is seen", "A `print` in the body prints whenever that line is reached.",
                       code=kit.swap(code, body, "\n".join(line for line in body.split("\n") if "print" not in line))),]
    if after:
        shown, moved = after
        wrong.append(kit.wrong("the line below yield runs first",
                               "`yield` hands the value out and stops; the line below waits for the next request.",
                               code=kit.swap(code, shown, moved)))
    explanation = "\n\n".join([f"`{create}` only makes a generator: no line of the body runs."
                            + (f" So `{ready}` comes first." if ready else ""),
                               "Each request runs the body up to the next `yield`, and there it waits.", *notes,
                               "It prints:\n\n```text\n[[key]]\n```"])
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


def generator(rng, name, values):
    """The function, and its piece around `yield` with the moved form of it, where a line stands below `yield`."""
    first = rng.choice(["    print('start')\n", ""])
    last = rng.choice(["    print('end')\n", ""]) if first else "    print('end')\n"
    source, say = rng.choice([(f"{values}", "value"), (f"range({values[0] % 4}, {values[0] % 4 + len(values)})", "value")])
    inside = rng.choice(["before", "after", "both", "none"])
    before = f"        print('make', {say})\n" if inside in ("before", "both") else ""
    after = f"        print('sent', {say})\n" if inside in ("after", "both") else ""
    given = rng.choice(["value", "value * 2", "value + 1"])
    loop = f"    for value in {source}:\n{before}        yield {given}\n"
    text = f"def {name}():\n{first}{loop}{after}{last}"
    return text, (f"        yield {given}\n{after}", f"{after}        yield {given}\n") if after else None


def consumer(rng, values, level):
    count = len(values)
    few = rng.randint(1, count - 1)
    break_note = f"The loop breaks after {few} value{'s' * (few > 1)}; nobody asks again, so the body stays at its `yield`."
    loop = f"taken = 0\nfor value in gen:\n    print('got', value)\n    taken += 1\n    if taken == {few}:\n        break"
    single = "`next(gen)` asks for one value, and the `print` around it comes after the body has stopped at `yield`."
    whole = f"This asks until the generator has ended, so all {count} values are made and the lines after the loop run too."
    shapes = [(f"{loop}\nprint('done')", [break_note]),
              ("\n".join(["print('got', next(gen))"] * few + ["print('done')"]),
               [single, f"There are {few} requests for {count} values; the rest never runs."]),
              ("print('got', next(gen))\nfor value in gen:\n    print('loop', value)",
               [single, "The loop goes on from the second value to the end."]),
              ("print(list(gen))", [whole + " Only then is the list printed."]),]
    if level == "mid":
        shapes += [("print(sum(gen))\nprint(list(gen))",
                    [whole + " The sum is printed after that.",
                     "The second use finds a generator that has ended: an empty list."]),
                   (f"for number, value in zip(range({few}), gen):\n    print(number, value)\nprint('done')",
                    [f"`zip` asks the range first. After {few} pair{'s' * (few > 1)} the range has ended, so the generator is "
                     f"not asked again."]),
                   (f"for value, number in zip(gen, range({few})):\n    print(number, value)\nprint('done')",
                    [f"`zip` asks the generator first. After {few} pair{'s' * (few > 1)} it asks once more, and only then sees "
                     f"that the range has ended."]),
                   ("print(any(value > 0 for value in gen))\nprint('left', len(list(gen)))",
                    ["`any` stops at the first true value, so it asks until a value is above 0.",
                     "`list(gen)` then takes what is left."]),]
    return rng.choice(shapes)
