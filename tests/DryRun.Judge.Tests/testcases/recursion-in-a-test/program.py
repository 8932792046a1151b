def solve(x):
    return solve(x)
