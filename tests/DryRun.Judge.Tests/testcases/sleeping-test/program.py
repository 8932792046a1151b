import time


def solve(x):
    time.sleep(60)
