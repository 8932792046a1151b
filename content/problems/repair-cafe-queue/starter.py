class RepairQueue:
    """The waiting line of a repair café: first come, first served."""

    def __init__(self) -> None:
        ...

    def arrive(self, visitor: str) -> bool:
        """Put the visitor at the end of the line; False if already there."""
        ...

    def leave(self, visitor: str) -> bool:
        """Take the visitor out of the line; False if not there."""
        ...

    def call_next(self) -> str | None:
        """Take out and return the first visitor, or None."""
        ...

    def is_waiting(self, visitor: str) -> bool:
        """Tell whether the visitor is in the line."""
        ...

    def waiting(self) -> int:
        """Return the length of the line."""
        ...
