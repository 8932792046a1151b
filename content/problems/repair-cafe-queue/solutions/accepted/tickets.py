# A deque of tickets and a dict from visitor to valid ticket; tickets that are no longer valid are skipped
from collections import deque


class RepairQueue:
    def __init__(self) -> None:
        self._tickets = deque()
        self._valid = {}
        self._next_number = 0

    def arrive(self, visitor: str) -> bool:
        if visitor in self._valid:
            return False
        self._valid[visitor] = self._next_number
        self._tickets.append((self._next_number, visitor))
        self._next_number += 1
        return True

    def leave(self, visitor: str) -> bool:
        return self._valid.pop(visitor, None) is not None

    def call_next(self) -> str | None:
        while self._tickets:
            number, visitor = self._tickets.popleft()
            if self._valid.get(visitor) == number:
                del self._valid[visitor]
                return visitor
        return None

    def is_waiting(self, visitor: str) -> bool:
        return visitor in self._valid

    def waiting(self) -> int:
        return len(self._valid)
