"""A loop around a built-in that hides its own loop, or does not; the counted program says what each line really does."""
import re

import kit

# the shown lines of the function, the counted ones, class, note
CASES = (("in-list", "    for item in items:\n        if item in seen:\n            return item\n        seen.append(item)",
          "    for item in items:\n        tick(len(seen))\n        if item in seen:\n            return item\n        "
          "seen.append(item)", "seen = []", "O(n^2)",
          "`in` of a list compares item after item, so each test costs as much as `seen` is long"),
         ("in-set", "    for item in items:\n        if item in seen:\n            return item\n        seen.add(item)", None,
          "seen = set()", "O(n)", "`in` of a set looks into one place, however many items there are"),
         ("pop-front", "    while queue:\n        total += queue.pop(0)",
          "    while queue:\n        tick(len(queue))\n        total += queue.pop(0)", "queue, total = list(items), 0",
          "O(n^2)",
          "`pop(0)` moves all other items one place down"),
         ("pop-back", "    while stack:\n        total += stack.pop()", None, "stack, total = list(items), 0", "O(n)",
          "`pop()` takes the last item and moves nothing"),
         ("popleft", "    while queue:\n        total += queue.popleft()", None, "queue, total = deque(items), 0", "O(n)",
          "a deque gives its first item away without moving the others"),
         ("insert-front", "    for item in items:\n        turned.insert(0, item)",
          "    for item in items:\n        tick(len(turned))\n        turned.insert(0, item)", "turned = []", "O(n^2)",
          "`insert(0, …)` moves all items one place up"),
         ("append", "    for item in items:\n        turned.append(item)\n    turned.reverse()",
          "    for item in items:\n        turned.append(item)\n    tick(len(turned))\n    turned.reverse()", "turned = []",
          "O(n)", "`append` is one step on average, and `reverse` walks once at the end"),
         ("slice-loop", "    for i in range(len(items)):\n        best = max(best, sum(items[i:]))",
          "    for i in range(len(items)):\n        tick(2 * (len(items) - i))\n        best = max(best, sum(items[i:]))",
          "best = 0", "O(n^2)", "`items[i:]` copies the rest and `sum` walks over it, in every round"),
         ("slice-few", "    for i in range(len(items)):\n        best = max(best, sum(items[i:i + {k}]))",
          "    for i in range(len(items)):\n        tick(2 * {k})\n        best = max(best, sum(items[i:i + {k}]))", "best = 0",
          "O(n)", "the slice has at most {k} items, however long the list is"),
         ("count", "    for item in items:\n        best = max(best, items.count(item))",
          "    for item in items:\n        tick(len(items))\n        best = max(best, items.count(item))", "best = 0", "O(n^2)",
          "`count` walks over the whole list, in every round"),
         ("index", "    for item in items:\n        total += items.index(item)",
          "    for place, item in enumerate(items):\n        tick(place + 1)\n        total += items.index(item)", "total = 0",
          "O(n^2)", "`index` walks from the front to the item, in every round"),
         ("enumerate", "    for place, item in enumerate(items):\n        total += place * item", None, "total = 0", "O(n)",
          "`enumerate` gives the place along with the item, so nothing is searched"),
         ("sort-once", "    items = sorted(items)\n    for item in items:\n        total += item",
          "    tick(len(items) * max(len(items).bit_length() - 1, 1))\n    items = sorted(items)\n    for item in items:\n     "
          "   tick(0)\n        total += item", "total = 0", "O(n log n)", "sorting costs n log n; the loop after it is only n"),
         ("max-loop", "    while items:\n        top = max(items)\n        items.remove(top)\n        total += top",
          "    while items:\n        tick(2 * len(items))\n        top = max(items)\n        items.remove(top)\n        total "
          "+= top", "items, total = list(items), 0", "O(n^2)", "`max` and `remove` both walk over the list, in every round"),
         ("heap", "    while heap:\n        total += heappop(heap)",
          "    while heap:\n        tick(4 * len(heap).bit_length())\n        total += heappop(heap)",
          "heap, total = list(items), 0\n    heapify(heap)", "O(n log n)",
          "each `heappop` walks down the heap, about log n steps"),
         ("bisect", "    for item in items:\n        total += bisect_left(items, item)",
          "    for item in items:\n        tick(4 * len(items).bit_length())\n        total += bisect_left(items, item)",
          "total = 0", "O(n log n)", "`bisect_left` halves the range, about log n steps in every round"),
         ("bisect-one", "    place = bisect_left(items, {k})\n    total += place",
          "    tick(4 * len(items).bit_length())\n    place = bisect_left(items, {k})\n    total += place", "total = 0",
          "O(log n)", "one binary search, and no loop around it"),
         ("dict-get", "    for item in items:\n        seen[item] = seen.get(item, 0) + 1", None, "seen = {{}}", "O(n)",
          "reading and writing a dict is one step on average"),
         ("len-loop", "    while place < len(items):\n        total += items[place]\n        place += 1", None,
          "place = total = 0", "O(n)", "`len` is stored in the list and costs one step"),
         ("len", "    return len(items) > {k} and items[{k}] > items[-1]", None, "", "O(1)",
          "`len` and an index are one step each, however long the list is"),
         ("concat", "    for item in items:\n        made = made + [item]",
          "    for item in items:\n        tick(len(made))\n        made = made + [item]", "made = []", "O(n^2)",
          "`made + [item]` builds a new list and copies all that was there"),
         ("extend", "    for item in items:\n        made += [item, item]", None, "made = []", "O(n)",
          "`+=` of a list appends to it and copies nothing of what was there"),
         ("string", "    for item in items:\n        text = str(item) + text",
          "    for item in items:\n        tick(len(text))\n        text = str(item) + text", "text = ''", "O(n^2)",
          "a text can't change: each round copies all characters so far"),
         ("join", "    for item in items:\n        parts.append(str(item))\n    return ''.join(parts)",
          "    for item in items:\n        parts.append(str(item))\n    tick(len(parts))\n    return ''.join(parts)",
          "parts = []", "O(n)", "`join` copies each part once, at the end"),
         ("set-inside", "    for item in items:\n        if item + 1 in set(items):\n            total += 1",
          "    for item in items:\n        tick(len(items))\n        if item + 1 in set(items):\n            total += 1",
          "total = 0", "O(n^2)", "`set(items)` walks over the whole list, in every round"),
         ("set-outside", "    for item in items:\n        if item + 1 in known:\n            total += 1", None,
          "known, total = set(items), 0", "O(n)", "the set is made once; each look into it is one step"),
         ("any",
          "    for item in items:\n        if any(other == item + {k} for other in items[:{k}]):\n            total += 1",
          "    for item in items:\n        tick(2 * {k})\n        if any(other == item + {k} for other in items[:{k}]):\n      "
          "      total += 1", "total = 0", "O(n)", "the inner walk is over at most {k} items"),)
