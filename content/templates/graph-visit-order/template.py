"""A small graph is walked by a queue, a stack or recursion; wrong choices take the other structure or mark at another time."""
import kit

QUEUE = """
def walk(graph, start):
    seen, queue = {start}, deque([start])
    while queue:
        node = queue.popleft()
        {show}
        for near in graph[node]:
            if near not in seen:
                seen.add(near)
                queue.append(near)
"""
STACK = """
def walk(graph, start):
    seen, stack = set(), [start]
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        {show}
        for near in graph[node]:
            stack.append(near)
"""
EARLY = """
def walk(graph, start):
    seen, stack = {start}, [start]
    while stack:
        node = stack.pop()
        {show}
        for near in graph[node]:
            if near not in seen:
                seen.add(near)
                stack.append(near)
"""
DEEP = """
def walk(graph, node, seen=None):
    seen = seen or set()
    seen.add(node)
    {show}
    for near in graph[node]:
        if near not in seen:
            walk(graph, near, seen)
"""
LATE = """
def walk(graph, node, seen=None):
    seen = seen or set()
    seen.add(node)
    for near in graph[node]:
        if near not in seen:
            walk(graph, near, seen)
    {show}
"""
LEVELS = """
def walk(graph, start):
    distance, queue = {start: 0}, deque([start])
    while queue:
        node = queue.popleft()
        for near in graph[node]:
            if near not in distance:
                distance[near] = distance[node] + 1
                queue.append(near)
    for name in sorted(distance):
        print(name, distance[name])
"""
NOTES = {"queue": "the queue gives the oldest node first, so all near nodes come before far ones; a node is marked when it is "
                  "put in",
         "stack": "the stack gives the newest node first; a node is marked when it is taken out, so it can be put in several "
                  "times",
         "early": "the stack gives the newest node first, and a node is marked when it is put in, so it waits where it was "
                  "first found",
         "deep": "the recursion goes as deep as it can before the next neighbour is tried; a node is printed when it is reached",
         "late": "the recursion goes as deep as it can; a node is printed when all its neighbours are done",
         "levels": "the distance of a node is one more than that of the node from which it was found first",}
FORMS = {"queue": QUEUE, "stack": STACK, "early": EARLY, "deep": DEEP, "late": LATE, "levels": LEVELS}


def make(rng, level):
    form = rng.choice(["queue", "deep", "levels"] if level == "junior" else list(FORMS))
    directed = rng.random() < 0.5
    graph = draw(rng, rng.randint(5, 6) if level == "junior" else rng.randint(6, 7), directed)
    show = rng.choice(["print(node, end=' ')", "print(node)"])
    start = rng.choice("AAB")
    code = write(form, graph, start, show)
    far = {key: near[::-1] for key, near in graph.items()}
    wrong = [kit.wrong(f"it is read as another walk ({other})", f"Here {NOTES[form]}.",
                       code=write(other, graph, start,
                                  show)) for other in FORMS if other not in (form, "levels") and form != "levels"]
    wrong.append(kit.wrong("neighbours are taken from the other end",
                           "Look at which neighbour is taken first, and at what a stack does with the last one put in.",
                           code=write(form, far, start, show)))
    if form == "levels":
        code_of = write(form, graph, start, show)
        wrong += [kit.wrong("a later way replaces the first", "A node keeps the distance with which it was found first.",
                            code=kit.swap(code_of, "if near not in distance:",
                                          "if near not in distance or distance[near] < distance[node] + 1 < 4:")),
                  kit.wrong("the start has distance 1", "No step is needed to be at the start.",
                            code=kit.swap(code_of, "{start: 0}", "{start: 1}")),
                  kit.wrong("the number of nodes seen before is the distance",
                            "Nodes found from the same node have the same distance.",
                            code=kit.swap(code_of, "distance[node] + 1", "len(distance)")),
                  kit.wrong("depth-first distances", "A queue finds near nodes first.",
                            code=kit.swap(code_of, "queue.popleft()", "queue.pop()")),
                  kit.wrong("ways may be walked backward", "Each list holds only the nodes to which one can go.",
                            code=write(form, both_ways(graph), start, show))]
    explanation = f"Start at {start}. In this walk {NOTES[form]}." + (" Ways lead only in the direction that is written."
                                                                      if directed
                                                                      else "") + "\n\nIt prints:\n\n```text\n[[key]]\n```"
    return kit.trace(code, wrong=wrong, explanation=explanation)


def draw(rng, size, directed):
    names = "ABCDEFG"[:size]
    edges = {(names[rng.randrange(max(0, place - 2), place)], names[place]) for place in range(1, size)}
    while len(edges) < size + rng.randint(1, 2):
        edges.add(tuple(sorted(rng.sample(names, 2))))
    graph = {name: "" for name in names}
    for a, b in rng.sample(sorted(edges), len(edges)):
        graph[a] += b
        if not directed or rng.random() < 0.25:
            graph[b] += a
    return graph


def both_ways(graph):
    return {name: near + "".join(other for other, there in graph.items() if name in there and other not in near) for name,
            near in graph.items()}


def write(form, graph, start, show):
    function = kit.program(FORMS[form]).replace("{show}", show)
    needed = "from collections import deque\n\n" if "deque" in function else ""
    rows = "".join(f"    '{name}': {list(near)},\n" for name, near in graph.items())
    return f"{needed}{function}\n\ngraph = {{\n{rows}}}\nwalk(graph, '{start}')"
