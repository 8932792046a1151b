"""Requests at given times meet one of four limiters; wrong choices use another limiter, another edge or count
refused requests."""
import kit

FIXED = """
window, used = None, 0
for now in times:
    if now // {size} != window:
        window, used = now // {size}, 0
    allowed = used < {limit}
    used += allowed
    print(now, allowed)
"""
SLIDING = """
kept = deque()
for now in times:
    while kept and kept[0] <= now - {size}:
        kept.popleft()
    allowed = len(kept) < {limit}
    if allowed:
        kept.append(now)
    print(now, allowed)
"""
BUCKET = """
tokens, last = {limit}, 0
for now in times:
    tokens = min({limit}, tokens + (now - last) / {step})
    last = now
    allowed = tokens >= 1
    if allowed:
        tokens -= 1
    print(now, allowed)
"""
LEAKY = """
level, last = 0, 0
for now in times:
    level = max(0, level - (now - last) / {step})
    last = now
    allowed = level + 1 <= {limit}
    if allowed:
        level += 1
    print(now, allowed)
"""
FORMS = {"fixed window": FIXED, "sliding window": SLIDING, "token bucket": BUCKET, "leaky bucket": LEAKY}
NOTES = {"fixed window": "Time is cut into windows of {size} seconds; each window lets {limit} requests through and starts "
                         "again at 0, so a burst can lie across a border.",
         "sliding window": "The times of the last {size} seconds are kept; a request gets through while fewer than {limit} are "
                           "there. Refused requests are not kept.",
         "token bucket": "The bucket starts with {limit} tokens and gains one every {step} seconds, never above {limit}. A "
                         "request takes one token; without a whole token it is refused.",
         "leaky bucket": "Each request that gets through fills the bucket by 1, and one leaks out every {step} seconds. It "
                         "must not rise above {limit}.",}


def make(rng, level):
    form = rng.choice(list(FORMS))
    size, limit, step = rng.choice([5, 10]), rng.randint(2, 3), rng.choice([2, 4])
    times, now = [], rng.randint(0, 3)
    while len(times) < rng.choice([6, 7]):
        times.append(now)
        now += rng.choice([0, 1, 1, 2, 3, 5]) if times[-1:] != times[-2:-1] else rng.choice([1, 2, 3])
    values = {"size": size, "limit": limit, "step": step}
    show = rng.choice(["line", "list", "count"])
    code = write(form, times, values, show)
    wrong = [kit.wrong(f"it is taken for a {other}", "Look at what is kept from request to request.",
                       code=write(other, times, values,
                                  show)) for other in rng.sample([name for name in FORMS if name != form], 2)]
    wrong += [kit.wrong(name, why, code=write(form, times, values, show).replace(old, new)) for name, why, old,
              new in changes(form, values)]
    wrong.append(kit.wrong("one more is allowed", "Count how many get through before the first is refused.",
                           code=write(form, times, {**values, "limit": limit + 1}, show)))
    return kit.trace(code, wrong=wrong,
                     explanation=f"This is a {form}. {NOTES[form].format(**values)}\n\nRequests come at "
                                 f"{', '.join(map(str, times))}.\n\nIt prints:\n\n```text\n[[key]]\n```")


def changes(form, values):
    size = values["size"]
    return {"fixed window": [("refused requests use up the window", "Only those that get through are counted.",
                              "used += allowed",
                              "used += 1"),
                             ("the window begins with the first request", "Windows begin at multiples of the size.",
                              f"now // {size}", f"(now - times[0]) // {size}")],
            "sliding window": [("refused requests are kept as well", "Only those that get through are kept.",
                                "    if allowed:\n        kept.append(now)", "    kept.append(now)"),
                               ("the edge of the window still counts", "A request exactly that old is dropped.", "<= now -",
                                "< now -")],
            "token bucket": [("tokens never come back", "Time brings new ones.", f"(now - last) / {values['step']}", "0"),
                             ("the bucket starts empty", "It starts full.", f"tokens, last = {values['limit']}, 0",
                              "tokens, last = 0, 0"),
                             ("tokens can pile up", "`min` keeps them at the limit.", f"min({values['limit']}, tokens",
                              f"min(99, tokens"),
                             ("a part of a token is enough", "A whole one is needed.", "tokens >= 1", "tokens > 0")],
            "leaky bucket": [("nothing leaks out", "Time empties the bucket.", f"(now - last) / {values['step']}", "0"),
                             ("refused requests fill the bucket", "Only those that get through do.",
                              "    if allowed:\n        level += 1", "    level += 1"),
                             ("any room at all is enough", "The whole request must fit.", "level + 1 <=", "level <")],}[form]


def write(form, times, values, show):
    body = kit.program(FORMS[form]).format(**values)
    head = "from collections import deque\n\n" if "deque" in body else ""
    if show == "list":
        body = "passed = []\n" + body.replace("print(now, allowed)",
                                              "if allowed:\n        passed.append(now)") + "\nprint(passed)"
    elif show == "count":
        body = "refused = []\n" + body.replace("print(now, allowed)",
                                               "if not allowed:\n        refused.append(now)") + "\nprint(len(refused), refused)"
    return f"{head}times = {times}\n{body}"
