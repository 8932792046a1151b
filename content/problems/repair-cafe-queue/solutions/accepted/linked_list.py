# A doubly linked list in a ring, and a dict from visitor to node
class Node:
    __slots__ = ("visitor", "before", "after")

    def __init__(self, visitor):
        self.visitor = visitor
        self.before = self.after = self


class RepairQueue:
    def __init__(self):
        self._ring = Node(None)
        self._nodes = {}

    def arrive(self, visitor):
        if visitor in self._nodes:
            return False
        node = self._nodes[visitor] = Node(visitor)
        node.before, node.after = self._ring.before, self._ring
        node.before.after = node.after.before = node
        return True

    def leave(self, visitor):
        node = self._nodes.pop(visitor, None)
        if node is None:
            return False
        node.before.after, node.after.before = node.after, node.before
        return True

    def call_next(self):
        visitor = self._ring.after.visitor
        if visitor is not None:
            self.leave(visitor)
        return visitor

    def is_waiting(self, visitor):
        return visitor in self._nodes

    def waiting(self):
        return len(self._nodes)
