"""How far the bot has come with each visitor."""

from __future__ import annotations

import sqlite3

import msgspec

from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.storage.database import Transaction

decode_state = msgspec.json.Decoder(DialogueState).decode


def find(connection: sqlite3.Connection, conversation_id: str) -> DialogueState:
    """Where the dialogue stands; at its beginning if nothing was kept."""
    row = connection.execute("SELECT state FROM dialogues WHERE conversation_id = ?", (conversation_id,)).fetchone()
    return decode_state(row[0]) if row else NOTHING_SAID


def put(transaction: Transaction, conversation_id: str, state: DialogueState) -> None:
    """Keeps where the dialogue stands."""
    transaction.execute(
        """INSERT INTO dialogues (conversation_id, state) VALUES (?, ?)
           ON CONFLICT (conversation_id) DO UPDATE SET state = excluded.state""",
        (conversation_id, msgspec.json.encode(state).decode()),
    )


def delete(transaction: Transaction, conversation_id: str) -> None:
    """Forgets it: the next words begin anew."""
    transaction.execute("DELETE FROM dialogues WHERE conversation_id = ?", (conversation_id,))
