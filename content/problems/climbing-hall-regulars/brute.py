import sys


def main() -> None:
    """Count every member anew, then take the best of the rest until there are enough."""
    lines = sys.stdin.read().split("\n")
    n, k = map(int, lines[0].split())
    visits = [line.split(" ", 1) for line in lines[1:n + 1]]
    waiting = []
    for _, name in visits:
        if name not in waiting:
            waiting.append(name)
    for _ in range(k):
        if not waiting:
            break
        best = waiting[0]
        for name in waiting:
            if comes_first(name, best, visits):
                best = name
        print(*totals(best, visits), best)
        waiting.remove(best)


def totals(name, visits):
    own = [int(minutes) for minutes, visitor in visits if visitor == name]
    return len(own), sum(own)


def comes_first(one, other, visits):
    one_totals, other_totals = totals(one, visits), totals(other, visits)
    if one_totals != other_totals:
        return one_totals > other_totals
    return one < other


main()
