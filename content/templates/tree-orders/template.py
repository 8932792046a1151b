"""A search tree is built by inserts; one walk or measure is printed. Wrong choices take another order or another shape."""
import kit

INSERT = """
def insert(node, value):
    if node is None:
        return {'value': value, 'left': None, 'right': None}
    side = 'left' if value < node['value'] else 'right'
    node[side] = insert(node[side], value)
    return node
"""
LINES = {"pre": ["print(node['value'], end=' ')", "walk(node['left'])", "walk(node['right'])"],
         "in": ["walk(node['left'])", "print(node['value'], end=' ')", "walk(node['right'])"],
         "post": ["walk(node['left'])", "walk(node['right'])", "print(node['value'], end=' ')"],
         "mirror": ["walk(node['right'])", "print(node['value'], end=' ')", "walk(node['left'])"],
         "pre-right": ["print(node['value'], end=' ')", "walk(node['right'])", "walk(node['left'])"]}
SAID = {"pre": "the node first, then the left side, then the right side",
        "in": "the left side, then the node, then the right side: sorted", "post": "both sides first, the node last",
        "mirror": "the right side, then the node, then the left side: sorted downward",
        "pre-right": "the node first, then the right side, then the left side"}
LEVELS = ("def walk(root):\n    queue = [root]\n    for node in queue:\n        print(node['value'], end=' ')\n        for "
          "side in ('left', 'right'):\n            if node[side]:\n                queue.append(node[side])")
STACK = ("def walk(root):\n    stack = [root]\n    while stack:\n        node = stack.pop()\n        if node:\n            "
         "print(node['value'], end=' ')\n            stack += [node['left'], node['right']]")
MEASURES = {"height": ("    if node is None:\n        return 0\n    return 1 + max(measure(node['left']), "
                       "measure(node['right']))", "the number of nodes on the longest way down",
                       [("edges are counted", "Each node on the way counts here.", "1 + max(",
                         "(node['left'] or node['right'] or 0) and 1 + max("),
                        ("the shorter way", "`max` takes the longer side.", "max(", "min("),
                        ("all nodes", "Only one way down is counted.", "max(measure(node['left']), measure(node['right']))",
                         "measure(node['left']) + measure(node['right'])")]),
            "leaves": ("    if node is None:\n        return 0\n    if not node['left'] and not node['right']:\n        return "
                       "1\n    return measure(node['left']) + measure(node['right'])", "the number of nodes without children",
                       [("all nodes", "Inner nodes add nothing.", "    return measure(node['left']) +",
                         "    return 1 + measure(node['left']) +"),
                        ("nodes with one child count", "A leaf has no child.", "not node['left'] and not",
                         "not node['left'] or not"),
                        ("the longer side", "Both sides are added.", "measure(node['left']) + measure(node['right'])",
                         "max(measure(node['left']), measure(node['right']))")]),
            "single": ("    if node is None:\n        return 0\n    here = bool(node['left']) != bool(node['right'])\n    "
                       "return here + measure(node['left']) + measure(node['right'])",
                       "the number of nodes with exactly one child",
                       [("leaves count too", "A leaf has no child.", "bool(node['left']) != bool(node['right'])",
                         "not (node['left'] and node['right'])"),
                        ("leaves are counted", "One child is asked for.", "bool(node['left']) != bool(node['right'])",
                         "not (node['left'] or node['right'])"),
                        ("full nodes are counted", "One child is asked for.", "bool(node['left']) != bool(node['right'])",
                         "bool(node['left'] and node['right'])")]),
            "sum": ("    if node is None:\n        return 0\n    return max(measure(node['left']), measure(node['right'])) + "
                    "node['value']", "the largest sum on a way down",
                    [("all values are added", "Only one way down counts.", "max(measure(node['left']), measure(node['right']))",
                      "measure(node['left']) + measure(node['right'])"),
                     ("the smaller way", "`max` takes the larger one.", "max(m", "min(m"),
                     ("only the larger children", "It always goes to the right there.",
                      "max(measure(node['left']), measure(node['right']))", "measure(node['right'])")]),
            "depth": ("    if node is None:\n        return 0\n    if not node['left'] or not node['right']:\n        return 1 "
                      "+ measure(node['left'] or node['right'])\n    return 1 + min(measure(node['left']), "
                      "measure(node['right']))", "the number of nodes on the shortest way to a leaf",
                      [("a missing child is a leaf", "With one child the way goes through it.",
                        "1 + measure(node['left'] or node['right'])", "1"),
                       ("the longest way", "`min` takes the shorter side.", "min(", "max("),
                       ("edges are counted", "Each node on the way counts.", "    return 1 + min(", "    return min(")]),}


