def generate(rng, size):
    start = rng.randrange(100)
    return [list(range(start, start + size)), 2 * start + 1]
