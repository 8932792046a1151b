def generate(rng, size):
    """A row of `size` stitches; short alphabets and a random chance to go on with the same thread."""
    codes = rng.choice(["aA1", "ab", "12", "abAB019", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789"])
    stay = rng.choice([0.0, 0.0, 0.5, 0.9])
    row = []
    while len(row) < size:
        if row and rng.random() < stay:
            row.append(row[-1])
        else:
            row.append(rng.choice(codes))
    return ["".join(row)]