def make(rng, level):
    values = kit.numbers(rng, rng.randint(5, 7) if level == "junior" else rng.randint(6, 8), 1, 40)
    mode = rng.choice(["walk", "walk", "levels",
                       "measure"] if level == "junior" else ["walk", "levels", "stack", "measure", "measure", "ways", "lowest"])
    head = f"{kit.program(INSERT)}\n\n"
    build = f"\n\nroot = None\nfor value in {values}:\n    root = insert(root, value)\n"
    shape = drawing(values)
    if mode == "measure":
        body, said, changes = MEASURES[rng.choice(list(MEASURES))]
        code = f"{head}def measure(node):\n{body}{build}print(measure(root))"
        wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
        other = f"root = None\nfor value in {sorted(values)}:"
        wrong += [kit.wrong("the tree is a chain", "Only sorted values give a chain.",
                            code=kit.swap(code, f"root = None\nfor value in {values}:", other)),
                  kit.wrong("the number of nodes", "There are that many values.", text=len(values))]
        return kit.trace(code, wrong=wrong,
                         explanation=f"The values come in one after the other: smaller ones go left, others right.\n\n```text\n"
                                     f"{shape}\n```\n\nThis is {said}: **[[key]]**.")
    if mode in ("ways", "lowest"):
        return search(rng, values, mode, head, build, shape)
    kind = mode if mode in ("levels", "stack") else rng.choice(["pre", "in", "post"] if level == "junior" else list(LINES))
    walks = {name: walker(lines) for name, lines in LINES.items()} | {"levels": LEVELS, "stack": STACK}
    code = f"{head}{walks[kind]}{build}walk(root)"
    said = {**SAID, "levels": "level after level, from left to right",
            "stack": "the node, then what was pushed last, so the right side before the left side"}
    wrong = [kit.wrong(f"it is read as '{said[other].split(':')[0]}'", f"Here it is {said[kind]}.",
                       code=f"{head}{walks[other]}{build}walk(root)")
             for other in rng.sample([name for name in walks if name != kind], 4)]
    wrong.append(kit.wrong("the values in the order of the inserts", "The walk follows the tree, not the list.",
                           text=" ".join(map(str, values)) + " "))
    return kit.trace(code, wrong=wrong,
                     explanation=f"The values come in one after the other: smaller ones go left, others right.\n\n```text\n"
                                 f"{shape}\n```\n\nThe walk takes {said[kind]}: `[[key]]`.")


def walker(lines):
    return "def walk(node):\n    if node is None:\n        return\n" + "\n".join(f"    {line}" for line in lines)


def search(rng, values, mode, head, build, shape):
    a, b = sorted(rng.sample(values, 2))
    if mode == "ways":
        code = (f"{head}def way(node, value):\n    seen = []\n    while node:\n        seen.append(node['value'])\n        if "
                f"node['value'] == value:\n            break\n        node = node['left'] if value < node['value'] else "
                f"node['right']\n    return seen{build}print(way(root, {a}))\nprint(way(root, {b + 1}))")
        note = (f"The search goes left for smaller and right for other values. {b + 1} is "
                f"{'there' if b + 1 in values else 'not there, so the way ends where a child is missing'}.")
        changes = [("the wrong side", "Smaller values are on the left.", "value < node['value'] else",
                    "value > node['value'] else"),
                   ("the root is left out", "It is looked at first.", "return seen", "return seen[1:]"),
                   ("every node is looked at", "Each step leaves out a whole side.", "return seen", f"return {values}"),
                   ("the node itself is left out", "It is noted before the test.",
                    "        seen.append(node['value'])\n        if node['value'] == value:\n            break\n",
                    "        if node['value'] == value:\n            break\n        seen.append(node['value'])\n")]
    else:
        code = (f"{head}def meet(node, low, high):\n    while not low <= node['value'] <= high:\n        print(node['value'])\n"
                f"        node = node['left'] if high < node['value'] else node['right']\n    return "
                f"node['value']{build}print('meet', meet(root, {a}, {b}))")
        note = f"The first node from the top whose value is from {a} to {b} is where the ways to both part."
        changes = [("it is always the root", "Both may be on the same side of it.", "while not low", "while False and not low"),
                   ("the smaller of the two", "A node above both is reached first.", "'meet', meet(root",
                    f"'meet', meet(root, {a}, {a}) if True else (root"),
                   ("the larger of the two", "A node above both is reached first.", "'meet', meet(root",
                    f"'meet', meet(root, {b}, {b}) if True else (root"),
                   ("the nodes on the way are not printed", "Each node that is left is printed.",
                    "        print(node['value'])\n", "")]
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
    wrong.append(kit.wrong("the tree is a chain", "Only sorted values give a chain.",
                           code=kit.swap(code, f"for value in {values}:", f"for value in {sorted(values)}:")))
    return kit.trace(code, wrong=wrong,
                     explanation=f"The values come in one after the other: smaller ones go left, others right.\n\n```text\n"
                                 f"{shape}\n```\n\n{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def drawing(values):
    """The tree, a line a node, children indented below: L and R."""
    names = {}
    exec(kit.program(INSERT), names)
    root = None
    for value in values:
        root = names["insert"](root, value)

    def lines(node, depth, side):
        if node is None:
            return []
        return [f"{'    ' * depth}{side}{node['value']}", *lines(node["left"], depth + 1, "left: "),
                *lines(node["right"], depth + 1, "right: ")]
    return "\n".join(lines(root, 0, ""))
