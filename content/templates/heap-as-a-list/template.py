"""Pushes and pops on a list that is a heap; wrong choices sort it, append only or take a largest-first heap."""
import kit


def make(rng, level):
    values = kit.numbers(rng, rng.randint(5, 7), 1, 40)
    var = rng.choice(["heap", "jobs", "waiting", "open_list"])
    mode = rng.choice(["pushes", "heapify", "pushpop", "replace", "sift",
                       "pairs"] if level == "senior" else ["pushes", "heapify", "pushpop", "sift", "pairs"])
    if mode == "sift":
        return sift(rng, values)
    if mode == "pairs":
        return pairs(rng, var)
    start, calls, note = plan(rng, var, values, mode)
    code = "from heapq import heapify, heappop, heappush, heappushpop, heapreplace\n\n" + f"{start}\n" + "\n".join(calls)
    used = [name for name in ("heapify", "heappop", "heappush", "heappushpop", "heapreplace") if f"{name}(" in code]
    code = code.replace("heapify, heappop, heappush, heappushpop, heapreplace", ", ".join(used))
    naive = ("def heapify(a):\n    {0}\ndef heappush(a, v):\n    {1}\ndef heappop(a):\n    {2}\ndef heappushpop(a, v):\n    "
             "heappush(a, v)\n    return heappop(a)\ndef heapreplace(a, v):\n    top = heappop(a)\n    heappush(a, v)\n    "
             "return top\n")
    body = code.split("\n", 1)[1]
    wrong = [kit.wrong("the list is kept sorted",
                       "Only the first item is sure to be the smallest; the others follow the rule parent before child.",
                       code=naive.format("a.sort()", "a.append(v); a.sort()", "return a.pop(0)") + body),
             kit.wrong("a push only appends", "The new item moves up while it is smaller than its parent.",
                       code=naive.format("pass", "a.append(v)",
                                         "a.sort(key=lambda v: v != min(a, default=0)); return a.pop(0)") + body),
             kit.wrong("pop takes the last item", "It takes the smallest, from the front.",
                       code=f"import heapq\nfrom heapq import *\ndef heappop(a):\n    return a.pop()\n" + body),
             kit.wrong("the largest is on top", "Python's heaps have the smallest first.",
                       code=naive.format("a.sort(reverse=True)", "a.append(v); a.sort(reverse=True)",
                                         "return a.pop(0)") + body),
             kit.wrong("pop moves the others down by one", "The last item goes to the top and sinks; the rest stays.",
                       code="from heapq import *\ndef heappop(a):\n    return a.pop(0)\n" + body),]
    return kit.trace(code, wrong=wrong,
                     explanation=f"{note}\n\nItem i has its children at 2i + 1 and 2i + 2, and no child is smaller than its "
                                 f"parent.\n\n" + walk(start, calls, var) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def walk(start, calls, var):
    import heapq
    names, lines = {name: getattr(heapq, name) for name in ("heapify", "heappop", "heappush", "heappushpop", "heapreplace")}, []
    names["print"] = lambda *args: None
    exec(start, names)
    for call in calls:
        exec(call, names)
        if call != f"print({var})":
            lines.append(f"- `{call.strip()}`: `{names[var]}`" if "\n" not in call else f"- after the loop: `{names[var]}`")
    return "\n".join(lines)


def plan(rng, var, values, mode):
    push = [f"heappush({var}, {value})" for value in values]
    new = rng.randint(1, 40)
    if mode == "pushes":
        count = rng.randint(4, 5)
        calls = [f"for value in {values[:count]}:\n    heappush({var}, value)",
                 f"print({var})"] if rng.random() < 0.5 else [*push[:4], f"print({var})"]
        return f"{var} = []", calls + rng.choice([[f"print(heappop({var}))", f"print({var})"], [],
                                                  [f"heappush({var}, {new})",
                                                   f"print({var})"]]), ("A push appends the value and moves it up while it is "
                                                                        "smaller than its parent.")
    if mode == "heapify":
        return f"{var} = {values}", [f"heapify({var})", f"print({var})",
                                     *rng.choice([[], [f"print(heappop({var}), {var})"],
                                                  [f"heappush({var}, {new})",
                                                   f"print({var})"]])], ("`heapify` lets each parent sink, from the last one "
                                                                         "to the first.")
    items = sorted(values)
    rng.shuffle(items)
    import heapq
    heapq.heapify(items)
    name = "heappushpop" if mode == "pushpop" else "heapreplace"
    two = f"print({name}({var}, {new}), {var})"
    note = ("`heappushpop` pushes first, so a value smaller than all others comes right back."
            if mode == "pushpop" else "`heapreplace` takes the smallest first and pushes then, so the new value can't come "
                                      "back.")
    return f"{var} = {items}", rng.choice([[two], [two, f"print(heappop({var}), {var})"], [f"print(heappop({var}))", two],
                                           [f"heappush({var}, {rng.randint(1, 9)})", two]]), note


def sift(rng, values):
    """The push written out, or the sinking of the top."""
    up = rng.random() < 0.5
    import heapq
    items = list(values)
    heapq.heapify(items)
    if up:
        items.append(rng.randint(1, 20))
        code = (f"items = {items}\nplace = len(items) - 1\nwhile place > 0 and items[place] < items[(place - 1) // 2]:\n    "
                f"parent = (place - 1) // 2\n    items[place], items[parent] = items[parent], items[place]\n    place = parent\n"
                f"    print(place, items)\nprint(items)")
        changes = [("the parent is at place // 2", "With the first item at 0 it is (place - 1) // 2.", "(place - 1) // 2",
                    "place // 2"),
                   ("it moves up one step only", "The loop goes on while the parent is larger.", "    print(place, items)\n",
                    "    print(place, items)\n    break\n"),
                   ("it moves to the front in any case", "It stops below a parent that is not larger.",
                    "items[place] < items[(place - 1) // 2]", "place"),
                   ("it moves past its neighbour", "It is compared with its parent.", "(place - 1) // 2", "place - 1")]
        note = "The last item was put on behind a heap; it moves up while it is smaller than its parent at `(place - 1) // 2`."
    else:
        items[0] = max(values) + rng.randint(1, 9) if rng.random() < 0.6 else sorted(values)[2] + 0
        code = (f"items = {items}\nplace = 0\nwhile 2 * place + 1 < len(items):\n    child = 2 * place + 1\n    if child + 1 < "
                f"len(items) and items[child + 1] < items[child]:\n        child += 1\n    if items[place] <= items[child]:\n  "
                f"      break\n    items[place], items[child] = items[child], items[place]\n    place = child\n    "
                f"print(place, items)\nprint(items)")
        changes = [("it always sinks to the left", "The smaller child moves up.", "items[child + 1] < items[child]", "False"),
                   ("the larger child moves up", "The smaller child moves up.", "items[child + 1] < items[child]",
                    "items[child + 1] > items[child]"),
                   ("it sinks one step only", "It goes on while a child is smaller.", "    print(place, items)\n",
                    "    print(place, items)\n    break\n"),
                   ("it sinks to the very bottom", "It stops above children that are not smaller.",
                    "items[place] <= items[child]", "False")]
        note = "The top item is too large; it sinks, and each time the smaller of its children moves up."
    wrong = [kit.wrong(name, why, code=code.replace(old, new)) for name, why, old,
             new in changes] + [kit.wrong("the list gets sorted", "A heap is not sorted.", text=str(sorted(items)))]
    return kit.trace(code, wrong=wrong, explanation=f"{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def pairs(rng, var):
    names = [name.lower() for name in kit.words(rng, 4)]
    numbers = [rng.randint(1, 3) for _ in names]
    style = rng.choice(["pair", "minus", "counter"])
    item = {"pair": "(number, name)", "minus": "(-number, name)", "counter": "(number, place, name)"}[style]
    loop = (f"for place, (number, name) in "
            f"enumerate({list(zip(numbers, names))}):") if style == "counter" else f"for number, name in {list(zip(numbers, names))}:"
    count = rng.randint(2, 4)
    code = (f"from heapq import heappop, heappush\n\n{var} = []\n{loop}\n    heappush({var}, {item})\nfor _ in range({count}):\n"
            f"    print(heappop({var})[-1])")
    other = {"pair": "(-number, name)", "minus": "(number, name)", "counter": "(-number, place, name)"}[style]
    wrong = [kit.wrong("the order is turned", "Heaps have the smallest first; a minus turns that.",
                       code=kit.swap(code, item, other)),
             kit.wrong("only the names count", "The number stands first in the pair and decides first.",
                       code=kit.swap(code, item, "(name,)")),
             kit.wrong("they come out as they went in", "A heap is no queue.",
                       code=kit.swap(code, item, "(len(" + var + "), name)")),
             kit.wrong("they come out the other way round", "A heap is no stack.",
                       code=kit.swap(code, item, "(-len(" + var + "), name)")),
             kit.wrong("equal numbers keep their order" if style != "counter" else "equal numbers are ordered by name",
                       "With equal first parts the next part of the tuple decides.",
                       code=kit.swap(code, item, f"({item[1:].split(',')[0]}, len({var}), name)" if style != "counter"
                                     else "(number, name)"))]
    rule = {"pair": "the smallest number comes first, and equal numbers go by name",
            "minus": "with the minus the largest number comes first, and equal numbers go by name",
            "counter": "the smallest number comes first, and equal numbers in the order in which they were put in"}[style]
    return kit.trace(code, wrong=wrong,
                     explanation=f"Tuples are compared part by part: {rule}.\n\nThe pairs are "
                                 f"{', '.join(f'{name} {number}' for number, name in zip(numbers, names))}. It prints:\n\n"
                                 f"```text\n[[key]]\n```")
