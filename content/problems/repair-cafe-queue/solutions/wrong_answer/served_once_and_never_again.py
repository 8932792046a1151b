# Does not forget a visitor who was called, so nobody can come a second time
from collections import OrderedDict


class RepairQueue:
    def __init__(self):
        self.line = OrderedDict()
        self.known = set()

    def arrive(self, visitor):
        if visitor in self.known:
            return False
        self.known.add(visitor)
        self.line[visitor] = True
        return True

    def leave(self, visitor):
        self.known.discard(visitor)
        return self.line.pop(visitor, False)

    def call_next(self):
        return self.line.popitem(last=False)[0] if self.line else None

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
