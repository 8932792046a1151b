"""A pattern built of two to four pieces, and strings that just match or just do not."""
import kit

# A piece of a pattern, texts that it takes, and texts that are close to it.
JUNIOR = [
    ("[a-f]+", ["abc", "f", "fade"], ["abg", "", "ABC"]), ("\\d{2,3}", ["42", "907"], ["4", "1234"]), ("x?", ["", "x"], ["xx"]),
    ("ab*", ["a", "ab", "abbb"], ["b", "abab"]), ("(?:ha)+", ["ha", "haha"], ["h", "hah"]),
          ("[^0-9]", ["a", "-", "_"], ["7", ""]),
    ("\\w", ["k", "7", "_"], ["-", " "]), ("(?:cat|dog)", ["cat", "dog"], ["cow", "catdog"]), (".", ["q", " ", "."], ["", "ab"]),
    ("\\.", ["."], ["a", ","]), ("\\s*", ["", " ", "  "], ["_"]), ("[A-Z]", ["Q", "B"], ["q", "4"]),
          ("\\d+", ["0", "55", "123"], ["", "1.5"]),
]
MID = [
    ("(\\d)\\1", ["33", "88"], ["34", "3"]), ("[\\w.]+", ["a.b", "x_1"], ["a-b", "!"]),
       ("(?:\\d{3}-)?", ["", "555-"], ["55-", "555"]),
    ("[+-]?\\d+", ["-7", "+12", "3"], ["--7", "+"]), ("\\b[a-z]+\\b", ["word"], ["Word", "w0rd"]),
       ("(?:[a-z]\\d)+", ["a1", "b2c3"], ["ab", "1a"]),
    ("a{0,2}", ["", "a", "aa"], ["aaa"]), ("[-+*/]", ["-", "/"], ["=", "--"]), ("\\D", ["x", " "], ["5", ""]),
]
SENIOR = [
    ("(?=.*\\d)\\w+", ["a1", "9z"], ["abc"]), ("(?!0)\\d+", ["10", "9"], ["07", "0"]),
          ("(?P<q>['\"]).*?(?P=q)", ["'a'", '"b"'], ["'a\"", "'"]),
    ("[^\\W\\d_]+", ["abc", "Zed"], ["a1", "_"]), ("\\d+(?:\\.\\d+)?", ["1.5", "12"], ["1.", ".5"]), ("(?<!-)\\d", ["5"], ["x"]),
]


def make(rng, level):
    pool = {"junior": JUNIOR, "mid": JUNIOR[:8] + MID, "senior": MID + SENIOR}[level]
    pieces = rng.sample(pool, rng.randint(2, 3))
    glue = rng.choice(["", "-", ":", " ", "/"]) if level == "junior" else rng.choice(["", "-", ":", "_", "@", ","])
    mode = rng.choice(["fullmatch", "fullmatch", "match", "search"])
    pattern = glue.join(piece for piece, _, _ in pieces)
    if mode == "search" and rng.random() < 0.5:
        pattern = rng.choice([f"^{pattern}", f"{pattern}$"])
    items = []
    while len(items) < 6:
        text = glue.join(rng.choice(good if rng.random() < 0.72 else bad) for _, good, bad in pieces)
        text = rng.choice([text, text, text, f"{text}{rng.choice('x7-')}", f"{rng.choice('a5 ')}{text}", text.upper()])
        if text not in items and len(text) < 20:
            items.append(text)
    how = {"fullmatch": "the whole string has to be used up", "match": "it has to begin at the start, and may end anywhere",
           "search": "it may begin anywhere, unless an anchor says where"}[mode]
    lines = "\n".join(f"- `{piece}` takes {shown(good)}, and not {shown(bad)}" for piece, good,
                      bad in dict((each[0], each) for each in pieces).values())
    return kit.regex(pattern, items=items, mode=mode, explanation=f"With `{mode}` {how}. Piece by piece:\n\n{lines}\n\nSo these "
                     f"match:\n\n```text\n[[key]]\n```")


def shown(texts):
    return " or ".join("the empty string" if text == "" else f"`{text!r}`" for text in texts)
