"""In which class a visitor waits: the shop's rules on what is known of them while they are here, and on their tags."""

from __future__ import annotations

from dataclasses import replace

from chatserver.actions.context import Context
from chatserver.actions.surroundings import surroundings_of
from chatserver.domain.conditions import Surroundings
from chatserver.domain.routing_settings import priority_of
from chatserver.storage import routing_settings, tags


async def find_priority(context: Context, visitor_id: str, email: str = "") -> int:
    """The visitor's class; 0, like everybody's, if no rule fits. Of one who is not here only the tags are known.

    An `email` that they are leaving just now identifies them as one left before does.
    """
    present = context.presence.find(visitor_id)
    settings = await context.database.read(routing_settings.find)
    if not settings.priorities:
        return 0
    known = surroundings_of(context, present, context.offer) if present is not None else Surroundings()
    known = replace(known, is_identified=known.is_identified or bool(email))
    return priority_of(settings.priorities, known, await context.database.read(tags.find_of_visitor, visitor_id))
