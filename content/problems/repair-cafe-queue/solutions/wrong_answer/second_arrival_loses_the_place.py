# Moves a visitor who arrives a second time to the end of the line
from collections import OrderedDict


class RepairQueue:
    def __init__(self):
        self.line = OrderedDict()

    def arrive(self, visitor):
        is_new = visitor not in self.line
        self.line[visitor] = True
        self.line.move_to_end(visitor)
        return is_new

    def leave(self, visitor):
        return self.line.pop(visitor, False)

    def call_next(self):
        return self.line.popitem(last=False)[0] if self.line else None

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
