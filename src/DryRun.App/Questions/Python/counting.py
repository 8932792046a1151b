"""How it works: counts what a program does, line by line, and says how the counts grow.

Lines are counted with a trace function, in frames of the shown program only. What a built-in does inside is not seen:
values made by `C` count their own comparisons and hashes, and `tick(k)` counts k steps.
"""
import math
import random
import sys

import programs

ENDLESS = 100_000
ENOUGH = 12_000
SIZES = (4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096)
GROWTH = {
    "O(1)": lambda n: 0.0,
    "O(log n)": lambda n: math.log2(n),
    "O(sqrt n)": lambda n: math.sqrt(n),
    "O(n)": lambda n: float(n),
    "O(n log n)": lambda n: n * math.log2(n),
    "O(n^2)": lambda n: float(n) ** 2,
    "O(n^3)": lambda n: float(n) ** 3,
    "O(2^n)": lambda n: 2.0 ** n,
}
steps = 0


class Endless(BaseException):
    """Thrown into a program that has run too many lines."""


def tick(count=1):
    global steps
    steps += count


class C(int):
    """A whole number that counts what is asked of it."""

    def __eq__(self, other):
        tick()
        return int(self) == other

    def __ne__(self, other):
        tick()
        return int(self) != other

    def __lt__(self, other):
        tick()
        return int.__lt__(self, other)

    def __gt__(self, other):
        tick()
        return int.__gt__(self, other)

    def __le__(self, other):
        tick()
        return int.__le__(self, other)

    def __ge__(self, other):
        tick()
        return int.__ge__(self, other)

    def __hash__(self):
        tick()
        return int.__hash__(self)


def count_line(code, wanted):
    """Task: how often a line runs, and whether the program ends."""
    seen = {"lines": 0, "wanted": 0}

    def local(frame, event, _):
        if event == "line":
            seen["lines"] += 1
            seen["wanted"] += frame.f_lineno == wanted
            if seen["lines"] > ENDLESS:
                raise Endless
        return local

    names = programs.fresh_main()
    sys.settrace(lambda frame, event, _: local if frame.f_code.co_filename == programs.MAIN else None)
    said = programs.execute(code, names)
    sys.settrace(None)
    endless = seen["lines"] > ENDLESS
    return {**said, "status": "ok" if endless else said["status"], "endless": endless, "count": seen["wanted"]}


def count_steps(code, call, sizes):
    """Task: [size, steps, result] for growing sizes, until a call takes enough steps."""
    names = programs.fresh_main()
    names.update(C=C, tick=tick)
    said = programs.execute(code, names)
    if said["status"] != "ok":
        return said
    asked = compile(call, "<call>", "eval")
    measured = []
    for size in sizes or SIZES:
        names.update(n=size, rng=random.Random(size))
        measured.append((size, *steps_of(asked, names)))
        if measured[-1][1] > ENOUGH and not sizes:
            break
    return {"status": "ok", "measured": measured}


def steps_of(asked, names):
    global steps

    def local(frame, event, _):
        if event == "line":
            tick()
        return local

    steps = 0
    sys.settrace(lambda frame, event, _: local if frame.f_code.co_filename == programs.MAIN else None)
    result = eval(asked, names)
    sys.settrace(None)
    return steps, repr(result)[:200]


def growth_of(pairs):
    """The class that fits best, and how far each is off: root mean square of what is left, relative to the count."""
    pairs = [pair for pair in pairs if pair[1] > 0][-7:]
    off = {name: distance(pairs, grow) for name, grow in GROWTH.items() if name != "O(2^n)" or pairs[-1][0] <= 40}
    return min(off, key=off.get), off


def distance(pairs, grow):
    """Least squares of count = a + b * grow(n), each point weighed by its count; b may not be negative."""
    weights = [1.0 / (count * count) for _, count in pairs]
    values = [grow(size) for size, _ in pairs]
    counts = [float(count) for _, count in pairs]
    total = sum(weights)
    mean_value = sum(w * v for w, v in zip(weights, values)) / total
    mean_count = sum(w * c for w, c in zip(weights, counts)) / total
    spread = sum(w * (v - mean_value) ** 2 for w, v in zip(weights, values))
    slope = 0.0 if spread == 0 else max(0.0, sum(
        w * (v - mean_value) * (c - mean_count) for w, v, c in zip(weights, values, counts)) / spread)
    left = [((c - mean_count - slope * (v - mean_value)) / c) ** 2 for v, c in zip(values, counts)]
    return math.sqrt(sum(left) / len(left))
