# Uses the name of the attribute without self
class RepairQueue:
    def __init__(self):
        self.line = {}

    def arrive(self, visitor):
        if visitor in line:
            return False
        self.line[visitor] = True
        return True

    def leave(self, visitor):
        return self.line.pop(visitor, False)

    def call_next(self):
        if not self.line:
            return None
        visitor = next(iter(self.line))
        del self.line[visitor]
        return visitor

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
