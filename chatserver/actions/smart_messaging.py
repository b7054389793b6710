"""Smart messages: memory proposes, a transaction decides on rows, and writes down what is shown before it is sent."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from chatserver.actions.context import Context
from chatserver.actions.delivering import Delivered, Proposal, deliver
from chatserver.actions.surroundings import moment_of, surroundings_of
from chatserver.domain.actors import Visitor
from chatserver.domain.smart_messages import Moment, SmartMessageRule, consider, is_ripe, next_look
from chatserver.domain.views import GivenCode
from chatserver.domain.visit_state import Shown
from chatserver.errors import Unavailable
from chatserver.protocol.frames import Bubble
from chatserver.protocol.reports import BubbleDismissed, BubbleOpened, BubbleSeen
from chatserver.realtime.broker import visitor_topic
from chatserver.realtime.presence import Logged, Showing, VisitorPresence
from chatserver.realtime.session import Session
from chatserver.storage import smart_deliveries
from chatserver.storage.smart_deliveries import Delivery

LOOKS_AT_A_TIME = 60  # at a rule each, before everybody else has their turn on the event loop
ENTRIES_AT_A_TIME = 500

log = logging.getLogger(__name__)


def arm(context: Context, present: VisitorPresence, *, is_news: bool = True) -> None:
    """Sets the time at which the rules are looked at for a visitor, or takes it away.

    With news of the visitor one that is ripe, and was held back, is looked at now.
    """
    now, rules = context.clock.monotonic(), context.content.smart_messages
    has_ripe = is_news and any(is_ripe(rule, present.visit, now) for rule in rules)
    context.deadlines.set(present.arrival.visitor_id, now if has_ripe else next_look(rules, present.visit, now))


async def arm_all(context: Context) -> None:
    """Sets everybody's time anew: the rules are other ones."""
    at_a_time = visitors_at_a_time(context)
    for number, present in enumerate(list(context.presence.all())):
        if number % at_a_time == 0:
            await asyncio.sleep(0)
        arm(context, present)


async def look_at_due(context: Context) -> None:
    """Looks at the rules for every visitor whose time has come; what is shown is written in tasks of its own."""
    at_a_time = visitors_at_a_time(context)
    while (due := context.deadlines.take_due(ENTRIES_AT_A_TIME)) is not None:
        for number, visitor_id in enumerate(due):
            if number % at_a_time == 0:
                await asyncio.sleep(0)
            look(context, visitor_id)
        await asyncio.sleep(0)


