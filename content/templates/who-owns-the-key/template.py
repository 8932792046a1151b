"""Keys with given positions on a hash ring; servers come and go. Wrong choices go the other way round, forget to wrap, or
take the remainder of a division."""
import contextlib
import io

import kit

LOOKUP = """
    def owner(position):
        place = bisect.bisect_{side}(points, position)
        return ring[points[place % len(points)]]
"""
OTHERS = {
    "back": ("the ring is walked backwards", "The lookup goes on to the next point upwards, not back to the one before.",
             "        return ring[points[place - 1]]"),
    "stay": ("there is no way round the end", "After the last point the ring starts again with the first; `%` does that.",
             "        return ring[points[min(place, len(points) - 1)]]"),
    "near": ("the nearest server takes the key", "Distance plays no part; only the next point upwards counts.",
             "        return ring[min(points, key=lambda point: abs(point - position))]"),
    "mod": ("a key goes to its remainder", "Taking `position % number of servers` is what a ring is there to avoid.",
            "        return ring[points[position % len(points)]]"),
}


def make(rng, level):
    labels = rng.choice([("A", "B", "C", "D", "E"), ("red", "blue", "green", "gold", "grey"), ("s1", "s2", "s3", "s4", "s5")])
    count = rng.randint(3, 4)
    points = [point * 5 for point in rng.sample(range(1, 19), count * 2)]
    double = level == "senior" and rng.random() < 0.5
    ring = {point: labels[place % count] for place, point in enumerate(points[:count * 2 if double and count == 3 else count])}
    side = rng.choice(["left", "left", "right"])
    change, said, place = changed(rng, ring, labels[count], points[-1])
    keys = {place - rng.randint(1, 3), rng.choice(list(ring)), max(ring) + rng.randint(1, 4), *rng.sample(range(1, 100), 3)}
    keys = rng.sample(sorted(keys), rng.choice([4, 5, 5]))
    show = rng.choice(["owners", "moved", "moved", "count"])
    parts = {"ring": ring, "keys": keys, "side": side, "change": change, "show": show}
    code = write(**parts)
    wrong = [kit.wrong(name, why, code=write(**parts, line=line)) for name, why, line in OTHERS.values()]
    other = "right" if side == "left" else "left"
    wrong += [
        kit.wrong("a key right on a point is read the other way", f"`bisect_{side}` {SIDES[side]}.",
                  code=write(**{**parts, "side": other})),
        kit.wrong("the change has no effect on keys", "Keys between the point and the one before it change their owner.",
                  code=write(**{**parts, "change": "pass"})),
        kit.wrong("all keys are given out anew", "Only the keys of one stretch of the ring move.",
                  code=write(**parts).replace("before[key] != owner(key)", "True")),
    ]
    return kit.trace(code, wrong=wrong, explanation=explain(parts, code, said))


SIDES = {"left": "gives a key that is right on a point to the server of that point",
         "right": "gives a key that is right on a point to the next point"}


def changed(rng, ring, label, point):
    """A server comes, goes or moves."""
    kind, victim = rng.choice(["add", "add", "remove", "move"]), rng.choice(sorted(ring))
    free = point if point not in ring else rng.choice(range(3, 97, 5))
    if kind == "add":
        return f"ring[{free}] = '{label}'", f"`{label}` comes in at {free}", free
    if kind == "remove":
        return f"del ring[{victim}]", f"the point {victim} of `{ring[victim]}` goes", victim
    return f"ring[{free}] = ring.pop({victim})", f"`{ring[victim]}` moves from {victim} to {free}", free


def write(ring, keys, side, change, show, line=None):
    lookup = kit.program(LOOKUP).format(side=side)
    if line:
        lookup = "\n".join(lookup.split("\n")[:-1] + [line[4:]])
    ask = {"owners": "print([owner(key) for key in keys])", "moved": "print([key for key in keys if before[key] != owner(key)])",
           "count": "print(sum(before[key] != owner(key) for key in keys), owner(keys[-1]))"}[show]
    first = "print(list(before.values()))\n" if show != "count" else ""
    return (f"import bisect\n\nring = {dict(sorted(ring.items()))}\nkeys = {keys}\n\n\n{lookup}\n\n\npoints = sorted(ring)\n"
            f"before = {{key: owner(key) for key in keys}}\n{first}{change}\npoints = sorted(ring)\n{ask}")


def explain(parts, code, said):
    names = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, names)
    notes = []
    for key in parts["keys"]:
        old, new = names["before"][key], names["owner"](key)
        end = max(parts["ring"]) - (parts["side"] == "right")
        place = f"- {key}: `{old}`" + (", because after the last point the ring starts again" if key > end else "")
        notes.append(f"{place}; afterwards {f'`{new}`' if new != old else 'the same'}.")
    return (f"A key belongs to the next point upwards; `bisect_{parts['side']}` {SIDES[parts['side']]}. Then {said}, and only "
            "keys beside the changed points can move.\n\n" + "\n".join(notes) + "\n\nIt prints:\n\n```text\n[[key]]\n```")
