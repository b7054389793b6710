"""The letters that were sent, or that a mail server refused: whom, when and why, never their words."""

from __future__ import annotations

import sqlite3
from typing import Literal

from msgspec import Struct, structs

from chatserver.storage.database import Transaction

LetterState = Literal["sent", "refused"]


class StoredLetter(Struct, frozen=True):
    """A letter, sent or refused `at` (milliseconds). `conversation_id` is None if it is about none."""

    id: str
    kind: str
    conversation_id: str | None
    recipient: str
    state: LetterState
    problem: str
    at: int


def insert(transaction: Transaction, letter: StoredLetter) -> None:
    """Keeps what became of a letter; of one that is tried again, what became of it last."""
    transaction.execute(
        """INSERT INTO letters (id, kind, conversation_id, recipient, state, problem, at) VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, recipient = excluded.recipient,
               state = excluded.state, problem = excluded.problem, at = excluded.at""",
        structs.astuple(letter),
    )


def list_newest(connection: sqlite3.Connection, most: int) -> list[StoredLetter]:
    """So many letters, the newest first."""
    rows = connection.execute(
        """SELECT id, kind, conversation_id, recipient, state, problem, at FROM letters ORDER BY at DESC, id LIMIT ?""",
        (most,),
    )
    return [StoredLetter(*row) for row in rows]
