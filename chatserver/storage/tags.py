"""Which tag stands at which conversation: what the conversations' own rows say, by tag."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.domain.tags import fold_tag
from chatserver.storage.database import Transaction

LOOK_BACK_TAGS = 20_000  # what was given last says what is used: an old shop's console need not read all


class TagUse(Struct, frozen=True):
    """How often a tag was given lately to conversations of a site and a department; None is those without one."""

    tag: str
    site_id: str
    department: str | None
    count: int


def put(transaction: Transaction, conversation_id: str, tags: tuple[str, ...]) -> None:
    """The conversation has these tags and no others."""
    folded = {fold_tag(tag): tag for tag in tags}
    transaction.execute(
        f"DELETE FROM conversation_tags WHERE conversation_id = ? AND folded NOT IN ({', '.join('?' * len(folded))})",  # noqa: S608
        (conversation_id, *folded),
    )
    transaction.executemany(
        """INSERT INTO conversation_tags (conversation_id, folded, tag) VALUES (?, ?, ?)
           ON CONFLICT (conversation_id, folded) DO UPDATE SET tag = excluded.tag""",
        [(conversation_id, key, tag) for key, tag in folded.items()],
    )


def find_of_visitor(connection: sqlite3.Connection, visitor_id: str) -> frozenset[str]:
    """The folded tags of all conversations of the visitor, earlier ones too."""
    rows = connection.execute(
        """SELECT DISTINCT folded FROM conversation_tags JOIN conversations ON conversations.id = conversation_id
           WHERE visitor_id = :visitor""",
        {"visitor": visitor_id},
    )
    return frozenset(row[0] for row in rows)


def list_used(connection: sqlite3.Connection) -> list[TagUse]:
    """How often each tag was given lately, by site and department."""
    rows = connection.execute(
        f"""SELECT max(tag), site_id, department, count(*)
            FROM (SELECT conversation_id, folded, tag FROM conversation_tags
                  ORDER BY conversation_tags.rowid DESC LIMIT {LOOK_BACK_TAGS}) AS given
                 JOIN conversations ON conversations.id = conversation_id
            GROUP BY folded, site_id, department""",  # noqa: S608
    )
    return [TagUse(*row) for row in rows]
