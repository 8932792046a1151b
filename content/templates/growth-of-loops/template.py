"""Loops around loops: full, triangular, halving, doubling, with a square, one after the other, or one that only looks nested."""
import kit

# text of the outer loop(s) with {body}, its class, and why
OUTER = (("for i in range(n):\n{body}", "n", "the outer loop runs n times"),
         ("for i in range(0, n, 3):\n{body}", "n", "the outer loop runs n / 3 times, and constants don't count"),
         ("i = n\nwhile i > 1:\n    i //= 2\n{body}", "log", "the outer loop halves its value, so it runs about log n times"),
         ("i = 1\nwhile i < n:\n    i *= 2\n{body}", "log", "the outer loop doubles its value, so it runs about log n times"),
         ("i = 1\nwhile i * i <= n:\n    i += 1\n{body}", "sqrt", "the outer loop ends at the square root of n"),
         ("for i in range(10):\n{body}", "1", "the outer loop runs 10 times, however large n is"),)
INNER = (("for j in range(n):\n    total += 1", "n", "the inner loop runs n times"),
         ("for j in range(i):\n    total += 1", "i", "the inner loop runs i times"),
         ("for j in range(i, n):\n    total += 1", "n - i", "the inner loop runs n - i times"),
         ("for j in range(5):\n    total += 1", "1", "the inner loop runs 5 times, however large n is"),
         ("j = n\nwhile j > 1:\n    j //= 2\n    total += 1", "log", "the inner loop halves, so it runs about log n times"),
         ("j = 1\nwhile j < n:\n    j *= 3\n    total += 1", "log",
          "the inner loop multiplies by 3, so it runs about log n times"), ("total += i", "0", "the body is one step"),)
PRODUCT = {("n", "n"): "O(n^2)", ("n", "1"): "O(n)", ("n", "0"): "O(n)", ("n", "log"): "O(n log n)", ("log", "n"): "O(n log n)",
           ("log", "1"): "O(log n)", ("log", "0"): "O(log n)", ("sqrt", "1"): "O(sqrt n)", ("sqrt", "0"): "O(sqrt n)",
           ("1", "n"): "O(n)", ("1", "log"): "O(log n)", ("n", "i"): "O(n^2)", ("n", "n - i"): "O(n^2)", ("log", "i"): "O(n)",
           ("sqrt", "i"): "O(n)", ("1", "i"): "O(1)", ("1", "n - i"): "O(n)"}
SIZES = {"O(log n)": [4 ** k for k in range(3, 11)], "O(sqrt n)": [4 ** k for k in range(3, 9)],
         "O(1)": [10, 50, 100, 500, 1000, 5000, 10000], "O(n)": [32, 64, 128, 256, 512, 1024, 2048],
         "O(n log n)": [64, 128, 256, 512, 1024, 2048], "O(n^2)": [12, 16, 24, 32, 48, 64, 96, 128],
         "O(n^3)": [6, 8, 12, 16, 24, 32]}


def make(rng, level):
    name = rng.choice(["work", "count", "scan", "build", "check", "tally", "collect", "probe"])
    body, claim, notes = one(rng) if level == "junior" or rng.random() < 0.6 else several(rng)
    code = f"def {name}(n):\n    total = 0\n{kit.indent(body)}\n    return total"
    wrong = [kit.wrong(f"it is taken for {other}", why, text=other) for other, why in MISREADINGS.items() if other != claim]
    explanation = "\n\n".join([*(f"{note[0].upper()}{note[1:]}." for note in notes), "So the answer is **[[key]]**."])
    return kit.complexity(code, call=f"{name}(n)", claim=claim, wrong=rng.sample(wrong, 5), sizes=sizes_for(body, claim),
                          explanation=explanation)


def sizes_for(body, claim):
    """Powers of the factor in the loop, where there is one, so that its steps don't jump."""
    factor = 3 if "*= 3" in body else 4 if "*= 4" in body else None
    if factor and claim == "O(n log n)":
        return [27, 81, 243, 729, 2187] if factor == 3 else [16, 64, 256, 1024]
    return SIZES[claim]


MISREADINGS = {"O(n^2)": "Two loops, one in the other, are easily multiplied without a look at how often each runs.",
               "O(n)": "One loop over n is seen, and what is inside or how it steps is not.",
               "O(n log n)": "Halving is seen somewhere, but it does not multiply with a full loop here.",
               "O(log n)": "Halving is seen, but it is not all that is done.",
               "O(1)": "A fixed number is seen, but something still grows with n.",
               "O(n^3)": "Three loops are seen, but not all of them are nested or full.",
               "O(sqrt n)": "A condition with a product is seen, or a loop that ends early is guessed.",}