IMPORTS = {"deque": "from collections import deque", "heappop": "from heapq import heapify, heappop",
           "bisect_left": "from bisect import bisect_left"}
SIZES = {"O(1)": [16, 64, 256, 1024, 4096], "O(log n)": [64, 256, 1024, 4096, 16384, 65536],
         "O(n)": [32, 64, 128, 256, 512, 1024, 2048], "O(n log n)": [64, 128, 256, 512, 1024, 2048],
         "O(n^2)": [32, 48, 64, 96, 128, 192, 256]}
READ = {"O(1)": "One line is read as one step, but it grows with n.",
        "O(log n)": "Something is found quickly here, but not by halving alone.",
        "O(n)": "Only the loop that is written is counted, or only the one that is hidden.",
        "O(n log n)": "A sort or a halving is suspected where there is none, or its cost is not the largest.",
        "O(n^2)": "A loop in a loop is suspected, but the inner line is cheap.",
        "O(2^n)": "Nothing doubles with each further item."}


def make(rng, level):
    _, shown, counted, start, claim, note = rng.choice(CASES)
    name, limit = rng.choice(["work", "scan", "solve", "handle", "collect", "process"]), rng.randint(2, 9)
    rename = rng.choice(["item", "value", "entry", "number", "each"])
    end = "" if "return" in shown.rsplit("\n", 1)[-1] else "    return " + result(start or "total", shown)
    code, twin = (build(name, start, text, end, limit, rename) for text in (shown, counted or shown))
    order = rng.choice(["list(range(n))", "list(range(n))", "list(range(1, n + 1))", "[2 * i for i in range(n)]"])
    wrong = [kit.wrong(f"it is taken for {other}", why, text=other) for other, why in READ.items() if other != claim]
    explanation = f"Look at the cost of the short lines: {note.format(k=limit)}.\n\nWith n items this is **[[key]]**."
    return kit.complexity(code, call=f"{name}({order})", claim=claim, counted=twin if counted else None, sizes=SIZES[claim],
                          wrong=wrong, explanation=explanation)


def result(start, shown):
    names = start.split("\n")[0].split(" = ")[0].split(", ")
    return "total" if "total" in start else "place" if start.startswith("place") else names[-1]


def build(name, start, body, end, limit, rename):
    text = f"def {name}(items):\n" + (f"    {start}\n" if start else "") + body + ("\n" + end if end else "")
    text = re.sub(r"\bitem\b", rename, text.format(k=limit))
    needed = [line for word, line in IMPORTS.items() if word in text]
    return "\n".join([*needed, *([""] if needed else []), text])
