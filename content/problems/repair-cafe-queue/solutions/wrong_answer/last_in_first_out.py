# Takes the next visitor from the end of the line: a stack, not a queue
class RepairQueue:
    def __init__(self):
        self.line = {}

    def arrive(self, visitor):
        if visitor in self.line:
            return False
        self.line[visitor] = True
        return True

    def leave(self, visitor):
        return self.line.pop(visitor, False)

    def call_next(self):
        return self.line.popitem()[0] if self.line else None

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
