"""From which departments somebody can come now: decided on rows, pushed as a hint."""

from __future__ import annotations

from functools import partial

from chatserver.actions.context import Context
from chatserver.domain.actors import Visitor
from chatserver.protocol.frames import Availability, DepartmentStatus
from chatserver.realtime.broker import VISITORS
from chatserver.realtime.session import Session
from chatserver.storage import operators, shop


class AvailabilityWatch:
    """Tells every visitor when the departments that can be reached change."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: frozenset[str] | None = None

    async def look(self) -> None:
        """Compares what the shop can offer with what was told last, and tells if it differs."""
        available = self._context.offer.available
        if available == self._known:
            return
        self._known = available
        broker = self._context.broker
        languages = {each.actor.language for each in broker.sessions(VISITORS) if isinstance(each.actor, Visitor)}
        for language in languages:
            frame = Availability(await departments_for(self._context, language))
            broker.publish_where(VISITORS, frame, partial(speaks, language))


def speaks(language: str, session: Session) -> bool:
    return isinstance(session.actor, Visitor) and session.actor.language == language


async def departments_for(context: Context, language: str) -> tuple[DepartmentStatus, ...]:
    """Every department with its name in the language, in the shop's order."""
    departments = await context.database.read(shop.list_departments)
    available = await context.database.read(operators.list_available_departments, context.now)
    return tuple(
        DepartmentStatus(
            each.key,
            each.names.get(language) or each.names.get(context.fallback_language) or each.key,
            each.key in available,
        )
        for each in departments
    )
