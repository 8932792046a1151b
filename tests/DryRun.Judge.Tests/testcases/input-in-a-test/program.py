def solve(x):
    return int(input())
