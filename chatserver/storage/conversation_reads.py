"""How far each side has read."""

from __future__ import annotations

from typing import Literal

from chatserver.storage.database import Transaction

Column = Literal["visitor_read_seq", "operator_read_seq"]


def mark_read(transaction: Transaction, conversation_id: str, column: Column, seq: int) -> int:
    """Moves the mark forward, never back and never beyond the newest event. Returns where it stands."""
    transaction.execute(
        f"""UPDATE conversations SET {column} = min(:seq, head_seq)
            WHERE id = :id AND {column} < :seq""",  # noqa: S608
        {"id": conversation_id, "seq": seq},
    )
    row = transaction.execute(
        f"SELECT {column} FROM conversations WHERE id = :id",  # noqa: S608
        {"id": conversation_id},
    ).fetchone()
    return int(row[0]) if row else 0
