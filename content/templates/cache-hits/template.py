"""A function with lru_cache or cache and a row of calls; wrong choices forget the limit or the order of use."""
import kit


def make(rng, level):
    size = rng.choice([1, 2, 2, 3, None])
    typed = rng.random() < 0.25
    recursive = rng.random() < 0.25
    name, body = rng.choice([("square", "n * n"), ("tenfold", "n * 10"), ("label", "f'<{n}>'"), ("half", "n / 2")])
    if recursive:
        return chain(rng, size)
    pool = rng.sample(["1", "2", "3", "4", "5"], 3 if size != 3 else 4)
    if rng.random() < 0.4:
        pool[0] = rng.choice(["1", "2"])
        pool = list(dict.fromkeys([*pool, f"{pool[0]}.0"]))
    calls = [rng.choice(pool) for _ in range(rng.randint(5, 7))]
    if rng.random() < 0.25:
        calls[-1] = f"n={calls[0]}"
    cleared = rng.randint(2, len(calls) - 2) if rng.random() < 0.2 else None
    loud = rng.random() < 0.4
    plan = (name, body, size, typed, calls, cleared, loud)
    swaps = [
        ("nothing is ever thrown out", "The cache holds only so many results; then the one unused for longest goes.",
         {"size": None}),
        ("the cache holds one more", "`maxsize` is the number of results that are kept.", {"size": (size or 1) + 1}),
        ("the cache holds one less", "`maxsize` is the number of results that are kept.", {"size": max(1, (size or 4) - 1)}),
        ("the oldest result goes out, used or not", "A hit makes a result young again; the one unused for longest goes.",
         {"fifo": True}),
        ("equal numbers of other types are other keys" if not typed else "`typed=True` changes nothing",
         "`1` and `1.0` are equal and share a result, unless `typed=True`.", {"typed": not typed}),
        ("a name for the argument plays no part", "Given by name and given by position are different keys.",
         {"calls": [call.replace("n=", "") for call in calls]}),
        ("clearing is forgotten", "`cache_clear` throws everything out and sets the counts to 0.", {"cleared": None}),
        ("the first call of each is a hit too", "A first call must run the body: it is a miss.", {"miss": True}),
    ]
    wrong = [kit.wrong(title, why, code=write(plan, **change)) for title, why, change in swaps if "fifo" not in change or size]
    return kit.predict_output(write(plan), wrong=wrong, explanation=told(plan) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(plan, **change):
    name, body, size, typed, calls, cleared, loud = plan
    size, typed, calls, cleared = (change.get(key, value) for key,
                                   value in (("size", size), ("typed", typed), ("calls", calls), ("cleared", cleared)))
    deco = f"@lru_cache(maxsize={size}{', typed=True' if typed else ''})"
    said = "    print('run', n)\n" if loud else ""
    lines = [f"{name}({call})" for call in calls]
    if cleared:
        lines.insert(cleared, f"{name}.cache_clear()")
    end = f"info = {name}.cache_info()\nprint(info.hits, info.misses, info.currsize)"
    head = f"from functools import lru_cache\n\n\n{deco}\ndef {name}(n):\n{said}    return {body}\n\n\n"
    code = head + "\n".join(lines) + f"\n{end}"
    if change.get("fifo"):
        hits, misses, kept, runs = simulate(calls, size, typed, cleared, fifo=True)
        return "\n".join([*(f"print('run', {run})" for run in runs if loud), f"print({hits}, {misses}, {kept})"])
    return code.replace("print(info.hits, info.misses",
                        "print(info.hits + info.currsize, info.misses - info.currsize") if change.get("miss") else code


def simulate(calls, size, typed, cleared, fifo=False, notes=None):
    kept, hits, misses, runs = [], 0, 0, []
    for number, call in enumerate(calls):
        if number == cleared:
            kept, hits, misses = [], 0, 0
            if notes is not None:
                notes.append("- `cache_clear()`: nothing is kept, and the counts are 0.")
        key = (call.startswith("n="), eval(call.replace("n=", "")), type(eval(call.replace("n=", ""))) if typed else None)
        said = "miss"
        if key in kept:
            hits, said = hits + 1, "hit"
            if not fifo:
                kept.append(kept.pop(kept.index(key)))
        else:
            misses += 1
            runs.append(call.replace("n=", ""))
            kept.append(key)
            if size and len(kept) > size:
                gone = kept.pop(0)
                said += f"; {gone[1]} goes out"
        if notes is not None:
            notes.append(f"- with `{call}`: {said}.")
    return hits, misses, len(kept), runs


def told(plan):
    name, body, size, typed, calls, cleared, loud = plan
    notes = []
    hits, misses, kept, _ = simulate(calls, size, typed, cleared, notes=notes)
    first = (f"The cache keeps {size} result{'s' if size != 1 else ''}, and the one unused for longest goes out." if size
             else "The cache keeps every result.")
    return (f"{first} Printed are hits, misses and how many are kept.\n\n" + "\n".join(notes) + f"\n\nThat makes {hits} hits, "
            f"{misses} misses, {kept} kept.")


def chain(rng, size):
    """A recursive function with a cache: how often does its body run?"""
    start, again = rng.randint(4, 7), rng.randint(2, 8)
    name, step = rng.choice([("ways", "{f}(n - 1) + {f}(n - 2)"), ("paths", "{f}(n - 2) + {f}(n - 1)"),
                             ("total", "{f}(n - 1) + n"), ("halves", "{f}(n // 2) + {f}(n - 1)")])
    base = "n < 2"
    text = ("from functools import cache\n\nruns = 0\n\n\n{deco}def {f}(n):\n    global runs\n    runs += 1\n    if {b}:\n       "
            " return n\n    return {s}\n\n\n"
            "print({f}({x}), runs)\nprint({f}({y}), runs)")
    fill = {"f": name, "b": base, "s": step.format(f=name), "x": start, "y": again, "deco": "@cache\n"}
    code = text.format(**fill)
    wrong = [
        kit.wrong("the cache is not used by the inner calls", "The inner calls go through the same decorated name.",
                  code=text.format(**{**fill, "deco": ""})),
        kit.wrong("the second call runs everything anew", "Results of the first call are still kept.",
                  code=code.replace(f"\nprint({name}({again})", f"\n{name}.cache_clear()\nprint({name}({again})")),
        kit.wrong("the body runs once", "It runs once for each different argument.", code=code.replace("runs += 1", "runs = 1")),
        kit.wrong("the count begins anew", "`runs` is never set back.",
                  code=code.replace(f"\nprint({name}({again})", f"\nruns = 0\nprint({name}({again})")),
        kit.wrong("the case without further calls is not counted", "The count goes up before the `if`.",
                  code=code.replace("    runs += 1\n    if", "    if").replace("return n\n", "return n\n    runs += 1\n")),
    ]
    said = (f"The body runs once for each different argument, also for the inner calls. The second call with {again} runs it "
            f"only for arguments that are new.")
    return kit.predict_output(code, wrong=wrong,
                              explanation=said + "\n\nIt prints the result and the runs so far:\n\n```text\n[[key]]\n```")
