"""Conversations: one row each, with what an inbox shows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import cache
from itertools import compress
from operator import ne
from typing import Any

import msgspec
from msgspec import structs

from chatserver.domain.conversation import Conversation
from chatserver.domain.events import FormAnswer
from chatserver.storage.database import Transaction

FIELDS = Conversation.__struct_fields__
COLUMNS = ", ".join(FIELDS)
FORM, TAGS = FIELDS.index("form"), FIELDS.index("tags")
INSERT = f"INSERT INTO conversations ({COLUMNS}) VALUES ({', '.join('?' * len(FIELDS))})"  # noqa: S608
LOOK_BACK_ROWS = 5_000  # so that an operator who may see few of them does not make the server read all

encode_json = msgspec.json.Encoder().encode
decode_tags = msgspec.json.Decoder(tuple[str, ...]).decode
decode_form = msgspec.json.Decoder(tuple[FormAnswer, ...]).decode


def find(connection: sqlite3.Connection, conversation_id: str) -> Conversation | None:
    """The conversation, or None if there is none with this id."""
    sql = f"SELECT {COLUMNS} FROM conversations WHERE id = :id"  # noqa: S608
    return one(connection.execute(sql, {"id": conversation_id}))


def find_newest(connection: sqlite3.Connection, visitor_id: str) -> Conversation | None:
    """The visitor's newest conversation, open or closed, or None if they have none."""
    sql = f"SELECT {COLUMNS} FROM conversations WHERE visitor_id = :visitor ORDER BY created_at DESC LIMIT 1"  # noqa: S608
    return one(connection.execute(sql, {"visitor": visitor_id}))


def insert(transaction: Transaction, conversation: Conversation) -> None:
    transaction.execute(INSERT, to_row(conversation))


def update(transaction: Transaction, stored: Conversation, conversation: Conversation) -> None:
    """Writes what differs from the stored row: a column named in vain costs its index and its foreign keys."""
    row = to_row(conversation)
    differs = list(map(ne, row, to_row(stored)))
    changed = tuple(compress(FIELDS, differs))
    if changed:
        transaction.execute(update_sql(changed), (*compress(row, differs), conversation.id))


@cache
def update_sql(changed: tuple[str, ...]) -> str:
    return f"UPDATE conversations SET {', '.join(f'{name} = ?' for name in changed)} WHERE id = ?"  # noqa: S608


def list_open(connection: sqlite3.Connection) -> list[Conversation]:
    """Every conversation that is not closed, oldest first."""
    sql = f"SELECT {COLUMNS} FROM conversations WHERE state <> 'closed' ORDER BY created_at, id"  # noqa: S608
    return [from_row(row) for row in connection.execute(sql)]


def list_closed(connection: sqlite3.Connection) -> Iterator[Conversation]:
    """The conversations closed last, newest first: as many as the caller takes, within reason."""
    sql = f"SELECT {COLUMNS} FROM conversations WHERE state = 'closed' ORDER BY changed_at DESC LIMIT {LOOK_BACK_ROWS}"  # noqa: S608
    return map(from_row, connection.execute(sql))


def list_waiting(connection: sqlite3.Connection, department: str) -> list[Conversation]:
    """Who waits for the department, in its order: the higher class first, within it first come, first served."""
    sql = f"""SELECT {COLUMNS} FROM conversations
              WHERE state = 'waiting' AND department = :department ORDER BY priority DESC, queued_at, id"""  # noqa: S608
    return [from_row(row) for row in connection.execute(sql, {"department": department})]


def count_by_state(connection: sqlite3.Connection) -> dict[str, int]:
    """How many conversations are in each state that occurs."""
    return dict(connection.execute("SELECT state, count(*) FROM conversations GROUP BY state").fetchall())


def one(cursor: sqlite3.Cursor) -> Conversation | None:
    row = cursor.fetchone()
    return from_row(row) if row else None


def from_row(row: tuple[Any, ...]) -> Conversation:
    fields: list[Any] = list(row)
    fields[FORM] = () if row[FORM] == "[]" else decode_form(row[FORM])
    fields[TAGS] = () if row[TAGS] == "[]" else decode_tags(row[TAGS])
    return Conversation(*fields)


def to_row(conversation: Conversation) -> list[Any]:
    row: list[Any] = list(structs.astuple(conversation))
    row[FORM] = encode_json(conversation.form).decode() if conversation.form else "[]"
    row[TAGS] = encode_json(conversation.tags).decode() if conversation.tags else "[]"
    return row
