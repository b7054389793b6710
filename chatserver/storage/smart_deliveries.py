"""Smart messages that were shown: written before they are sent, and what became of each."""

from __future__ import annotations

import sqlite3
from typing import Literal

import msgspec
from msgspec import Struct

from chatserver.domain.events import Button, Participant
from chatserver.storage.database import Transaction

LOOK_BACK_ROWS = 1_000  # of one visitor: more than any limit that makes sense

Step = Literal["seen_at", "opened_at", "dismissed_at", "answered_at"]

encode = msgspec.json.Encoder().encode
decode_buttons = msgspec.json.Decoder(tuple[Button, ...]).decode
decode_button = msgspec.json.Decoder(Button | None).decode
decode_speaker = msgspec.json.Decoder(Participant | None).decode


class Delivery(Struct, frozen=True):
    """One smart message shown to one visitor.

    `number` counts from 0 what this rule said before in the visit; `page` is the path it was shown on, `day` the
    shop's date. `speaker` is None for the bot; `conversation_id` and `seq` name the message in a chat that it became,
    None while it is not in one.
    """

    id: str
    visitor_id: str
    visit_id: str
    rule_id: str
    number: int
    page: str
    day: str
    text: str
    buttons: tuple[Button, ...]
    sent_at: int
    leads_to: Button | None = None
    speaker: Participant | None = None
    code: str = ""
    code_until: str = ""
    conversation_id: str | None = None
    seq: int | None = None


FIELDS = Delivery.__struct_fields__
COLUMNS = ", ".join(FIELDS)
INSERT = f"""INSERT INTO smart_deliveries ({COLUMNS}) VALUES ({", ".join("?" * len(FIELDS))})
             ON CONFLICT (visit_id, rule_id, number) DO NOTHING"""  # noqa: S608


def insert(transaction: Transaction, delivery: Delivery) -> bool:
    """Writes the delivery down. False if this rule has spoken so often in this visit already."""
    row = msgspec.structs.asdict(delivery)
    for name in ("buttons", "leads_to", "speaker"):
        row[name] = encode(row[name]).decode()
    return transaction.execute(INSERT, tuple(row.values())).rowcount == 1


def find(connection: sqlite3.Connection, delivery_id: str, visitor_id: str) -> Delivery | None:
    """The visitor's delivery, or None if it is not theirs or does not exist."""
    row = connection.execute(
        f"SELECT {COLUMNS} FROM smart_deliveries WHERE id = ? AND visitor_id = ?",  # noqa: S608
        (delivery_id, visitor_id),
    ).fetchone()
    return from_row(row) if row else None


def find_showing(connection: sqlite3.Connection, visit_id: str) -> Delivery | None:
    """The newest delivery of the visit, if the visitor has not done with it; the older ones it has replaced."""
    row = connection.execute(
        f"""SELECT {COLUMNS} FROM
              (SELECT * FROM smart_deliveries WHERE visit_id = ? ORDER BY sent_at DESC, number DESC LIMIT 1)
            WHERE conversation_id IS NULL
              AND opened_at IS NULL AND dismissed_at IS NULL AND answered_at IS NULL""",  # noqa: S608
        (visit_id,),
    ).fetchone()
    return from_row(row) if row else None


def list_newest(connection: sqlite3.Connection, visitor_id: str) -> list[Delivery]:
    """The newest deliveries to a visitor, oldest first."""
    rows = connection.execute(
        f"""SELECT {COLUMNS} FROM smart_deliveries WHERE visitor_id = ?
            ORDER BY sent_at DESC LIMIT {LOOK_BACK_ROWS}""",  # noqa: S608
        (visitor_id,),
    ).fetchall()
    return [from_row(row) for row in reversed(rows)]


def mark(transaction: Transaction, step: Step, delivery_id: str, visitor_id: str, now: int) -> bool:
    """The visitor did this with it, once. False if it is not theirs, or they did it before."""
    cursor = transaction.execute(
        f"UPDATE smart_deliveries SET {step} = ? WHERE id = ? AND visitor_id = ? AND {step} IS NULL",  # noqa: S608
        (now, delivery_id, visitor_id),
    )
    return cursor.rowcount == 1


def from_row(row: tuple[object, ...]) -> Delivery:
    fields = dict(zip(FIELDS, row, strict=True))
    fields["buttons"] = decode_buttons(str(fields["buttons"]))
    fields["leads_to"] = decode_button(str(fields["leads_to"]))
    fields["speaker"] = decode_speaker(str(fields["speaker"]))
    return Delivery(**fields)  # type: ignore[arg-type]
