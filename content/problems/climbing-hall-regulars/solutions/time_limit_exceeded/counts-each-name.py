# Calls list.count for each member, which looks at all visits every time.
import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, k = map(int, lines[0].split())
    names = []
    minutes: dict[str, int] = {}
    for line in lines[1:n + 1]:
        length, name = line.split(" ", 1)
        names.append(name)
        minutes[name] = minutes.get(name, 0) + int(length)
    rows = [(-names.count(name), -total, name) for name, total in minutes.items()]
    for visits, total, name in sorted(rows)[:k]:
        print(-visits, -total, name)


main()
