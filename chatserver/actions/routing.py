"""Gives those who wait to operators, and takes chats back from operators who do not come: one unit, decided on rows.

It is looked at each second and after every change that could matter, so that it finishes what a restart cut off.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress

from msgspec import Struct

from chatserver.actions.clock_jumps import settle_jump
from chatserver.actions.context import Context
from chatserver.actions.offering import offer, pass_on
from chatserver.actions.outcome import Outcome
from chatserver.actions.reach import find_who_comes, load_members, load_reach
from chatserver.actions.recording import Recording
from chatserver.clock import Timeline
from chatserver.domain import conversation as conversation_rules
from chatserver.domain.actors import BOT, SYSTEM, Operator
from chatserver.domain.conversation import Conversation
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.events import FormOffered
from chatserver.domain.routing import Reason, assign, can_come, told
from chatserver.domain.routing_settings import RoutingSettings
from chatserver.errors import Unavailable
from chatserver.realtime.broker import TEAM
from chatserver.storage import conversations, departments, operators, queue, routing_settings
from chatserver.storage.database import Transaction
from chatserver.storage.departments import StoredMember

LEASE_MS = 45_000
MOST_LET_DOWN = 20  # in one look: each rests on how full the others are by then


class Look(Struct, frozen=True):
    """What one look rests on. `connected` have a console open now; times are milliseconds.

    `started_at` is when the server started: consoles that were connected before it have yet to come back.
    """

    now: int
    started_at: int
    connected: frozenset[str]
    settings: RoutingSettings
    rules: dict[str, DepartmentRules]
    timeline: Timeline

    @property
    def grace_ms(self) -> int:
        return self.settings.grace_seconds * 1000

    @property
    def is_settling(self) -> bool:
        """Whether consoles may still be on their way back after a restart: nobody can be called gone."""
        return self.now < self.started_at + self.grace_ms


def route_soon(context: Context) -> None:
    """Something changed that could matter: looks once, soon, however often this is called until then."""
    if not context.is_routing_asked_for:
        context.is_routing_asked_for = True
        context.run_aside(route_or_leave_it(context))


async def route_or_leave_it(context: Context) -> None:
    """Looks once. A disk that refuses is no matter here: the look of the next second says so, and makes up for it."""
    with suppress(Unavailable):
        await route(context)


async def route(context: Context) -> None:
    """Looks once, and tells everybody what came of it."""
    context.is_routing_asked_for = False
    await settle_jump(context)
    connected = frozenset(
        session.actor.id for session in context.broker.sessions(TEAM) if isinstance(session.actor, Operator)
    )

    await context.database.write(
        look_and_tell, context.now, context.started_at, connected, context.timeline, on_commit=context.publish_all
    )


def look_and_tell(
    transaction: Transaction, now: int, started_at: int, connected: Collection[str], timeline: Timeline
) -> list[Outcome]:
    """Does everything that is due, in this order, and returns what changed."""
    settings = routing_settings.find(transaction)
    look = Look(now, started_at, frozenset(connected), settings, departments.list_rules(transaction), timeline)
    operators.renew_leases(transaction, sorted(find_short_leases(transaction, look)), now + LEASE_MS)
    queue.end_leases(transaction, now - look.grace_ms)
    outcomes: list[Outcome | None] = []
    for step in (take_from_gone, take_from_silent, end_offers, bring_back, help_out, give):
        outcomes += step(transaction, look)
    return [outcome for outcome in outcomes if outcome is not None]


def find_short_leases(transaction: Transaction, look: Look) -> set[str]:
    """Who is connected, though the row will soon deny it."""
    return {
        each.id
        for each in departments.list_members(transaction)
        if each.id in look.connected and each.connected_until < look.now + LEASE_MS // 2
    }


def take_from_gone(transaction: Transaction, look: Look) -> list[Outcome | None]:
    """Chats of operators whose connection is gone for the grace time wait again, with their place kept."""
    ids = queue.list_ids_held_by_gone(transaction, look.now - look.grace_ms, look.started_at)
    return [take_back(transaction, each, look) for each in ids]


def take_back(transaction: Transaction, conversation_id: str, look: Look) -> Outcome:
    recording = begin(transaction, conversation_id, look)
    recording.move(SYSTEM, "waiting", "operator_gone", department=home_of(recording.conversation, look))
    return recording.finish()


def take_from_silent(transaction: Transaction, look: Look) -> list[Outcome | None]:
    """Chats whose operator does not answer for as long as the department allows wait again; others come first."""
    outcomes: list[Outcome | None] = []
    for department, rules in look.rules.items():
        unanswered = queue.list_unanswered(transaction, department) if rules.silent_seconds else {}
        for each, since in unanswered.items():
            if look.timeline.by_present_clock(since) + rules.silent_seconds * 1000 <= look.now:
                outcomes.append(take_for_others(transaction, each, look))
    return outcomes


def take_for_others(transaction: Transaction, conversation_id: str, look: Look) -> Outcome:
    """Puts a held conversation back into the queue, where its holder comes last in this round."""
    recording = begin(transaction, conversation_id, look)
    holder = recording.conversation.operator
    assert holder is not None
    recording.append(SYSTEM, told("passed", holder, Reason("silent")))
    recording.move(SYSTEM, "waiting", "operator_silent")
    recording.change(passed_by=holder.id, passed_at=look.now)
    return recording.finish()


def end_offers(transaction: Transaction, look: Look) -> list[Outcome | None]:
    """Offers that were not accepted in time, or to operators who are not there any more, go on to the next."""
    team = {member.id: member for member in departments.list_members(transaction)}
    outcomes: list[Outcome | None] = []
    for each in queue.list_ids_offered(transaction):
        recording = begin(transaction, each, look)
        offered = recording.conversation.offer
        assert offered is not None
        if not may_still_accept(team[offered.operator.id], look):
            pass_on(recording, "withdrawn")
        elif offered.until <= look.now:
            pass_on(recording, "not_accepted")
            queue.note_missed_offer(transaction, offered.operator.id, look.settings.missed_offers)
        else:
            continue
        outcomes.append(recording.finish())
    return outcomes


def may_still_accept(member: StoredMember, look: Look) -> bool:
    """Whether the operator is there, or only has yet to come back after a restart."""
    is_coming_back = look.is_settling and member.is_active and member.status == "online"
    return member.is_there(look.now) or is_coming_back


def bring_back(transaction: Transaction, look: Look) -> list[Outcome | None]:
    """Transfers that nobody took in time go back to their sender, or stay in the queue if the sender is gone."""
    members, team = load_members(transaction, look.now), departments.list_members(transaction)
    outcomes: list[Outcome | None] = []
    for each in queue.list_ids_to_come_back(transaction):
        recording = begin(transaction, each, look)
        conversation, promised = recording.conversation, recording.conversation.returns
        assert promised is not None
        is_over = promised.until <= look.now
        if not is_over and (conversation.offer is not None or can_come(conversation, members)):
            continue
        if any(can_hold(member, conversation, look) for member in team):
            why, home = Reason("came_back"), conversation.returns_department
            recording.move(SYSTEM, "assigned", "came_back", department=home, operator=promised.operator, why=why)
        elif is_over and not look.is_settling:
            recording.conversation = conversation_rules.not_to_come_back(conversation)
        else:
            continue
        outcomes.append(recording.finish())
    return outcomes


def can_hold(member: StoredMember, conversation: Conversation, look: Look) -> bool:
    """Whether this is the sender, and has a console: being away keeps nobody from their own chats."""
    is_sender = member.id == conversation.returns_to and conversation.site_id in member.site_ids
    return is_sender and member.is_active and member.connected_until > look.now


def help_out(transaction: Transaction, look: Look) -> list[Outcome | None]:
    """Where nobody is there for the grace time, those who wait go to who helps out, or are asked for a message."""
    reach = load_reach(transaction, look.rules, look.now)
    outcomes: list[Outcome | None] = []
    for department, since in queue.find_unstaffed_since(transaction).items():
        if reach[department].is_staffed:
            if since is not None:
                queue.set_unstaffed_since(transaction, department, None)
        elif since is None or since > look.now:
            queue.set_unstaffed_since(transaction, department, look.now)
        elif max(since, look.started_at) + look.grace_ms <= look.now:
            for each in queue.list_ids_waiting(transaction, department)[:MOST_LET_DOWN]:
                comes = find_who_comes(transaction, department, look.now)
                outcomes.append(let_down(transaction, each, comes, look))
    return outcomes


def let_down(transaction: Transaction, conversation_id: str, comes: str | None, look: Look) -> Outcome:
    """Moves one who waits for nobody to the department that helps out; if none does, the bot takes a message."""
    recording = begin(transaction, conversation_id, look)
    if comes is not None:
        wished = recording.conversation.department
        recording.move(SYSTEM, "waiting", "helped_out", department=comes, wished=wished)
    else:
        recording.move(SYSTEM, "bot", "nobody_there")
        recording.append(BOT, FormOffered("offline", recording.conversation.department))
    return recording.finish()


def give(transaction: Transaction, look: Look) -> list[Outcome | None]:
    """Those who wait in departments that give chats out by themselves are offered to operators, in order."""
    members = [each for each in load_members(transaction, look.now) if each.id in look.connected]
    served = {key for member in members if member.has_room for key in member.skills}
    departments = [key for key, each in look.rules.items() if each.assignment == "automatic" and key in served]
    outcomes: list[Outcome | None] = []
    for given in assign(queue.list_waiters(transaction, departments), members, look.now):
        recording = begin(transaction, given.waiter.conversation_id, look)
        offer(recording, given.member, given.reason)
        outcomes.append(recording.finish())
    return outcomes


def begin(transaction: Transaction, conversation_id: str, look: Look) -> Recording:
    conversation = conversations.find(transaction, conversation_id)
    assert conversation is not None
    return Recording(transaction, conversation, look.now)


def home_of(conversation: Conversation, look: Look) -> str:
    """The department to whose queue the conversation goes back: its own, or the default one if it has none."""
    known = conversation.department in look.rules
    return conversation.department if known and conversation.department else next(iter(look.rules))
