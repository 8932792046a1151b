# Returns True from leave, whether the visitor was in the line or not
from collections import OrderedDict


class RepairQueue:
    def __init__(self):
        self.line = OrderedDict()

    def arrive(self, visitor):
        if visitor in self.line:
            return False
        self.line[visitor] = True
        return True

    def leave(self, visitor):
        self.line.pop(visitor, None)
        return True

    def call_next(self):
        return self.line.popitem(last=False)[0] if self.line else None

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
