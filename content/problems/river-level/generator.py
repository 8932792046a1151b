def generate(rng, size):
    """`size` readings; short or long windows, with ties of minutes and long pauses."""
    if size <= 100:
        span, steps, levels = rng.randint(1, 6), [0, 0, 1, 1, 2, 3, 9], [-200, 700]
    else:
        span, steps, levels = rng.choice([5, 100_000, 400_000, 1_000_000]), [0, 5, 10, 20], [-100_000, 100_000]
    minute = rng.randint(0, 3)
    readings = []
    for _ in range(size):
        readings.append([minute, rng.randint(*levels) / 100])
        minute += rng.choice(steps)
    return [readings, span]
