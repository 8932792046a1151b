"""A heap or a sorted list and a few operations; the list is printed as it is stored."""
import re

import kit


def make(rng, level):
    shape = rng.choice([heap, heap, ordered, ordered, tasks])
    code, changes, said = shape(rng, level)
    wrong = [kit.wrong(name, why, code=other) for name, why, other in changes if other != code]
    return kit.trace(code, wrong=wrong, explanation=f"{said}\n\nIt prints:\n\n```text\n[[key]]\n```")


def heap(rng, level):
    values = kit.numbers(rng, rng.randint(4, 5), 1, 30)
    name = rng.choice(["heap", "queue", "waiting"])
    steps = [f"heapq.heapify({name})"]
    for _ in range(2 if level == "mid" else 3):
        steps.append(rng.choice([f"heapq.heappush({name}, {rng.randint(1, 30)})", f"print(heapq.heappop({name}))",
                                 f"print(heapq.heapreplace({name}, {rng.randint(1, 30)}))",
                                 f"print(heapq.heappushpop({name}, {rng.randint(1, 30)}))"]))
    code = f"import heapq\n\n{name} = {values}\n" + "\n".join(steps) + f"\nprint({name})"
    largest = code
    for tool in ("heappop", "heapify", "heapreplace"):
        largest = largest.replace(f"heapq.{tool}(", f"heapq._{tool}_max(")
    changes = [
        ("a heap is a sorted list", "Only the first item is known to be the smallest; each parent is not above its children.",
         code.replace(f"\nprint({name})", f"\n{name}.sort()\nprint({name})")),
        ("`heappop` takes the largest", "The heaps of Python have the smallest item first.",
         largest if "heappush" not in code else code.replace(f"heapq.heappop({name})", f"{name}.pop({name}.index(max({name})))")),
        ("`heappop` takes the last item", "The smallest goes out; the last one only fills its place.",
         code.replace(f"heapq.heappop({name})", f"{name}.pop()")),
        ("nothing is moved when something is put in", "A new item rises until its parent is not above it.",
         code.replace("heapq.heappush(", "list.append(")),
        ("`heapreplace` and `heappushpop` are the same", "`heapreplace` pops first, `heappushpop` pushes first.",
         code.replace("heapreplace", "@").replace("heappushpop", "heapreplace").replace("@", "heappushpop")),
        ("`heapify` sorts", "It only makes a heap, with less work than sorting.",
         code.replace(f"heapq.heapify({name})", f"{name}.sort()")),
    ]
    return code, changes, "Item i has its children at 2i + 1 and 2i + 2, and is never above them.\n\n" + walk(code, name)


def ordered(rng, level):
    values = sorted(rng.choices(range(1, 20), k=6))
    values[rng.choice([2, 3])] = values[3 if values[2] == values[3] else 2]
    values.sort()
    wanted = [rng.choice(values), rng.choice(values), rng.randint(0, 21)]
    name = rng.choice(["marks", "limits", "scores"])
    tools = [rng.choice(["bisect_left", "bisect_right", "bisect"]) for _ in range(2)]
    lines = [f"print(bisect.{tool}({name}, {value}))" for tool, value in zip(tools, wanted)]
    if rng.random() < 0.6:
        lines.insert(1, f"bisect.{rng.choice(['insort', 'insort_left'])}({name}, {wanted[2]})")
    lines.append(rng.choice([f"print({name})",
                             f"print(bisect.bisect({name}, {wanted[0]}) - bisect.bisect_left({name}, {wanted[0]}))",
                             f"print({name}[bisect.bisect_left({name}, {wanted[1]})])"]))
    code = f"import bisect\n\n{name} = {values}\n" + "\n".join(lines)
    swapped = code.replace("bisect_left", "@").replace("bisect_right", "bisect_left")
    swapped = swapped.replace("bisect.bisect(", "bisect.bisect_left(").replace("@", "bisect_right")
    looked = re.sub(r"print\(bisect\.\w+\((\w+), (\d+)\)\)", r"print(\2 in \1)", code)
    changes = [
        ("left and right are mixed up",
         "`bisect_left` gives the place before equal items, `bisect` and `bisect_right` the one behind them.",
         swapped if not lines[-1].endswith(")])") or "bisect_left" not in lines[-1] else code),
        ("`bisect` is `bisect_left`", "`bisect` is another name of `bisect_right`.",
         code.replace("bisect.bisect(", "bisect.bisect_left(")),
        ("places are counted from 1", "The first place is 0.", code.replace("print(bisect.bisect", "print(1 + bisect.bisect")),
        ("`insort` puts the item at the end", "It puts it at its place in the order.",
         code.replace("bisect.insort_left(", "list.append(").replace("bisect.insort(", "list.append(")),
        ("the result says whether it is there", "The result is a place; the caller must compare.", looked),
    ]
    said = "`bisect_left` gives the first place that keeps the order, `bisect` and `bisect_right` the last."
    return code, changes, f"{said}\n\n{walk(code, name)}"


def tasks(rng, level):
    names, name = rng.sample(kit.WORDS, 4), rng.choice(["tasks", "jobs", "line"])
    pairs = [(rng.randint(1, 3), word) for word in names]
    count = rng.randint(2, 3)
    code = (f"import heapq\n\n{name} = []\n" + "\n".join(f"heapq.heappush({name}, {pair})" for pair in pairs)
            + f"\nfor _ in range({count}):\n    print(heapq.heappop({name}))\nprint({name}[0], len({name}))")
    changes = [
        ("first in, first out", "The smallest pair goes out, whenever it came in.",
         code.replace(f"heapq.heappop({name})", f"{name}.pop(0)").replace("heapq.heappush(", "list.append(")),
        ("the largest number goes first", "The smallest goes out first.",
         code.replace(f"heapq.heappop({name})", f"{name}.pop({name}.index(max({name})))")),
        ("equal numbers keep the order in which they came",
         "Pairs are compared item by item, so the text decides between equal numbers.",
         code.replace(f"heapq.heappop({name})",
                      f"{name}.pop({name}.index(min({name}, key=lambda pair: (pair[0], {pairs}.index(pair)))))")),
        ("the text decides first", "The first item of a tuple is compared first.",
         code.replace(f"heapq.heappop({name})", f"{name}.pop({name}.index(min({name}, key=lambda pair: pair[1])))")),
        ("`heappop` only looks", "It takes the pair out; the item at 0 is the one to look at.",
         code.replace(f"heapq.heappop({name})", f"{name}[0]")),
    ]
    order = ", ".join(f"`{pair}`" for pair in sorted(pairs))
    return (code, changes,
            f"Pairs are compared by the number, then by the text. In order they are {order}, and each `heappop` takes the first "
            f"that is left.")


def walk(code, name):
    """The list after each line of the program."""
    names, notes, said = {}, [], []
    names["print"] = lambda *values: said.append(" ".join(map(str, values)))
    for line in code.split("\n"):
        exec(line, names)
        if name in names and line and not line.startswith("import") and name + " =" not in line and line != f"print({name})":
            shown = f" prints {said[-1]};" if line.startswith("print") else ""
            notes.append(f"- `{line}`{shown or ':'} the list is `{names[name]}`.")
    return "\n".join(notes)
