# Keeps the cleaned tiles in a list and searches it at every step.
def cleaned_tiles(floor: list[str]) -> list[int]:
    return [drive(floor, row) for row in range(len(floor))]


def drive(floor: list[str], row: int) -> int:
    rows, columns = len(floor), len(floor[0])
    column, down, right = 0, 0, 1
    cleaned: list[tuple[int, int]] = []
    while 0 <= row < rows and 0 <= column < columns:
        if (row, column) not in cleaned:
            cleaned.append((row, column))
        sign = floor[row][column]
        if sign == "R":
            down, right = right, -down
        elif sign == "L":
            down, right = -right, down
        row += down
        column += right
    return len(cleaned)
