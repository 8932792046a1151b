import os
import threading


def solve(x):
    if x == 4:
        def late():
            os.write(3, b"rest")
        pid = os.fork()
        if pid == 0:
            import time
            time.sleep(0.01)
            os._exit(0)
        os.write(3, b"=104\nrest")
        os._exit(0)
    return x + 100
