"""Tasks with what they need; the learner picks every order that is valid. Or graphs, of which some can't be ordered."""
import itertools

import kit

WORLDS = (("build", ["compile", "test", "pack", "lint", "deploy", "docs", "fetch"]),
          ("cook", ["wash", "cut", "boil", "fry", "mix", "serve", "bake"]),
          ("course", ["algebra", "logic", "graphs", "proofs", "trees", "sets", "games"]),
          ("house", ["walls", "roof", "doors", "paint", "floor", "lights", "garden"]))
SETUP = """
needs = {needs}

def valid(order):
    done = set()
    for task in order.split():
        if not needs[task] <= done:
            return False
        done.add(task)
    return len(done) == len(needs)
"""
CYCLE = """
def can_be_ordered(needs):
    left = {task: set(others) for task, others in needs.items()}
    while ready := [task for task, others in left.items() if not others]:
        for task in ready:
            del left[task]
        for others in left.values():
            others.difference_update(ready)
    return not left
"""


def make(rng, level):
    if level == "senior" and rng.random() < 0.35:
        return cycles(rng)
    tasks = rng.sample(rng.choice(WORLDS)[1], 5 if level == "mid" else 6)
    needs = draw(rng, tasks)
    good, bad = [], []
    for order in itertools.permutations(sorted(tasks)):
        (good if allowed(order, needs) else bad).append(order)
    near = [order for order in bad if breaks(order, needs) == 1]
    count = rng.randint(1, 4)
    picked = rng.sample(good, min(count, len(good)))
    chosen = picked + rng.sample(near or bad, min(6 - len(picked), len(near or bad)))
    items = [" ".join(order) for order in chosen]
    why = {item: reason(item.split(), needs) for item in items}
    shown = "{" + ", ".join(f"'{task}': {{{', '.join(repr(each) for each in sorted(needs[task]))}}}" if needs[task]
                            else f"'{task}': set()" for task in tasks) + "}"
    lines = "\n".join(f"- `{item}`: {text}" for item, text in why.items())
    ask = rng.choice(["`needs` tells what must be done before each task. Which orders are valid?",
                      "Each task has the tasks that must come before it. Which of these are topological orders?",
                      "In which of these orders can everything be done, when a task may only begin after all that it needs?"])
    return kit.pick_all(ask, items=items, setup=kit.program(SETUP).replace("{needs}", wrap(shown)),
                        test="valid({item!r})".replace("{item!r}", "'{item}'"), why=why,
                        explanation=f"An order is valid when everything a task needs stands before it. There are {len(good)} "
                                    f"valid orders in all.\n\n{lines}")


def wrap(shown):
    return shown if len(shown) < 70 else "{\n    " + shown[1:-1].replace("}, '", "},\n    '").replace("set(), '",
                            "set(),\n    '") + ",\n}"


def draw(rng, tasks):
    needs = {task: set() for task in tasks}
    for place, task in enumerate(tasks[1:], 1):
        needs[task] = set(rng.sample(tasks[:place], rng.randint(0 if place < 3 else 1, min(2, place))))
    shuffled = rng.sample(tasks, len(tasks))
    return {task: needs[task] for task in shuffled}


def allowed(order, needs):
    return breaks(order, needs) == 0


def breaks(order, needs):
    return sum(order.index(other) > order.index(task) for task in order for other in needs[task])


def reason(order, needs):
    for place, task in enumerate(order):
        late = [other for other in sorted(needs[task]) if order.index(other) > place]
        if late:
            return f"`{task}` comes before `{late[0]}`, which it needs"
    return "everything that is needed comes first"


def cycles(rng):
    items = {}
    while len(items) < 6:
        names = rng.sample("abcdef", 4)
        needs = {name: set() for name in sorted(names)}
        for _ in range(rng.randint(4, 6)):
            a, b = rng.sample(names, 2)
            needs[a].add(b)
        text = "{" + ", ".join(f"'{name}': '{''.join(sorted(others))}'" for name, others in needs.items()) + "}"
        items[text] = circle(needs)
    why = {text: f"{' needs '.join(way)}: a circle" if way else "it can be done without a circle" for text,
           way in items.items()}
    ask, test = rng.choice([("In each of these, every task has a text with the tasks it needs. For which is there a valid "
                             "order?",
                             "can_be_ordered({item})"),
                            ("In each of these, every task has a text with the tasks it needs. Which of them have a circle, so "
                             "that no order is valid?", "not can_be_ordered({item})")])
    return kit.pick_all(ask, items=list(items), setup=CYCLE, test=test, why=why,
                        explanation="An order exists exactly when there is no circle.\n\n"
                        + "\n".join(f"- `{text}`: {say}" for text, say in why.items()))


def circle(needs):
    """A circle as a list of names, or nothing."""
    def walk(node, way):
        if node in way:
            return [*way[way.index(node):], node]
        return next((found for other in sorted(needs[node]) if (found := walk(other, [*way, node]))), None)
    return next((found for node in sorted(needs) if (found := walk(node, []))), None)
