import random


def generate(rng: random.Random, size: int) -> list:
    """Make `size` sorted weights and a limit: in small tests often a tight one, in large ones never met exactly."""
    if size > 1000:
        return large(rng, size)
    top = rng.choice([3, 6, 12, 40])
    weights = sorted(rng.randint(1, top) for _ in range(size))
    return [weights, rng.randint(1, 2 * top + 1)]


def large(rng: random.Random, size: int) -> list:
    # Even weights and an odd limit: no pair fills the bag exactly, so nobody can stop early.
    weights = sorted(2 * rng.randint(1, 500_000) for _ in range(size))
    limit = 2 * rng.randint(400_000, 900_000) + 1
    return [weights, limit]
