import sys

sys.setrecursionlimit(10**9)


def solve(x):
    value = []
    for _ in range(10**6):
        value = [value]
    return value
