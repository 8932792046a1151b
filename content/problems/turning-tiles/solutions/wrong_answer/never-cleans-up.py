# Counts only the tiles that no robot before has cleaned: one set serves all robots.
def cleaned_tiles(floor: list[str]) -> list[int]:
    rows, columns = len(floor), len(floor[0])
    cleaned: set[tuple[int, int]] = set()
    answer = []
    for start in range(rows):
        row, column, down, right = start, 0, 0, 1
        before = len(cleaned)
        while 0 <= row < rows and 0 <= column < columns:
            cleaned.add((row, column))
            sign = floor[row][column]
            if sign == "R":
                down, right = right, -down
            elif sign == "L":
                down, right = -right, down
            row, column = row + down, column + right
        answer.append(len(cleaned) - before)
    return answer
