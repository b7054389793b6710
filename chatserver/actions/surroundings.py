"""Where a visitor is and what the shop can offer now, as conditions see it."""

from __future__ import annotations

from dataclasses import replace

from chatserver.actions.context import Context
from chatserver.actions.offer import Offer
from chatserver.domain.amounts import read_amount
from chatserver.domain.conditions import Surroundings
from chatserver.domain.conversation import Conversation
from chatserver.domain.smart_messages import Moment
from chatserver.realtime.presence import VisitorPresence


def surroundings(context: Context, conversation: Conversation, offer: Offer, language: str) -> Surroundings:
    """What rows and memory say about the visitor of a conversation, to whom `language` is spoken."""
    present = context.presence.find(conversation.visitor_id)
    known = _of_shop(context, offer, language)
    if present is not None:
        known = _of_visitor(known, present)
    return replace(known, visitor_name=conversation.visitor_name)


def surroundings_of(context: Context, present: VisitorPresence, offer: Offer) -> Surroundings:
    """What rows and memory say about a visitor who is here."""
    return _of_visitor(_of_shop(context, offer, present.arrival.language), present)


def moment_of(context: Context, present: VisitorPresence) -> Moment:
    """All that the smart messages for a visitor rest on now, from memory: a proposal, which a unit checks on rows."""
    return Moment(
        present.visit,
        surroundings_of(context, present, context.offer),
        context.clock.monotonic(),
        context.content.quiet_seconds,
        context.offer.code_lists,
        context.fallback_language,
    )


def _of_shop(context: Context, offer: Offer, language: str) -> Surroundings:
    return Surroundings(
        departments=offer.available | _stray(context, offer),
        has_people=offer.has_people,
        language=language,
        is_open=offer.is_open,
        opens=offer.opens.get(language, ""),
        today=offer.today,
        shop_name=context.shop_name,
        weekday=offer.weekday,
        minute=offer.minute,
        waiting=offer.waiting,
        is_peak=offer.is_peak,
    )


def _of_visitor(known: Surroundings, present: VisitorPresence) -> Surroundings:
    cart, arrival = present.cart, present.arrival
    return replace(
        known,
        page_url=present.visit.page_url,
        cart_items=tuple(line.name for line in cart.lines) if cart is not None else None,
        cart_categories=tuple(line.category for line in cart.lines if line.category) if cart is not None else None,
        cart_total=read_amount(cart.total) if cart is not None else None,
        visitor_name=arrival.name,
        referrer=arrival.referrer,
        campaign=arrival.campaign,
        device=arrival.device,
        visits=arrival.visits,
        attributes=present.attributes,
        is_identified=arrival.is_identified,
        is_chatting=present.visit.has_conversation,
        has_bought=present.has_bought,
    )


def _stray(context: Context, offer: Offer) -> frozenset[str]:
    """Departments that content names and the shop does not have: who comes from the default one answers for them."""
    default_is_available = bool(offer.departments) and offer.departments[0] in offer.available
    return frozenset(context.content.departments) - set(offer.departments) if default_is_available else frozenset()
