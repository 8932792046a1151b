# Asks for the truth of the ticket number, and number 0 is false: the first visitor cannot leave
from collections import deque


class RepairQueue:
    def __init__(self):
        self.tickets = deque()
        self.valid = {}
        self.number = 0

    def arrive(self, visitor):
        if visitor in self.valid:
            return False
        self.valid[visitor] = self.number
        self.tickets.append((self.number, visitor))
        self.number += 1
        return True

    def leave(self, visitor):
        return bool(self.valid.pop(visitor, None))

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
        return len(self.valid)
