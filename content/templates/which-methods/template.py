"""Which methods keep a promise? Answers come from the properties in the table of HTTP."""
import kit

PROMISES = {
    "idempotent": ("a request may be sent again after a lost connection, without a second effect",
                   "Sending it twice leaves the server as sending it once."),
    "safe": ("a crawler or a prefetching browser may send it, because it asks for no change",
             "A safe method asks for no change."),
    "body": ("the request says what is wanted in its body", "What is to be done is in the body of the request."),
}


def make(rng, level):
    facts = {row["name"]: row for row in kit.table("http")["methods"] if row["name"] != "TRACE"}
    word = rng.choice(sorted(PROMISES))
    promise, meaning = PROMISES[word]
    negative = rng.random() < 0.4
    listed = rng.sample(sorted(facts), rng.randint(4, 6) if level == "mid" else 4)
    right = [name for name in listed if (word in facts[name]["is"]) != negative]
    others = [name for name in listed if name not in right]
    if not right or not others:
        right, others = (right or others)[:1], (right or others)[1:]
        listed = right + others
        right = [name for name in listed if (word in facts[name]["is"]) != negative] or right
    order = sorted(facts).index
    key = ", ".join(sorted(right, key=order))
    options = [
        ("the opposite is picked", "The question asks for the others.", others),
        ("DELETE is thought to change more each time", "After the second DELETE the resource is as gone as after the first.",
         toggled(right, "DELETE", listed)),
        ("PUT and POST are mixed up", "PUT says the whole state, so twice is as once; POST is worked on each time.",
         toggled(toggled(right, "PUT", listed), "POST", listed)),
        ("only GET counts", "HEAD and OPTIONS ask for no change either.", ["GET"] if "GET" in listed else []),
        ("PATCH is taken for a small PUT", "A PATCH may say 'add one', which is not the same twice.",
         toggled(right, "PATCH", listed)),
        ("HEAD is forgotten", "HEAD is GET without the body, and promises the same.", toggled(right, "HEAD", listed)),
        ("all of them", "The promise belongs to some methods only.", listed),
    ]
    wrong = [kit.wrong(name, why, text=", ".join(sorted(chosen, key=order))) for name, why, chosen in options if chosen]
    listing = ", ".join(f"`{name}`" for name in listed)
    not_ = "not " if negative else ""
    place = f"/{rng.choice(['orders', 'rooms', 'songs', 'parcels', 'tickets', 'plants', 'invoices'])}/{rng.randint(1, 99)}"
    ask = rng.choice([
        f"An API offers {listing} at `{place}`. For which of them does HTTP {not_}promise that {promise}?",
        f"Of {listing}: for which does it {not_}hold that {promise}?",
        f"A client of `{place}` uses {listing}. Of which may it {not_}rely on this: {promise}?",
    ])
    said = "; ".join(f"`{name}` {'does' if word in facts[name]['is'] else 'does not'}" for name in listed)
    return kit.http(ask, answer=key, wrong=wrong, source=facts[right[0]]["source"],
                    explanation=f"{meaning} That is what '{word}' "
                    f"means here: {said}." if word != "body" else f"{meaning} {said[0].upper() + said[1:]}.")


def toggled(right, name, listed):
    if name not in listed:
        return []
    return [other for other in right if other != name] if name in right else right + [name]
