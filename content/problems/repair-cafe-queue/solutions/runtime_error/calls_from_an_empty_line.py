# Calls the next visitor without asking whether there is one
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
        return self.line.pop(visitor, False)

    def call_next(self):
        return self.line.popitem(last=False)[0]

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
