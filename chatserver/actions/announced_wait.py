"""What a visitor is told about the wait: the place, and an honest range of time."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.actions.reach import load_members
from chatserver.domain.conversation import Conversation
from chatserver.domain.waiting import Past, Span, learn, look_ahead
from chatserver.protocol.frames import QueuePosition
from chatserver.storage import assignments, conversations, queue, waits


class Figures(Struct, frozen=True):
    """What a department's waiting time rests on: places of those who are there, how many are free, and the past."""

    places: int
    free: int
    past: Past | None

    def span(self, position: int) -> Span | None:
        """The range for somebody at this place from 1, None if nobody can tell."""
        return look_ahead(self.past, position, self.free, self.places) if self.past is not None else None


def load_figures(connection: sqlite3.Connection, department: str, now: int) -> Figures:
    """The department's figures at `now` (milliseconds)."""
    team = [member for member in load_members(connection, now) if department in member.skills]
    return Figures(
        places=sum(member.chat_limit for member in team),
        free=sum(max(0, member.chat_limit - member.chats) for member in team),
        past=learn(
            assignments.list_handling_seconds(connection, department), waits.list_ratios(connection, department)
        ),
    )


def list_places(connection: sqlite3.Connection, department: str, now: int) -> list[tuple[str, QueuePosition]]:
    """What each visitor who waits for the department is told now (milliseconds), in the queue's order."""
    waiting = conversations.list_waiting(connection, department)
    if not waiting:
        return []
    figures = load_figures(connection, department, now)
    return [
        (conversation.visitor_id, say_place(figures, position, len(waiting)))
        for position, conversation in enumerate(waiting, 1)
    ]


def find_place(connection: sqlite3.Connection, conversation: Conversation, now: int) -> QueuePosition:
    """What one visitor who waits is told now."""
    department = conversation.department or ""
    count, _ = queue.count_waiting(connection).get(department, (0, None))
    figures = load_figures(connection, department, now)
    return say_place(figures, queue.count_ahead(connection, conversation) + 1, count)


def say_place(figures: Figures, position: int, waiting: int) -> QueuePosition:
    span = figures.span(position)
    if span is None:
        return QueuePosition(position, waiting)
    return QueuePosition(position, waiting, span.low_seconds, span.high_seconds)
