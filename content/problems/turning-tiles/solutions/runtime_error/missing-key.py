# Looks up a table of turns that has no entry for a tile without a sign.
TURNS = {"R": 1, "L": -1}
STEPS = [(0, 1), (1, 0), (0, -1), (-1, 0)]


def cleaned_tiles(floor: list[str]) -> list[int]:
    rows, columns = len(floor), len(floor[0])
    answer = []
    for start in range(rows):
        row, column, facing = start, 0, 0
        cleaned: set[tuple[int, int]] = set()
        while 0 <= row < rows and 0 <= column < columns:
            cleaned.add((row, column))
            facing = (facing + TURNS[floor[row][column]]) % 4
            row += STEPS[facing][0]
            column += STEPS[facing][1]
        answer.append(len(cleaned))
    return answer
