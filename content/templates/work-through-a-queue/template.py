"""Work goes to a thread through a queue; everything is joined before it is printed, so no luck is in it.

Wrong choices exchange kinds of queues, overlook the sentinel, or take queues for larger or smaller than they are.
"""
import kit

JOBS = ("value * {k}", "value + {k}", "value ** 2", "{k} - value")
ORDERS = {"Queue": "A `Queue` gives out what came in first.", "LifoQueue": "A `LifoQueue` gives out what came in last.",
          "PriorityQueue": "A `PriorityQueue` gives out the smallest."}


def make(rng, level):
    form = rng.choice([one_worker, one_worker, full, two_stages] if level == "mid" else [one_worker, full, full, two_stages])
    code, wrong, said = form(rng)
    return kit.predict_output(code, wrong=wrong, explanation=f"{said}\n\nIt prints:\n\n```text\n[[key]]\n```")


def one_worker(rng):
    """A queue is filled before the thread starts; the stop sign isn't always the last thing in it."""
    work = rng.choice(JOBS)
    kind = rng.choice(["Queue", "Queue", "LifoQueue", "PriorityQueue"])
    values, k = rng.sample(range(1, 10), rng.randint(4, 5)), rng.randint(2, 9)
    stop, after = "None", "is None"
    if kind == "PriorityQueue":
        stop, after = rng.choice([("99", "== 99"), (str(sorted(values)[-2]), f"== {sorted(values)[-2]}")])
    place = {"Queue": rng.randint(2, len(values)), "LifoQueue": rng.randint(0, 2)}.get(kind, len(values))
    puts = [str(value) for value in values]
    if stop not in puts:
        puts.insert(place, stop)
    end = rng.choice(["print(done)\nprint(waiting.qsize())", "print(done, waiting.qsize())", "print(len(done), sum(done))\nprint("
                      "waiting.empty())"])
    skip = rng.choice([None, None, "odd", "even"])
    parts = {"kind": kind, "puts": puts, "after": after, "work": work.format(k=k), "end": end, "skip": skip}
    code, others = worker(**parts), [put for put in puts if put != stop]
    wrong = [kit.wrong(f"it is read as a {other}", ORDERS[kind], code=worker(**{**parts, "kind": other}))
             for other in ORDERS if other != kind and (other != "PriorityQueue" or "None" not in puts)]
    wrong += [
        kit.wrong("it is read the other way round", ORDERS[kind], code=worker(**{**parts, "puts": puts[::-1]})),
        kit.wrong("the sign to stop is worked on as well", f"The loop ends before it works on {stop}.",
                  code=worker(**parts, late=True)),
        kit.wrong("all work is done before the thread stops", "The thread stops at the sign; what the queue would give out later "
                  "stays there.", code=worker(**{**parts, "puts": [stop, *others] if kind == "LifoQueue" else [*others, stop]})),
        kit.wrong("the thread had no time yet", "`join()` waits until the thread is at its end.",
                  code=code.replace("thread.start()\nthread.join()\n", "")),
        kit.wrong("get leaves the work in the queue", "`get()` takes it out.",
                  code=code.replace("waiting.qsize()", str(len(puts))).replace("waiting.empty()", "False")),
    ]
    if skip:
        wrong.append(kit.wrong("nothing is skipped", "`continue` goes on with the next one, before anything is added to `done`.",
                               code=worker(**{**parts, "skip": None})))
    taken = taken_in_order(kind, [int(put) if put != "None" else None for put in puts])
    gone = taken[:taken.index(int(stop) if stop != "None" else None)]
    left = len(taken) - len(gone) - 1
    skipped = f" The {skip} ones of them are skipped." if skip else ""
    return code, wrong, (f"{ORDERS[kind]} The thread takes out {', '.join(map(str, gone)) or 'nothing'} and then {stop}, where "
                         f"it stops; {left or 'nothing'} stay{'s' if left < 2 else ''} in the queue.{skipped} `join()` waits for "
                         "the thread, so the main program sees all of it.")


def taken_in_order(kind, puts):
    return {"Queue": puts, "LifoQueue": puts[::-1]}.get(kind) or sorted(puts)


def worker(kind, puts, after, work, end, skip, late=False):
    check = f"        if value {after}:\n            break\n"
    skipped = f"        if value % 2 == {'1' if skip == 'odd' else '0'}:\n            continue\n" if skip else ""
    add = f"        done.append({work})\n"
    if late:
        add = f"        done.append({work} if value is not None else None)\n"
        skipped = skipped.replace("value % 2", f"not value {after} and value % 2")
    body = skipped + add + check if late else check + skipped + add
    return (f"from queue import {kind}\nfrom threading import Thread\n\n\ndef work():\n    while True:\n"
            f"        value = waiting.get()\n{body}\n\nwaiting, done = {kind}(), []\n"
            f"for value in [{', '.join(puts)}]:\n    waiting.put(value)\n"
            f"thread = Thread(target=work)\nthread.start()\nthread.join()\n{end}")


