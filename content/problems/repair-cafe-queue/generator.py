import random

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def generate(rng: random.Random, size: int) -> list:
    """Make `size` calls: few visitors who come and go in small tests, a line of 30,000 and more in large ones."""
    calls = [["RepairQueue", []]]
    if size > 1000:
        calls += [["arrive", [name(number)]] for number in rng.sample(range(36**3), size * 2 // 5)]
        size -= size * 2 // 5
        people = [name(number) for number in range(36**3)]
    else:
        people = "abcd"[: rng.randint(1, 4)]
    calls += [one_call(rng, people) for _ in range(size)]
    return calls


def one_call(rng: random.Random, people) -> list:
    method = rng.choices(["arrive", "leave", "call_next", "is_waiting", "waiting"], [40, 15, 25, 10, 10])[0]
    return [method, [] if method in ("call_next", "waiting") else [rng.choice(people)]]


def name(number: int) -> str:
    return DIGITS[number // 1296] + DIGITS[number // 36 % 36] + DIGITS[number % 36]
