import os
import time


def solve(x):
    start = time.process_time()
    while time.process_time() - start < 30:
        os.write(3, b"B\n")
    return x + 100
