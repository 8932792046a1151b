import threading


def forever():
    while True:
        pass


threading.Thread(target=forever).start()


def solve(x):
    return x + 100
