# Lays out a new table of the whole floor for each robot.
def cleaned_tiles(floor: list[str]) -> list[int]:
    return [drive(floor, row) for row in range(len(floor))]


def drive(floor: list[str], row: int) -> int:
    rows, columns = len(floor), len(floor[0])
    column, down, right = 0, 0, 1
    dirty = [[True] * columns for _ in range(rows)]
    cleaned = 0
    while 0 <= row < rows and 0 <= column < columns:
        cleaned += dirty[row][column]
        dirty[row][column] = False
        sign = floor[row][column]
        if sign == "R":
            down, right = right, -down
        elif sign == "L":
            down, right = -right, down
        row += down
        column += right
    return cleaned
