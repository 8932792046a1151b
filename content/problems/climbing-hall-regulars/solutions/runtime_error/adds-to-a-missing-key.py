# Adds to an entry of a plain dict that does not exist yet.
import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, k = map(int, lines[0].split())
    visits: dict[str, int] = {}
    minutes: dict[str, int] = {}
    for line in lines[1:n + 1]:
        length, name = line.split(" ", 1)
        visits[name] += 1
        minutes[name] += int(length)
    ranking = sorted(visits, key=lambda name: (-visits[name], -minutes[name], name))
    for name in ranking[:k]:
        print(visits[name], minutes[name], name)


main()
