"""Decides on rows whether a proposed smart message is shown, and writes it down: the unit of work."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from msgspec import structs

from chatserver.actions.offer import load_offer
from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.bot.dialogue import Bot
from chatserver.clock import Timeline
from chatserver.domain.actors import BOT
from chatserver.domain.conditions import Surroundings
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Message, Participant
from chatserver.domain.smart_message_texts import Words, placeholder_values, words
from chatserver.domain.smart_messages import CodeOffer, SmartMessageRule, find_limit
from chatserver.domain.visit_state import Shown, VisitState
from chatserver.ids import new_id
from chatserver.storage import conversations, departments, discount_codes, events, smart_deliveries, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.smart_deliveries import Delivery

NO_CODE = ("", "")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rule that would speak to a visitor, and what memory knows of them. `bot` is the one of their language."""

    rule: SmartMessageRule
    visitor_id: str
    visit: VisitState
    surroundings: Surroundings
    quiet_seconds: float
    cart_total: str
    fallback_language: str
    bot: Bot
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of a proposal. `held_by` names what kept it back, empty if it was shown.

    `history` is all that was shown to the visitor, this one included; `outcome` is set if it went into a chat.
    """

    held_by: tuple[str, ...]
    history: tuple[Delivery, ...]
    delivery: Delivery | None = None
    outcome: Outcome | None = None


def deliver(transaction: Transaction, proposal: Proposal, now: int) -> Delivered:
    """Writes the delivery before it is sent, if nothing on rows speaks against it."""
    history = tuple(smart_deliveries.list_newest(transaction, proposal.visitor_id))
    conversation = conversations.find_newest(transaction, proposal.visitor_id)
    current = _current(transaction, proposal, now)
    held_by = (
        _find_chat(transaction, proposal, conversation)
        or (("peak",) if current.is_peak and not proposal.rule.is_about_chat else ())
        or _find_condition(proposal, current)
        or _find_limit(proposal, history, current.today, now)
    )
    if held_by:
        return Delivered(held_by, history)
    code = _give_code(transaction, proposal, current.today, now)
    said = _words(transaction, proposal, current, code or NO_CODE)
    if code is None or not said.text:
        return Delivered(("code",) if code is None else ("text",), history)
    delivery = _delivery(transaction, proposal, current, history, said, code, now)
    is_about_chat = conversation is not None and proposal.rule.is_about_chat
    if conversation is not None and is_about_chat:
        delivery = structs.replace(delivery, conversation_id=conversation.id, seq=conversation.head_seq + 1)
    if not smart_deliveries.insert(transaction, delivery):
        return Delivered(("limit_visit",), history)
    outcome = _say(transaction, conversation, delivery, now) if conversation is not None and is_about_chat else None
    return Delivered((), (*history, delivery), delivery, outcome)


def _current(transaction: Transaction, proposal: Proposal, now: int) -> Surroundings:
    """The visitor's surroundings with what the shop can offer at this very moment."""
    offer = load_offer(transaction, now)
    stray = proposal.surroundings.departments - set(offer.departments) if offer.available else frozenset()
    return replace(
        proposal.surroundings,
        departments=offer.available | stray,
        is_open=offer.is_open,
        today=offer.today,
        weekday=offer.weekday,
        minute=offer.minute,
        waiting=offer.waiting,
        is_peak=offer.is_peak,
    )


def _find_chat(transaction: Transaction, proposal: Proposal, conversation: Conversation | None) -> tuple[str, ...]:
    if proposal.rule.is_about_chat:
        return () if conversation is not None and conversation.waits_since is not None else ("unanswered_seconds",)
    if conversation is None:
        return ()
    began = visitors.load_visit(transaction, proposal.visit.visit_id).started_at
    has_had_one = had_chat(transaction, conversation, began, proposal.timeline)
    return ("chat",) if conversation.state != "closed" or has_had_one else ()


