# One long string with a wall around the floor; a place is one number, a direction a step.
def cleaned_tiles(floor: list[str]) -> list[int]:
    width = len(floor[0]) + 2
    wall = "#" * width
    tiles = wall + "".join(f"#{row}#" for row in floor) + wall
    steps = [1, width, -1, -width]
    return [drive(tiles, steps, row * width + 1) for row in range(1, len(floor) + 1)]


def drive(tiles: str, steps: list[int], place: int) -> int:
    facing = 0
    cleaned: set[int] = set()
    while (sign := tiles[place]) != "#":
        cleaned.add(place)
        if sign == "R":
            facing = (facing + 1) % 4
        elif sign == "L":
            facing = (facing - 1) % 4
        place += steps[facing]
    return len(cleaned)
