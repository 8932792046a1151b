import random


def generate(rng: random.Random, size: int) -> list:
    """Make `size` bookings: crowded nights with many ties in small tests, thousands of gaps in large ones."""
    if size > 1000:
        return large(rng, size)
    opens = rng.randint(0, 8)
    closes = opens + rng.randint(1, 24)
    longest = rng.choice([2, 4, 12])
    bookings = [booking(rng, closes + 6, longest) for _ in range(size)]
    return [bookings, opens, closes, rng.choice([1, 1, 2, 3])]


def large(rng: random.Random, size: int) -> list:
    # Short bookings, so that most of them leave a gap; a few long ones that hide their neighbours.
    end_of_time = 1_000_000_000
    bookings = [booking(rng, end_of_time, 40_000) for _ in range(size - 5)]
    bookings += [booking(rng, end_of_time, 30_000_000) for _ in range(5)]
    rng.shuffle(bookings)
    return [bookings, rng.randint(1, 1_000_000), end_of_time - rng.randint(1, 1_000_000), rng.randint(1, 2000)]


def booking(rng: random.Random, end_of_time: int, longest: int) -> list[int]:
    start = rng.randint(0, end_of_time - 1)
    return [start, min(end_of_time, start + rng.randint(1, longest))]
