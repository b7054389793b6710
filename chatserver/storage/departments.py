"""How each department works, and who works for it."""

from __future__ import annotations

import sqlite3
from typing import Literal

import msgspec
from msgspec import Struct

from chatserver.domain.actors import Role
from chatserver.domain.departments import DepartmentRules, Skill
from chatserver.storage.database import Transaction

decode_rules = msgspec.json.Decoder(DepartmentRules).decode
decode_skills = msgspec.json.Decoder(dict[str, Skill]).decode
decode_ids = msgspec.json.Decoder(frozenset[str]).decode


class StoredMember(Struct, frozen=True):
    """An operator's account as routing sees it. `languages` without any is all; times are milliseconds.

    `connected_until` is a lease, `last_chat_at` when they were last given a chat, 0 if never. `skills` has a key for
    each department they work for.
    """

    id: str
    login: str
    name: str
    role: Role
    is_active: bool
    status: Literal["online", "away"]
    connected_until: int
    chat_limit: int
    languages: tuple[str, ...]
    last_chat_at: int
    skills: dict[str, Skill]
    site_ids: frozenset[str]

    def is_there(self, now: int) -> bool:
        """Whether they can come now: active, online and connected."""
        return self.is_active and self.status == "online" and self.connected_until > now


def list_rules(connection: sqlite3.Connection) -> dict[str, DepartmentRules]:
    """How each department works, in the shop's order. The first is the default."""
    rows = connection.execute("SELECT key, rules FROM departments ORDER BY position, key")
    return {key: decode_rules(rules) for key, rules in rows}


def find_rules(connection: sqlite3.Connection, key: str) -> DepartmentRules | None:
    """How a department works, None if there is no such department."""
    row = connection.execute("SELECT rules FROM departments WHERE key = ?", (key,)).fetchone()
    return decode_rules(row[0]) if row else None


def put_rules(transaction: Transaction, key: str, rules: DepartmentRules) -> None:
    """Sets how a department works. Does nothing if there is no such department."""
    transaction.execute("UPDATE departments SET rules = ? WHERE key = ?", (msgspec.json.encode(rules).decode(), key))


def list_members(connection: sqlite3.Connection) -> list[StoredMember]:
    """Every operator by name, with the departments and sites they work for."""
    rows = connection.execute(
        """SELECT id, login, name, role, is_active, status, connected_until, chat_limit, languages,
                  last_chat_at,
                  (SELECT json_group_object(department, skill) FROM operator_departments WHERE operator_id = id),
                  (SELECT json_group_array(site_id) FROM operator_sites WHERE operator_id = id)
           FROM operators ORDER BY name, id"""
    )
    return [from_row(row) for row in rows]


def from_row(row: tuple[object, ...]) -> StoredMember:
    fields = list(row)
    fields[4] = bool(fields[4])
    fields[8] = tuple(str(fields[8]).split())
    fields[10] = decode_skills(str(fields[10]))
    fields[11] = decode_ids(str(fields[11]))
    return StoredMember(*fields)  # type: ignore[arg-type]


def set_names(transaction: Transaction, key: str, names: dict[str, str]) -> None:
    transaction.execute("UPDATE departments SET names = ? WHERE key = ?", (msgspec.json.encode(names).decode(), key))


def set_order(transaction: Transaction, keys: list[str]) -> None:
    """The shop's order from now on; the first is the default."""
    transaction.executemany("UPDATE departments SET position = ? WHERE key = ?", list(enumerate(keys)))


def set_skills(transaction: Transaction, key: str, skills: dict[str, Skill]) -> None:
    """Replaces who works for the department: operators' ids with their skills."""
    transaction.execute("DELETE FROM operator_departments WHERE department = ?", (key,))
    transaction.executemany(
        "INSERT INTO operator_departments (operator_id, department, skill) VALUES (?, ?, ?)",
        [(operator_id, key, skill) for operator_id, skill in skills.items()],
    )


def set_person(transaction: Transaction, operator_id: str, languages: tuple[str, ...], chat_limit: int) -> None:
    """What an operator speaks (nothing is everything) and how many chats they may have."""
    transaction.execute(
        "UPDATE operators SET languages = ?, chat_limit = ? WHERE id = ?",
        (" ".join(languages), chat_limit, operator_id),
    )


def delete(transaction: Transaction, key: str) -> None:
    """Takes the department away, and with it its operators' grants."""
    transaction.execute("DELETE FROM departments WHERE key = ?", (key,))
