RIGHT_TURN = {"right": "down", "down": "left", "left": "up", "up": "right"}
LEFT_TURN = {"right": "up", "up": "left", "left": "down", "down": "right"}
NEXT_TILE = {"right": (0, 1), "down": (1, 0), "left": (0, -1), "up": (-1, 0)}


def cleaned_tiles(floor: list[str]) -> list[int]:
    """Drive each robot over a table of all tiles and count the tiles that are gone."""
    answer = []
    for start in range(len(floor)):
        dirty = {(i, j) for i in range(len(floor)) for j in range(len(floor[0]))}
        everything = frozenset(dirty)
        place, facing = (start, 0), "right"
        while place in everything:
            dirty.discard(place)
            sign = floor[place[0]][place[1]]
            if sign == "R":
                facing = RIGHT_TURN[facing]
            elif sign == "L":
                facing = LEFT_TURN[facing]
            place = (place[0] + NEXT_TILE[facing][0], place[1] + NEXT_TILE[facing][1])
        answer.append(len(everything) - len(dirty))
    return answer
