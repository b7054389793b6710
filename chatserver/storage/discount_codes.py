"""Lists of discount codes, of which each code goes to one visitor only."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from msgspec import Struct

from chatserver.storage.database import Transaction


class CodeList(Struct, frozen=True):
    """A list of codes. `until` is its last day (YYYY-MM-DD) or empty; `last_given_at` is None if none was given."""

    name: str
    until: str
    total: int
    given: int
    left: int
    last_given_at: int | None


def put_list(transaction: Transaction, name: str, until: str, now: int) -> None:
    """Adds the list, or sets its last day anew."""
    transaction.execute(
        """INSERT INTO code_lists (name, until, created_at) VALUES (:name, :until, :now)
           ON CONFLICT (name) DO UPDATE SET until = excluded.until""",
        {"name": name, "until": until, "now": now},
    )


def add(transaction: Transaction, list_name: str, codes: Sequence[str]) -> int:
    """Adds codes at the end of a list that exists. Returns how many were new to it."""
    first = transaction.execute(
        "SELECT coalesce(max(position), 0) + 1 FROM codes WHERE list = ?", (list_name,)
    ).fetchone()[0]
    cursor = transaction.executemany(
        "INSERT INTO codes (list, code, position) VALUES (?, ?, ?) ON CONFLICT (list, code) DO NOTHING",
        [(list_name, code, first + number) for number, code in enumerate(codes)],
    )
    return cursor.rowcount


def remove_free(transaction: Transaction, list_name: str, most: int) -> int:
    """Deletes some of the codes that nobody has. Returns how many, 0 if none is left."""
    cursor = transaction.execute(
        """DELETE FROM codes WHERE list = :list AND code IN
           (SELECT code FROM codes WHERE list = :list AND visitor_id IS NULL LIMIT :most)""",
        {"list": list_name, "most": most},
    )
    return cursor.rowcount


def close_list(transaction: Transaction, list_name: str, yesterday: str) -> None:
    """Ends a list of which no code is free: one of which none was given goes as a whole, else it ended `yesterday`."""
    transaction.execute(
        "DELETE FROM code_lists WHERE name = :name AND NOT EXISTS (SELECT 1 FROM codes WHERE list = :name)",
        {"name": list_name},
    )
    transaction.execute(
        "UPDATE code_lists SET until = :yesterday WHERE name = :name AND (until = '' OR until > :yesterday)",
        {"name": list_name, "yesterday": yesterday},
    )


def exists(connection: sqlite3.Connection, list_name: str) -> bool:
    return connection.execute("SELECT 1 FROM code_lists WHERE name = ?", (list_name,)).fetchone() is not None


def list_names(connection: sqlite3.Connection) -> list[str]:
    """The name of every list."""
    return [row[0] for row in connection.execute("SELECT name FROM code_lists ORDER BY name")]


def list_open(connection: sqlite3.Connection, day: str) -> list[str]:
    """The lists that are not over on `day` and have a code left for somebody new."""
    rows = connection.execute(
        """SELECT name FROM code_lists WHERE (until = '' OR until >= :day)
           AND EXISTS (SELECT 1 FROM codes WHERE list = name AND visitor_id IS NULL)""",
        {"day": day},
    )
    return [row[0] for row in rows]


def list_all(connection: sqlite3.Connection) -> list[CodeList]:
    """Every list with its counts, by name."""
    rows = connection.execute(
        """SELECT name, until, count(code), count(visitor_id), count(code) - count(visitor_id), max(given_at)
           FROM code_lists LEFT JOIN codes ON list = name GROUP BY name, until ORDER BY name"""
    )
    return [CodeList(*row) for row in rows]


def give(transaction: Transaction, list_name: str, visitor_id: str, day: str, now: int) -> tuple[str, str] | None:
    """The visitor's code of the list and its last day (empty: none): the one they have, else the next that is free.

    None if there is no such list, it was over before `day`, or all of its codes are given.
    """
    until = _find_until(transaction, list_name, day)
    if until is None:
        return None
    code = _find_given(transaction, list_name, visitor_id)
    if code is not None:
        return code, until
    code = _find_free(transaction, list_name)
    if code is None:
        return None
    transaction.execute(
        "UPDATE codes SET visitor_id = :visitor, given_at = :now WHERE list = :list AND code = :code",
        {"visitor": visitor_id, "now": now, "list": list_name, "code": code},
    )
    return code, until


def _find_until(connection: sqlite3.Connection, list_name: str, day: str) -> str | None:
    row = connection.execute(
        "SELECT until FROM code_lists WHERE name = :name AND (until = '' OR until >= :day)",
        {"name": list_name, "day": day},
    ).fetchone()
    return row[0] if row else None


def _find_given(connection: sqlite3.Connection, list_name: str, visitor_id: str) -> str | None:
    row = connection.execute(
        "SELECT code FROM codes WHERE list = ? AND visitor_id = ?", (list_name, visitor_id)
    ).fetchone()
    return row[0] if row else None


def _find_free(connection: sqlite3.Connection, list_name: str) -> str | None:
    row = connection.execute(
        "SELECT code FROM codes WHERE list = ? AND visitor_id IS NULL ORDER BY position LIMIT 1", (list_name,)
    ).fetchone()
    return row[0] if row else None
