"""The visitors who are in the shop now, and what each smart message makes of one of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from heapq import nlargest

from msgspec import Struct, structs

from chatserver.actions.context import Context
from chatserver.actions.looks import ShownLook, show_look
from chatserver.actions.surroundings import moment_of
from chatserver.domain.actors import Operator
from chatserver.domain.conditions import Device
from chatserver.domain.permissions import may_see
from chatserver.domain.views import Cart, GivenCode
from chatserver.errors import NotFound
from chatserver.realtime.presence import VisitorPresence
from chatserver.rehearsal.looks import take_look
from chatserver.storage import conversations

MOST_LISTED = 200


class LiveVisitor(Struct, frozen=True):
    """A visitor with an open tab. `page` and `cart_total` are as the shop's page says, empty if it said nothing.

    `conversation_id` is that of an open chat, None if there is none or the operator may not see it.
    """

    id: str
    name: str
    page: str
    title: str
    language: str
    device: Device
    cart_total: str
    cart_count: int
    seconds_on_site: float
    seconds_idle: float
    visits: int
    is_chatting: bool
    conversation_id: str | None


class LiveVisitors(Struct, frozen=True):
    """Those who were active last, and how many there are in all."""

    visitors: tuple[LiveVisitor, ...]
    total: int


class ShownMessage(Struct, frozen=True):
    """A rule spoke to the visitor `at` (milliseconds)."""

    rule_id: str
    title: str
    at: int


class LogLine(Struct, frozen=True):
    """A rule that was ripe was shown, or `held` back by what the keys name."""

    at: int
    rule_id: str
    outcome: str
    held_by: tuple[str, ...]


class WatchedVisitor(LiveVisitor, frozen=True, kw_only=True):
    """All that is known of a visitor who is here."""

    attributes: dict[str, str]
    referrer: str
    utm: dict[str, str]
    cart: Cart | None
    codes: tuple[GivenCode, ...]
    shown: tuple[ShownMessage, ...]
    looks: tuple[ShownLook, ...]
    log: tuple[LogLine, ...]


async def list_visitors(context: Context, operator: Operator) -> LiveVisitors:
    """The visitors on the operator's sites, the most recently active first."""
    here = context.presence.of_sites(operator.site_ids)
    listed = nlargest(MOST_LISTED, here, key=lambda present: present.visit.last_life)
    chatting = [each.arrival.visitor_id for each in listed if each.visit.has_conversation]
    chats = await context.database.read(find_chats, operator, chatting)
    visitors = tuple(describe(context, each, chats.get(each.arrival.visitor_id)) for each in listed)
    return LiveVisitors(visitors, len(here))


async def watch_visitor(context: Context, operator: Operator, visitor_id: str) -> WatchedVisitor:
    """One visitor, with a look at every rule. Raises NotFound if they are not here, or on a site of others."""
    present = context.presence.find(visitor_id)
    if present is None or present.arrival.site_id not in operator.site_ids:
        raise NotFound("this visitor is not here any more")
    chats = await context.database.read(find_chats, operator, [visitor_id])
    moment = moment_of(context, present)
    return WatchedVisitor(
        **structs.asdict(describe(context, present, chats.get(visitor_id))),
        attributes=dict(present.attributes),
        referrer=present.arrival.referrer,
        utm=dict(present.arrival.campaign),
        cart=present.cart,
        codes=present.codes,
        shown=list_shown(context, present),
        looks=tuple(show_look(take_look(rule, moment)) for rule in context.content.smart_messages),
        log=tuple(
            LogLine(each.at, each.rule_id, "held" if each.held_by else "shown", each.held_by) for each in present.log
        ),
    )


def find_chats(connection: sqlite3.Connection, operator: Operator, visitor_ids: Collection[str]) -> dict[str, str]:
    """The open conversations of these visitors that the operator may see, by visitor."""
    newest = (conversations.find_newest(connection, visitor_id) for visitor_id in visitor_ids)
    return {each.visitor_id: each.id for each in newest if each and each.state != "closed" and may_see(operator, each)}


def describe(context: Context, present: VisitorPresence, conversation_id: str | None) -> LiveVisitor:
    """A line of the list."""
    now, visit, cart = context.clock.monotonic(), present.visit, present.cart
    return LiveVisitor(
        id=present.arrival.visitor_id,
        name=present.arrival.name,
        page=present.page.url if present.page is not None else "",
        title=present.page.title if present.page is not None else "",
        language=present.arrival.language,
        device=present.arrival.device,
        cart_total=cart.total if cart is not None else "",
        cart_count=sum(line.quantity for line in cart.lines) if cart is not None else 0,
        seconds_on_site=round(now - visit.began_at, 1),
        seconds_idle=round(now - visit.last_life, 1),
        visits=present.arrival.visits,
        is_chatting=visit.has_conversation,
        conversation_id=conversation_id,
    )


def list_shown(context: Context, present: VisitorPresence) -> tuple[ShownMessage, ...]:
    """What was shown to the visitor, in this visit and before, newest first."""
    titles = {rule.id: rule.title or rule.id for rule in context.content.smart_messages}
    now_ms, now = context.now, context.clock.monotonic()
    return tuple(
        ShownMessage(each.rule_id, titles.get(each.rule_id, each.rule_id), now_ms - round((now - each.at) * 1000))
        for each in reversed(present.visit.shown)
    )
