"""The opening hours of the shop; the key '' is the shop itself, others are departments with hours of their own."""

from __future__ import annotations

import sqlite3

import msgspec

from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage.database import Transaction

WHOLE_SHOP = ""

decode_hours = msgspec.json.Decoder(OpeningHours).decode


def find(connection: sqlite3.Connection, department: str = WHOLE_SHOP) -> OpeningHours | None:
    """The hours, or None if they were never set."""
    row = connection.execute("SELECT hours FROM opening_hours WHERE department = ?", (department,)).fetchone()
    return decode_hours(row[0]) if row else None


def list_all(connection: sqlite3.Connection) -> dict[str, OpeningHours]:
    """All hours that were ever set, by department; the shop's own under ''."""
    rows = connection.execute("SELECT department, hours FROM opening_hours")
    return {department: decode_hours(hours) for department, hours in rows}


def put(transaction: Transaction, hours: OpeningHours, department: str = WHOLE_SHOP) -> None:
    transaction.execute(
        """INSERT INTO opening_hours (department, hours) VALUES (?, ?)
           ON CONFLICT (department) DO UPDATE SET hours = excluded.hours""",
        (department, msgspec.json.encode(hours).decode()),
    )


def delete(transaction: Transaction, department: str) -> None:
    """The department has the shop's hours from now on."""
    transaction.execute("DELETE FROM opening_hours WHERE department = ?", (department,))
