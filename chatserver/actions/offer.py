"""What the shop can offer now, as its rows say."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.actions import peak
from chatserver.actions.opening_words import describe_in_every_language
from chatserver.actions.reach import list_reachable
from chatserver.actions.shop_time import find_moment
from chatserver.storage import conversations, discount_codes, opening_hours, operators, shop


class Offer(Struct, frozen=True):
    """What the shop's rows say: who could come, every department there is, the default one first, and the hours.

    `today` is the shop's date, `weekday` counts from 0 for Monday, `minute` is of its day; `opens` says by language
    when it opens next, empty if it is open or nobody knows. `waiting` is how many wait for a person, `is_peak` that
    it is too many; `code_lists` are those with discount codes left.
    """

    available: frozenset[str]
    has_people: bool
    departments: tuple[str, ...]
    is_open: bool
    today: str
    opens: dict[str, str]
    weekday: int = 0
    minute: int = 0
    waiting: int = 0
    is_peak: bool = False
    code_lists: frozenset[str] = frozenset()


def load_offer(connection: sqlite3.Connection, now: int) -> Offer:
    """The offer at `now` (milliseconds)."""
    moment = find_moment(opening_hours.find(connection), now)
    return Offer(
        available=list_reachable(connection, now),
        has_people=operators.has_people(connection),
        departments=tuple(each.key for each in shop.list_departments(connection)),
        is_open=moment.is_open,
        today=moment.day.date,
        opens=describe_in_every_language(moment.opening),
        weekday=moment.day.weekday,
        minute=moment.minute,
        waiting=conversations.count_by_state(connection).get("waiting", 0),
        is_peak=peak.is_on(connection),
        code_lists=frozenset(discount_codes.list_open(connection, moment.day.date)),
    )


def known_department(offer: Offer, key: str | None) -> str | None:
    """The department the content names, or the default one in place of one that does not exist; None stays None."""
    if key is None or key in offer.departments:
        return key
    return offer.departments[0] if offer.departments else None
