"""A grid made in one of several ways, then a few changes; sometimes the rows are one and the same list."""
import kit

BELIEFS = {
    "separate": ("`*` copies the rows", "`*` repeats the reference, so every row is the same list."),
    "shared": ("rows made by a loop are shared", "The inner expression runs anew in each round and makes a new list."),
    "number": ("a number in a row is shared too",
               "Assigning to a place of a row changes that row only; numbers can't be changed."),
    "replaced": ("a row that is replaced is changed",
                 "Assigning to `grid[i]` puts another list there; the old row is not touched."),
    "column": ("row and column are exchanged", "`grid[i][j]` is item j of row i."),
    "deep": ("a copy of the grid copies the rows", "A slice copies the outer list only; the rows are the same lists as before."),
}


def make(rng, level):
    grid = rng.choice(["grid", "board", "table", "field"])
    width, height, zero = rng.randint(2, 3), rng.randint(2, 3), rng.choice(["0", "'.'", "None"])
    first, beliefs, said = start(rng, grid, width, height, zero)
    steps = [(first, beliefs, said)]
    other = "other"
    copied = level == "mid" and rng.random() < 0.5
    if copied:
        steps.append(copy_of(rng, grid, other))
    while len(steps) < (3 if level == "junior" else 4) + copied:
        target = rng.choice([grid, other]) if copied else grid
        step = rng.choice([cell, cell, row_append, new_row, row_fill])(rng, target, width, height)
        if step[0] not in [line for line, _, _ in steps]:
            steps.append(step)
    end = f"print({grid})" + (f"\nprint({other})" if copied
                              else "") if rng.random() < 0.7 else f"for row in {grid}:\n    print(row)"
    whole = kit.join(*(line for line, _, _ in steps), end)
    wrong = [kit.wrong(*BELIEFS[key], code=kit.join(*(believed.get(key, line) for line, believed, _ in steps), end))
             for key in BELIEFS if any(key in believed for _, believed, _ in steps)]
    wrong.append(kit.wrong("the last change is not seen", "Every change of a row shows wherever that row is held.",
                           code=kit.join(*(line for line, _, _ in steps[:-1]), end)))
    return kit.predict_output(whole, wrong=wrong,
                              explanation=walk(steps, grid, other) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def start(rng, grid, width, height, zero):
    separate, shared = f"{grid} = [[{zero}] * {width} for _ in range({height})]", f"{grid} = [[{zero}] * {width}] * {height}"
    row = f"row = [{zero}] * {width}\n"
    return rng.choice([
        (shared, {"separate": separate}, f"one row, held {height} times"),
        (shared, {"separate": separate}, f"one row, held {height} times"),
        (separate, {"shared": shared}, f"{height} rows, each a list of its own"),
        (f"{row}{grid} = [row for _ in range({height})]", {"separate": f"{row}{grid} = [row[:] for _ in range({height})]"},
         f"the one list `row`, held {height} times"),
        (f"{row}{grid} = [row[:] for _ in range({height})]", {"shared": f"{row}{grid} = [row] * {height}"},
         f"{height} copies of `row`"),
        (f"{row}{grid} = []\nfor _ in range({height}):\n    {grid}.append(row)",
         {"separate": f"{row}{grid} = [list(row) for _ in range({height})]"}, f"the one list `row`, held {height} times"),
    ])


def copy_of(rng, grid, other):
    shallow = rng.choice([f"{grid}[:]", f"list({grid})", f"{grid}.copy()"])
    deep = f"[row[:] for row in {grid}]"
    if rng.random() < 0.7:
        return f"{other} = {shallow}", {"deep": f"{other} = {deep}"}, "a new outer list with the same rows"
    return f"{other} = {deep}", {"shared": f"{other} = {shallow}"}, "a new outer list with copies of the rows"


def cell(rng, grid, width, height):
    row, column, number = rng.randrange(height), rng.randrange(width), rng.randint(1, 9)
    least = min(width, height)
    believed = {"column": f"{grid}[{column % least}][{row % least}] = {number}",
                "number": f"for line in {grid}:\n    line[{column}] = {number}"}
    return f"{grid}[{row}][{column}] = {number}", believed, f"the list at index {row} gets {number} at index {column}"


def row_append(rng, grid, width, height):
    row, number = rng.randrange(height), rng.randint(1, 9)
    return (f"{grid}[{row}].append({number})", {"number": f"for line in {grid}:\n    line.append({number})"},
            f"the list at index {row} grows")


def new_row(rng, grid, width, height):
    row, number = rng.randrange(height), rng.randint(1, 9)
    values = [number] * width
    return (f"{grid}[{row}] = {values}", {"replaced": f"{grid}[{row}][:] = {values}"},
            f"a new list is put at index {row}; the other places keep what they have")


def row_fill(rng, grid, width, height):
    row, number = rng.randrange(height), rng.randint(1, 9)
    return (f"{grid}[{row}] += [{number}]", {"replaced": f"{grid}[{row}] = {grid}[{row}] + [{number}]"},
            f"the list at index {row} is made longer in place")


def walk(steps, grid, other):
    values, notes = {}, []
    for line, _, said in steps:
        exec(line, values)
        shown = f" `{other}` is `{values[other]}`." if other in values else ""
        notes.append(f"- `{line.split(chr(10))[-1].strip()}`: {said}. `{grid}` is `{values[grid]}`.{shown}")
    return "\n".join(notes)
