"""Links that bring a visitor's chat to another browser, each once. Only their secrets' hashes are stored."""

from __future__ import annotations

import sqlite3

from chatserver.storage.database import Transaction


def insert(transaction: Transaction, token_hash: str, visitor_id: str, expires_at: int) -> None:
    transaction.execute(
        "INSERT INTO return_links (token_hash, visitor_id, expires_at) VALUES (?, ?, ?)",
        (token_hash, visitor_id, expires_at),
    )


def find_visitor(connection: sqlite3.Connection, site_id: str, token_hash: str) -> str | None:
    """The id of the visitor the link leads back to, used up or not; None if there is no such link on this site."""
    row = connection.execute(
        """SELECT visitor_id FROM return_links JOIN visitors ON visitors.id = visitor_id
           WHERE return_links.token_hash = ? AND site_id = ?""",
        (token_hash, site_id),
    ).fetchone()
    return row[0] if row else None


def use(transaction: Transaction, token_hash: str, now: int) -> bool:
    """Uses the link up. False if it was used before, or has expired."""
    cursor = transaction.execute(
        "UPDATE return_links SET used_at = :now WHERE token_hash = :token AND used_at IS NULL AND expires_at > :now",
        {"token": token_hash, "now": now},
    )
    return cursor.rowcount == 1
