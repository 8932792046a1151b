"""A run of reads and writes through a small cache; wrong choices use another rule of eviction or forget that a read
counts as use."""
import kit

LRU = """
for key in keys:
    if key in cache:
        cache.move_to_end(key)
        hits += 1
        continue
    cache[key] = True
    if len(cache) > {room}:
        {out}cache.popitem(last=False)
"""
FIFO = """
for key in keys:
    if key in cache:
        hits += 1
        continue
    cache[key] = True
    if len(cache) > {room}:
        {out}cache.popitem(last=False)
"""
LFU = """
for key in keys:
    if key in cache:
        cache[key] += 1
        hits += 1
        continue
    if len(cache) == {room}:
        {out}cache.pop(min(cache, key=cache.get))
    cache[key] = 1
"""
MRU = """
for key in keys:
    if key in cache:
        cache.move_to_end(key)
        hits += 1
        continue
    if len(cache) == {room}:
        {out}cache.popitem()
    cache[key] = True
"""
TTL = """
for now, key in enumerate(keys):
    if now - cache.get(key, -99) <= {life}:
        hits += 1
        continue
    cache[key] = now
    if len(cache) > {room}:
        {out}cache.popitem(last=False)
"""
FORMS = {"least recently used": LRU, "first in, first out": FIFO, "least often used": LFU, "most recently used": MRU,
         "by age": TTL}
NOTES = {"least recently used": "Every hit moves the key to the end, so the front holds the key that was not used for the "
                                "longest time, and that one goes.",
         "first in, first out": "A hit moves nothing: the key that came in first goes, however often it is used.",
         "least often used": "Uses are counted; when room is needed, the key with the smallest count goes (of equal ones the "
                             "one that came in first), and its count is forgotten.",
         "most recently used": "When room is needed, the key at the end goes: the one used last before this.",
         "by age": "An entry is good for {life} steps after it was stored; a hit does not make it younger. An entry that is "
                   "too old is stored anew, at its old place in the order.",}


def make(rng, level):
    form = rng.choice(list(FORMS)[:2] if level == "junior" else list(FORMS)[:4] if level == "mid" else list(FORMS))
    room, life = rng.randint(2, 3), rng.randint(2, 4)
    letters = rng.sample("ABCDEFGH", room + 2)
    keys = letters[:room]
    while len(keys) < rng.choice([8, 9, 10]):
        key = rng.choice(keys[-4:] if rng.random() < 0.5 else letters)
        if key != keys[-1]:
            keys.append(key)
    show = rng.choice(["evicted", "state", "both", "misses"])
    code = write(form, "".join(keys), room, life, show)
    wrong = [kit.wrong(f"it is read as '{other}'", NOTES[form].format(life=life),
                       code=write(other, "".join(keys), room, life,
                                  show)) for other in FORMS if other != form and other != "by age"]
    wrong += [kit.wrong("there is room for one more", f"The cache holds {room}.",
                        code=write(form, "".join(keys), room + 1, life, show)),
              kit.wrong("there is room for one less", f"The cache holds {room}.",
                        code=write(form, "".join(keys), room - 1, life, show))]
    return kit.trace(code, wrong=wrong,
                     explanation=f"{NOTES[form].format(life=life)} There is room for {room}.\n\n"
                                 f"{steps(form, keys, room, life)}\n\nIt prints:\n\n```text\n[[key]]\n```")


def steps(form, keys, room, life):
    """What the cache holds after each key."""
    said = []
    for count in range(1, len(keys) + 1):
        names = {}
        exec(write(form, "".join(keys[:count]), room, life, "none"), names)
        said.append(f"{keys[count - 1]}: {''.join(names['cache'])}")
    return "After each key the cache holds, in its order: " + ", ".join(said) + "."


def write(form, keys, room, life, show):
    out = {"evicted": "print('out', {}[0])", "both": "print('out', {}[0])"}.get(show)
    body = kit.program(FORMS[form]).format(room=room, life=life, out="OUT")
    start = "cache, hits = OrderedDict(), 0\n"
    lines = []
    for line in body.split("\n"):
        if "OUT" in line:
            pad, call = line.split("OUT")
            call = f"{call}, None" if "cache.pop(" in call else call
            line = (f"{pad}gone = {call.replace(', None', '')}\n{pad}print('out', "
                    f"gone{'' if 'cache.pop(' in call else '[0]'})") if out else f"{pad}{call.replace(', None', '')}"
            if out and "cache.pop(" in call:
                line = f"{pad}gone = min(cache, key=cache.get)\n{pad}del cache[gone]\n{pad}print('out', gone)"
        lines.append(line)
    end = {"evicted": "print(hits)", "state": "print(list(cache), hits)", "both": "print(list(cache))",
           "misses": f"print(hits, len(keys) - hits)", "none": ""}[show]
    return f"from collections import OrderedDict\n\nkeys = '{keys}'\n{start}" + "\n".join(lines) + f"\n{end}"
