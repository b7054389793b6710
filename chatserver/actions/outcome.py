"""What a unit of work hands back: what is now on disk, for those who must hear of it."""

from __future__ import annotations

from msgspec import Struct

from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Event


class Outcome(Struct, frozen=True):
    """`before` is None for a new conversation. `acknowledged` is the event the command's ack names, if it has one.

    `is_repeat`: the command was stored earlier, so only the ack is owed.
    `is_as_sent`: the sender knows the event already, word for word, so the ack is enough for them.
    `has_tasks`: something is due that the worker should look at.
    """

    conversation: Conversation
    before: Conversation | None
    events: tuple[Event, ...] = ()
    acknowledged: Event | None = None
    is_repeat: bool = False
    is_as_sent: bool = False
    has_tasks: bool = False
