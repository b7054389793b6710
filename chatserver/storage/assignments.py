"""Who had which chat, from when to when, and why: how long chats take, and what every assignment rested on."""

from __future__ import annotations

import sqlite3

from chatserver.domain.events import RoutingReason, StateReason
from chatserver.storage.database import Transaction

NEWEST = 200  # of a department's chats tell how long one takes nowadays


def begin(
    transaction: Transaction,
    conversation_id: str,
    seq: int,
    department: str,
    operator_id: str,
    code: RoutingReason,
    now: int,
) -> None:
    """A chat became an operator's by the event `seq`."""
    transaction.execute(
        """INSERT INTO assignments (conversation_id, seq, department, operator_id, code, began_at)
           VALUES (?, ?, ?, ?, ?, ?)""",
        (conversation_id, seq, department, operator_id, code, now),
    )


def end(transaction: Transaction, conversation_id: str, reason: StateReason, now: int) -> None:
    """The chat is no longer with the operator who had it. Does nothing if nobody had it."""
    transaction.execute(
        "UPDATE assignments SET ended_at = ?, ended_as = ? WHERE conversation_id = ? AND ended_at IS NULL",
        (now, reason, conversation_id),
    )


def list_handling_seconds(connection: sqlite3.Connection, department: str) -> list[float]:
    """How long the department's newest chats were with an operator, newest first."""
    rows = connection.execute(
        f"""SELECT (ended_at - began_at) / 1000.0 FROM assignments
            WHERE department = ? AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT {NEWEST}""",  # noqa: S608
        (department,),
    )
    return [row[0] for row in rows]
