"""A pattern put together of pieces, and texts made by the pieces, some of them spoiled."""
import kit

# Pattern, what it says, texts that fit it, texts that nearly fit
PIECES = (
    (r"\d+", "one digit or more", ("7", "42", "305"), ("", "x")),
    (r"\d*", "any number of digits, also none", ("", "8", "61"), ("x",)),
    (r"\d{2}", "exactly two digits", ("12", "90"), ("1", "123")),
    (r"\d{2,3}", "two or three digits", ("12", "905"), ("4", "1234")),
    (r"[a-c]+", "one letter of a, b, c or more", ("a", "cab", "bb"), ("", "d", "A")),
    (r"[^a-c]", "one character other than a, b, c", ("x", "4", "-"), ("a", "b", "")),
    (r"\w+", "one letter, digit or underscore or more", ("cat", "x_1", "A2"), ("", "a b", "-")),
    (r"[A-Z]", "one capital letter", ("K", "Q"), ("k", "7", "KQ")),
    (r"(cat|dog)", "cat or dog", ("cat", "dog"), ("cats", "ca", "catdog")),
    (r"(ab)+", "ab once or more", ("ab", "abab"), ("", "aba", "b")),
    (r"ab+", "a and then one b or more", ("ab", "abbb"), ("a", "abab")),
    (r"x?", "an x or nothing", ("", "x"), ("xx",)),
    (r"colou?r", "color or colour", ("color", "colour"), ("colr", "colouur")),
    (r".", "any one character", ("q", "4", "."), ("", "ab")),
    (r"\.", "a dot", (".",), ("x", "")),
    (r"[+-]?", "a plus, a minus or nothing", ("", "+", "-"), ("+-",)),
    (r"\s", "one blank", (" ",), ("", "_")),
    (r"(?!no)[a-z]{2,4}", "two to four small letters that do not begin with no", ("yes", "on"), ("not", "nope")),
    (r"(\d)\1", "the same digit twice", ("44", "00"), ("45", "4")),
)
JOINTS = (("", ""), ("-", "-"), (":", ":"), ("_", "_"), (r"\.", "."), (r"\+", "+"), ("", ""))


def make(rng, level):
    pieces = rng.sample(PIECES[:17] if level == "junior" else PIECES, 2 if level == "junior" else 3)
    if any(piece[0].startswith(r"(\d)") for piece in pieces):
        pieces = sorted(pieces, key=lambda piece: not piece[0].startswith(r"(\d)"))
    joints = [rng.choice(JOINTS) for _ in pieces[1:]]
    pattern = pieces[0][0] + "".join(joint[0] + piece[0] for joint, piece in zip(joints, pieces[1:]))
    mode = rng.choice(["fullmatch", "fullmatch", "match", "search"])
    flags = "IGNORECASE" if rng.random() < 0.15 and any(letter in pattern for letter in "catxAZ") else ""
    items, wanted = [], 5 if level == "junior" else 6
    for turn in range(60):
        text, _ = text_of(rng, pieces, joints, len(items) % 2 == 0)
        if turn > 30 or mode != "fullmatch" and rng.random() < 0.5:
            text = rng.choice(["{}!", "?{}", "{} end", "go {}"]).format(text)
        if text not in items and text and len(items) < wanted:
            items.append(text)
    said = "\n".join(f"- `{piece[0]}`: {piece[1]}" for piece in pieces)
    glue = [f"`{joint[0]}`" for joint in joints if joint[0]]
    between = f" Between them must stand {', '.join(glue)}." if glue else " Nothing stands between them."
    how = {"fullmatch": "`fullmatch` wants the whole text to fit.",
           "match": "`match` wants a fitting beginning; anything may follow.",
           "search": "`search` is content with a fitting part anywhere."}[mode]
    more = " With `IGNORECASE` capital and small letters count as the same." if flags else ""
    return kit.regex(pattern, items=items, mode=mode, flags=flags, why={text: why(pattern, text, mode, flags) for text in items},
                     explanation=f"{said}\n\n{between.strip()} {how}{more}\n\nThese match:\n\n```text\n[[key]]\n```")


def text_of(rng, pieces, joints, good):
    """A text that fits piece by piece, or one with one piece or joint spoiled."""
    parts = [rng.choice(piece[2]) for piece in pieces]
    glue = [joint[1] for joint in joints]
    if not good:
        place = rng.randrange(len(pieces))
        if rng.random() < 0.75:
            parts[place] = rng.choice(pieces[place][3])
        elif glue[place - 1]:
            glue[place - 1] = rng.choice(["", "/", glue[place - 1] * 2])
        else:
            parts[place] += rng.choice("z!")
    return parts[0] + "".join(joint + part for joint, part in zip(glue, parts[1:])), good


def why(pattern, text, mode, flags):
    import re
    found = getattr(re, mode)(pattern, text, getattr(re, flags) if flags else 0)
    if found:
        return f"the pattern takes {found.group()!r}" + ("" if mode == "fullmatch" else f" from index {found.start()} on")
    begun = max((text[:end] for end in range(len(text) + 1)
                 if re.fullmatch(pattern, text[:end], getattr(re, flags) if flags else 0)), key=len, default=None)
    if begun is not None and mode == "fullmatch":
        return f"only {begun!r} would fit, and the rest is left over"
    return "no part of it fits" if mode == "search" else "it does not fit from its beginning on"
