"""Visits: what "once per visit" counts. One ends after 30 minutes without activity in any tab."""

from __future__ import annotations

from chatserver.actions.context import Context
from chatserver.domain.campaigns import campaign_of
from chatserver.domain.struggles import place_of
from chatserver.ids import new_id
from chatserver.protocol.commands import VisitorHello
from chatserver.realtime.presence import VisitorPresence
from chatserver.storage import visitors
from chatserver.storage.database import Transaction
from chatserver.storage.visitors import Activity, Visit

PAUSE_MS = 30 * 60 * 1000


def continue_visit(transaction: Transaction, visitor_id: str, begun: Visit, now: int) -> str:
    """The id of the visit that is going on, or of a new one after a pause of 30 minutes: `begun`, with another id."""
    visit_id = visitors.find_visit(transaction, visitor_id, now - PAUSE_MS)
    if visit_id is not None:
        visitors.touch_visits(transaction, [Activity(visit_id, now)])
        return visit_id
    visitors.insert_visit(transaction, begun, visitor_id, now)
    return begun.id


def visit_of(hello: VisitorHello) -> Visit:
    """What a visit that begins with this hello began with."""
    return Visit(
        new_id(),
        referrer=hello.referrer,
        campaign=campaign_of(hello.url),
        device=hello.device,
        last_page=place_of(hello.url),
    )


async def begin_after_pause(context: Context, visitor_id: str) -> None:
    """Begins a new visit if the visitor is back at a tab that was left open through a pause."""
    present = context.presence.find(visitor_id)
    now = context.clock.monotonic()
    if present is not None and (now - present.visit.last_life) * 1000 > PAUSE_MS:
        await remember_activity(context)
        begun = Visit(new_id(), last_page=place_of(present.visit.page_url), device=present.arrival.device)
        visit_id = await context.database.write(continue_visit, visitor_id, begun, context.now)
        has_left_cart = await context.database.read(visitors.has_left_cart, visitor_id, visit_id)
        context.presence.begin_visit(present, visit_id, now, has_left_cart=has_left_cart)


async def remember_activity(context: Context) -> None:
    """Writes down when the visits that are going on last had activity, where, and with what in the cart."""
    now_ms, now = context.now, context.clock.monotonic()
    active = context.presence.take_active_visits()
    if active:
        visits = [activity_of(present, now_ms - round((now - at) * 1000)) for present, at in active]
        await context.database.write(visitors.touch_visits, visits)
    context.presence.forget_gone(now)


async def remember_cart(context: Context, present: VisitorPresence) -> None:
    """Writes down at once whether something is in the cart: whoever leaves it may never be heard of again."""
    await context.database.write(visitors.touch_visits, [activity_of(present, context.now)])


def activity_of(present: VisitorPresence, at: int) -> Activity:
    """What a visitor does, for their visit's row. `at` is milliseconds since 1970."""
    has_cart = bool(present.cart.lines) if present.cart is not None else None
    return Activity(present.visit_id, at, place_of(present.visit.page_url) if present.page else None, has_cart)
