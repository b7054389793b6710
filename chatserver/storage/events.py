"""The events of conversations: appended, replayed, never renumbered."""

from __future__ import annotations

import sqlite3
from typing import Any

import msgspec

from chatserver.domain.events import AnyBody, Event, Message, Participant
from chatserver.storage.database import Transaction

COLUMNS = "conversation_id, seq, id, at, sender_kind, sender_id, sender_name, body, client_message_id"
LOOK_BACK_EVENTS = 100  # an operator does not say more than that in a visit without a word of the visitor

encode_body = msgspec.json.Encoder().encode
decode_body = msgspec.json.Decoder(AnyBody).decode


def insert(transaction: Transaction, event: Event, fingerprint: str | None) -> None:
    """Appends the event. `fingerprint` tells the command that caused it from another with the same id."""
    transaction.execute(
        """INSERT INTO events (conversation_id, seq, id, at, sender_kind, sender_id, sender_name, is_public, body,
                               client_message_id, fingerprint)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            event.conversation_id,
            event.seq,
            event.id,
            event.at,
            event.sender.kind,
            event.sender.id,
            event.sender.name,
            event.is_public,
            encode_body(event.body).decode(),
            event.client_message_id,
            fingerprint,
        ),
    )


def find_sent(
    connection: sqlite3.Connection, sender_id: str, client_message_id: str
) -> tuple[Event, str | None] | None:
    """The event this sender stored under this id, with its fingerprint, or None."""
    row = connection.execute(
        f"SELECT {COLUMNS}, fingerprint FROM events WHERE sender_id = ? AND client_message_id = ?",  # noqa: S608
        (sender_id, client_message_id),
    ).fetchone()
    return (from_row(row[:-1]), row[-1]) if row else None


def find(connection: sqlite3.Connection, conversation_id: str, seq: int) -> Event | None:
    """The event with this number, or None."""
    row = connection.execute(
        f"SELECT {COLUMNS} FROM events WHERE conversation_id = :conversation AND seq = :seq",  # noqa: S608
        {"conversation": conversation_id, "seq": seq},
    ).fetchone()
    return from_row(row) if row else None


def list_after(connection: sqlite3.Connection, conversation_id: str, seq: int) -> list[Event]:
    """Every event with a higher number, in order."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM events WHERE conversation_id = :conversation AND seq > :seq ORDER BY seq",  # noqa: S608
        {"conversation": conversation_id, "seq": seq},
    )
    return [from_row(row) for row in rows]


def list_before(connection: sqlite3.Connection, conversation_id: str, seq: int, most: int) -> list[Event]:
    """The `most` newest events with a lower number, in order."""
    rows = connection.execute(
        f"""SELECT {COLUMNS} FROM events
            WHERE conversation_id = :conversation AND seq < :seq ORDER BY seq DESC LIMIT :most""",  # noqa: S608
        {"conversation": conversation_id, "seq": seq, "most": most},
    ).fetchall()
    return [from_row(row) for row in reversed(rows)]


def find_last_of_visitor(connection: sqlite3.Connection, conversation_id: str) -> int | None:
    """When the visitor last did something in the conversation, None if not in its newest events."""
    row = connection.execute(
        f"""SELECT at FROM (SELECT sender_kind, at, seq FROM events WHERE conversation_id = :conversation
                            ORDER BY seq DESC LIMIT {LOOK_BACK_EVENTS})
            WHERE sender_kind = 'visitor' ORDER BY seq DESC LIMIT 1""",  # noqa: S608
        {"conversation": conversation_id},
    ).fetchone()
    return row[0] if row else None


def erase_text(transaction: Transaction, event: Event) -> None:
    """Takes the words out of a stored message."""
    transaction.execute(
        "UPDATE events SET body = :body WHERE conversation_id = :conversation AND seq = :seq",
        {
            "body": encode_body(Message("", is_erased=True)).decode(),
            "conversation": event.conversation_id,
            "seq": event.seq,
        },
    )


def replace_text(transaction: Transaction, event: Event, text: str) -> None:
    """Puts other words into a stored edit of a message, so that erasing reaches every version."""
    transaction.execute(
        """UPDATE events SET body = json_set(body, '$.text', :text)
           WHERE conversation_id = :conversation AND seq > :seq
             AND json_extract(body, '$.kind') = 'message_edited' AND json_extract(body, '$.target_seq') = :seq""",
        {"text": text, "conversation": event.conversation_id, "seq": event.seq},
    )


def from_row(row: tuple[Any, ...]) -> Event:
    conversation_id, seq, event_id, at, kind, sender_id, name, body, client_message_id = row
    sender = Participant(kind, sender_id, name)
    return Event(conversation_id, seq, event_id, at, sender, decode_body(body), client_message_id)
