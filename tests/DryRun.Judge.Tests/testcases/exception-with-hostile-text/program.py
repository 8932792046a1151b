class Rude(Exception):
    def __str__(self):
        raise ValueError("again")


def solve(x):
    raise Rude
