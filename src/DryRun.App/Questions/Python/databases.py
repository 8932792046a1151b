"""Queries against SQLite, in memory. `sqlite3` is imported when the first one comes."""


kept = {}


def both_ways(script, query):
    """Task: the rows as SQLite returns them, and as it returns them when it may choose the other order."""
    base = kept.get(script) or kept.setdefault(script, opened(script))
    return {"status": "ok", "rows": [rows_of(base, query, backward) for backward in (0, 1)]}


def rows_of(base, query, backward):
    base.execute(f"PRAGMA reverse_unordered_selects = {backward}")
    return [list(row) for row in base.execute(query).fetchall()]


def rows(script, query):
    return rows_of(opened(script), query, 0)


def opened(script):
    """A database that the script has made and that no query can change."""
    import sqlite3
    base = sqlite3.connect(":memory:")
    base.executescript(script)
    base.execute("PRAGMA query_only = ON")
    return base


def text_of(rows):
    return "\n".join(" | ".join(shown(value) for value in row) for row in rows) or "(no rows)"


def shown(value):
    return "NULL" if value is None else str(value)


def same(rows, others, ordered):
    """A number equals the same number of another type, as in Python."""
    if ordered:
        return rows == others
    return sorted(rows, key=sortable) == sorted(others, key=sortable)


def sortable(row):
    return [(value is not None, isinstance(value, str), value if value is not None else 0) for value in row]
