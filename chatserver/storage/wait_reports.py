"""How waits ended and why chats were given to whom, for reports."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from msgspec import Struct

from chatserver.storage.marks import marks


class EndedWait(Struct, frozen=True):
    """A wait that is over. Without a range nothing was said of its length. `ended_at` is milliseconds."""

    department: str
    ended_at: int
    ended_as: str
    waited_seconds: float
    low_seconds: int | None
    high_seconds: int | None

    @property
    def is_promised(self) -> bool:
        """Whether it was announced, and somebody came. Who was served at once has not waited: no range could fail."""
        has_waited = self.waited_seconds >= 1
        return self.ended_as == "assigned" and self.low_seconds is not None and has_waited

    @property
    def is_right(self) -> bool:
        """Whether somebody came within the range."""
        low, high = self.low_seconds, self.high_seconds
        return self.is_promised and low is not None and high is not None and low <= self.waited_seconds <= high


def list_ended(connection: sqlite3.Connection, site_ids: Collection[str], since: int) -> list[EndedWait]:
    """The waits on these sites that ended since then (milliseconds)."""
    rows = connection.execute(
        f"""SELECT waits.department, ended_at, ended_as, (ended_at - waits.queued_at) / 1000.0, low_seconds,
                   high_seconds
            FROM waits JOIN conversations ON conversations.id = conversation_id
            WHERE ended_at >= ? AND site_id IN ({marks(site_ids)})""",  # noqa: S608
        (since, *sorted(site_ids)),
    )
    return [EndedWait(*row) for row in rows]


def count_reasons(connection: sqlite3.Connection, site_ids: Collection[str], since: int) -> list[tuple[str, int]]:
    """(code, chats) for why chats on these sites became an operator's since then, the most frequent first."""
    rows = connection.execute(
        f"""SELECT code, count(*) AS chats FROM assignments JOIN conversations ON conversations.id = conversation_id
            WHERE began_at >= ? AND site_id IN ({marks(site_ids)}) GROUP BY code ORDER BY chats DESC, code""",  # noqa: S608
        (since, *sorted(site_ids)),
    )
    return rows.fetchall()
