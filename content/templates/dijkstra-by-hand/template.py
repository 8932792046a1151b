"""Dijkstra's method on a small graph with weights; wrong choices count edges, keep the first distance or add nothing up."""
import kit

SEARCH = """
from heapq import heappop, heappush

def search(graph, start{goal}):
    distance, heap = {start: 0}, [(0, start)]
    while heap:
        far, node = heappop(heap)
        if far > distance[node]:
            {stale}
        {show}
        for near, length in graph[node].items():
            if near not in distance or far + length < distance[near]:
                distance[near] = far + length
                heappush(heap, (far + length, near))
    return distance
"""


def make(rng, level):
    graph = draw(rng, 5 if level == "mid" else rng.choice([5, 6]))
    mode = rng.choice(["settled", "answer", "pushes", "goal"] + (["stale"] if level == "senior" else []))
    start = rng.choice("AB")
    code, goal = write(graph, start, mode)
    order, distance = settle(graph, start, goal)
    wrong = [kit.wrong("the first distance is kept", "A shorter way that is found later replaces it.",
                       code=kit.swap(code, "near not in distance or far + length < distance[near]", "near not in distance")),
             kit.wrong("edges are counted", "The lengths are added, not the number of steps.",
                       code=code.replace("far + length", "far + 1")),
             kit.wrong("only the last edge counts", "The whole way from the start is added up.",
                       code=code.replace("far + length", "length")),
             kit.wrong("the longest way", "The shorter of two ways stays.", code=longest(code)),
             kit.wrong("nodes are settled in the order in which they are found", "The heap gives the nearest one.",
                       code=kit.swap(code, "heappop(heap)", "heap.pop(0)")),
             kit.wrong("nodes are settled from the newest", "The heap gives the nearest one.",
                       code=kit.swap(code, "heappop(heap)", "heap.pop()")),]
    steps = ", ".join(f"{node} ({far})" for node, far in order)
    explanation = "\n\n".join([f"The heap always gives the node with the smallest distance from {start}: {steps}.",
                               {"stale": "An entry with a larger distance than the best known one is stale: its node was "
                                         "settled before.",
                                "goal": f"When {goal} comes out of the heap, its distance can't get smaller, and the walk ends.",
                                "pushes": "Each time a shorter way is found, a new pair is pushed; the old one stays in the "
                                          "heap."}.get(mode, "Other ways to these nodes are longer."),
                               "It prints:\n\n```text\n[[key]]\n```"])
    return kit.trace(code, wrong=wrong, explanation=explanation)


def longest(code):
    """Every way is tried, and the largest distance stays."""
    return kit.swap(code, "near not in distance or far + length < distance[near]",
                    "near not in distance or distance[near] < far + length < 12").replace("far > distance[node]",
                                            "far < distance[node]")


def draw(rng, size):
    names = "ABCDEF"[:size]
    graph = {name: {} for name in names}
    for place, name in enumerate(names):
        others = [other for other in names if other != name]
        for other in sorted(rng.sample(others, rng.randint(1, 3))):
            graph[name][other] = rng.randint(1, 9)
        if place + 1 < size and rng.random() < 0.7:
            graph[name][names[place + 1]] = rng.randint(1, 9)
    return graph


def write(graph, start, mode):
    goal = sorted(graph)[-1] if mode == "goal" else None
    show = {"settled": "print(node, far)", "goal": f"print(node, far)\n        if node == goal:\n            break",
            "stale": "print(node, far)", "answer": "", "pushes": ""}[mode]
    stale = "print('stale', node, far)\n            continue" if mode == "stale" else "continue"
    code = kit.program(SEARCH).replace("{goal}", ", goal" if goal else "").replace("{stale}", stale).replace("        {show}\n",
                            f"        {show}\n" if show else "")
    if mode == "pushes":
        code = code.replace("                heappush(",
                            "                print('push', far + length, near)\n                heappush(")
    rows = "".join(f"    '{name}': {near},\n" for name, near in graph.items())
    call = f"search(graph, '{start}'" + (f", '{goal}'" if goal else "") + ")"
    last = f"distance = {call}\nprint(sorted(distance.items()))" if mode == "answer" else call
    return f"{code}\n\ngraph = {{\n{rows}}}\n{last}", goal


def settle(graph, start, goal):
    done, known = [], {start: 0}
    while True:
        left = [(far, node) for node, far in known.items() if node not in dict(done)]
        if not left or goal in dict(done):
            return done, known
        far, node = min(left)
        done.append((node, far))
        for near, length in graph[node].items():
            known[near] = min(known.get(near, far + length), far + length)
