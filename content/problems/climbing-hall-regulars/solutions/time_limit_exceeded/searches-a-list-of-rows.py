# Keeps the totals in a list and searches it for each visit.
import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, k = map(int, lines[0].split())
    rows: list[list] = []
    for line in lines[1:n + 1]:
        length, name = line.split(" ", 1)
        for row in rows:
            if row[2] == name:
                row[0] -= 1
                row[1] -= int(length)
                break
        else:
            rows.append([-1, -int(length), name])
    for visits, total, name in sorted(rows)[:k]:
        print(-visits, -total, name)


main()
