"""Questions the bot had no answer for: kept until somebody dismisses them or teaches the bot."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from typing import Any

import msgspec
from msgspec import Struct

from chatserver.domain.events import Candidate, Message, MessageEdited
from chatserver.domain.misses import Miss, MissKind, MissState
from chatserver.storage import events
from chatserver.storage.database import Transaction
from chatserver.storage.marks import marks

COLUMNS = "id, site_id, conversation_id, seq, language, text, kind, candidates, at"
LOOK_AHEAD_ROWS = 50  # of a person's events after a miss: a reply stands among the first
LOOK_BACK_ROWS = 5_000  # so that an operator who may see few of them does not make the server read all

decode_candidates = msgspec.json.Decoder(tuple[Candidate, ...]).decode


class Reply(Struct, frozen=True):
    """What a person said."""

    text: str
    operator_name: str


def insert(transaction: Transaction, miss: Miss) -> None:
    """Adds the miss; nothing happens if the same words are kept already."""
    transaction.execute(
        f"""INSERT INTO misses ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (conversation_id, seq) DO NOTHING""",  # noqa: S608
        (
            miss.id,
            miss.site_id,
            miss.conversation_id,
            miss.seq,
            miss.language,
            miss.text,
            miss.kind,
            msgspec.json.encode(miss.candidates).decode(),
            miss.at,
        ),
    )


def list_open(connection: sqlite3.Connection, language: str, since: int) -> Iterator[Miss]:
    """The open misses of a language from `since` (milliseconds) on, newest first: as many as the caller takes."""
    rows = connection.execute(
        f"""SELECT {COLUMNS} FROM misses WHERE state = 'open' AND language = :language AND at >= :since
            ORDER BY at DESC, id LIMIT {LOOK_BACK_ROWS}""",  # noqa: S608
        {"language": language, "since": since},
    )
    return map(from_row, rows)


def find_open(connection: sqlite3.Connection, miss_ids: Collection[str]) -> list[Miss]:
    """Those of the named misses that are still open, in the order of their ids."""
    sql = f"SELECT {COLUMNS} FROM misses WHERE state = 'open' AND id = :id"  # noqa: S608
    rows = (connection.execute(sql, {"id": miss_id}).fetchone() for miss_id in sorted(set(miss_ids)))
    return [from_row(row) for row in rows if row is not None]


def settle(transaction: Transaction, miss_id: str, state: MissState, entry_id: str | None = None) -> bool:
    """Marks an open miss as dismissed, or as learnt by an entry. False if it was not open any more."""
    cursor = transaction.execute(
        "UPDATE misses SET state = :state, entry_id = :entry WHERE id = :id AND state = 'open'",
        {"id": miss_id, "state": state, "entry": entry_id},
    )
    return cursor.rowcount == 1


def list_replies(connection: sqlite3.Connection, conversation_id: str, seq: int, most: int) -> list[Reply]:
    """The first words of a person after a number, as they stand after edits; those taken back are left out."""
    rows = connection.execute(
        f"""SELECT {events.COLUMNS} FROM events
            WHERE conversation_id = :conversation AND seq > :seq AND sender_kind = 'operator'
            ORDER BY seq LIMIT {LOOK_AHEAD_ROWS}""",  # noqa: S608
        {"conversation": conversation_id, "seq": seq},
    )
    replies: dict[int, Reply] = {}
    for event in map(events.from_row, rows):
        if isinstance(event.body, Message) and event.body.text:
            replies[event.seq] = Reply(event.body.text, event.sender.name)
        elif isinstance(event.body, MessageEdited) and event.body.target_seq in replies:
            replies[event.body.target_seq] = Reply(event.body.text, event.sender.name)
    return list(replies.values())[:most]


def count_open(connection: sqlite3.Connection, site_ids: Collection[str], since: int) -> dict[str, int]:
    """How many open misses each language has on these sites since then; languages without any are left out."""
    rows = connection.execute(
        f"""SELECT language, count(*) FROM misses
            WHERE state = 'open' AND at >= ? AND site_id IN ({marks(site_ids)}) GROUP BY language""",  # noqa: S608
        (since, *sorted(site_ids)),
    )
    return dict(rows.fetchall())


def count_by_span(
    connection: sqlite3.Connection, site_ids: Collection[str], since: int, span_ms: int
) -> list[tuple[int, MissKind, int]]:
    """(number of the span since 1970, kind, misses) for each span of time that has any, whatever became of them."""
    rows = connection.execute(
        f"""SELECT at / ? AS span, kind, count(*) FROM misses
            WHERE at >= ? AND site_id IN ({marks(site_ids)}) GROUP BY span, kind""",  # noqa: S608
        (span_ms, since, *sorted(site_ids)),
    )
    return rows.fetchall()


def from_row(row: tuple[Any, ...]) -> Miss:
    *described, candidates, at = row
    fields: Any = (*described, decode_candidates(candidates), at)
    return Miss(*fields)
