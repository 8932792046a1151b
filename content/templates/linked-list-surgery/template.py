"""A linked list and one operation on it; wrong choices lose the rest, swap the order of two assignments or stop early."""
import kit

NODE = """
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

def values(node):
    found = []
    while node and len(found) < 12:
        found.append(node.value)
        node = node.next
    return found
"""


def make(rng, level):
    items = kit.numbers(rng, rng.randint(4, 6), 1, 30)
    tasks = [push, after, drop, turn, middle] if level == "junior" else [after, drop, turn, middle, pairs, split, shared,
                                                                         rotate,
                                                                         odd_even, turn_part]
    body, shown, note, changes = rng.choice(tasks)(rng, items, level)
    chain = "None"
    for value in reversed(items):
        chain = f"Node({value}, {chain})" if chain != "None" else f"Node({value})"
    code = f"{kit.program(NODE)}\n\nhead = {chain}\n{body}\n{shown}"
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
    wrong += [kit.wrong("the list stays as it was",
                        "Assigning to `next` changes the nodes themselves, whatever name leads there.",
                        code=kit.swap(code, body, kept(body))),
              kit.wrong("the last node is lost", "The walk goes on until there is no next node.",
                        code=kit.swap(code, "while node and len(found) < 12:", "while node and node.next:")),]
    return kit.predict_output(code, wrong=wrong,
                              explanation=f"The list is {arrows(items)}.\n\n{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def arrows(items):
    return " → ".join(map(str, items))


def kept(body):
    """The operation on a copy; the names it sets are still there."""
    return "import copy\nold = head\nhead = copy.deepcopy(head)\n" + body + "\nhead = old"


def push(rng, items, level):
    new = rng.randint(31, 50)
    show = rng.choice(["print(values(head))", "print(values(head), values(second))"])
    body = f"second = head\nhead = Node({new}, head)" + rng.choice(["", f"\nsecond.next = Node({new + 10}, second.next)",
                                                                    "\nsecond.next = second.next.next"])
    changes = [("the old name moves along", "`second` is bound to the node, not to the name `head`.", "second = head\n", ""),
               ("the new node comes at the end", "Its `next` is the old head.", f"head = Node({new}, head)",
                f"head.next.next.next = Node({new})")]
    changes[0] = ("the other name sees the new head too", "`second` still means the old first node.", show,
                  show.replace("values(second)", "values(head)"))
    if "second.next" in body:
        line = body.split("\n")[2]
        changes.append(("the change through the second name does not reach the list", "It is the same node.", line, "pass"))
    return body, show, f"`second` means the node {items[0]}. A new node {new} is put before it" + (", and then a change is "
                                                                                                   "made behind the node that "
                                                                                                   "`second` means."
                                                                                                   if "second.next" in body
                                                                                                   else "."), changes


def after(rng, items, level):
    place, new = rng.randint(1, len(items) - 2), rng.randint(31, 50)
    walk = f"node = head\nfor _ in range({place}):\n    node = node.next\n"
    insert = rng.choice([f"node.next = Node({new}, node.next)",
                         f"fresh = Node({new})\nfresh.next = node.next\nnode.next = fresh",
                         f"node.next = Node({new})", f"fresh = Node({new})\nnode.next = fresh\nfresh.next = node.next.next"])
    note = f"`node` walks {place} step{'s' * (place > 1)} and means {items[place]}. "
    loses = insert in (f"node.next = Node({new})", f"fresh = Node({new})\nnode.next = fresh\nfresh.next = node.next.next")
    note += ("The new node comes behind it, but nothing leads to the old rest any "
             "more.") if loses else "The new node comes behind it and leads on to the old rest."
    good, bad = f"node.next = Node({new}, node.next)", f"node.next = Node({new})"
    return walk + insert, "print(values(head))", note, [
        ("the rest is kept" if loses else "the rest is lost", "Follow what `next` of the new node is, line by line.", insert,
         good if loses else bad),
        ("the new node comes before it", "It is put behind the node that was reached.", f"range({place})",
         f"range({place - 1})"),
        ("the walk goes one step further", f"range({place}) makes {place} steps from the head.", f"range({place})",
         f"range({min(place + 1, len(items) - 1)})"),
        ("the head is the new node", "Only a `next` in the middle is changed.", "print(values(head))",
         "print(values(node.next))")]


def drop(rng, items, level):
    limit = sorted(items)[len(items) // 2]
    test = rng.choice([f"node.next.value > {limit}", "node.next.value % 2 == 0", f"node.next.value < {limit}",
                       "node.next.value % 3 == 0"])
    moves = rng.random() < 0.4
    step = f"    if {test}:\n        node.next = node.next.next\n" + ("    if node.next:\n        node = node.next" if moves
                                                                      else "    else:\n        node = node.next")
    body = f"node = head\nwhile node.next:\n{step}" if not moves else (f"node = head\nwhile node and node.next:\n    if "
                                                                       f"{test}:\n        node.next = node.next.next\n    node "
                                                                       f"= node.next")
    note = (f"When `{test}` the next node is cut out. " + ("The walk moves on in any case, so the node right behind a removed "
                                                           "one is not tested." if moves else "The walk then stays, so that "
                                                                                              "the new next node is tested too.") + " The head is never tested.")
    changes = [("the head is tested too", "Only next nodes are looked at.", "node = head\n",
                f"head = Node(0, head)\nnode = head\n"),
               ("only the first one is cut out", "The loop goes on to the end.", "        node.next = node.next.next",
                "        node.next = node.next.next\n        break"),
               ("the others are cut out", "The condition says which ones go.", f"if {test}", f"if not ({test})")]
    changes[0] = ("the head is tested too", "Only next nodes are looked at.", "print(values(head))",
                  f"node = Node(0, head)\nfound = [v for v in values(head)]\n"
                  f"print(found[{'1' if eval(test, {'node': fake(items[0])}) else '0'}:])")
    if moves:
        changes.append(("the walk waits after a removal", "It moves on in any case.", "node.next.next\n    node = node.next",
                        "node.next.next\n    else:\n        node = node.next"))
    else:
        changes.append(("the node behind a removed one is passed over", "The walk stays where it is after a removal.",
                        "    else:\n        node = node.next", "    if node.next:\n        node = node.next"))
    return body, "print(values(head))", note, changes


def fake(value):
    import types
    return types.SimpleNamespace(next=types.SimpleNamespace(value=value))


def turn(rng, items, level):
    show = rng.choice(["print(values(before))\nprint(values(head))", "print(values(head), values(before))",
                       "old = head\nprint(values(before), old.value)"])
    stop = rng.choice([None, None, rng.choice(items[1:-1])]) if level != "junior" else None
    loop = "while node:" if stop is None else f"while node.value != {stop}:"
    body = (f"before, node = None, head\n{loop}\n    following = node.next\n    node.next = before\n    before, node = node, "
            f"following")
    note = "Each node's `next` is turned to the node before it. " + ("In the end `before` is the old last node; `head` still "
                                                                     "means the old first node, which is last now."
                                                                     if stop is None else f"The loop stops at {stop}, so "
                                                                                          f"`before` means the last turned "
                                                                                          f"node; the rest still hangs on "
                                                                                          f"`node`, which nothing else leads "
                                                                                          f"to.")
    return body, show, note, [
        ("head becomes the new first node", "`head` still means the node it meant before.", show, "head = before\n" + show),
        ("the last node is left out", "The loop runs as long as there is a node.", loop, "while node.next:"),
        ("the values are swapped, not the nodes", "Names keep their nodes.",
         "    node.next = before\n    before, node = node, following",
         "    before, node = Node(node.value, before), following"),
        ("turning leaves the old list as well", "The same nodes are used.", show, show.replace("values(head)", f"{items}"))]


def middle(rng, items, level):
    start = rng.choice(["slow = fast = head", "slow, fast = head, head.next"])
    test = rng.choice(["fast and fast.next",
                       "fast.next and fast.next.next"]) if start.startswith("slow =") else "fast and fast.next"
    cut = rng.choice(["", "\nslow.next = None"]) if level != "junior" or rng.random() < 0.3 else ""
    body = f"{start}\nwhile {test}:\n    slow, fast = slow.next, fast.next.next{cut}"
    show = "print(slow.value)" + ("\nprint(values(head))" if cut else "\nprint(values(slow))")
    return body, show, (f"`fast` goes two steps while `slow` goes one. There are {len(items)} nodes, so `slow` stops in the "
                        f"middle; where exactly hangs on the start and on the test.") + (" Then the list is cut behind `slow`."
                                                                                         if cut else ""), [
        ("slow goes one step further", "The test fails before that step.", "print(slow.value)",
         "print((slow.next or slow).value)"), ("the other middle", "With an even number of nodes the test decides between two.",
                                               f"while {test}:",
                                               f"while {'fast.next and fast.next.next' if test == 'fast and fast.next' and start.startswith('slow =') else 'fast and fast.next and fast.next.next'}:"),
                                                                                             ("both go at one speed",
                                                                                              "`fast` goes two steps in a "
                                                                                              "round.", "slow, fast = "
                                                                                                        "slow.next, fast.next.next",
                                                                                              "slow, fast = slow.next, "
                                                                                              "fast.next"), ("the first node "
                                                                                                             "is the answer",
                                                                                                             "`slow` moves in "
                                                                                                             "each round.",
                                                                                                             "print(slow.value)",
                                                                                                             "print(head.value)")]


def pairs(rng, items, level):
    body = ("front = node = Node(0, head)\nwhile node.next and node.next.next:\n    first, second = node.next, node.next.next\n"
            "    first.next, second.next = second.next, first\n    node.next = second\n    node = first")
    show = rng.choice(["print(values(front.next))", "print(values(front.next))\nprint(values(head))"])
    return body, show, ("Two nodes at a time are swapped: the first one of a pair leads to what follows the pair, the second "
                        "one to the first, and the node before the pair to the second."), [
        ("the last node of an odd list is swapped too", "A pair needs two nodes.", show, "print([0] + values(front.next))"),
                            ("only the first pair", "The walk goes on behind the pair.", "    node = first", "    break"),
                            ("neighbours in every place are swapped", "After a pair the walk goes on behind it.",
                             "    node = first", "    node = second"),
                            ("head moves to the front", "`head` still means the same node, which is second now.", show,
                             show.replace("values(head)", "values(front.next)")),
                            ("the nodes lose each other", "Both `next` are set from the old values.",
                             "    node.next = second\n    node = first", "    node = first")]


def split(rng, items, level):
    limit = sorted(items)[len(items) // 2]
    test = rng.choice([f"node.value < {limit}", "node.value % 2 == 1", f"node.value > {limit}"])
    join = rng.choice(["left.next, right.next = high.next, None", "right.next = None\nleft.next = high.next"])
    body = (f"low = left = Node(0)\nhigh = right = Node(0)\nnode = head\nwhile node:\n    if {test}:\n        left.next = left "
            f"= node\n    else:\n        right.next = right = node\n    node = node.next\n{join}")
    body = body.replace("left.next = left = node",
                        "left.next, left = node, node").replace("right.next = right = node", "right.next, right = node, node")
    return body, "print(values(low.next))", (f"Nodes for which `{test}` go on one list, the others on a second one; each keeps "
                                             f"its order. Then the second list is put behind the first."), [
        ("the others come first", "The first list holds those that pass the test.", f"if {test}", f"if not ({test})"),
                                                 ("the two lists stay apart", "The last lines join them.", join,
                                                  "left.next = right.next = None"),
                                                 ("everything is sorted", "Only two groups are made; each keeps its order.",
                                                  "print(values(low.next))", "print(sorted(values(low.next)))"),
                                                 ("the order in the groups is turned", "Nodes are put on at the end.",
                                                  "print(values(low.next))",
                                                  f"print([v for v in reversed({items}) if {test.replace('node.value', 'v')}] "
                                                  f"+ [v for v in reversed({items}) if not "
                                                  f"({test.replace('node.value', 'v')})])")]


def shared(rng, items, level):
    place = rng.randint(1, len(items) - 2)
    steps = "head" + ".next" * place
    new = rng.randint(31, 60)
    change = rng.choice([f"other.next = Node({new + 1})", f"tail.value = {new + 2}", "tail.next = None",
                         f"tail = Node({new + 3})", f"head.next = Node({new + 4}, tail)"])
    body = f"tail = {steps}\nother = Node({new}, tail)\n{change}"
    return body, "print(values(head))\nprint(values(other))", (f"`tail` means the node {items[place]}, and both lists run into "
                                                               f"it: its nodes are shared. `{change}` ") + ("only binds the "
                                                                                                            "name anew; no "
                                                                                                            "node changes."
                                                                                                            if change.startswith("tail = ") else "changes one node, which shows in each list that goes through it."), [
        ("the second list has a copy", "Nodes are shared, not copied.", f"other = Node({new}, tail)",
         f"import copy\nother = Node({new}, copy.deepcopy(tail))"), ("the change has no effect",
                                                                     "It changes a node, or only a name: look at what is left "
                                                                     "of the `=`.", change,
                                                                     "pass"), ("binding a name changes the list",
                                                                               "A name on the left changes no node; an "
                                                                               "attribute does.", change,
                                                                               change.replace(f"tail = Node({new + 3})",
                                                                                              f"tail.value, tail.next = "
                                                                                              f"{new + 3}, None").replace("tail.next = None",
                                                                                                                          "tail = None")),
                                                                                                                ("the tail begins one node later",
                                                                                                                 f"`{steps}` is {place} step{'s' * (place > 1)} from the head.",
                                                                                                                 f"tail = {steps}",
                                                                                                                 f"tail = {steps}.next")]


def rotate(rng, items, level):
    count = rng.randint(1, len(items) - 2)
    body = (f"last = head\nwhile last.next:\n    last = last.next\nlast.next = head\nfor _ in range({count}):\n    last = "
            f"last.next\nhead, last.next = last.next, None")
    return body, "print(values(head))", (f"The list is closed to a ring. `last` then goes {count} step{'s' * (count > 1)}; the "
                                         f"ring is opened behind it, and what follows is the new head."), [
        ("the last nodes come to the front", "The first ones go to the end here.", f"range({count})",
         f"range({len(items) - count})"), ("one step more", "The old last node is where counting begins.", f"range({count})",
                                           f"range({count + 1})"),
                                             ("one step less", "The old last node is where counting begins.", f"range({count})",
                                              f"range({count - 1})"),
                                             ("the ring stays closed", "The last line opens it.",
                                              "head, last.next = last.next, None", "head = last.next")]


def odd_even(rng, items, level):
    body = ("odd, even = head, head.next\nrest = even\nwhile even and even.next:\n    odd.next = odd = even.next\n    "
            "even.next = even = odd.next\nodd.next = rest")
    body = body.replace("odd.next = odd = even.next",
                        "odd.next = even.next\n    odd = odd.next").replace("even.next = even = odd.next", "even.next = "
                                                                                                           "odd.next\n    even "
                                                                                                           "= even.next")
    return body, "print(values(head))", "Places 1, 3, 5 … are linked first, then places 2, 4, 6 …; places count, not values.", [
        ("odd and even values are divided", "The loop looks at places, not at values.", "print(values(head))",
         f"print([v for v in {items} if v % 2] + [v for v in {items} if v % 2 == 0])"),
        ("the second group is lost", "The last line puts it behind.", "odd.next = rest", "odd.next = None"),
        ("the second places come first", "The first node stays the head.", "print(values(head))",
         f"print({items[1::2] + items[::2]})"),
        ("it stops after one round", "The loop goes to the end.", "    even = even.next", "    even = even.next\n    break")]


def turn_part(rng, items, level):
    first, count = rng.randint(0, 1), rng.randint(2, len(items) - 2)
    walk = "before = Node(0, head)\nfront = before\n" + ("for _ in range(1):\n    before = before.next\n" if first else "")
    body = (f"{walk}node = before.next\nfor _ in range({count - 1}):\n    moved = node.next\n    node.next = moved.next\n    "
            f"moved.next = before.next\n    before.next = moved")
    return body, "print(values(front.next))", (f"{count - 1} time{'s' * (count > 2)} the node behind `node` is taken out and "
                                               f"put right behind `before`, so {count} nodes in a row are turned."), [
        ("one node more is moved", "Turning k nodes takes k - 1 moves.", f"range({count - 1})",
         f"range({count})" if first + count < len(items) else f"range({count - 2})"),
                                                   ("the moved node goes to the end", "It is put at the front of the part.",
                                                    "moved.next = before.next\n    before.next = moved",
                                                    "moved.next = node.next\n    node.next = moved"),
                                                   ("the whole list is turned", "Only a part is.", "print(values(front.next))",
                                                    "print(values(front.next)[::-1])"),
                                                   ("only the ends are swapped", "All nodes of the part change places.",
                                                    "print(values(front.next))",
                                                    f"part = {items}\npart[{first}], part[{first + count - 1}] = "
                                                    f"part[{first + count - 1}], part[{first}]\nprint(part)")]
