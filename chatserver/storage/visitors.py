"""Visitors and their visits."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.storage.database import Transaction

COLUMNS = "id, site_id, name, email, language, last_seen_at"


class StoredVisitor(Struct, frozen=True):
    """A browser on a site. `name` and `email` are empty until a form was answered."""

    id: str
    site_id: str
    name: str
    email: str
    language: str
    last_seen_at: int


def find_by_token(connection: sqlite3.Connection, site_id: str, token_hash: str) -> StoredVisitor | None:
    """The visitor who holds the token on this site, or None."""
    row = connection.execute(
        f"SELECT {COLUMNS} FROM visitors WHERE token_hash = :token AND site_id = :site",  # noqa: S608
        {"token": token_hash, "site": site_id},
    ).fetchone()
    return StoredVisitor(*row) if row else None


def find(connection: sqlite3.Connection, visitor_id: str) -> StoredVisitor | None:
    """The visitor, or None."""
    row = connection.execute(f"SELECT {COLUMNS} FROM visitors WHERE id = :id", {"id": visitor_id}).fetchone()  # noqa: S608
    return StoredVisitor(*row) if row else None


def insert(transaction: Transaction, visitor: StoredVisitor, token_hash: str, now: int) -> None:
    transaction.execute(
        """INSERT INTO visitors (id, site_id, token_hash, name, email, language, created_at, last_seen_at)
           VALUES (:id, :site, :token, '', '', :language, :now, :now)""",
        {"id": visitor.id, "site": visitor.site_id, "token": token_hash, "language": visitor.language, "now": now},
    )


def touch(transaction: Transaction, visitor_id: str, language: str, now: int) -> None:
    """The visitor was here at `now`; their token lives on from then."""
    transaction.execute(
        "UPDATE visitors SET last_seen_at = :now, language = :language WHERE id = :id",
        {"id": visitor_id, "language": language, "now": now},
    )


def rename(transaction: Transaction, visitor_id: str, name: str, email: str | None = None) -> None:
    """Writes down the visitor's name, and their e-mail unless it is None."""
    transaction.execute(
        "UPDATE visitors SET name = :name, email = coalesce(:email, email) WHERE id = :id",
        {"id": visitor_id, "name": name, "email": email},
    )


def find_visit(connection: sqlite3.Connection, visitor_id: str, active_since: int) -> str | None:
    """The id of the visit that had activity at `active_since` or later, or None if it has ended."""
    row = connection.execute(
        """SELECT id FROM visits WHERE visitor_id = :visitor AND last_active_at >= :since
           ORDER BY last_active_at DESC LIMIT 1""",
        {"visitor": visitor_id, "since": active_since},
    ).fetchone()
    return row[0] if row else None


def insert_visit(transaction: Transaction, visit_id: str, visitor_id: str, now: int) -> None:
    transaction.execute(
        "INSERT INTO visits (id, visitor_id, started_at, last_active_at) VALUES (:id, :visitor, :now, :now)",
        {"id": visit_id, "visitor": visitor_id, "now": now},
    )


def touch_visits(transaction: Transaction, visits: list[tuple[str, int]]) -> None:
    """These visits had activity at those times (milliseconds)."""
    transaction.executemany(
        "UPDATE visits SET last_active_at = max(last_active_at, :at) WHERE id = :id",
        [{"id": visit_id, "at": at} for visit_id, at in visits],
    )
