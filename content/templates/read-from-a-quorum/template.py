"""Writes reach some of the replicas, reads ask some; the newest version that is met wins, and sometimes a read repairs.

Wrong choices let each write reach all, trust the majority or the replica that is asked first.
"""
import kit

READ = """
    def read(asked):
        version, value = max(replicas[name] for name in asked)
        return value
"""
REPAIR = """
    for name in asked:
        replicas[name] = version, value
    return value
"""
WORLDS = (("price", (10, 12, 15, 18)), ("stock", (40, 35, 31, 28)), ("status", ("new", "paid", "sent", "done")),
          ("owner", ("Ada", "Ben", "Cleo", "Dora")))
BELIEFS = (
    ("every write reaches all replicas", "A write is done as soon as enough replicas have it; the others stay as they were.",
     "    for name in reached:", "    for name in replicas:"),
    ("the replica that is asked first answers", "All that are asked answer, and the newest version among them counts.",
     "max(replicas[name] for name in asked)", "replicas[asked[0]]"),
    ("the replica that is asked last answers", "All that are asked answer, and the newest version among them counts.",
     "max(replicas[name] for name in asked)", "replicas[asked[-1]]"),
    ("the majority of answers wins", "Answers are not counted: one newer version is enough.",
     "max(replicas[name] for name in asked)",
     "max([replicas[name] for name in asked], key=[replicas[name] for name in asked].count)"),
    ("the newest version anywhere is found", "A read only sees the replicas it asks.",
     "for name in asked)", "for name in replicas)"),
    ("the oldest version wins", "The tuple with the greatest version is taken.", "max(replicas", "min(replicas"),
)


def make(rng, level):
    name, values = rng.choice(WORLDS)
    count = rng.choice([3, 4, 5])
    letters = "ABCDE"[:count]
    wide, many = rng.randint(1, count - 1), rng.randint(1, count - 1)
    writes = [(f"'{''.join(sorted(rng.sample(letters, wide)))}'", value) for value in values[1:rng.choice([3, 4])]]
    reads = list(dict.fromkeys("".join(rng.sample(letters, many)) for _ in range(rng.randint(3, 4))))
    repair = level == "senior" and rng.random() < 0.6
    steps = [f"write({number}, {value!r}, {reached})" for number, (reached, value) in enumerate(writes, 2)]
    asks = [f"print(read('{asked}'))" for asked in reads]
    while len(asks) > 1 and rng.random() < 0.6:
        steps.insert(rng.randint(1, len(steps)), asks.pop())
    end = rng.choice(["", "print([version for version, _ in replicas.values()])",
                      f"print(sum(version == {len(writes) + 1} for version, _ in replicas.values()))"])
    lines = [*steps, *asks, *([end] if end else [])]
    code = write(letters, values[0], repair, lines)
    wrong = [kit.wrong(title, why, code=kit.swap(code, old, new)) for title, why, old, new in BELIEFS]
    if repair:
        wrong.insert(0, kit.wrong("a read changes nothing", "Here a read writes what it found to all replicas it asked.",
                                  code=write(letters, values[0], False, lines)))
    else:
        wrong.insert(0, kit.wrong("a read repairs old replicas", "That is common, but this `read` only looks.",
                                  code=write(letters, values[0], True, lines)))
    return kit.trace(code, wrong=wrong, explanation=explain(code, lines, count, wide, many, repair))


def write(letters, first, repair, lines):
    read = kit.program(READ)
    if repair:
        read = kit.swap(read, "    return value", kit.indent(REPAIR))
    return (f"replicas = {{name: (1, {first!r}) for name in '{letters}'}}\n\n\ndef write(version, value, reached):\n"
            f"    for name in reached:\n        replicas[name] = version, value\n\n\n{read}\n\n\n" + "\n".join(lines))


def explain(code, lines, count, wide, many, repair):
    """What the replicas hold after each step."""
    names, notes = {}, []
    exec(code[:code.index(lines[0])], names)
    for line in lines:
        exec(line.removeprefix("print"), names)
        held = ", ".join(f"{name} {value!r} (version {version})" for name, (version, value) in names["replicas"].items())
        changed = line.startswith("write") or repair and "read" in line
        notes.append(f"- `{line}`: " + (f"now {held}." if changed else said(line, names)))
    rule = (f"{wide} + {many} is more than {count}, so each read meets a replica that the last write reached"
            if wide + many > count else f"{wide} + {many} is not more than {count}, so a read may miss the last write")
    return (f"There are {count} replicas; a write reaches {wide} of them, a read asks {many}. {rule}; among the answers the "
            "newest version counts.\n\n" + "\n".join(notes) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def said(line, names):
    if "read" not in line:
        return "what is held now, as above."
    asked = line.split("'")[1]
    return "it meets " + ", ".join(f"{name} with version {names['replicas'][name][0]}" for name in asked) + "."
