# Sorts by name, then by the numbers; the second sort is stable.
import sys


def main() -> None:
    n, k = map(int, input().split())
    minutes_of: dict[str, list[int]] = {}
    for _ in range(n):
        minutes, name = sys.stdin.readline().rstrip("\n").split(maxsplit=1)
        minutes_of.setdefault(name, []).append(int(minutes))
    rows = [(len(minutes), sum(minutes), name) for name, minutes in minutes_of.items()]
    rows.sort(key=lambda row: row[2])
    rows.sort(key=lambda row: row[:2], reverse=True)
    for row in rows[:k]:
        print(*row)


if __name__ == "__main__":
    main()
