def solve(x):
    raise ValueError("x" * (100 << 20))
