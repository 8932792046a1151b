def solve(x):
    x + 100
