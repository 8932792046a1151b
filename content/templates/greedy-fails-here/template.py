"""Inputs for which a greedy method and the best answer are compared by a program; the learner finds those where they differ."""
import kit

COINS = """
def greedy(coins, amount):
    used = 0
    for coin in sorted(coins, reverse=True):
        used += amount // coin
        amount %= coin
    return used

def best(coins, amount):
    least = [0] + [amount + 1] * amount
    for value in range(1, amount + 1):
        for coin in coins:
            if coin <= value:
                least[value] = min(least[value], least[value - coin] + 1)
    return least[amount]
"""
SACK = """
from itertools import combinations

def greedy(room, items):
    total = 0
    for weight, value in sorted(items, key=lambda item: {key}):
        if weight <= room:
            room -= weight
            total += value
    return total

def best(room, items):
    fitting = [pack for size in range(len(items) + 1) for pack in combinations(items, size)
               if sum(weight for weight, _ in pack) <= room]
    return max(sum(value for _, value in pack) for pack in fitting)
"""
ROOMS = """
from itertools import combinations

def greedy(meetings):
    kept, free = 0, 0
    for start, end in sorted(meetings, key=lambda m: {key}):
        if start >= free:
            kept, free = kept + 1, end
    return kept

def best(meetings):
    def fits(chosen):
        chosen = sorted(chosen)
        return all(a[1] <= b[0] for a, b in zip(chosen, chosen[1:]))
    sizes = range(len(meetings), 0, -1)
    return next(size for size in sizes if any(fits(chosen) for chosen in combinations(meetings, size)))
"""
JUMPS = """
def greedy(costs):
    place, paid = 0, costs[0]
    while place < len(costs) - 1:
        steps = costs[place + 1:place + 3]
        place += 1 + steps.index(min(steps))
        paid += costs[place]
    return paid

def best(costs):
    least = costs[:1] + [costs[0] + costs[1]]
    for cost in costs[2:]:
        least.append(cost + min(least[-2:]))
    return least[-1]
"""
SPLIT = """
from itertools import combinations

def greedy(weights):
    left = right = 0
    for weight in sorted(weights, reverse=True):
        if left <= right:
            left += weight
        else:
            right += weight
    return abs(left - right)

def best(weights):
    total = sum(weights)
    packs = (pack for size in range(len(weights) + 1) for pack in combinations(weights, size))
    return min(abs(total - 2 * sum(pack)) for pack in packs)
"""


def make(rng, level):
    kind = rng.choice([coins, sack, meetings, jumps, split])
    setup, story, draw, note = kind(rng)
    names = {}
    exec(kit.program(setup), names)
    ask, same = rng.choice([(f"Which of these inputs show that greedy is not best? {story}", "!="),
                            (f"For which of these inputs does greedy find the best answer? {story}", "==")])
    count, items = (5 if level == "mid" else 6), {}
    wanted = rng.randint(1, count - 1)
    for _ in range(400):
        given = draw(rng)
        greedy, best = (eval(f"{name}({given})", names) for name in ("greedy", "best"))
        fails = sum(a != b for a, b in items.values())
        if given not in items and (fails < wanted if greedy != best else len(items) - fails < count - wanted):
            items[given] = (greedy, best)
    why = {given: f"greedy gives {a}, the best is {b}" for given, (a, b) in items.items()}
    lines = "\n".join(f"- `{given}`: {text}" for given, text in why.items())
    return kit.pick_all(ask, items=list(items), setup=setup, test=f"greedy({{item}}) {same} best({{item}})", why=why,
                        explanation=f"{note}\n\n{lines}")


def coins(rng):
    sets = [(1, 3, 4), (1, 5, 10, 25), (1, 4, 6), (1, 7, 10), (1, 2, 5), (1, 5, 8), (1, 10, 25), (1, 6, 9), (1, 3, 9),
            (1, 4, 9),
            (1, 5, 6, 9), (1, 2, 4, 8)]
    return (COINS, "`greedy` takes the largest coin that fits as often as it can; the fewest coins are best.",
            lambda rng: f"{list(rng.choice(sets))}, {rng.randint(6, 32)}",
            "A large coin can leave a rest that needs many small ones. When each coin divides the next larger one, this can't "
            "happen.")


def sack(rng):
    key, words = rng.choice([("-item[1]", "the most valuable item"), ("item[0]", "the lightest item"),
                             ("-item[1] / item[0]", "the item with the most value for its weight")])

    def draw(rng):
        pairs = list(zip(kit.numbers(rng, 3, 1, 8), kit.numbers(rng, 3, 1, 12)))
        return f"{rng.randint(6, 11)}, {pairs}"
    return (SACK.replace("{key}", key),
            f"An item is (weight, value), and `greedy` takes {words} that still fits; the largest total value is best.", draw,
            "An item that looks best by itself can take the room of two others that are worth more together.")


def meetings(rng):
    key, words, note = rng.choice([("m[0]", "the one that starts first",
                                    "A meeting that starts early may be long and block many others."),
                                   ("m[1] - m[0]", "the shortest one",
                                    "A short meeting can lie across the border of two others, and a meeting before the last "
                                    "chosen one is lost."),
                                   ("-m[0]", "the one that starts last",
                                    "After the one that starts last, all that start before it are refused by this program.")])

    def draw(rng):
        starts = kit.numbers(rng, 4, 0, 9)
        return str([(start, start + rng.randint(1, 5)) for start in starts])
    return (ROOMS.replace("{key}", key),
            f"A meeting is (start, end), and `greedy` takes {words} if it starts when the room is free; most meetings are best.",
            draw, note)


def jumps(rng):
    return (JUMPS, "You step 1 or 2 places forward and pay for each place you stand on; `greedy` always takes the cheaper of "
                   "the next two places.", lambda rng: str(kit.numbers(rng, 5, 1, 12)),
            "The cheaper place now can lead to a dear one that the other step would have jumped over.")


def split(rng):
    return (SPLIT, "Weights go on two sides, and `greedy` puts the heaviest one left on the lighter side; the smallest "
                   "difference is best.", lambda rng: str(sorted(kit.numbers(rng, 5, 1, 12), reverse=True)),
            "The two heaviest weights may belong on the same side, against all others.")
