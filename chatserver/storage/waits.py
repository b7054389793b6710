"""What visitors were told about their wait when they joined a queue, and how long it was."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.storage.database import Transaction

NEWEST = 100  # of a department's ended waits tell how right its ranges are nowadays


class Wait(Struct, frozen=True):
    """A wait as it was announced, from `queued_at` (milliseconds) on. Without a range nothing was said of its length.

    `middle_seconds` is what was expected most.
    """

    conversation_id: str
    queued_at: int
    department: str
    low_seconds: int | None = None
    high_seconds: int | None = None
    middle_seconds: float | None = None


def begin(transaction: Transaction, wait: Wait) -> None:
    """Keeps what was announced. A place that is kept keeps what was said of it first."""
    transaction.execute(
        """INSERT INTO waits (conversation_id, queued_at, department, low_seconds, high_seconds, middle_seconds)
           VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
        (
            wait.conversation_id,
            wait.queued_at,
            wait.department,
            wait.low_seconds,
            wait.high_seconds,
            wait.middle_seconds,
        ),
    )


def end(transaction: Transaction, conversation_id: str, ended_as: str, now: int) -> None:
    """The wait is over: `assigned`, `left`, `moved`, `mail`, `nobody` or `closed`. Does nothing if there is none."""
    transaction.execute(
        "UPDATE waits SET ended_at = ?, ended_as = ? WHERE conversation_id = ? AND ended_at IS NULL",
        (now, ended_as, conversation_id),
    )


def list_ratios(connection: sqlite3.Connection, department: str) -> list[float]:
    """How long the department's newest waits were, each as a multiple of what was expected most."""
    rows = connection.execute(
        f"""SELECT (ended_at - queued_at) / 1000.0 / middle_seconds FROM waits
            WHERE department = ? AND ended_as = 'assigned' AND middle_seconds > 0 AND ended_at IS NOT NULL
            ORDER BY ended_at DESC LIMIT {NEWEST}""",  # noqa: S608
        (department,),
    )
    return [row[0] for row in rows]
