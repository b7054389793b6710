"""Operators, what they were granted, and whether they are there."""

from __future__ import annotations

import sqlite3
from typing import Literal

from msgspec import Struct

from chatserver.domain.actors import Operator, Role
from chatserver.storage.database import Transaction

COLUMNS = "id, login, name, role, password_hash, is_active, status, chat_limit, connected_until"


class StoredOperator(Struct, frozen=True):
    """An operator's account. `password_hash` is None until a password was chosen; `connected_until` is a lease."""

    id: str
    login: str
    name: str
    role: Role
    password_hash: str | None
    is_active: bool
    status: Literal["online", "away"]
    chat_limit: int
    connected_until: int


def find(connection: sqlite3.Connection, operator_id: str) -> StoredOperator | None:
    """The account, or None."""
    return one(connection.execute(f"SELECT {COLUMNS} FROM operators WHERE id = ?", (operator_id,)))  # noqa: S608


def find_by_login(connection: sqlite3.Connection, login: str) -> StoredOperator | None:
    """The account with this login name, or None."""
    return one(connection.execute(f"SELECT {COLUMNS} FROM operators WHERE login = ?", (login,)))  # noqa: S608


def list_all(connection: sqlite3.Connection) -> list[StoredOperator]:
    """Every account, by name."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM operators ORDER BY name, id")  # noqa: S608
    return [from_row(row) for row in rows]


def has_admin(connection: sqlite3.Connection) -> bool:
    """Whether somebody may do everything; a shop without an admin still has to be set up."""
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM operators WHERE role = 'admin')").fetchone()[0])


def insert(transaction: Transaction, operator: StoredOperator, now: int) -> None:
    """Adds the account, made at `now`, without departments and sites."""
    transaction.execute(
        """INSERT INTO operators (id, login, name, role, password_hash, is_active, status, chat_limit,
                                  connected_until, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            operator.id,
            operator.login,
            operator.name,
            operator.role,
            operator.password_hash,
            operator.is_active,
            operator.status,
            operator.chat_limit,
            operator.connected_until,
            now,
        ),
    )


def grant(transaction: Transaction, operator_id: str, departments: list[str], site_ids: list[str]) -> None:
    """Replaces the departments and sites the operator works for."""
    transaction.execute("DELETE FROM operator_departments WHERE operator_id = ?", (operator_id,))
    transaction.execute("DELETE FROM operator_sites WHERE operator_id = ?", (operator_id,))
    transaction.executemany(
        "INSERT INTO operator_departments (operator_id, department) VALUES (?, ?)",
        [(operator_id, department) for department in departments],
    )
    transaction.executemany(
        "INSERT INTO operator_sites (operator_id, site_id) VALUES (?, ?)",
        [(operator_id, site_id) for site_id in site_ids],
    )


def set_password(transaction: Transaction, operator_id: str, password_hash: str) -> None:
    transaction.execute("UPDATE operators SET password_hash = ? WHERE id = ?", (password_hash, operator_id))


def set_active(transaction: Transaction, operator_id: str, is_active: bool) -> None:
    transaction.execute("UPDATE operators SET is_active = ? WHERE id = ?", (is_active, operator_id))


def set_status(transaction: Transaction, operator_id: str, status: str) -> None:
    """The operator takes chats, or does not; the offers they let pass before do not count any more."""
    transaction.execute("UPDATE operators SET status = ?, missed_offers = 0 WHERE id = ?", (status, operator_id))


def renew_leases(transaction: Transaction, operator_ids: list[str], until: int) -> None:
    """These operators count as connected until then (milliseconds)."""
    transaction.executemany(
        "UPDATE operators SET connected_until = ? WHERE id = ?", [(until, each) for each in operator_ids]
    )


def load_actor(connection: sqlite3.Connection, operator_id: str, session_id: str) -> Operator | None:
    """The operator as an actor on the device `session_id`, or None if the account is gone or not active."""
    stored = find(connection, operator_id)
    if stored is None or not stored.is_active:
        return None
    return Operator(
        id=stored.id,
        name=stored.name,
        role=stored.role,
        departments=frozenset(column(connection, "department", "operator_departments", operator_id)),
        site_ids=frozenset(column(connection, "site_id", "operator_sites", operator_id)),
        session_id=session_id,
        login=stored.login,
        chat_limit=stored.chat_limit,
    )


def has_people(connection: sqlite3.Connection) -> bool:
    """Whether the shop has anybody who could ever answer: false means the bot works alone."""
    sql = "SELECT EXISTS (SELECT 1 FROM operators JOIN operator_departments ON operator_id = id WHERE is_active)"
    return bool(connection.execute(sql).fetchone()[0])


def column(connection: sqlite3.Connection, name: str, table: str, operator_id: str) -> list[str]:
    rows = connection.execute(f"SELECT {name} FROM {table} WHERE operator_id = ?", (operator_id,))  # noqa: S608
    return [row[0] for row in rows]


def one(cursor: sqlite3.Cursor) -> StoredOperator | None:
    row = cursor.fetchone()
    return from_row(row) if row else None


def from_row(row: tuple[object, ...]) -> StoredOperator:
    fields = list(row)
    fields[5] = bool(fields[5])
    return StoredOperator(*fields)  # type: ignore[arg-type]
