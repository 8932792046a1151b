import random


def generate(rng: random.Random, size: int) -> list:
    """Make a log of `size` readings that stay near the target, so that steady stretches are common."""
    target = rng.choice([-18, 0, 4, 5, rng.randint(-1_000_000, 1_000_000)])
    swing = min(rng.choice([0, 1, 2, 5, 200]), 1_000_000 - abs(target))
    readings = [target + rng.randint(-swing, swing) for _ in range(size)]
    return [readings, target + rng.choice([0, 0, 0, 1, -1]) if abs(target) < 1_000_000 else target]
