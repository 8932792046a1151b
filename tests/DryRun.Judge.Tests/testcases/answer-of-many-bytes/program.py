def solve(x):
    return "x" * (60 << 20)
