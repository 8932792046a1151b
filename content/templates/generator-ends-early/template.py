"""A generator with try and finally is closed, thrown into, returned from or left in the middle."""
import kit


def make(rng, level):
    name = rng.choice(["lines", "rows", "ticks", "parts"])
    values = kit.numbers(rng, 3, 1, 30)
    caught = rng.choice(["", "", "    except ValueError:\n        print('caught')\n        yield 0\n",
                         "    except ValueError as error:\n        print('caught', error)\n"])
    done = rng.choice(["        print('end')\n", "        return 'all'\n", ""])
    otherwise = rng.choice(["    else:\n        print('else')\n", ""]) if caught and "return" not in done else ""
    after = rng.choice(["    print('after')\n", ""])
    body = (f"def {name}():\n    try:\n        for value in {values}:\n            yield value\n{done}{caught}{otherwise}    "
            f"finally:\n        print('cleanup')\n{after}")
    use, notes = ending(rng, values, level, bool(caught))
    code = body + "\n" + kit.join(f"gen = {name}()", use)
    without = kit.swap(body, "        print('cleanup')", "        pass")
    close = next((line for line in ("gen.close()", "print(list(gen))") if line in use), None)
    wrong = [kit.wrong("finally is skipped",
                       "However a block is left, `finally` runs; `close` raises GeneratorExit at the `yield` for that.",
                       code=kit.swap(code, body.rstrip(), without.rstrip())),
             kit.wrong("finally runs at every yield", "A `yield` only pauses the block; it is not left.",
                       code=kit.swap(code, "            yield value\n",
                                     "            yield value\n            print('cleanup')\n")),
             kit.wrong("the rest of the values is still made", "After `close` or an exception the loop does not go on.",
                       code=kit.swap(code, close,
                                     "print(list(gen))" if close == "gen.close()" else "gen.close()") if close
                       else kit.join(code, "print(list(gen))")),
             kit.wrong("the end of the program closes it first",
                       "The clean-up happens where the generator is left, not at the end.",
                       code=kit.join(kit.swap(code, body.rstrip(), without.rstrip()), "print('cleanup')")),]
    if after:
        always = kit.swap(kit.swap(body, after, ""), "        print('cleanup')",
                          "        print('cleanup')\n        print('after')")
        wrong += [kit.wrong("the code below try never runs",
                            "It runs when the block ends in the usual way or the exception was caught.",
                            code=kit.swap(code, body.rstrip(), kit.swap(body, after, "").rstrip())),
                  kit.wrong("the code below try runs in any case",
                            "GeneratorExit goes on behind `finally` and skips what stands below.",
                            code=kit.swap(code, body.rstrip(), always.rstrip()))]
    if use.startswith("gen.close()"):
        wrong.append(kit.wrong("close starts the body first", "A generator that never ran has nothing to clean up.",
                               code=kit.swap(code, "gen.close()", "next(gen)\ngen.close()")))
    explanation = "\n\n".join([*notes, "`finally` runs exactly once, when the `try` block is really left; a `yield` does not "
                                       "leave it.", "It prints:\n\n```text\n[[key]]\n```"])
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


def ending(rng, values, level, caught):
    taken = rng.randint(1, 2)
    ask = "\n".join(["print(next(gen))"] * taken)
    got = (f"The first {'value' if taken == 1 else 'two values'} ({', '.join(map(str, values[:taken]))}) "
           f"{'is' if taken == 1 else 'are'} asked for.")
    closing = "`close` raises GeneratorExit at the waiting `yield`. `except ValueError` does not catch it; only `finally` runs."
    shapes = [(f"{ask}\ngen.close()\nprint('closed')", [got, closing]),
              (f"{ask}\nprint('before')\ngen.close()\ngen.close()\nprint(list(gen))",
               [got, closing, "A second `close` does nothing, and a closed generator gives no more values."]),
              ("print(list(gen))\ngen.close()\nprint('closed')",
               ["`list(gen)` asks to the end, so the block is left in the usual way. `close` then does nothing."]),
              (f"for value in gen:\n    print(value)\n    if value == {values[taken - 1]}:\n        break\nprint('left')\n"
               f"gen.close()",
               [f"`break` leaves the loop at {values[taken - 1]}; `gen` still exists and waits at its `yield`. {closing}"]),
              ("gen.close()\nprint(list(gen))",
               ["The body was never started, so there is no `try` block to leave: `close` ends it and nothing of it runs."]),
              ("value = next(gen)\nprint(value)\ngen.close()\nprint(next(gen, 'none'))",
               [f"{values[0]} is asked for.", closing, "A closed generator gives the default of `next`."]),]
    if level == "senior" or caught:
        error = "ValueError" if caught else "KeyError"
        shapes += [(f"print(next(gen))\ntry:\n    print(gen.throw({error}('bad')))\nexcept StopIteration:\n    "
                    f"print('stopped')\nexcept {error}:\n    print('outside')\ngen.close()",
                    [f"`throw` raises {error} at the waiting `yield`.",
                     "It is caught inside: `throw` gives the next value that is yielded, or raises StopIteration when the body "
                     "ends." if caught else "Nobody inside catches it: `finally` runs, and it comes out to the caller."]),]
    return rng.choice(shapes)
