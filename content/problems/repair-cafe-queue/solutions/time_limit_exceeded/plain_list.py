# One list: in, remove and pop(0) all walk through the line
class RepairQueue:
    def __init__(self) -> None:
        self.line = []

    def arrive(self, visitor: str) -> bool:
        if visitor in self.line:
            return False
        self.line.append(visitor)
        return True

    def leave(self, visitor: str) -> bool:
        if visitor not in self.line:
            return False
        self.line.remove(visitor)
        return True

    def call_next(self) -> str | None:
        return self.line.pop(0) if self.line else None

    def is_waiting(self, visitor: str) -> bool:
        return visitor in self.line

    def waiting(self) -> int:
        return len(self.line)
