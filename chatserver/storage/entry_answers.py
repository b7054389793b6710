"""What the bot's entries answered, and whether that was the end of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from typing import Literal

from msgspec import Struct

from chatserver.storage.database import Transaction
from chatserver.storage.marks import marks

FollowedBy = Literal["hand_over", "repeat"]


class EntryAnswer(Struct, frozen=True):
    """An entry answered the visitor's words with the number `seq` at `at` (milliseconds)."""

    conversation_id: str
    seq: int
    site_id: str
    language: str
    entry_id: str
    at: int


class EntryCount(Struct, frozen=True):
    """How often an entry answered; in how many cases a hand-over, or the same question again, came right after."""

    language: str
    entry_id: str
    answered: int
    handed_over: int
    repeated: int


def insert(transaction: Transaction, answer: EntryAnswer) -> None:
    transaction.execute(
        """INSERT INTO entry_answers (conversation_id, seq, site_id, language, entry_id, at)
           VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (conversation_id, seq) DO NOTHING""",
        (answer.conversation_id, answer.seq, answer.site_id, answer.language, answer.entry_id, answer.at),
    )


def mark_followed(transaction: Transaction, conversation_id: str, seq: int, by: FollowedBy) -> None:
    """Says that the answer to these words did not help, if an entry answered them. What was said first stays."""
    transaction.execute(
        """UPDATE entry_answers SET followed_by = :by
           WHERE conversation_id = :conversation AND seq = :seq AND followed_by IS NULL""",
        {"conversation": conversation_id, "seq": seq, "by": by},
    )


def find_latest(connection: sqlite3.Connection, conversation_id: str, entry_id: str, before_seq: int) -> int | None:
    """The number of the newest words before that one which the entry answered, or None."""
    seq: int | None = connection.execute(
        """SELECT max(seq) FROM entry_answers
           WHERE conversation_id = :conversation AND entry_id = :entry AND seq < :seq""",
        {"conversation": conversation_id, "entry": entry_id, "seq": before_seq},
    ).fetchone()[0]
    return seq


def count_by_entry(connection: sqlite3.Connection, site_ids: Collection[str], since: int) -> list[EntryCount]:
    """The counts of every entry that answered on these sites since then (milliseconds)."""
    rows = connection.execute(
        f"""SELECT language, entry_id, count(*), sum(CASE WHEN followed_by = 'hand_over' THEN 1 ELSE 0 END),
                   sum(CASE WHEN followed_by = 'repeat' THEN 1 ELSE 0 END)
            FROM entry_answers WHERE at >= ? AND site_id IN ({marks(site_ids)})
            GROUP BY language, entry_id ORDER BY language, entry_id""",  # noqa: S608
        (since, *sorted(site_ids)),
    )
    return [EntryCount(*row) for row in rows]


def count_by_span(
    connection: sqlite3.Connection, site_ids: Collection[str], since: int, span_ms: int
) -> list[tuple[int, int]]:
    """(number of the span since 1970, answers) for each span of time that has any."""
    rows = connection.execute(
        f"""SELECT at / ? AS span, count(*) FROM entry_answers
            WHERE at >= ? AND site_id IN ({marks(site_ids)}) GROUP BY span""",  # noqa: S608
        (span_ms, since, *sorted(site_ids)),
    )
    return rows.fetchall()
