import random


def generate(rng: random.Random, size: int) -> list:
    """Make a log of `size` songs; in large logs the longest fair block has 9,000 songs or more."""
    if size > 1000:
        return large(rng, size)
    names = "abcde"[: rng.randint(1, 5)]
    return [[rng.choice(names) for _ in range(size)], rng.randint(1, 4)]


def large(rng: random.Random, size: int) -> list:
    crowd = rng.choice([20, 300, 2000])
    artists = [f"artist{rng.randrange(crowd)}" for _ in range(size)]
    for _ in range(rng.randint(0, 3)):
        start = rng.randrange(size)
        artists[start : start + 5] = ["guest"] * len(artists[start : start + 5])
    return [artists, max(5, size // crowd // 2)]
