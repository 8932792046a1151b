import os


def solve(x):
    os.write(3, b"\xff\x00{]\n")
    return x + 100
