# Deletes a visitor from the dict without asking whether the visitor is in it
class RepairQueue:
    def __init__(self):
        self.line = {}

    def arrive(self, visitor):
        if visitor in self.line:
            return False
        self.line[visitor] = True
        return True

    def leave(self, visitor):
        del self.line[visitor]
        return True

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
