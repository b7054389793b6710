"""What a client missed: the whole gap in order, or a snapshot; never a part."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.domain import limits
from chatserver.domain.actors import Operator
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Event
from chatserver.domain.permissions import may_read
from chatserver.protocol.frames import EventFrame, Frame, Hidden, HistoryFrame, Reset
from chatserver.realtime.broker import Position
from chatserver.storage import conversations, events


class Replay(Struct, frozen=True):
    """The frames that bring a client up to `position`. `conversation` is None for a visitor who has none."""

    frames: tuple[Frame, ...]
    position: Position
    conversation: Conversation | None


def replay_visitor(connection: sqlite3.Connection, visitor_id: str, last_seq: int, last_id: str | None) -> Replay:
    """What a visitor's client that has everything up to `last_seq` misses. `last_id` is None if that was hidden."""
    conversation = conversations.find_newest(connection, visitor_id)
    if conversation is None:
        empty = Reset(None, None, (), 0, False)
        return Replay((empty,), Position(None, 0), None)
    return replay(connection, conversation, last_seq, last_id, reader=None)


def replay(
    connection: sqlite3.Connection,
    conversation: Conversation,
    last_seq: int,
    last_id: str | None,
    *,
    reader: Operator | None,
) -> Replay:
    """The gap after `last_seq`, or a reset if the client's past is not ours or the gap is too long.

    `reader` is None for the visitor.
    """
    position = Position(conversation.id, conversation.head_seq)
    is_gap_short = conversation.head_seq - last_seq <= limits.RESUME_EVENTS
    if 0 < last_seq <= conversation.head_seq and is_gap_short:
        known = events.find(connection, conversation.id, last_seq)
        if known is not None and last_id == (known.id if may_read(reader, known) else None):
            gap = events.list_after(connection, conversation.id, last_seq)
            return Replay(tuple(shown(event, reader) for event in gap), position, conversation)
    return Replay((snapshot(connection, conversation, reader),), position, conversation)


def shown(event: Event, reader: Operator | None) -> Frame:
    if may_read(reader, event):
        return EventFrame(event)
    return Hidden(event.seq, event.conversation_id if reader is not None else None)


def snapshot(connection: sqlite3.Connection, conversation: Conversation, reader: Operator | None) -> Reset:
    """The conversation whole, with its newest events."""
    newest = events.list_before(connection, conversation.id, conversation.head_seq + 1, limits.SNAPSHOT_EVENTS)
    visible = tuple(event for event in newest if may_read(reader, event))
    has_earlier = bool(newest) and newest[0].seq > 1
    view = conversation.view if reader is None else conversation.team_view
    return Reset(conversation.id, view, visible, conversation.head_seq, has_earlier)


def snapshot_of_new(conversation: Conversation, everything: tuple[Event, ...]) -> Reset:
    """A conversation that has just begun, as its visitor sees it."""
    visible = tuple(event for event in everything if event.is_public)
    return Reset(conversation.id, conversation.view, visible, conversation.head_seq, False)


def history(
    connection: sqlite3.Connection, conversation: Conversation, before_seq: int, *, reader: Operator | None
) -> HistoryFrame:
    """The events before `before_seq`, as many as fit one frame."""
    found = events.list_before(connection, conversation.id, before_seq, limits.HISTORY_EVENTS)
    visible = tuple(event for event in found if may_read(reader, event))
    return HistoryFrame(conversation.id, visible, bool(found) and found[0].seq > 1)
