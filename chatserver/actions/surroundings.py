"""Where a visitor is and what the shop can offer now, as the bot's conditions see it."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.opening_words import describe_in_every_language
from chatserver.actions.shop_time import find_moment
from chatserver.domain.conditions import Surroundings
from chatserver.domain.conversation import Conversation
from chatserver.storage import opening_hours, operators, shop


class Offer(Struct, frozen=True):
    """What the shop's rows say: who could come, every department there is, the default one first, and the hours.

    `today` is the shop's date; `opens` says by language when it opens next, empty if it is open or nobody knows.
    """

    available: frozenset[str]
    has_people: bool
    departments: tuple[str, ...]
    is_open: bool
    today: str
    opens: dict[str, str]


def load_offer(connection: sqlite3.Connection, now: int) -> Offer:
    """The offer at `now` (milliseconds)."""
    moment = find_moment(opening_hours.find(connection), now)
    return Offer(
        available=frozenset(operators.list_available_departments(connection, now)),
        has_people=operators.has_people(connection),
        departments=tuple(each.key for each in shop.list_departments(connection)),
        is_open=moment.is_open,
        today=moment.day.date,
        opens=describe_in_every_language(moment.opening),
    )


def surroundings(context: Context, conversation: Conversation, offer: Offer, language: str) -> Surroundings:
    """What rows and memory say about the visitor of a conversation, to whom `language` is spoken."""
    present = context.presence.find(conversation.visitor_id)
    cart = present.cart if present is not None else None
    return Surroundings(
        departments=offer.available | _stray(context, offer),
        has_people=offer.has_people,
        page_url=present.visit.page_url if present is not None else "",
        cart_items=tuple(line.name for line in cart.lines) if cart is not None else None,
        language=language,
        is_open=offer.is_open,
        opens=offer.opens.get(language, ""),
        today=offer.today,
        shop_name=context.shop_name,
        visitor_name=conversation.visitor_name,
    )


def known_department(offer: Offer, key: str | None) -> str | None:
    """The department the content names, or the default one in place of one that does not exist; None stays None."""
    if key is None or key in offer.departments:
        return key
    return offer.departments[0] if offer.departments else None


def _stray(context: Context, offer: Offer) -> frozenset[str]:
    """Departments that content names and the shop does not have: who comes from the default one answers for them."""
    default_is_available = bool(offer.departments) and offer.departments[0] in offer.available
    return frozenset(context.content.departments) - set(offer.departments) if default_is_available else frozenset()
