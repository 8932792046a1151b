def solve(x):
    return len([0] * (1 << 30))
