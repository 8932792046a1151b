"""Two or three threads as lists of steps; a program tries every interleaving, for a deadlock or for the values a
counter can end with."""
import kit

DEADLOCK = """
def stuck(threads, places=None, held=()):
    places, held = places or [0] * len(threads), dict(held)
    moved = done = False
    for who, steps in enumerate(threads):
        if places[who] == len(steps):
            continue
        done = False
        act, lock = steps[places[who]]
        if act == '+' and lock in held:
            continue
        moved, after = True, dict(held)
        after.update({lock: who}) if act == '+' else after.pop(lock)
        if stuck(threads, places[:who] + [places[who] + 1] + places[who + 1:], after):
            return True
    return not moved and any(place < len(steps) for place, steps in zip(places, threads))
"""
RACE = """
def results(threads, value, places=None, own=None):
    places, own = places or [0] * len(threads), own or [None] * len(threads)
    if all(place == len(steps) for place, steps in zip(places, threads)):
        return {value}
    found = set()
    for who, steps in enumerate(threads):
        if places[who] < len(steps):
            act, by = steps[places[who]]
            seen, after = list(own), value
            if act == 'read':
                seen[who] = value
            elif act == 'add':
                seen[who] += by
            elif act == 'times':
                seen[who] *= by
            else:
                after = seen[who]
            found |= results(threads, after, places[:who] + [places[who] + 1] + places[who + 1:], seen)
    return found
"""


def make(rng, level):
    return race(rng, level) if rng.random() < 0.4 else deadlock(rng, level)


def deadlock(rng, level):
    setup = DEADLOCK.replace("    moved = done = False\n", "    moved = False\n").replace("        done = False\n", "")
    names = {}
    exec(kit.program(setup), names)
    items = {}
    wanted = rng.randint(2, 4)
    for _ in range(80):
        plan = [take(rng, level) for _ in range(2)]
        text = str(plan)
        bad = names["stuck"](plan)
        count = sum(items.values())
        if text not in items and (count < wanted if bad else len(items) - count < 5 - wanted):
            items[text] = bad
        if len(items) == 5:
            break
    why = {text: reason(eval(text)) if bad else "no circle of waiting is possible" for text, bad in items.items()}
    ask, test = rng.choice([("Which of these programs can end in a deadlock?", "print(stuck({item}))"),
                            ("In which of these programs is a deadlock impossible, however the threads take turns?",
                             "print(not stuck({item}))")])
    return kit.pick_all(f"{ask} Each inner list is a thread: `'+A'` takes lock A and waits while another thread holds it "
                        f"(locks are not reentrant), `'-A'` gives it back.", items=list(items), test=kit.join(setup, test), why=why,
                        explanation="A deadlock needs a circle: each thread holds a lock that the next one waits for. When all "
                                    "threads take locks in one order, or hold one at a time, there is no circle.\n\n"
                        + "\n".join(f"- `{text}`: {say}" for text, say in why.items()))


def take(rng, level):
    a, b, c = rng.sample("ABC" if rng.random() < 0.4 else "AB", 2) + ["C"]
    shapes = ["+a +b -b -a", "+a +b -a -b", "+a -a +b -b"]
    if level == "senior" and c not in (a, b):
        shapes += ["+a +b -b +c -c -a", "+a +b -a +c -c -b", "+c +a +b -b -a -c", "+a -a +b +c -c -b"]
    return rng.choice(shapes).replace("a", a).replace("b", b).replace("c", c).split()


def reason(threads):
    pairs = []
    for steps in threads:
        held = []
        for act, lock in steps:
            if act == "+":
                pairs += [f"one takes {lock} while it holds {other}" for other in held]
                held.append(lock)
            else:
                held.remove(lock)
    return "; ".join(dict.fromkeys(pairs))


def race(rng, level):
    start = rng.choice([0, 5, 10])
    acts = rng.sample([("add", 1), ("add", 2), ("times", 2), ("add", 5), ("times", 3), ("add", -1)], 2)
    threads = [[("read", 0), act, ("write", 0)] for act in acts]
    if level == "senior" and rng.random() < 0.5:
        threads.append([("read", 0), acts[0], ("write", 0)])
    names = {}
    exec(kit.program(RACE), names)
    possible = names["results"](threads, start)
    low, high = min(possible), max(possible)
    near = [value for value in {*range(low - 2, high + 4), start} if value not in possible]
    items = sorted(possible)[:4] + rng.sample(near, min(len(near), 6 - min(len(possible), 4)))
    say = "; ".join(f"thread {place} reads, {'adds ' + str(by) if act == 'add' else 'multiplies by ' + str(by)} and writes"
                    for place, (_, (act, by), _) in enumerate(threads, 1))
    why = {str(value): "some order of turns gives it" if value in possible else "no order of turns gives it" for value in items}
    return kit.pick_all(f"`value` is {start}, and there is no lock: {say}. The threads may change turns after each step. Which "
                        f"final values are possible?", items=[str(value) for value in sorted(items)],
                        test=kit.join(RACE, f"print({{item}} in results({threads}, {start}))"),
                        why=why, explanation=f"When the steps don't mix, all changes count, in one order or the other. When "
                                             f"one thread reads before another has written, the other change is lost. Possible "
                                             f"are {', '.join(map(str, sorted(possible)))}.")
