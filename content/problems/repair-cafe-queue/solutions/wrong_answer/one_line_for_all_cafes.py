# The line is a class attribute, so every object shares it and it is never empty again
from collections import OrderedDict


class RepairQueue:
    line = OrderedDict()

    def arrive(self, visitor):
        if visitor in self.line:
            return False
        self.line[visitor] = True
        return True

    def leave(self, visitor):
        return self.line.pop(visitor, False)

    def call_next(self):
        return self.line.popitem(last=False)[0] if self.line else None

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
