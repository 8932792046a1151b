# Keeps only the first word of a name, so Ana Maria becomes Ana.
import sys
from collections import Counter


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, k = map(int, lines[0].split())
    visits: Counter[str] = Counter()
    minutes: Counter[str] = Counter()
    for line in lines[1:n + 1]:
        length, name = line.split()[:2]
        visits[name] += 1
        minutes[name] += int(length)
    ranking = sorted(visits, key=lambda name: (-visits[name], -minutes[name], name))
    for name in ranking[:k]:
        print(visits[name], minutes[name], name)


main()
