"""Peak mode: too many wait, and the shop says so and does less else. The row is the truth; a look renews it."""

from __future__ import annotations

import sqlite3

from chatserver.domain.routing_settings import is_peak
from chatserver.storage import routing_settings, shop
from chatserver.storage.database import Transaction

KEY = "is_peak"


def is_on(connection: sqlite3.Connection) -> bool:
    """Whether it was peak at the last look."""
    return shop.find_value(connection, KEY) == "yes"


def would_change(connection: sqlite3.Connection, expected_seconds: int | None) -> bool:
    """Whether a look would decide otherwise than the last one: most looks have nothing to write."""
    settings, was_peak = routing_settings.find(connection), is_on(connection)
    return is_peak(settings, expected_seconds, was_peak=was_peak) != was_peak


def look(transaction: Transaction, expected_seconds: int | None) -> bool:
    """Decides anew and returns whether it is peak. `expected_seconds` is the longest wait that is announced now.

    None is no wait that anybody can tell.
    """
    was_peak = is_on(transaction)
    now_peak = is_peak(routing_settings.find(transaction), expected_seconds, was_peak=was_peak)
    if now_peak != was_peak:
        shop.set_value(transaction, KEY, "yes" if now_peak else "no")
    return now_peak
