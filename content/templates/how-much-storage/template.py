"""Design arithmetic in three or four steps; wrong answers leave a step out or swap a unit."""
import kit

THINGS = [("photo", "photos", 200, 900, "KB"), ("chat message", "chat messages", 1, 4, "KB"),
          ("log line", "log lines", 200, 800, "bytes"),
          ("voice note", "voice notes", 80, 400, "KB"), ("sensor reading", "sensor readings", 40, 120, "bytes"),
          ("invoice", "invoices", 30, 120, "KB"), ("short video", "short videos", 4, 20, "MB"),
          ("map tile", "map tiles", 10, 60, "KB")]
BYTES = {"bytes": 1, "KB": 1_000, "MB": 1_000_000}


def make(rng, level):
    one, many, low, high, unit = rng.choice(THINGS)
    size = rng.randint(low, high)
    users = rng.choice([20, 50, 80, 120, 200, 300, 500, 800]) * 10_000
    each = rng.choice([2, 3, 4, 5, 8, 10, 12, 20])
    shape = rng.choice([stored, requests, traffic, machines] if level == "mid" else [stored, traffic, machines, cached])
    return shape(rng, kit.program(f"""
        users = {users:_}
        per_user_per_day = {each}
        size = {size * BYTES[unit]:_}  # bytes of one {one}
    """), (one, many, f"{size} {unit}", f"{users:,}", each))


def ask(facts, rest):
    one, many, size, users, each = facts
    return f"{users} people a day each send {each} {many}, and one {one} has {size}. {rest}"


def scale(base, formula, units):
    """The first unit, from the largest down, of which there are five or more; its factor and its name."""
    known = {}
    exec(base, known)
    amount = eval(formula, known)
    return next(((power, name) for power, name in units if amount >= 5 * 10 ** power), units[-1])


def question(prompt, base, formula, unit, wrong, steps):
    calculation = kit.join(base, formula)
    choices = [kit.wrong(name, why, code=kit.join(base, changed)) for name, why, changed in wrong]
    return kit.estimate(prompt, calculation=calculation, unit=unit, factor=1.3, wrong=choices, explanation=(
        f"{steps}\n\n```text\n{calculation}\n```\n\nThat gives about **[[key]] {unit}**. Round boldly on the way; a factor of "
            f"1.3 still counts."))


def stored(rng, base, facts):
    years, copies = rng.choice([1, 2, 3, 5]), rng.choice([2, 3])
    whole = f"users * per_user_per_day * size * 365 * {years} * {copies}"
    power, unit = scale(base, whole, [(15, "PB"), (12, "TB"), (9, "GB")])
    return question(
        ask(facts, f"All of it is kept for {years} year{'s' * (years > 1)}, in {copies} copies. How much storage is that, in "
            f"{unit} (10^{power} bytes)?"),
        base, small(f"{whole} / 10 ** {power}"), unit,
        [("the copies are forgotten", "What users send is stored more than once.",
          small(f"users * per_user_per_day * size * 365 * {years} / 10 ** {power}")),
         ("one day only", "Storage adds up day by day.", small(f"users * per_user_per_day * size * {copies} / 10 ** {power}", 9)),
         ("bits instead of bytes", "A size in bytes must not be multiplied by 8; rates of networks are in bits.",
          small(f"{whole} * 8 / 10 ** {power}"))],
        f"Bytes of one day, times 365 days, times {years} year{'s' * (years > 1)}, times {copies} copies.")


def requests(rng, base, facts):
    peak = rng.choice([2, 3, 4, 5])
    return question(
        ask(facts, f"At the peak there are {peak} times as many as on average. How many requests a second come in at the peak?"),
        base, small(f"users * per_user_per_day / 86_400 * {peak}"), "requests a second",
        [("the average is given", "Machines have to stand the peak.", small("users * per_user_per_day / 86_400")),
         ("seconds of an hour", "A day has 86,400 seconds; 3,600 is an hour.",
          small(f"users * per_user_per_day / 3_600 * {peak}")),
         ("users are taken for requests", "Each user sends more than one.", small(f"users / 86_400 * {peak}"))],
        f"Requests of a day through 86,400 seconds, times {peak} for the peak.")


