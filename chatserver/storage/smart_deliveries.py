"""Smart messages that were shown: written before they are sent, once for each rule and visit."""

from __future__ import annotations

import sqlite3

import msgspec
from msgspec import Struct

from chatserver.domain.events import Button
from chatserver.storage.database import Transaction

COLUMNS = "id, visitor_id, visit_id, rule_id, text, buttons"
decode_buttons = msgspec.json.Decoder(tuple[Button, ...]).decode


class Delivery(Struct, frozen=True):
    """One smart message shown to one visitor in one visit."""

    id: str
    visitor_id: str
    visit_id: str
    rule_id: str
    text: str
    buttons: tuple[Button, ...]


def insert(transaction: Transaction, delivery: Delivery, now: int) -> bool:
    """Writes the delivery down. False if this rule already spoke in this visit."""
    cursor = transaction.execute(
        """INSERT INTO smart_deliveries (id, visitor_id, visit_id, rule_id, text, buttons, sent_at)
           VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (visit_id, rule_id) DO NOTHING""",
        (
            delivery.id,
            delivery.visitor_id,
            delivery.visit_id,
            delivery.rule_id,
            delivery.text,
            msgspec.json.encode(delivery.buttons).decode(),
            now,
        ),
    )
    return cursor.rowcount == 1


def find(connection: sqlite3.Connection, delivery_id: str, visitor_id: str) -> Delivery | None:
    """The visitor's delivery, or None if it is not theirs or does not exist."""
    row = connection.execute(
        f"SELECT {COLUMNS} FROM smart_deliveries WHERE id = ? AND visitor_id = ?",  # noqa: S608
        (delivery_id, visitor_id),
    ).fetchone()
    return from_row(row) if row else None


def find_showing(connection: sqlite3.Connection, visit_id: str) -> Delivery | None:
    """The newest delivery of the visit that was neither dismissed nor answered, or None."""
    row = connection.execute(
        f"""SELECT {COLUMNS} FROM smart_deliveries
            WHERE visit_id = ? AND dismissed_at IS NULL AND answered_at IS NULL ORDER BY sent_at DESC LIMIT 1""",  # noqa: S608
        (visit_id,),
    ).fetchone()
    return from_row(row) if row else None


def list_rules_shown(connection: sqlite3.Connection, visit_id: str) -> list[str]:
    """The rules that already spoke in this visit."""
    rows = connection.execute("SELECT rule_id FROM smart_deliveries WHERE visit_id = ?", (visit_id,))
    return [row[0] for row in rows]


def mark_seen(transaction: Transaction, delivery_id: str, visitor_id: str, now: int) -> None:
    transaction.execute(
        "UPDATE smart_deliveries SET seen_at = ? WHERE id = ? AND visitor_id = ? AND seen_at IS NULL",
        (now, delivery_id, visitor_id),
    )


def mark_dismissed(transaction: Transaction, delivery_id: str, visitor_id: str, now: int) -> None:
    transaction.execute(
        "UPDATE smart_deliveries SET dismissed_at = ? WHERE id = ? AND visitor_id = ? AND dismissed_at IS NULL",
        (now, delivery_id, visitor_id),
    )


def mark_answered(transaction: Transaction, delivery_id: str, now: int) -> bool:
    """The visitor answered it. False if they did before."""
    cursor = transaction.execute(
        "UPDATE smart_deliveries SET answered_at = ? WHERE id = ? AND answered_at IS NULL", (now, delivery_id)
    )
    return cursor.rowcount == 1


def from_row(row: tuple[str, ...]) -> Delivery:
    delivery_id, visitor_id, visit_id, rule_id, text, buttons = row
    return Delivery(delivery_id, visitor_id, visit_id, rule_id, text, decode_buttons(buttons))