def had_chat(connection: sqlite3.Connection, conversation: Conversation, began: int, timeline: Timeline) -> bool:
    """Whether the visitor wrote, or a chat with them was closed, in the visit that began then (milliseconds)."""
    last_ones = (conversation.closed_at, events.find_last_of_visitor(connection, conversation.id))
    return any(each is not None and timeline.when(each) >= timeline.when(began) for each in last_ones)


def _find_condition(proposal: Proposal, current: Surroundings) -> tuple[str, ...]:
    findings = proposal.rule.condition.examine(current)
    return tuple(finding.key for finding in findings if not finding.holds)


def _find_limit(proposal: Proposal, history: tuple[Delivery, ...], day: str, now: int) -> tuple[str, ...]:
    rule, visit = proposal.rule, proposal.visit
    own = [
        Shown(each.rule_id, each.visit_id, each.page, each.day, 0.0) for each in history if each.rule_id == rule.id
    ]
    reached = find_limit(rule.limits, own, visit_id=visit.visit_id, page=visit.page, day=day)
    if reached is not None:
        return (f"limit_{reached[0]}",)
    # A clock set back makes the last one lie in the future: memory's clock, which cannot be set, has looked at that.
    passed = [now - each.sent_at for each in history]
    is_too_soon = any(0 <= each < proposal.quiet_seconds * 1000 for each in passed)
    return ("quiet_seconds",) if is_too_soon and not rule.is_about_chat else ()


def _give_code(transaction: Transaction, proposal: Proposal, day: str, now: int) -> tuple[str, str] | None:
    offer: CodeOffer | None = proposal.rule.code
    if offer is None:
        return NO_CODE
    if offer.list_name:
        return discount_codes.give(transaction, offer.list_name, proposal.visitor_id, day, now)
    return None if offer.until and day > offer.until else (offer.fixed, offer.until)


def _words(transaction: Transaction, proposal: Proposal, now: Surroundings, code: tuple[str, str]) -> Words:
    """The words with everything filled in, and without a way to people who cannot come."""
    visitor = visitors.find(transaction, proposal.visitor_id)
    values = placeholder_values(
        shop_name=now.shop_name,
        visitor_name=visitor.name if visitor is not None else "",
        cart_total=proposal.cart_total,
        code=code[0],
        code_until=code[1],
    )
    said = words(proposal.rule, now.language, proposal.fallback_language, values)
    voice, existing = proposal.bot.voice(now), proposal.bot.existing(now)
    leads_to = said.leads_to if said.leads_to is not None and voice.can_lead(said.leads_to, existing) else None
    return replace(said, buttons=voice.reachable(said.buttons, existing), leads_to=leads_to)


def _delivery(
    transaction: Transaction,
    proposal: Proposal,
    current: Surroundings,
    history: tuple[Delivery, ...],
    said: Words,
    code: tuple[str, str],
    now: int,
) -> Delivery:
    rule, visit = proposal.rule, proposal.visit
    return Delivery(
        id=new_id(),
        visitor_id=proposal.visitor_id,
        visit_id=visit.visit_id,
        rule_id=rule.id,
        number=sum(each.rule_id == rule.id and each.visit_id == visit.visit_id for each in history),
        page=visit.page,
        day=current.today,
        text=said.text,
        buttons=said.buttons,
        sent_at=now,
        leads_to=said.leads_to,
        speaker=_find_speaker(transaction, rule.speaker, now),
        code=code[0],
        code_until=code[1],
    )


def _find_speaker(transaction: Transaction, login: str, now: int) -> Participant | None:
    """The operator in whose name it speaks, None for the bot: nobody is shown who is not there."""
    team = departments.list_members(transaction) if login else []
    member = next((each for each in team if each.login == login and each.is_there(now)), None)
    return Participant("operator", member.id, member.name) if member is not None else None


def _say(transaction: Transaction, conversation: Conversation, delivery: Delivery, now: int) -> Outcome:
    """Puts the message into the open chat."""
    recording = Recording(transaction, conversation, now)
    recording.append(BOT, Message(delivery.text, delivery.buttons, smart_message=delivery.rule_id))
    return recording.finish()
