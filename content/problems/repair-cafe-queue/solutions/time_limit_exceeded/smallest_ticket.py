# A dict from visitor to ticket, but the next visitor is found with min() over all of them
class RepairQueue:
    def __init__(self):
        self.tickets = {}
        self.number = 0

    def arrive(self, visitor):
        if visitor in self.tickets:
            return False
        self.number += 1
        self.tickets[visitor] = self.number
        return True

    def leave(self, visitor):
        return self.tickets.pop(visitor, None) is not None

    def call_next(self):
        if not self.tickets:
            return None
        visitor = min(self.tickets, key=self.tickets.get)
        del self.tickets[visitor]
        return visitor

    def is_waiting(self, visitor):
        return visitor in self.tickets

    def waiting(self):
        return len(self.tickets)
