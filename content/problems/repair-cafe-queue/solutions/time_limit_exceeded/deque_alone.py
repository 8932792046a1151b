# A deque calls the next visitor in O(1), but finding a name in it is still a walk
from collections import deque


class RepairQueue:
    def __init__(self):
        self.line = deque()

    def arrive(self, visitor):
        if visitor in self.line:
            return False
        self.line.append(visitor)
        return True

    def leave(self, visitor):
        try:
            self.line.remove(visitor)
        except ValueError:
            return False
        return True

    def call_next(self):
        return self.line.popleft() if self.line else None

    def is_waiting(self, visitor):
        return visitor in self.line

    def waiting(self):
        return len(self.line)