def two_stages(rng):
    """A thread hands over to a second one, which starts when the first is done."""
    kind, values = rng.choice(["Queue", "Queue", "LifoQueue"]), rng.sample(range(1, 10), rng.randint(4, 5))
    k, rest = rng.randint(2, 5), rng.randint(0, 1)
    keep = rng.choice([f"if value % 2 == {rest}:", f"if value > {sorted(values)[1]}:"])
    last = rng.choice(["value", f"value + {k}", f"value * {k}"])
    first_end = rng.choice(["ready.put(None)", "ready.put(None)", "ready.put(len(values))\nready.put(None)"])
    end = rng.choice(["print(done)\nprint(ready.qsize())", "print(sum(done), len(done))\nprint(ready.qsize())"])
    if kind == "LifoQueue" and rng.random() < 0.5:
        first_end = "ready.put(0)"

    def write(kind, keep=keep, first_end=first_end, last=last):
        stop = "None" if "None" in first_end else "0"
        until = "is not None" if stop == "None" else "!= 0"
        finish = f"def finish():\n    while (value := ready.get()) {until}:\n        done.append({last})\n"
        pick = f"def pick():\n    for value in values:\n        {keep}\n            ready.put(value)\n{kit.indent(first_end)}\n"
        return (f"from queue import {kind}\nfrom threading import Thread\n\n\n{pick}\n\n{finish}\n\n"
                f"values, done, ready = {values}, [], {kind}()\n"
                f"for stage in (pick, finish):\n    thread = Thread(target=stage)\n    thread.start()\n    thread.join()\n{end}")
    other = "Queue" if kind == "LifoQueue" else "LifoQueue"
    wrong = [
        kit.wrong(f"it is read as a {other}", ORDERS[kind], code=write(other)),
        kit.wrong("nothing is left out", "`pick` hands over only what passes its test.", code=write(kind, keep="if True:")),
        kit.wrong("the second thread stops at once", "With a `Queue` the sign comes out last; with a `LifoQueue` first.",
                  code=write(kind).replace("while", "ready.get()\n    while False and")),
        kit.wrong("the sign stays in the queue", "`get()` takes the sign out too, although nothing is done with it.",
                  code=write(kind).replace("ready.qsize()", "ready.qsize() + 1")),
        kit.wrong("the second thread changes nothing", "`finish` adds what it makes of it.", code=write(kind, last="value")),
        kit.wrong("the test is read the other way round", f"Handed over is what passes `{keep[:-1]}`.",
                  code=write(kind, keep=keep.replace("if ", "if not (").replace(":", "):"))),
        kit.wrong("the sign is work", "The sign ends the loop before anything is added.",
                  code=write(kind).replace("\n\n\nvalues, done", "\n    done.append(0)\n\n\nvalues, done")),
    ]
    kept = [value for value in values if eval(keep[3:-1], {"value": value})]
    order = f"`pick` hands over {', '.join(map(str, kept)) or 'nothing'}, then `{first_end.split(chr(10))[0]}`"
    order += f" and `{first_end.split(chr(10))[1]}`" if chr(10) in first_end else ""
    said = ("The sign to stop went in last and comes out first, so `finish` stops at once." if kind == "LifoQueue" else
            "`finish` takes them out in the same order and stops at the sign.")
    return write(kind), wrong, f"Each thread is joined before the next starts. {order}. {ORDERS[kind]} {said}"


def full(rng):
    """A small queue that is full sometimes; what finds no room is dropped or replaces the oldest."""
    room, values = rng.randint(2, 3), rng.sample(range(1, 10), 6)
    rest, kind = rng.randint(0, 1), rng.choice(["Queue", "Queue", "LifoQueue"])
    replace = rng.random() < 0.5
    action = "lost.append(waiting.get_nowait())\n        waiting.put_nowait(value)" if replace else "lost.append(value)"
    test = rng.choice(["", f"value % 2 == {rest}", f"value > {sorted(values)[2]}"])
    take = f"    if {test}:\n        waiting.get()\n" if test else ""
    end = rng.choice(["print(done, lost)", "print(done)\nprint(lost)", "print(done, len(lost))"])

    def write(room, kind=kind, action=action, take=take, start=""):
        loop = f"for value in {values}:\n    try:\n        waiting.put_nowait(value)\n    except Full:\n        {action}\n{take}"
        drain = "def drain():\n    while not waiting.empty():\n        done.append(waiting.get())\n"
        return (f"from queue import Full, {kind}\nfrom threading import Thread\n\n\n{drain}\n\n"
                f"waiting, done, lost = {kind}(maxsize={room}), [], []\n{loop}"
                f"thread = Thread(target=drain)\nthread.start()\nthread.join()\n{end}")
    other = "Queue" if kind == "LifoQueue" else "LifoQueue"
    swapped = "lost.append(value)" if replace else "lost.append(waiting.get_nowait())\n        waiting.put_nowait(value)"
    wrong = [
        kit.wrong(f"it is read as a {other}", ORDERS[kind], code=write(room, kind=other)),
        kit.wrong("a full queue grows", "`maxsize` is kept: `put_nowait` raises `Full`.", code=write(0)),
        kit.wrong("there is room for one more", f"There is room for {room}.", code=write(room + 1)),
        kit.wrong("there is room for one less", f"There is room for {room}.", code=write(room - 1)),
        kit.wrong("the new value is lost" if replace else "the value next in turn is lost",
                  "Read what is done when the queue is full.", code=write(room, action=swapped)),
        kit.wrong("the value that found no room is in both", "It is either put or lost.",
                  code=write(room, action=action + "\n        done.append(value)")),
    ]
    if take:
        wrong.append(kit.wrong("get is overlooked", "`get()` makes room for one.", code=write(room, take="")))
    said = f"{ORDERS[kind]}\n\n{follow(write(room), values)}\n\nThe thread then takes out all that is left."
    return write(room), wrong, said


def follow(code, values):
    """What is in the queue after each round of the loop."""
    notes, show = [], "list(waiting.queue)"
    for count in range(1, len(values) + 1):
        names = {}
        exec(code.split("thread = ")[0].replace(str(values), str(values[:count])), names)
        notes.append(f"- after {values[count - 1]}: in the queue {eval(show, names)}, lost {names['lost']}")
    return "\n".join(notes)
