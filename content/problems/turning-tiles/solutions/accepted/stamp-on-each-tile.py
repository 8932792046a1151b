# One table for all robots; each tile remembers the last robot that cleaned it.
def cleaned_tiles(floor: list[str]) -> list[int]:
    rows, columns = len(floor), len(floor[0])
    last = [[-1] * columns for _ in range(rows)]
    answer = []
    for robot in range(rows):
        row, column, down, right = robot, 0, 0, 1
        count = 0
        while 0 <= row < rows and 0 <= column < columns:
            if last[row][column] != robot:
                last[row][column] = robot
                count += 1
            sign = floor[row][column]
            if sign == "R":
                down, right = right, -down
            elif sign == "L":
                down, right = -right, down
            row, column = row + down, column + right
        answer.append(count)
    return answer
