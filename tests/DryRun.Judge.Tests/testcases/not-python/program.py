def solve(x:
