# Trusts most_common, which knows neither the minutes nor the names.
import sys
from collections import Counter


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, k = map(int, lines[0].split())
    visits: Counter[str] = Counter()
    minutes: Counter[str] = Counter()
    for line in lines[1:n + 1]:
        length, name = line.split(" ", 1)
        visits[name] += 1
        minutes[name] += int(length)
    ranking = [name for name, _ in visits.most_common(k)]
    for name in ranking:
        print(visits[name], minutes[name], name)


main()
