def generate(rng, size):
    """A floor of at most `size` tiles; size up to 100 keeps it small enough to draw by hand."""
    kind = rng.choice(["random", "knot", "snake", "tall snake"])
    if size <= 100:
        columns = rng.randint(1, min(size, 6))
    else:
        columns = rng.randint(8, 12) if kind == "tall snake" else int(size ** 0.5)
    rows = max(1, size // columns)
    if kind == "knot" and rows > 1 and columns > 1:
        return [knot(rng, rows, columns)]
    if kind == "random" or columns == 1:
        return [random_floor(rng, rows, columns)]
    return [snake(rng, rows, columns)]


def random_floor(rng, rows, columns):
    signs = rng.choice([1, 4, 20])
    return ["".join(rng.choices(".LR", [10, signs, signs], k=columns)) for _ in range(rows)]


def knot(rng, rows, columns):
    """Three equal turns make one robot cross its own way; a few more signs may spoil it."""
    top, bottom = sorted(rng.sample(range(rows), 2))
    left, right = sorted(rng.sample(range(columns), 2))
    floor = [["."] * columns for _ in range(rows)]
    sign, start, end = ("R", top, bottom) if rng.random() < 0.5 else ("L", bottom, top)
    for row, column in [(start, right), (end, right), (end, left)]:
        floor[row][column] = sign
    for _ in range(rng.choice([0, 0, 1, rows])):
        floor[rng.randrange(rows)][rng.randrange(columns)] = rng.choice(".LR")
    return ["".join(row) for row in floor]


def snake(rng, rows, columns):
    """The first robot drives to and fro over every tile; in a small snake one tile is another one."""
    middle = "." * (columns - 2)
    floor = ["." + middle + "R"] + ["L" + middle + "R"] * (rows - 1)
    if rows * columns <= 100:
        row, column = rng.randrange(rows), rng.randrange(columns)
        floor[row] = floor[row][:column] + rng.choice(".LR") + floor[row][column + 1:]
    return floor
