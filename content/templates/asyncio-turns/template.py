"""Coroutines that print and wait with sleep(0); started by await, create_task or gather. Wrong choices start or wait
at another time."""
import kit


def make(rng, level):
    first, second = rng.sample(["A", "B", "C", "X", "Y"], 2)
    turns = (rng.randint(1, 2), rng.randint(1, 3))
    name = rng.choice(["work", "job", "step", "serve"])
    gives = rng.choice(["", f"    return label.lower()\n"])
    end = "    print(label, 'end')\n"
    body = (f"async def {name}(label, turns):\n    for turn in range(turns):\n        print(label, turn)\n        await "
            f"asyncio.sleep(0)\n{end}{gives}")
    calls = [f"{name}('{label}', {count})" for label, count in zip((first, second), turns)]
    lines, note, other = plan(rng, calls, bool(gives), level)
    code = program(body, lines)
    wrong = [
        kit.wrong("one coroutine runs to its end before the next",
                  "At `await asyncio.sleep(0)` it gives its turn away, when others are ready.",
                  code=code.replace("        await asyncio.sleep(0)\n", "")),
        kit.wrong("tasks run as soon as the line is reached, one after the other",
                  "Only a bare `await` of a coroutine runs it on the spot.",
                  code=program(body, [f"await {call}" for call in calls] + [line for line in lines if line.startswith("print('")][-1:])),
        kit.wrong("the newest task goes first", "Tasks that are ready run in the order in which they became ready.",
                  code=program(body, other)),
        kit.wrong("a coroutine that was called runs",
                  "Calling it only makes a coroutine object; it runs when it is awaited or made a task.",
                  code=program(body, [f"await {calls[0]}", *lines])),
        kit.wrong("the turn is kept at sleep(0)", "`sleep(0)` waits for one round of the loop.",
                  code=code.replace("range(turns)", "range(min(turns, 1))")),
    ]
    if "create_task(" in code:
        wrong.append(kit.wrong("a new task runs at once",
                               "`create_task` only puts it in line; it runs when the present one waits.", code=eager(code)))
    return kit.predict_output(code, wrong=wrong,
                              explanation=f"{note}\n\nEach `await asyncio.sleep(0)` lets the others that are ready run first, "
                                          f"in the order in which they got in line.\n\nIt prints:\n\n```text\n[[key]]\n```")


def program(body, lines):
    lines = [line if "await result" not in line else "" for line in lines]
    return f"import asyncio\n\n{body}\nasync def main():\n" + "\n".join(f"    {line}" for line in lines
                                                                        if line) + "\n\nasyncio.run(main())"


def eager(code):
    """Each task gets its first turn right where it is made."""
    lines = []
    for line in code.split("\n"):
        lines.append(line)
        if "create_task(" in line:
            indent = len(line) - len(line.lstrip())
            lines.append(" " * indent + "await asyncio.sleep(0)")
    return "\n".join(lines)


def plan(rng, calls, gives, level):
    a, b = calls
    task = "asyncio.create_task"
    shapes = [
        ([f"await asyncio.gather({a}, {b})", "print('done')"],
         "`gather` makes a task of each coroutine, in the order of its arguments, and waits for both.",
         [f"await asyncio.gather({b}, {a})", "print('done')"]),
        ([f"first = {task}({a})", f"second = {task}({b})", "print('main')", "await first", "print('first done')",
          "await second"],
         "Both tasks get in line, but `main` goes on until its first `await`. While it waits for the first task, the second "
         "one has its turns as well.",
         [f"second = {task}({b})", f"first = {task}({a})", "print('main')", "await first", "print('first done')",
          "await second"]),
        ([f"task = {task}({a})", "print('main')", f"await {b}", "print('between')", "await task"],
         "The task waits in line; `await` of the other coroutine runs it right here, as part of `main`, up to its first "
         "`sleep(0)`. Then the task has its turn.",
         [f"await {b}", "print('between')", f"await {a}"]),
        ([f"await {a}", "print('between')", f"await {b}"],
         "There are no tasks here: each coroutine is run inside `main`, one after the other, and nobody else is in line.",
         [f"await asyncio.gather({a}, {b})", "print('between')"]),
        ([f"task = {task}({b})", "await asyncio.sleep(0)", "print('main')", f"await {a}", "await task"],
         "`sleep(0)` in `main` lets the task have its first turn; then `main` is next.",
         [f"task = {task}({b})", "print('main')", f"await {a}", "await task"]),
        ([f"later = {a}", "print('made')", f"await {b}", "await later"],
         "Calling the first one makes a coroutine object and runs nothing. It runs when it is awaited, after the other one has "
         "ended.",
         [f"later = {task}({a})", "print('made')", f"await {b}", "await later"]),
    ]
    if gives:
        shapes += [([f"print(await asyncio.gather({a}, {b}))"],
                    "`gather` gives the results in the order of its arguments, whoever is ready first.",
                    [f"print(await asyncio.gather({b}, {a}))"])]
    if level == "senior":
        shapes += [
            ([f"task = {task}({a})", "await asyncio.sleep(0)", "task.cancel()", "print('cancelled')", f"await {b}",
              "print(task.cancelled())"],
             "The task has one turn. `cancel` marks it; at its next turn CancelledError is raised inside, so it prints nothing "
             "more.", [f"task = {task}({a})", "print('cancelled')", f"await {b}", "print(task.cancelled())"]),
            (["ready = asyncio.Event()", "async def opener():", "    print('opening')", "    ready.set()",
              f"task = {task}(opener())", f"await {a}", "await ready.wait()", f"await {b}"],
             "The task runs when `main` first waits. By the time of `ready.wait()` the event is set, so that does not wait.",
             [f"print('opening')", f"await {a}", f"await {b}"]),
            ([f"async with asyncio.TaskGroup() as group:", f"    group.create_task({a})", "    print('inside')",
              f"    group.create_task({b})", "print('done')"],
             "Both tasks get in line; the block ends only when both are done.",
             [f"async with asyncio.TaskGroup() as group:", f"    group.create_task({b})", "    print('inside')",
              f"    group.create_task({a})", "print('done')"]),
        ]
    return rng.choice(shapes)
