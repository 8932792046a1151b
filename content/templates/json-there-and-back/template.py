"""Values that JSON takes, refuses or gives back changed; asked is one of three properties."""
import kit

# Text of the value, what happens: same, changed or refused, and why
VALUES = (
    ("{{'{w}': {n}}}", "same", "keys that are texts and whole numbers come back as they were"),
    ("[{n}, {x}, '{w}']", "same", "lists, numbers and texts come back as they were"),
    ("[True, None, '{w}']", "same", "True and None become true and null, and come back"),
    ("{{'{w}': [{n}, {{}}]}}", "same", "lists and dicts may be nested"),
    ("'{w}'", "same", "a text by itself is JSON too"),
    ("{x}", "same", "a number by itself is JSON too"),
    ("[]", "same", "an empty list comes back"),
    ("({n}, {m})", "changed", "a tuple becomes an array, and comes back as a list"),
    ("{{{n}: '{w}'}}", "changed", "keys become texts: the number comes back as a text"),
    ("{{'{w}': ({n}, '{v}')}}", "changed", "the tuple inside comes back as a list"),
    ("{{True: {n}}}", "changed", "the key becomes the text 'true'"),
    ("{{None: '{w}'}}", "changed", "the key becomes the text 'null'"),
    ("[({n},), {m}]", "changed", "the tuple inside comes back as a list"),
    ("{{{n}, {m}}}", "refused", "JSON has no sets"),
    ("b'{w}'", "refused", "JSON has no bytes"),
    ("{{'{w}': {{{n}}}}}", "refused", "the set inside is refused"),
    ("{{({n}, {m}): '{w}'}}", "refused", "a key must be a text, a number, a bool or None"),
    ("[{n}, {n}j]", "refused", "JSON has no complex numbers"),
    ("range({n})", "refused", "a range must be made a list first"),
    ("['{w}', len]", "refused", "a function is no value for JSON"),
    ("{{'{w}': b'{v}'}}", "refused", "the bytes inside are refused"),
    ("[object()]", "refused", "without `default` an object of a class is refused"),
)
ASKS = (
    ("For which of these does `json.dumps(value)` work?", "json.dumps({item}) is not None", "TypeError"),
    ("Which of these values come back equal from `json.loads(json.dumps(value))`?", "json.loads(json.dumps({item})) == {item}",
     "TypeError"),
    ("For which of these is `back(value)` equal to the value?", "back({item}) == {item}", "TypeError"),
)


def make(rng, level):
    ask, test, error = rng.choice(ASKS)
    setup = "import json"
    if "back" in test:
        lines = rng.choice(["    return json.loads(json.dumps(value))",
                            "    text = json.dumps(value)\n    return json.loads(text)",
                            "    text = json.dumps(value, indent=2)\n    return json.loads(text)"])
        setup = f"import json\n\n\ndef back(value):\n{lines}"
    count = 5 if level == "junior" else 6
    chosen = {}
    kinds = ["same", "changed", "refused"] + rng.choices(["same", "changed", "refused"], k=count - 3)
    for kind in kinds:
        while True:
            text, _, why = rng.choice([value for value in VALUES if value[1] == kind])
            text = fill(rng, text)
            if text not in chosen:
                break
        chosen[text] = (kind, why)
    told = "\n".join(f"- `{text}`: {why}{tail(kind, ask)}." for text, (kind, why) in chosen.items())
    return kit.pick_all(ask, setup=setup, items=list(chosen), test=test, false_if=[error],
                        why={text: why for text, (_, why) in chosen.items()},
                        explanation=f"JSON knows objects with texts as keys, arrays, texts, numbers, true, false and "
                                    f"null.\n\n{told}")


def tail(kind, ask):
    return ", which is not equal" if kind == "changed" and "work" not in ask else ""


def fill(rng, text):
    one, two = kit.words(rng, 2)
    return text.format(w=one, v=two, n=rng.randint(2, 30), m=rng.randint(31, 60), x=rng.choice([0.5, 1.25, 2.75, 7.5]))