def traffic(rng, base, facts):
    reads, peak = rng.choice([5, 10, 20, 50]), rng.choice([2, 3])
    rate = f"users * per_user_per_day * {reads} * size * 8 / 86_400 * {peak}"
    power, unit = scale(base, rate, [(9, "Gbit/s"), (6, "Mbit/s"), (3, "kbit/s")])
    return question(
        ask(facts, f"Each is read {reads} times, and the peak is {peak} times the average. How much outgoing bandwidth does the "
            f"peak of reading need, "
            f"in {unit} (10^{power} bits)?"),
        base, small(f"{rate} / 10 ** {power}"), unit,
        [("bytes instead of bits", "Bandwidth is counted in bits: 8 to a byte.",
          small(f"{rate.replace(' * 8', '')} / 10 ** {power}")),
         ("the average is given", "The line has to carry the peak.", small(f"{rate.removesuffix(f' * {peak}')} / 10 ** {power}")),
         ("writes instead of reads", "What goes out is read, and each is read many times.",
          small(f"{rate.replace(f' * {reads}', '', 1)} / 10 ** {power}"))],
        f"Reads a second on average, times {peak}, times the bits of each.")


def machines(rng, base, facts):
    reads, able, load = rng.choice([10, 20, 50, 100]), rng.choice([200, 500, 800, 1_000]), rng.choice([50, 60, 70])
    return question(
        ask(facts, f"Each is read {reads} times. One machine answers {able:,} reads a second, and is to be used to {load} % at "
            f"most. "
            "How many machines does an average second of reading need, rounded up?"),
        base, f"import math\n\nprint(math.ceil(users * per_user_per_day * {reads} / 86_400 / ({able} * {load} / 100)))",
                    "machines",
        [("no room is left", f"A machine that is to be used to {load} % does only that part of its best.",
          f"import math\n\nprint(math.ceil(users * per_user_per_day * {reads} / 86_400 / {able}))"),
         ("one read each", f"Each is read {reads} times.",
          f"import math\n\nprint(math.ceil(users * per_user_per_day / 86_400 / ({able} * {load} / 100)))"),
         ("an hour instead of a day", "A day has 86,400 seconds.",
          f"import math\n\nprint(math.ceil(users * per_user_per_day * {reads} / 3_600 / ({able} * {load} / 100)))")],
        f"Reads of a day through 86,400 seconds, through what one machine may do: {load} % of {able:,}.")


def cached(rng, base, facts):
    share, days, extra = rng.choice([5, 10, 20, 25]), rng.choice([1, 2, 3, 7]), rng.choice([20, 25, 50])
    whole = f"users * per_user_per_day * {days} * {share} / 100 * size * {100 + extra} / 100"
    power, unit = scale(base, whole, [(12, "TB"), (9, "GB"), (6, "MB")])
    return question(
        ask(facts, f"A cache holds the most-read {share} % of what came in the last {days} day{'s' * (days > 1)}, and needs "
            f"{extra} % more for keys and bookkeeping. "
            f"How large is it, in {unit} (10^{power} bytes)?"),
        base, small(f"{whole} / 10 ** {power}"), unit,
        [("all of it is cached", "Only the most-read part is kept.",
          small(f"{whole.replace(f' * {share} / 100', '', 1)} / 10 ** {power}")),
         ("a year of it", "The cache looks back a few days.",
          small(f"{whole.replace(f' * {days} *', ' * 365 *', 1)} / 10 ** {power}")),
         ("the share is divided by ten", f"{share} % is {share / 100}.",
          small(f"{whole.replace(f'{share} / 100', f'{share} / 1000', 1)} / 10 ** {power}"))],
        f"Bytes of {days} day{'s' * (days > 1)}, times {share} %, and {extra} % on top.")


def small(formula, digits=2):
    return f"print(round({formula}, {digits}))"
