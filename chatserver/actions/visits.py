"""Visits: what "once per visit" counts. One ends after 30 minutes without activity in any tab."""

from __future__ import annotations

from chatserver.actions.context import Context
from chatserver.ids import new_id
from chatserver.realtime.presence import last_life
from chatserver.storage import visitors
from chatserver.storage.database import Transaction

PAUSE_MS = 30 * 60 * 1000


def continue_visit(transaction: Transaction, visitor_id: str, now: int) -> str:
    """The visit that is going on, or a new one after a pause of 30 minutes."""
    visit_id = visitors.find_visit(transaction, visitor_id, now - PAUSE_MS)
    if visit_id is None:
        visit_id = new_id()
        visitors.insert_visit(transaction, visit_id, visitor_id, now)
    else:
        visitors.touch_visits(transaction, [(visit_id, now)])
    return visit_id


async def begin_after_pause(context: Context, visitor_id: str) -> None:
    """Begins a new visit if the visitor is back at a tab that was left open through a pause."""
    present = context.presence.find(visitor_id)
    now = context.clock.monotonic()
    if present is not None and (now - last_life(present.visit)) * 1000 > PAUSE_MS:
        await remember_activity(context)
        visit_id = await context.database.write(continue_visit, visitor_id, context.now)
        context.presence.begin_visit(visitor_id, visit_id, now)


async def remember_activity(context: Context) -> None:
    """Writes down when the visits that are going on last had activity."""
    now_ms, now = context.now, context.clock.monotonic()
    active = context.presence.take_active_visits()
    if active:
        visits = [(visit_id, now_ms - round((now - at) * 1000)) for visit_id, at in active]
        await context.database.write(visitors.touch_visits, visits)
