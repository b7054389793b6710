"""Signed-in devices and one-time links. Only hashes of secrets are stored."""

from __future__ import annotations

import sqlite3
from typing import Literal

from msgspec import Struct

from chatserver.storage.database import Transaction

COLUMNS = "id, operator_id, csrf_token, device, created_at, last_used_at"
Purpose = Literal["setup", "password", "login"]


class OperatorSession(Struct, frozen=True):
    """One signed-in device of an operator. `device` is the browser's description of itself, cut short."""

    id: str
    operator_id: str
    csrf_token: str
    device: str
    created_at: int
    last_used_at: int


class Link(Struct, frozen=True):
    """A one-time link. `operator_id` is None for the link that sets up the first admin."""

    purpose: Purpose
    operator_id: str | None
    expires_at: int


def insert(transaction: Transaction, session: OperatorSession, token_hash: str) -> None:
    """Signs the device in. Only the hash of its cookie's token is kept."""
    transaction.execute(
        """INSERT INTO operator_sessions (id, token_hash, operator_id, csrf_token, device, created_at, last_used_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (
            session.id,
            token_hash,
            session.operator_id,
            session.csrf_token,
            session.device,
            session.created_at,
            session.last_used_at,
        ),
    )


def find_by_token(connection: sqlite3.Connection, token_hash: str) -> OperatorSession | None:
    """The device that holds the token, or None."""
    sql = f"SELECT {COLUMNS} FROM operator_sessions WHERE token_hash = ?"  # noqa: S608
    row = connection.execute(sql, (token_hash,)).fetchone()
    return OperatorSession(*row) if row else None


def find(connection: sqlite3.Connection, session_id: str) -> OperatorSession | None:
    """The device, or None if it was signed out."""
    sql = f"SELECT {COLUMNS} FROM operator_sessions WHERE id = ?"  # noqa: S608
    row = connection.execute(sql, (session_id,)).fetchone()
    return OperatorSession(*row) if row else None


def list_of(connection: sqlite3.Connection, operator_id: str) -> list[OperatorSession]:
    """The operator's devices, the one used last first."""
    sql = f"SELECT {COLUMNS} FROM operator_sessions WHERE operator_id = ? ORDER BY last_used_at DESC"  # noqa: S608
    return [OperatorSession(*row) for row in connection.execute(sql, (operator_id,))]


def touch(transaction: Transaction, session_id: str, now: int) -> None:
    transaction.execute("UPDATE operator_sessions SET last_used_at = ? WHERE id = ?", (now, session_id))


def delete(transaction: Transaction, session_id: str) -> None:
    transaction.execute("DELETE FROM operator_sessions WHERE id = ?", (session_id,))


def delete_of(transaction: Transaction, operator_id: str, except_session: str | None = None) -> None:
    """Signs the operator out everywhere, except on the device `except_session` if it is not None."""
    transaction.execute(
        "DELETE FROM operator_sessions WHERE operator_id = ? AND id IS NOT ?", (operator_id, except_session)
    )


def insert_link(transaction: Transaction, token_hash: str, link: Link) -> None:
    transaction.execute(
        "INSERT INTO links (token_hash, purpose, operator_id, expires_at) VALUES (?, ?, ?, ?)",
        (token_hash, link.purpose, link.operator_id, link.expires_at),
    )


def find_link(connection: sqlite3.Connection, token_hash: str, now: int) -> Link | None:
    """The link, or None if it was used, never made or is too old."""
    row = connection.execute(
        "SELECT purpose, operator_id, expires_at FROM links WHERE token_hash = ? AND expires_at > ?", (token_hash, now)
    ).fetchone()
    return Link(*row) if row else None


def has_setup_link(connection: sqlite3.Connection, now: int) -> bool:
    """Whether a link that makes the first admin is still good."""
    sql = "SELECT EXISTS (SELECT 1 FROM links WHERE purpose = 'setup' AND expires_at > ?)"
    return bool(connection.execute(sql, (now,)).fetchone()[0])


def delete_link(transaction: Transaction, token_hash: str) -> bool:
    """Uses the link up. False if somebody else already did."""
    return transaction.execute("DELETE FROM links WHERE token_hash = ?", (token_hash,)).rowcount == 1


def delete_links(transaction: Transaction, purpose: Purpose, operator_id: str | None) -> None:
    """Makes earlier links for the same purpose worthless."""
    transaction.execute("DELETE FROM links WHERE purpose = ? AND operator_id IS ?", (purpose, operator_id))


def remember_device(transaction: Transaction, token_hash: str, operator_id: str, now: int) -> None:
    """The operator signed in on this device: guesses from elsewhere will not lock it out."""
    transaction.execute(
        "INSERT INTO known_devices (token_hash, operator_id, created_at) VALUES (?, ?, ?)",
        (token_hash, operator_id, now),
    )


def is_known_device(connection: sqlite3.Connection, token_hash: str, operator_id: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM known_devices WHERE token_hash = ? AND operator_id = ?", (token_hash, operator_id)
    ).fetchone()
    return row is not None


def delete_expired(
    transaction: Transaction, last_used_before: int, created_before: int, now: int, devices_before: int
) -> None:
    """Deletes sessions unused or made before those times, links that are over, and devices known for too long."""
    transaction.execute(
        "DELETE FROM operator_sessions WHERE last_used_at < ? OR created_at < ?", (last_used_before, created_before)
    )
    transaction.execute("DELETE FROM links WHERE expires_at <= ?", (now,))
    transaction.execute("DELETE FROM known_devices WHERE created_at < ?", (devices_before,))
