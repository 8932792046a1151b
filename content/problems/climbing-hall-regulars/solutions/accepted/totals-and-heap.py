# One dict of [visits, minutes]; heapq.nsmallest takes only the best k.
import sys
from collections import defaultdict
from heapq import nsmallest


def main() -> None:
    _, k = map(int, sys.stdin.readline().split())
    totals: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for line in sys.stdin:
        minutes, _, name = line.rstrip("\n").partition(" ")
        entry = totals[name]
        entry[0] += 1
        entry[1] += int(minutes)
    rows = ((-visits, -minutes, name) for name, (visits, minutes) in totals.items())
    for visits, minutes, name in nsmallest(k, rows):
        print(-visits, -minutes, name)


if __name__ == "__main__":
    main()
