"""What the shop's page and the widget report of a visitor: where they are and what they do. Memory, mostly."""

from __future__ import annotations

from msgspec import structs

from chatserver.actions import smart_messaging
from chatserver.actions.context import Context
from chatserver.actions.notices import show_notice
from chatserver.actions.visits import begin_after_pause, remember_cart
from chatserver.actions.whereabouts import tell_operators
from chatserver.domain.actors import Visitor
from chatserver.domain.struggles import is_error, place_of
from chatserver.domain.views import Cart, CartLine, Page
from chatserver.protocol.reports import (
    ReportActivity,
    ReportAttributes,
    ReportCart,
    ReportedCart,
    ReportEvent,
    ReportExit,
    ReportPage,
    ReportPanel,
    ReportScroll,
)
from chatserver.realtime.session import Session
from chatserver.storage import page_signals

ERRORS_NOTED = 20  # of one visitor while they are here: what a page says in a loop is one struggle


async def report_page(context: Context, visitor: Visitor, command: ReportPage, origin: Session) -> None:
    """The visitor entered a page."""
    await begin_after_pause(context, visitor.id)
    present = context.presence.find(visitor.id)
    if present is None:
        return
    origin.actor = structs.replace(visitor, visit_id=present.visit_id, place=place_of(command.url))
    now = context.clock.monotonic()
    context.presence.enter_page(present, origin, Page(command.url, command.title), now)
    if command.cart is not None and context.presence.change_cart(present, to_cart(command.cart), now):
        await remember_cart(context, present)
    smart_messaging.look_at_standing(context, present)
    show_notice(context, present, origin)
    smart_messaging.arm(context, present)
    await tell_operators(context, visitor)


async def report_cart(context: Context, visitor: Visitor, command: ReportCart, origin: Session) -> None:
    """The shop's page reports the cart."""
    present = context.presence.find(visitor.id)
    if present is None or not context.presence.change_cart(present, to_cart(command.cart), context.clock.monotonic()):
        return
    await remember_cart(context, present)
    smart_messaging.arm(context, present)
    await tell_operators(context, visitor)


async def report_activity(context: Context, visitor: Visitor, command: ReportActivity, origin: Session) -> None:
    """The visitor is at the mouse, the keys or the screen. Nothing comes sooner by it, so a set deadline stays."""
    await begin_after_pause(context, visitor.id)
    present = context.presence.find(visitor.id)
    if present is None:
        return
    is_elsewhere = context.presence.show_life(present, origin, command.is_typing, context.clock.monotonic())
    if is_elsewhere or not context.deadlines.is_set(visitor.id):
        smart_messaging.arm(context, present)


async def report_scroll(context: Context, visitor: Visitor, command: ReportScroll, origin: Session) -> None:
    """How far down the page the visitor has been. Another tab's page is not where they are."""
    present = context.presence.find(visitor.id)
    if present is not None and present.current is origin:
        present.visit = present.visit.scrolled_to(command.percent, context.clock.monotonic())
        smart_messaging.arm(context, present)


async def report_exit(context: Context, visitor: Visitor, command: ReportExit, origin: Session) -> None:
    """The pointer left the page as if to close it."""
    present = context.presence.find(visitor.id)
    if present is not None and present.current is origin:
        present.visit = present.visit.meant_to_leave(context.clock.monotonic())
        smart_messaging.arm(context, present)


async def report_event(context: Context, visitor: Visitor, command: ReportEvent, origin: Session) -> None:
    """The shop's code says that something happened; errors are counted for the report on where visitors struggle."""
    present = context.presence.find(visitor.id)
    tab = present.tabs.get(origin) if present is not None else None
    if present is None or tab is None:
        return
    if present.current is origin:
        present.visit = present.visit.reported_event(command.name, context.clock.monotonic())
        smart_messaging.arm(context, present)
    if is_error(command.name) and present.errors_noted < ERRORS_NOTED:
        present.errors_noted += 1
        place = place_of(tab.page.url) if tab.page is not None else ""
        await context.database.write(page_signals.add, context.offer.today, place, command.name)


async def report_attributes(context: Context, visitor: Visitor, command: ReportAttributes, origin: Session) -> None:
    """What the shop's page knows of the visitor."""
    present = context.presence.find(visitor.id)
    if present is not None and present.attributes != command.attributes:
        present.attributes = command.attributes
        smart_messaging.arm(context, present)
        await tell_operators(context, visitor)


async def report_panel(context: Context, visitor: Visitor, command: ReportPanel, origin: Session) -> None:
    """The chat was opened or closed in one tab."""
    present = context.presence.find(visitor.id)
    if present is not None:
        context.presence.set_panel(present, origin, command.is_open)
        smart_messaging.arm(context, present)


def to_cart(reported: ReportedCart) -> Cart:
    """What the shop's page says of the cart, as the team sees it."""
    lines = (CartLine(line.name, line.quantity, line.price, line.category) for line in reported.lines)
    return Cart(tuple(lines), reported.total)