def one(rng):
    while True:
        outer, inner = rng.choice(OUTER), rng.choice(INNER)
        claim = PRODUCT.get((outer[1], inner[1]))
        if claim is None or outer[1] == inner[1] == "1":
            continue
        if outer[1] == "log" and inner[1] == "i":
            total = "the values of i are n, n/2, n/4 and so on: together less than 2n"
        elif outer[1] == "sqrt" and inner[1] == "i":
            total = "0 + 1 + 2 + ... up to the square root of n is about n / 2"
        elif outer[1] == "1" and inner[1] == "i":
            total = "i is at most 9, so the inner loop does not grow either"
        elif inner[1] in ("i", "n - i"):
            total = "0 + 1 + 2 + ... + (n - 1) is about n * n / 2"
        else:
            total = "the two are multiplied, and constants are left out"
        return vary(rng, outer, inner, claim, total)


def vary(rng, outer, inner, claim, total):
    """The two loops with other constants; none of them changes how it grows."""
    step, fixed, few, factor = rng.randint(2, 5), rng.randint(6, 20), rng.randint(2, 9), rng.choice([2, 3, 4])
    text, why = outer[0].replace("n, 3)", f"n, {step})").replace("range(10)",
                                                                 f"range({fixed})"), outer[2].replace("n / 3", f"n / {step}")
    if factor > 2 and inner[1] != "i":
        text, why = text.replace("*= 2", f"*= {factor}"), why.replace("doubles its value", f"multiplies its value by {factor}")
    body = inner[0].replace("range(5)", f"range({few})").replace("+= 1", rng.choice(["+= 1", "+= 2", "+= n", "-= 1"])
                                                                 if "j" in inner[0] else "+= 1")
    notes = [why.replace("runs 10 times", f"runs {fixed} times"), inner[2].replace("runs 5 times", f"runs {few} times"),
             total.replace("at most 9", f"at most {fixed - 1}")]
    return text.format(body=kit.indent(body)), claim, notes


def several(rng):
    """Three loops, or two pieces one after the other."""
    half = "j = n\nwhile j > 1:\n    j //= 2\n    total += 1"
    return rng.choice([("for i in range(n):\n    for j in range(n):\n        for k in range({}):\n            total += 1"
                        .format(rng.choice([3, 4])),
                        "O(n^2)", ["the innermost loop has a fixed length, so only two loops grow"]),
                       ("for i in range(n):\n    for j in range(i):\n        for k in range(j):\n            total += 1",
                        "O(n^3)", ["three loops are nested; the sums are about n * n * n / 6, and constants don't count"]),
                       ("for i in range(n):\n    total += i\nfor i in range(n):\n    for j in range({}):\n        total += j"
                        .format(rng.choice([2, 6])),
                        "O(n)", ["two loops stand one after the other, so they are added", "the inner one has a fixed length"]),
                       ("for i in range(n):\n    for j in range(n):\n        total += 1\n" + half, "O(n^2)",
                        ["the nested loops are n * n", "the halving loop after them adds only log n"]),
                       ("for i in range(n):\n    total += 1\n" + half, "O(n)",
                        ["a loop over n and a halving loop stand one after the other, so they are added",
                         "n is the larger part"]),
                       ("low = 0\nfor high in range(n):\n    while low < high - {}:\n        low += 1\n    total += high - low"
                        .format(rng.choice([2, 3, 5])),
                        "O(n)", ["`low` never goes back, so over the whole run the inner loop runs fewer than n times",
                                 "this is a sliding window: two loops, but one walk"]),
                       ("for i in range(n):\n    for j in range(n):\n        total += 1\n        if j == {}:\n            break"
                        .format(rng.choice([3, 4, 7])),
                        "O(n)", ["the inner loop breaks after a fixed number of rounds"]),
                       ("for i in range(n):\n    for j in range(n):\n        total += 1\n    break", "O(n)",
                        ["`break` stands in the outer loop, so that one runs once"]),
                       ("left, right = 0, n\nwhile left < right:\n    middle = (left + right) // 2\n    if middle * middle < "
                        "n:\n        left = middle + 1\n    else:\n        right = middle\n    total += 1", "O(log n)",
                        ["each round throws away half of the range"]),
                       ("for i in range(n):\n    j = i\n    while j > 0:\n        j //= 2\n        total += 1", "O(n log n)",
                        ["for most i the inner loop runs about log n times"]),
                       ("i = n\nwhile i > 0:\n    for j in range(i):\n        total += 1\n    i -= {}"
                        .format(rng.choice([1, 2, 3])), "O(n^2)",
                        ["i goes down by a fixed step, so the inner loop runs n, then a bit less, and so on: a triangle"]),
                       ("i = 2\nwhile i < n:\n    total += 1\n    i = i * {}"
                        .format(rng.choice([2, 3, 5]))
                        + "\nfor k in range(20):\n    total += k", "O(log n)",
                        ["i is multiplied each time", "the second loop has a fixed length"]),])
