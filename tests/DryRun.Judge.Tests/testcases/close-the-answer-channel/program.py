import os

os.close(3)


def solve(x):
    return x + 100
