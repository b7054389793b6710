"""Tells operators whose words are held back because they come too fast, so that a silent visitor is no riddle."""

from __future__ import annotations

from collections import deque

from chatserver.actions.context import Context
from chatserver.actions.whereabouts import tell_operators
from chatserver.domain.actors import Visitor
from chatserver.realtime.presence import VisitorPresence
from chatserver.realtime.session import Session

COUNTED_SECONDS = 60.0
MOST_COUNTED = 1_000  # a session ends long before, but a visitor may have many


def note_refused(context: Context, session: Session, kind: str) -> None:
    """A command came too fast; only words count."""
    if kind == "send" and isinstance(session.actor, Visitor):
        moments = context.slowed.setdefault(session.actor.id, deque(maxlen=MOST_COUNTED))
        moments.append(context.clock.monotonic())


async def tell_slowed(context: Context) -> None:
    """Tells the operators of every visitor whose number of held back words has changed."""
    before = context.clock.monotonic() - COUNTED_SECONDS
    for visitor_id, moments in list(context.slowed.items()):
        while moments and moments[0] <= before:
            moments.popleft()
        if not moments:
            del context.slowed[visitor_id]
        present = context.presence.find(visitor_id)
        if present is not None and present.slowed != len(moments):
            present.slowed = len(moments)
            await tell_operators(context, actor_of(present))


def actor_of(present: VisitorPresence) -> Visitor:
    """The visitor as one of their open tabs knows them."""
    actor = next(iter(present.tabs)).actor
    assert isinstance(actor, Visitor)
    return actor
