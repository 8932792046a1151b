def solve(x):
    yield x + 100
