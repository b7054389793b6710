"""Smart messages: memory proposes, a transaction decides, once for each rule and visit."""

from __future__ import annotations

from chatserver.actions.context import Context
from chatserver.actions.visits import begin_after_pause
from chatserver.actions.whereabouts import tell_operators
from chatserver.domain.actors import Visitor
from chatserver.domain.conversation import Conversation
from chatserver.domain.smart_messages import SmartMessageRule, VisitState, is_due, next_due
from chatserver.domain.views import Cart, CartLine, Page
from chatserver.ids import new_id
from chatserver.protocol.commands import (
    BubbleDismissed,
    BubbleSeen,
    ReportActivity,
    ReportCart,
    ReportedCart,
    ReportPage,
    VisitorHello,
)
from chatserver.protocol.frames import Bubble
from chatserver.realtime.broker import visitor_topic
from chatserver.realtime.session import Session
from chatserver.storage import conversations, smart_deliveries, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.smart_deliveries import Delivery


async def arrive(context: Context, session: Session, hello: VisitorHello, conversation: Conversation | None) -> None:
    """A tab connected: its page counts from now, and a message that still stands is shown there too."""
    visitor = session.actor
    assert isinstance(visitor, Visitor)
    shown = await context.database.read(smart_deliveries.list_rules_shown, visitor.visit_id)
    now = context.clock.monotonic()
    visit = VisitState(
        page_url=hello.url,
        page_entered_at=now,
        has_conversation=conversation is not None and conversation.state != "closed",
        shown=frozenset(shown),
    )
    present = context.presence.arrive(visitor.id, session, visitor.visit_id, visit)
    if present.page is None and hello.url:
        present.page = Page(hello.url, hello.title)
    arm(context, visitor.id)
    standing = await context.database.read(smart_deliveries.find_showing, visitor.visit_id)
    if standing is not None and not present.visit.has_conversation:
        session.send(bubble(standing))


async def report_page(context: Context, visitor: Visitor, command: ReportPage, origin: Session) -> None:
    """The visitor entered a page."""
    await begin_after_pause(context, visitor.id)
    if context.presence.find(visitor.id) is None:
        return
    cart = to_cart(command.cart) if command.cart is not None else None
    page = Page(command.url, command.title)
    context.presence.enter_page(visitor.id, page, cart, context.clock.monotonic())
    arm(context, visitor.id)
    await tell_operators(context, visitor)


async def report_cart(context: Context, visitor: Visitor, command: ReportCart, origin: Session) -> None:
    """The shop's page reports the cart."""
    if context.presence.find(visitor.id) is None:
        return
    if context.presence.change_cart(visitor.id, to_cart(command.cart), context.clock.monotonic()):
        arm(context, visitor.id)
        await tell_operators(context, visitor)


async def report_activity(context: Context, visitor: Visitor, command: ReportActivity, origin: Session) -> None:
    """The visitor is at the mouse, the keys or the screen."""
    await begin_after_pause(context, visitor.id)
    if context.presence.find(visitor.id) is None:
        return
    context.presence.show_life(visitor.id, command.is_typing, context.clock.monotonic())
    arm(context, visitor.id)


def arm(context: Context, visitor_id: str) -> None:
    """Sets the deadline of the rule that fires next, or takes it away."""
    present = context.presence.find(visitor_id)
    if present is None:
        return
    following = next_due(context.content.smart_messages, present.visit)
    context.deadlines.set(visitor_id, following[0] if following else None)


async def fire(context: Context, visitor_id: str) -> None:
    """A deadline has come: proposes the rule that is due to the transaction, and shows what it allows."""
    present = context.presence.find(visitor_id)
    if present is None:
        return
    following = next_due(context.content.smart_messages, present.visit)
    if following is None or not is_due(following[1], present.visit, context.clock.monotonic()):
        arm(context, visitor_id)
        return
    rule = following[1]
    context.presence.remember_shown(visitor_id, rule.id)
    delivery = await context.database.write(
        deliver, visitor_id, present.visit_id, rule, context.fallback_language, context.now
    )
    if delivery is not None:
        context.broker.publish(visitor_topic(visitor_id), bubble(delivery))
    arm(context, visitor_id)


def deliver(
    transaction: Transaction, visitor_id: str, visit_id: str, rule: SmartMessageRule, fallback_language: str, now: int
) -> Delivery | None:
    """Writes the delivery before it is sent. None if the rule spoke already or a conversation is going on."""
    conversation = conversations.find_newest(transaction, visitor_id)
    if conversation is not None and conversation.state != "closed":
        return None
    visitor = visitors.find(transaction, visitor_id)
    spoken = visitor.language if visitor is not None and visitor.language in rule.texts else fallback_language
    delivery = Delivery(
        new_id(), visitor_id, visit_id, rule.id, rule.texts.get(spoken, ""), rule.buttons.get(spoken, ())
    )
    return delivery if smart_deliveries.insert(transaction, delivery, now) else None


async def seen(context: Context, visitor: Visitor, command: BubbleSeen, origin: Session) -> None:
    """The smart message was really on the screen."""
    await context.database.write(smart_deliveries.mark_seen, command.delivery_id, visitor.id, context.now)


async def dismissed(context: Context, visitor: Visitor, command: BubbleDismissed, origin: Session) -> None:
    """The visitor closed the smart message: it goes in all tabs."""
    await context.database.write(smart_deliveries.mark_dismissed, command.delivery_id, visitor.id, context.now)
    context.broker.publish(visitor_topic(visitor.id), Bubble(None))


def bubble(delivery: Delivery) -> Bubble:
    return Bubble(delivery.id, delivery.text, delivery.buttons)


def to_cart(reported: ReportedCart) -> Cart:
    """What the shop's page says of the cart, as the team sees it."""
    return Cart(tuple(CartLine(line.name, line.quantity, line.price) for line in reported.lines), reported.total)
