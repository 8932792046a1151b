# Reports the length of the deque, in which visitors who left still have a ticket
from collections import deque


class RepairQueue:
    def __init__(self):
        self.tickets = deque()
        self.valid = {}
        self.number = 0

    def arrive(self, visitor):
        if visitor in self.valid:
            return False
        self.number += 1
        self.valid[visitor] = self.number
        self.tickets.append((self.number, visitor))
        return True

    def leave(self, visitor):
        return self.valid.pop(visitor, None) is not None

    def call_next(self):
        while self.tickets:
            number, visitor = self.tickets.popleft()
            if self.valid.get(visitor) == number:
                del self.valid[visitor]
                return visitor
        return None

    def is_waiting(self, visitor):
        return visitor in self.valid

    def waiting(self):
        return len(self.tickets)
