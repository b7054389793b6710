"""What the database file says at the end, compared with what the clients were told."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from tests.delivery.mirror import Line
from tests.delivery.talkers import Talker, VisitorTalker

Stored = dict[str, tuple[str, int, str | None]]

MESSAGES = """SELECT client_message_id, id, seq, body ->> 'text' FROM events WHERE client_message_id IS NOT NULL"""
LINES = """SELECT conversation_id, seq, id, CASE WHEN body ->> 'kind' = 'message' THEN body ->> 'text' END
           FROM events"""
UNANSWERED = """SELECT count(*) FROM events AS question JOIN conversations AS c ON c.id = question.conversation_id
                WHERE c.state = 'bot' AND question.sender_kind = 'visitor' AND question.body ->> 'kind' = 'message'
                  AND (SELECT count(*) FROM events AS answer WHERE answer.conversation_id = c.id
                       AND answer.body ->> 'kind' = 'bot_decided'
                       AND answer.body ->> 'question_seq' = question.seq) <> 1"""


class Books:
    """The database file, read from outside the server."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def query(self, sql: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self._path)) as connection:
            connection.execute("PRAGMA query_only = ON")
            return connection.execute(sql).fetchall()

    def messages(self) -> Stored:
        """Id, seq and text of every stored command, by its client_message_id. Fails if one is there twice."""
        rows = self.query(MESSAGES)
        assert len({row[0] for row in rows}) == len(rows)
        return {str(row[0]): tuple(row[1:]) for row in rows}  # type: ignore[misc]

    def lines(self) -> dict[str, dict[int, Line]]:
        """Every conversation's lines by number."""
        found: dict[str, dict[int, Line]] = defaultdict(dict)
        for conversation_id, seq, event_id, text in self.query(LINES):
            found[str(conversation_id)][int(str(seq))] = Line(str(event_id), text and str(text))
        return found

    def heads(self) -> dict[str, int]:
        return {str(row[0]): int(str(row[1])) for row in self.query("SELECT id, head_seq FROM conversations")}

    def unanswered(self) -> int:
        """Visitors' words in the bot's conversations without exactly one answer."""
        return int(str(self.query(UNANSWERED)[0][0]))

    def is_whole(self) -> bool:
        return self.query("PRAGMA integrity_check") == [("ok",)]


def problems(books: Books, talkers: Iterable[Talker]) -> list[str]:
    """Everything that is not as promised: lost, doubled, out of order, or shown otherwise than it is stored."""
    stored, lines = books.messages(), books.lines()
    found = [] if books.is_whole() else ["the file is damaged"]
    for conversation_id, numbers in lines.items():
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            found.append(f"{conversation_id} has holes")
    for talker in talkers:
        found += talker.violations + talker.lost(stored) + out_of_order(talker, stored)
        for conversation_id, mirror in talker.mirrors.items():
            found += mirror.violations + mirror.differences(lines[conversation_id])
    return found


def out_of_order(talker: Talker, stored: Stored) -> list[str]:
    """Own words that are not stored in the order they were said."""
    said: dict[str, list[int]] = defaultdict(list)
    for message_id, command in talker.sent.items():
        if command["type"] == "send" and message_id in stored:
            said[command.get("conversation_id", "")].append(stored[message_id][1])
    return [f"out of order: {numbers}" for numbers in said.values() if numbers != sorted(numbers)]


def are_up_to_date(books: Books, talkers: Iterable[Talker]) -> bool:
    """Whether everyone has everything that is stored, and the bot owes nothing."""
    heads = books.heads()
    mirrors = [(each, mirror) for talker in talkers for each, mirror in talker.mirrors.items()]
    return all(mirror.head == heads[each] for each, mirror in mirrors) and not books.unanswered()


def conversation_of(visitor: VisitorTalker) -> str:
    return next(iter(visitor.mirrors))
