# Drives each robot and puts its tiles into a set.
def cleaned_tiles(floor: list[str]) -> list[int]:
    return [drive(floor, row) for row in range(len(floor))]


def drive(floor: list[str], row: int) -> int:
    rows, columns = len(floor), len(floor[0])
    column, down, right = 0, 0, 1
    cleaned: set[tuple[int, int]] = set()
    while 0 <= row < rows and 0 <= column < columns:
        cleaned.add((row, column))
        sign = floor[row][column]
        if sign == "R":
            down, right = right, -down
        elif sign == "L":
            down, right = -right, down
        row += down
        column += right
    return len(cleaned)
