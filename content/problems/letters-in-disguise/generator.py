LETTERS = "abcdefghijklmnopqrstuvwxyz"


def generate(rng, size):
    """`size` words: short ones from few letters, or up to 100 words around the ten-letter mark; for more, long ones."""
    if size > 100:
        shortest, longest, letters = rng.choice([(6, 12, 26), (10, 20, 12), (26, 26, 26), (8, 10, 4)])
    elif rng.random() < 0.2:
        return [[around_ten(rng) for _ in range(size)]]
    else:
        shortest, longest, letters = 1, rng.randint(1, 5), rng.randint(1, 4)
    words = []
    while len(words) < size:
        word = "".join(rng.choices(LETTERS[:letters], k=rng.randint(shortest, longest)))
        words.append(word)
        if len(words) < size and rng.random() < 0.5:
            words.append(disguise(rng, word))
    rng.shuffle(words)
    return [words]


def around_ten(rng):
    """Ten different letters and one or two more."""
    return disguise(rng, LETTERS[:10] + rng.choice(["k", "ba", "kb", "bk", "ab", "a", "b", "kl"]))


def disguise(rng, word):
    return word.translate(str.maketrans(LETTERS, "".join(rng.sample(LETTERS, 26))))