def visitors_at_a_time(context: Context) -> int:
    return max(1, LOOKS_AT_A_TIME // max(1, len(context.content.smart_messages)))


def look(context: Context, visitor_id: str) -> None:
    """Proposes the rule that speaks now, if one does, and remembers what held the ripe ones back."""
    present = context.presence.find(visitor_id)
    if present is None:
        return
    moment = moment_of(context, present)
    rule = None
    for examined in consider(context.content.smart_messages, moment):
        if examined.holds:
            rule = examined.rule
            break
        remember(context, present, examined.rule.id, examined.held_by)
    if rule is None:
        arm(context, present, is_news=False)
        return
    # At once, before the transaction: the next look must not propose it again.
    present.visit = moment.visit.showed(rule.id, moment.surroundings.today, moment.now)
    context.run_aside(propose(context, present, rule, moment))


async def propose(context: Context, present: VisitorPresence, rule: SmartMessageRule, moment: Moment) -> None:
    """Lets a transaction decide, and shows what it allows."""
    proposal = Proposal(
        rule=rule,
        visitor_id=present.arrival.visitor_id,
        visit=moment.visit,
        surroundings=moment.surroundings,
        quiet_seconds=moment.quiet_seconds,
        cart_total=present.cart.total if present.cart is not None else "",
        fallback_language=context.fallback_language,
        bot=context.bot_for(present.arrival.language),
        timeline=context.timeline,
    )
    try:
        async with context.proposing:
            await context.database.write(
                deliver, proposal, context.now, on_commit=lambda done: settle(context, present, rule, done)
            )
    except Unavailable as error:  # a full disk, say: it was not shown, and may be later
        log.warning("a smart message could not be stored", extra={"reason": str(error)})
        present.visit = replace(present.visit, shown=moment.visit.shown)
    finally:
        if context.presence.find(present.arrival.visitor_id) is present:
            arm(context, present, is_news=False)


def settle(context: Context, present: VisitorPresence, rule: SmartMessageRule, delivered: Delivered) -> None:
    """Does what a decision asks for, in the order of commits: words that came after it take the message away again."""
    remember(context, present, rule.id, delivered.held_by)
    has_written = present.visit.has_written or delivered.held_by == ("chat",)
    present.visit = replace(present.visit, shown=to_shown(context, delivered.history), has_written=has_written)
    context.publish(delivered.outcome)
    if delivered.delivery is not None and delivered.outcome is None:
        show(context, present, rule, delivered.delivery)


def show(context: Context, present: VisitorPresence, rule: SmartMessageRule, delivery: Delivery) -> None:
    """Shows a new message in the tab where the visitor is, and nowhere else."""
    if delivery.code:
        given = GivenCode(delivery.code, delivery.code_until, delivery.sent_at)
        present.codes = (*(each for each in present.codes if each.code != given.code), given)
    take_away(context, present)
    session = present.current
    if session is not None:
        present.showing = Showing(session, rule.id, delivery.id)
        session.send(bubble(delivery, opens_panel=rule.opens_panel, has_sound=rule.has_sound))


async def show_elsewhere(context: Context, visitor: Visitor) -> None:
    """A tab has closed: the message that stood in it stands where the visitor is now."""
    present = context.presence.find(visitor.id)
    if present is not None and present.showing is None:
        standing = await context.database.read(smart_deliveries.find_showing, present.visit_id)
        if present.current is not None:
            show_standing(context, present, present.current, standing)


def show_standing(context: Context, present: VisitorPresence, session: Session, standing: Delivery | None) -> None:
    """Shows a tab what was shown before, if no other tab does and it is still in place where the visitor is."""
    visit = present.visit
    is_silent = present.showing is not None or visit.has_conversation or visit.has_written or visit.is_panel_open
    if standing is not None and not is_silent and is_in_place(context, present, standing.rule_id):
        present.showing = Showing(session, standing.rule_id, standing.id)
        session.send(bubble(standing))


def look_at_standing(context: Context, present: VisitorPresence) -> None:
    """Takes away a message that is out of place on the page where the visitor is now."""
    if present.showing is not None and not is_in_place(context, present, present.showing.rule_id):
        take_away(context, present)


def is_in_place(context: Context, present: VisitorPresence, rule_id: str) -> bool:
    """Whether the condition of a rule that has spoken still holds; not so for one that was paused or taken away."""
    rule = next((each for each in context.content.smart_messages if each.id == rule_id), None)
    if rule is None or rule.is_paused:
        return False
    return rule.condition.holds(surroundings_of(context, present, context.offer))


def take_away(context: Context, present: VisitorPresence) -> None:
    """No message stands in any of the visitor's tabs: one that lost its connection may show it without our knowing."""
    if present.showing is not None:
        present.showing = None
        context.broker.publish(visitor_topic(present.arrival.visitor_id), Bubble(None))


async def seen(context: Context, visitor: Visitor, command: BubbleSeen, origin: Session) -> None:
    """The smart message was really on the screen."""
    await context.database.write(smart_deliveries.mark, "seen_at", command.delivery_id, visitor.id, context.now)


async def opened(context: Context, visitor: Visitor, command: BubbleOpened, origin: Session) -> None:
    """The visitor opened the chat from the smart message."""
    await context.database.write(smart_deliveries.mark, "opened_at", command.delivery_id, visitor.id, context.now)


async def dismissed(context: Context, visitor: Visitor, command: BubbleDismissed, origin: Session) -> None:
    """The visitor closed the smart message: it goes in all tabs."""
    await context.database.write(smart_deliveries.mark, "dismissed_at", command.delivery_id, visitor.id, context.now)
    present = context.presence.find(visitor.id)
    if present is not None and present.showing is not None and present.showing.delivery_id == command.delivery_id:
        take_away(context, present)


def to_shown(context: Context, deliveries: tuple[Delivery, ...]) -> tuple[Shown, ...]:
    """Deliveries as a visit remembers them: by its own clock, which nobody sets."""
    return tuple(
        Shown(each.rule_id, each.visit_id, each.page, each.day, context.ago(each.sent_at)) for each in deliveries
    )


def remember(context: Context, present: VisitorPresence, rule_id: str, held_by: tuple[str, ...]) -> None:
    """Keeps for the console what became of a rule, unless it is as the last time."""
    last = next((each for each in reversed(present.log) if each.rule_id == rule_id), None)
    if last is None or last.held_by != held_by or not held_by:
        present.log.append(Logged(context.now, rule_id, held_by))


def bubble(delivery: Delivery, *, opens_panel: bool = False, has_sound: bool = False) -> Bubble:
    return Bubble(
        delivery.id,
        delivery.text,
        delivery.buttons,
        delivery.speaker,
        delivery.leads_to,
        delivery.code,
        delivery.code_until,
        opens_panel,
        has_sound,
    )
