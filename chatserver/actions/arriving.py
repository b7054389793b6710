"""A visitor's tab has connected: what is known of them, their page, and what stands on it."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.actions import smart_messaging
from chatserver.actions.context import Context
from chatserver.actions.delivering import had_chat
from chatserver.actions.notices import show_notice
from chatserver.clock import Timeline
from chatserver.domain.actors import Visitor
from chatserver.domain.conversation import Conversation
from chatserver.domain.views import GivenCode, Page
from chatserver.domain.visit_state import VisitState
from chatserver.protocol.commands import VisitorHello
from chatserver.realtime.presence import Arrival
from chatserver.realtime.session import Session
from chatserver.storage import conversations, smart_deliveries, visitors
from chatserver.storage.smart_deliveries import Delivery
from chatserver.storage.visitors import StoredVisitor, Visit


class Known(Struct, frozen=True):
    """What rows say of a visitor. `visitor` and `conversation` are None if there is none."""

    visitor: StoredVisitor | None
    visit: Visit
    visits: int
    conversation: Conversation | None
    has_written: bool
    has_left_cart: bool
    has_bought: bool
    deliveries: tuple[Delivery, ...]
    standing: Delivery | None


async def arrive(context: Context, session: Session, hello: VisitorHello) -> None:
    """The tab's page counts from now if it is the visitor's only one, and a message that still stands is shown."""
    visitor = session.actor
    assert isinstance(visitor, Visitor)
    known = await context.database.read(load_known, visitor, context.timeline)
    page = Page(hello.url, hello.title) if hello.url else None
    now = context.clock.monotonic()
    present = context.presence.arrive(arrival_of(context, visitor, known, now), session, page, now)
    smart_messaging.show_standing(context, present, session, known.standing)
    show_notice(context, present, session)
    smart_messaging.arm(context, present)


def load_known(connection: sqlite3.Connection, visitor: Visitor, timeline: Timeline) -> Known:
    """What rows say of the visitor."""
    visit = visitors.load_visit(connection, visitor.visit_id)
    conversation = conversations.find_newest(connection, visitor.id)
    return Known(
        visitor=visitors.find(connection, visitor.id),
        visit=visit,
        visits=visitors.count_visits(connection, visitor.id),
        conversation=conversation,
        has_written=conversation is not None and had_chat(connection, conversation, visit.started_at, timeline),
        has_left_cart=visitors.has_left_cart(connection, visitor.id, visit.id),
        has_bought=visitors.has_bought(connection, visitor.id),
        deliveries=tuple(smart_deliveries.list_newest(connection, visitor.id)),
        standing=smart_deliveries.find_showing(connection, visit.id),
    )


def arrival_of(context: Context, visitor: Visitor, known: Known, now: float) -> Arrival:
    """What is known, on the visit's own clock. `now` is monotonic."""
    conversation = known.conversation
    waits_since = conversation.waits_since if conversation is not None else None
    visit = VisitState(
        page_entered_at=now,
        began_at=context.ago(known.visit.started_at),
        unanswered_since=context.ago(waits_since) if waits_since is not None else None,
        has_conversation=conversation is not None and conversation.state != "closed",
        has_written=known.has_written,
        has_left_cart=known.has_left_cart,
        visit_id=visitor.visit_id,
        shown=smart_messaging.to_shown(context, known.deliveries),
    )
    codes = {
        each.code: GivenCode(each.code, each.code_until, each.sent_at) for each in known.deliveries if each.code
    }
    return Arrival(
        visitor_id=visitor.id,
        site_id=visitor.site_id,
        visit_id=visitor.visit_id,
        name=known.visitor.name if known.visitor is not None else "",
        language=visitor.language,
        visit=visit,
        visits=known.visits,
        referrer=known.visit.referrer,
        campaign=known.visit.campaign,
        device=known.visit.device,
        is_identified=known.visitor is not None and bool(known.visitor.email),
        has_bought=known.has_bought,
        codes=tuple(codes.values()),
    )

