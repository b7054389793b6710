"""Who last saved a department, or the queue's settings (the department ''), and the version that came of it."""

from __future__ import annotations

import sqlite3

from chatserver.storage.database import Transaction

WHOLE_QUEUE = ""


def find(connection: sqlite3.Connection, version: str, department: str = WHOLE_QUEUE) -> str:
    """The name of whoever made this version; empty if it came about in another way."""
    row = connection.execute(
        "SELECT name FROM setting_authors WHERE department = ? AND version = ?", (department, version)
    ).fetchone()
    return str(row[0]) if row else ""


def put(transaction: Transaction, version: str, name: str, department: str = WHOLE_QUEUE) -> None:
    transaction.execute(
        """INSERT INTO setting_authors (department, version, name) VALUES (?, ?, ?)
           ON CONFLICT (department) DO UPDATE SET version = excluded.version, name = excluded.name""",
        (department, version, name),
    )


def delete(transaction: Transaction, department: str) -> None:
    """Forgets who saved a department that is no more."""
    transaction.execute("DELETE FROM setting_authors WHERE department = ?", (department,))
