# An OrderedDict used as an ordered set: both ends and every name are found in O(1)
from collections import OrderedDict


class RepairQueue:
    def __init__(self) -> None:
        self._line = OrderedDict()

    def arrive(self, visitor: str) -> bool:
        if visitor in self._line:
            return False
        self._line[visitor] = True
        return True

    def leave(self, visitor: str) -> bool:
        return self._line.pop(visitor, False)

    def call_next(self) -> str | None:
        return self._line.popitem(last=False)[0] if self._line else None

    def is_waiting(self, visitor: str) -> bool:
        return visitor in self._line

    def waiting(self) -> int:
        return len(self._line)
