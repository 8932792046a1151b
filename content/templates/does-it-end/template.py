"""Small while and for loops whose counter moves in surprising ways; some never end."""
import kit


def make(rng, level):
    shape = rng.choice([counting, halving, shrinking, growing_list, skipping] if level == "junior"
                       else [halving, skipping, collatz, digits, growing_list, removing, two_ends])
    code, line, said = shape(rng)
    count, tail = measure(code, line)
    never = count is None
    shown = kit.times(kit.NEVER) if never else kit.times(count)
    guesses = [(count + 1, "one round too many is counted", "The last test fails, so its round does not happen."),
               (count - 1, "one round is missing", "The first round counts as well."),
               (count * 2, "the step is read half as large", "The counter may move more than once in a round."),
               (max(1, count // 2), "the step is read twice as large", "The counter may move less often than it looks."),
               ] if not never else [
        (rng.randint(3, 6), "the loop is believed to reach its end", "It looks as if the value got there, but it never does."),
        (rng.randint(7, 12), "the loop ends when the value is large enough",
         "The value that is tested must change in the right direction."),
        (1, "it ends after the first round", "Nothing in the first round makes the condition false."),
        (0, "the condition is false at once", "The condition is true at the start.")]
    wrong = [kit.wrong(name, why, text=kit.times(guess)) for guess, name, why in guesses if guess >= 0]
    if not never:
        wrong.append(kit.wrong("it never ends", f"It can look so, but the condition becomes false after {count} rounds.",
                               text=kit.times(kit.NEVER)))
    ending = "The condition never becomes false, so the program never ends." if never else f"So the line runs {shown}."
    return kit.termination(code, line=line, claim=shown, wrong=wrong, explanation=f"{said}\n\n{tail}\n\n{ending}")


def measure(code, line, most=400):
    """How often the line runs, None for never ending, and the values of the names in the first rounds."""
    rounds, limit = [], f"    tally.append(repr(state())) or (len(tally) > {most} and stop())"
    depth = next(len(text) - len(text.lstrip()) for text in code.split("\n") if line in text)
    marked = "\n".join(text + "\n" + " " * (depth - 4) + limit if line in text else text for text in code.split("\n"))
    names = {"tally": rounds}

    def stop():
        raise TimeoutError

    def state():
        return {name: value for name,
                value in names.items() if isinstance(value, (int, list)) and name not in ("tally", "__builtins__")}
    names.update(stop=stop, state=state)
    try:
        exec(marked, names)
    except TimeoutError:
        shown = [text for text in rounds[:3] if len(text) < 90]
        return None, "After that line, in the first rounds: " + "; ".join(f"`{text}`" for text in shown) + "."
    shown = rounds if len(rounds) < 6 else rounds[:3] + rounds[-1:]
    texts = "; ".join(f"`{text}`" for text in shown)
    return (len(rounds),
            f"After that line{', in the first rounds and the last' if len(rounds) >= 6 else ''}: {texts}." if rounds
            else "The loop is not entered.")


def counting(rng):
    start, step, limit = rng.randint(0, 5), rng.choice([1, 2, 3, -1]), rng.randint(6, 15)
    sign = rng.choice(["<", "<=", "!="])
    code = f"count = {start}\nwhile count {sign} {limit}:\n    count += {step}\nprint(count)"
    return code, "count +=", f"`count` starts at {start} and changes by {step}; the loop goes on while `count {sign} {limit}`."


def halving(rng):
    start, factor = rng.randint(20, 200), rng.choice([2, 3, 4])
    test, end = rng.choice([(f"size > {rng.randint(0, 3)}", ""), ("size >= 0", ""), ("size", ""),
                            (f"size != {rng.choice([0, 1, 1])}", "")])
    code = f"size = {start}\nwhile {test}:\n    size //= {factor}\nprint('done'){end}"
    return code, "size //=", f"`size` is divided by {factor} and rounded down in each round; 0 stays 0."


def shrinking(rng):
    start, step = rng.randint(8, 20), rng.randint(2, 4)
    test = rng.choice(["left", "left > 0", "left >= 0", "left != 1"])
    code = f"left = {start}\nrounds = 0\nwhile {test}:\n    left -= {step}\n    rounds += 1\nprint(rounds)"
    return (code, "rounds +=",
            f"`left` goes {start}, {start - step}, {start - 2 * step} and so on; a number other than 0 counts as true, also "
            f"below zero.")


def growing_list(rng):
    values = kit.numbers(rng, 3, 1, 9)
    limit = rng.randint(5, 8)
    guard = rng.choice(["", f"if len(queue) < {limit}:", f"if value > {rng.randint(2, 8)}:",
                        f"if value % 2 == {rng.randint(0, 1)}:"])
    add = rng.choice(["queue.append(value)", "queue.append(value - 1)", "queue.append(value // 2)"])
    body = f"    {guard}\n        {add}" if guard else f"    {add}"
    code = f"queue = {values}\nvisits = 0\nfor value in queue:\n    visits += 1\n{body}\nprint(visits)"
    return (code, "visits +=",
            "A `for` over a list goes on as long as there is a next index, also when the body makes the list longer.")


def skipping(rng):
    start, limit, divisor = rng.randint(0, 2), rng.randint(6, 10), rng.randint(2, 4)
    up = rng.choice([f"    if count % {divisor} == {rng.randint(0, divisor - 1)}:\n        continue\n    count += 1",
                     f"    count += 1\n    if count % {divisor} == 0:\n        continue",
                     f"    if count % {divisor} == 0:\n        count += {rng.randint(1, 3)}\n        continue\n    count += 1"])
    code = f"count = {start}\nrounds = 0\nwhile count < {limit}:\n    rounds += 1\n{up}\nprint(rounds)"
    return code, "rounds +=", "`continue` goes back to the condition; what stands below it in the body is not run in that round."


def collatz(rng):
    start, add = rng.randint(3, 14), rng.choice([1, 1, 3])
    code = (f"number = {start}\nwhile number != 1:\n    number = number // 2 if number % 2 == 0 else 3 * number + "
            f"{add}\nprint(number)")
    return (code, "number = number",
            "An even number is halved, an odd one is tripled and made larger; the loop ends only when exactly 1 is met.")


def digits(rng):
    number, base = rng.randint(100, 99999), rng.choice([10, 2, 8, 100])
    test = rng.choice(["number", "number > 0", f"number >= {base}", "number >= 0"])
    code = f"number = {number}\ntotal = 0\nwhile {test}:\n    total += number % {base}\n    number //= {base}\nprint(total)"
    return code, "total +=", f"Each round takes the last digit to base {base} away."


def removing(rng):
    values = [rng.randint(1, 4) for _ in range(rng.randint(5, 7))]
    wanted = rng.choice(values)
    test = rng.choice([f"if value == {wanted}:", f"if value > {rng.randint(1, 3)}:", f"if value % 2 == {rng.randint(0, 1)}:"])
    code = (f"values = {values}\nlooked = 0\nfor value in values:\n    looked += 1\n    {test}\n        "
            f"values.remove(value)\nprint(looked)")
    return code, "looked +=", "When an item is removed, the later ones move up by one, so the loop steps over the next item."


def two_ends(rng):
    low, high = rng.randint(0, 3), rng.randint(9, 16)
    moves = rng.choice([("low += 1", "high -= 1"), ("low += 2", "high -= 1"), ("low += 1", "high -= 2"),
                        ("low += 1", "high += 1")])
    test = rng.choice(["low < high", "low != high", "low <= high"])
    code = f"low, high = {low}, {high}\nrounds = 0\nwhile {test}:\n    rounds += 1\n    {moves[0]}\n    {moves[1]}\nprint(rounds)"
    return code, "rounds +=", f"The two numbers start {high - low} apart, and each round does `{moves[0]}` and `{moves[1]}`."
