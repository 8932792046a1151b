"""A union-find structure with one of several rules; the array of parents is printed. Wrong choices link nodes
instead of roots."""
import kit

FIND = {"plain": "def find(x):\n    while parent[x] != x:\n        x = parent[x]\n    return x",
        "halve": "def find(x):\n    while parent[x] != x:\n        parent[x] = parent[parent[x]]\n        x = parent[x]\n    "
                 "return x",
        "full": "def find(x):\n    if parent[x] != x:\n        parent[x] = find(parent[x])\n    return parent[x]"}
UNION = {"first": "def union(a, b):\n    a, b = find(a), find(b)\n    parent[a] = b",
         "second": "def union(a, b):\n    a, b = find(a), find(b)\n    parent[b] = a",
         "size": "def union(a, b):\n    a, b = find(a), find(b)\n    if a == b:\n        return\n    if size[a] < size[b]:\n   "
                 "     a, b = b, a\n    parent[b] = a\n    size[a] += size[b]",
         "small": "def union(a, b):\n    a, b = find(a), find(b)\n    parent[max(a, b)] = min(a, b)"}
SAID = {"plain": "`find` walks up and changes nothing", "halve": "`find` links each node it passes to its grandparent",
        "full": "`find` links every node on the way right to the root",
        "first": "the root of the first goes under the root of the second",
        "second": "the root of the second goes under the root of the first",
        "size": "the root of the smaller group goes under that of the larger one (the second under the first when they are "
                "equal)", "small": "the larger root goes under the smaller one"}


def make(rng, level):
    count = rng.randint(6, 7)
    find, union = rng.choice(["plain", "halve", "full"]), rng.choice(["first", "second", "size",
                                                                      "small"] if level == "senior"
                                                                     else ["first", "second", "small", "size"])
    pairs = draw(rng, count)
    last = rng.choice(["print(parent)", "print(parent)", "print(parent)\nprint(find({x}))\nprint(parent)",
                       "print(len({{find(x) for x in range({n})}}), parent)", "print(find({x}) == find({y}), parent)"])
    last = last.format(x=rng.randrange(count), y=rng.randrange(count), n=count)
    code = write(count, find, union, pairs, last)
    wrong = [*(kit.wrong("the other root wins", f"Here {SAID[union]}.",
                         code=write(count, find, other, pairs, last)) for other in UNION if other != union),
             *(kit.wrong("find changes other nodes than it does" if find != "plain" else "find makes ways shorter",
                         f"Here {SAID[find]}.",
                         code=write(count, other, union, pairs, last)) for other in FIND if other != find),
             kit.wrong("everyone points to the root", "Only the nodes that were passed by a `find` with compression do.",
                       code=write(count, find, union, pairs,
                                  last.replace("parent)", "[root(x) for x in range(len(parent))])")).replace("def union",
                                                          "def root(x):\n    return x if parent[x] == x else root(parent[x])\n\n"
                                                          "def union")),]
    if last == "print(parent)":
        direct = write(count, find, union if union != "size" else "second", pairs,
                       last).replace("    a, b = find(a), find(b)\n", "")
        wrong.append(kit.wrong("the nodes are linked, not their roots", "`union` first goes to both roots.", code=direct))
    return kit.trace(code, wrong=wrong,
                     explanation=f"In this program {SAID[find]}, and {SAID[union]}.\n\n"
                     + "\n".join(walk(count, find, union, pairs)) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def draw(rng, count):
    pairs = []
    while len(pairs) < count - 2:
        pair = tuple(rng.sample(range(count), 2))
        if pair not in pairs:
            pairs.append(pair)
    return pairs


def write(count, find, union, pairs, last):
    size = f"size = [1] * {count}\n" if union == "size" else ""
    return (f"parent = list(range({count}))\n{size}\n{FIND[find]}\n\n{UNION[union]}\n\nfor a, b in {pairs}:\n    union(a, b)\n"
            f"{last}")


def walk(count, find, union, pairs):
    names, lines = {}, []
    exec(write(count, find, union, [], ""), names)
    for a, b in pairs:
        roots = names["find"](a), names["find"](b)
        names["union"](a, b)
        lines.append(f"- union({a}, {b}): roots {roots[0]} and {roots[1]}" + (", one group already" if roots[0] == roots[1]
                                                                              else "") + f"; parent is `{names['parent']}`")
    return lines
