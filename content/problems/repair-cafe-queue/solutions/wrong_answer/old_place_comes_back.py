# Leaves old places in the deque: who comes back is called at the old place
from collections import deque


class RepairQueue:
    def __init__(self):
        self.line = deque()
        self.inside = set()

    def arrive(self, visitor):
        if visitor in self.inside:
            return False
        self.inside.add(visitor)
        self.line.append(visitor)
        return True

    def leave(self, visitor):
        if visitor not in self.inside:
            return False
        self.inside.remove(visitor)
        return True

    def call_next(self):
        while self.line:
            visitor = self.line.popleft()
            if visitor in self.inside:
                self.inside.remove(visitor)
                return visitor
        return None

    def is_waiting(self, visitor):
        return visitor in self.inside

    def waiting(self):
        return len(self.inside)
