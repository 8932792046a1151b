def solve(x):
    value = []
    for _ in range(10**6):
        value = [value]
    return value
