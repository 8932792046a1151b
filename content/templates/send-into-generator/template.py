"""Values are sent into a generator; wrong choices shift the answer by one, forget the priming or read `yield` as input only."""
import kit


def make(rng, level):
    name, body, start = machine(rng)
    sent = kit.numbers(rng, 3, 1, 9)
    calls, notes = talk(rng, sent, level)
    code = body + "\n\n" + kit.join(f"gen = {name}()", *calls)
    received = next(line for line in body.split("\n") if "= yield" in line)
    variable, value = (part.strip() for part in received.split("= yield"))
    pad = received[:len(received) - len(received.lstrip())]
    no_prime = [f"print(gen.send({sent[0]}))" if line == "print(next(gen))" else line for line in calls]
    wrong = [kit.wrong("send gives back what was sent",
                       "The value sent becomes the result of `yield` inside; the caller gets what the next `yield` hands out.",
                       code=kit.swap(code, received,
                                     f"{pad}{variable} = yield {value}\n{pad}if {variable} is not None:\n{pad}    yield "
                                     f"{variable}")),
             kit.wrong("send answers with the value of the same yield",
                       "The generator first goes on with the value and stops at the following `yield`.",
                       code=kit.join(body, "", f"gen = {name}()", *late(calls))),
             kit.wrong("the start value is not handed out",
                       "The first `next` runs to the first `yield` and brings out its value.",
                       code=kit.join(body, "", f"gen = {name}()", "next(gen)", *calls[1:], calls[-1])),
             kit.wrong("next sends nothing, so the old value stays",
                       "`next(gen)` is `gen.send(None)`: the result of `yield` is None.",
                       code=kit.join(kit.swap(body, received,
                                              f"{pad}new = yield {value}\n{pad}{variable} = {variable} if new is None else "
                                              f"new") .replace("    while True",
                                                                                                                                          f"    {variable} = {sent[0]}\n    while True"),
                                     "", f"gen = {name}()", *calls)),
             kit.wrong("the state starts anew at each send", "The names of the body live as long as the generator.",
                       code=kit.join(body.replace("    while True:\n", "    while True:\n" + kit.indent(start, 2) + "\n"), "",
                                     f"gen = {name}()", *calls)),]
    explanation = "\n\n".join([f"The first `next(gen)` runs to `yield {value}` and gives its value. `gen.send(x)` makes `x` "
                               f"the result of that `yield`, so `{variable}` becomes x; the body then goes on to the next "
                               f"`yield {value}`, and that value comes back.", *notes, "It prints:\n\n```text\n[[key]]\n```"])
    return kit.predict_output(code, wrong=wrong, explanation=explanation)


def late(calls):
    """The same prints, each with the answer of the request before it."""
    lines = ["last = None"]
    for call in calls:
        lines += [f"answer = {call[6:-1]}", "print(answer if last is None else last)",
                  "last = answer"] if call.startswith("print(") else [call]
    return lines


def machine(rng):
    """Name, function and the line that sets its start."""
    begin = rng.randint(0, 5)
    up, word = rng.choice([("+", "total"), ("*", "product"), ("-", "rest")])
    begin = begin or 1 if up == "*" else begin + 40 if up == "-" else begin
    skip = rng.choice(["", "        if value is None:\n            continue\n"])
    shapes = [("running", f"    {word} = {begin}",
               f"        value = yield {word}\n" + (skip or "        value = value or 0\n".replace("or 0", "or 1"))
               + f"        {word} {up}= value"),
              ("largest", f"    best = {begin}",
               "        value = yield best\n        if value is not None and value > best:\n            best = value"),
              ("counter", "    seen = 0", "        value = yield seen\n        if value is not None:\n            seen += 1"),
              ("previous", f"    old = {begin}", "        value = yield old\n        old = value"),
              ("average", "    total = count = 0",
               "        value = yield total // max(count, 1)\n        if value is not None:\n            total += value\n      "
               "      count += 1"),
              ("stepper", f"    place, step = 0, {begin or 2}",
               "        value = yield place\n        if value is not None:\n            step = value\n        place += step"),
              ("echo", f"    text = 'none{begin}'", "        value = yield text\n        text = f'<{value}>'"),
              ("smaller", f"    low = {begin + 5}", "        value = yield low\n        low = min(low, value or low)"),]
    name, start, loop = rng.choice(shapes)
    return name, f"def {name}():\n{start}\n    while True:\n{loop}", start


def talk(rng, sent, level):
    first, second, third = (f"print(gen.send({value}))" for value in sent)
    bare = "print(next(gen))"
    notes = [f"Here {sent[0]} goes in, then {sent[1]}."]
    shapes = [([bare, first, second], notes), ([bare, first, second, third], notes),
              ([bare, first, bare, second], [*notes, "The `next` between them sends None."])]
    if level == "senior":
        shapes += [([bare, bare, first, second], [*notes, "The second `next` sends None before that."]),
                   ([bare, first, "gen.close()", "print(list(gen))"],
                    [f"Here only {sent[0]} goes in. `close` ends the generator, so `list(gen)` is empty."]),
                   ([bare, first, "print(gen.send(None))", second],
                    [*notes, "`send(None)` between them is the same as `next`."])]
    return rng.choice(shapes)
