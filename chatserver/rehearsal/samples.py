"""Samples for rehearsals that nobody wrote: valid answers, and surroundings in which something exists."""

from __future__ import annotations

from dataclasses import replace

from chatserver.bot.entries import Ask, FieldKind
from chatserver.domain.conditions import Condition, Surroundings

_VALUES: dict[FieldKind, str] = {
    "text": "one of them",
    "email": "name@example.com",
    "phone": "+44 20 7946 0958",
    "number": "2",
    "order_number": "12345",
}
_SIGNS = {"#": "1", "@": "A"}


def sample_value(ask: Ask) -> str:
    """Something a visitor could write that is valid."""
    return "".join(_SIGNS.get(sign, sign) for sign in ask.format) or _VALUES[ask.kind]


def fit(condition: Condition, now: Surroundings) -> Surroundings | None:
    """Surroundings with another page, cart or day, in which the condition holds; None if none were found.

    Who could come stays as it is, and a day that is given. What `none_of` forbids is not looked for.
    """
    wanted = _fit_own(condition, now)
    for alternative in condition.any_of or (Condition(),):
        fitting = _fit_own(alternative, wanted)
        if condition.holds(fitting):
            return fitting
    return None


def _fit_own(condition: Condition, now: Surroundings) -> Surroundings:
    page = condition.pages[0].replace("*", "") if condition.pages else now.page_url
    cart = tuple(item.replace("*", "") for item in condition.cart_items) or now.cart_items
    if condition.is_cart_filled is not None:
        cart = (cart or ("one thing",)) if condition.is_cart_filled else ()
    return replace(
        now,
        page_url=page,
        cart_items=cart,
        is_open=now.is_open if condition.is_open is None else condition.is_open,
        today=now.today or condition.dates.first or condition.dates.last,
    )
