"""Samples for rehearsals that nobody wrote: valid answers, and surroundings in which something exists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from chatserver.bot.entries import Ask, FieldKind
from chatserver.domain.conditions import Condition, NamedPatterns, Range, Surroundings

MOST_ATTEMPTS = 50  # of conditions with alternatives within alternatives

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
    """Surroundings with another page, cart, visitor or day, in which the condition holds; None if none were found.

    Who could come stays as it is, and a day that is given. What `none_of` forbids is not looked for.
    """
    return next((each for each in _attempts(condition, now) if condition.holds(each)), None)


def _attempts(condition: Condition, now: Surroundings) -> Iterator[Surroundings]:
    """Surroundings in which all but `none_of` holds, one for each way through the alternatives."""
    attempts = [_fit_shop(condition, _fit_visitor(condition, now))]
    for part in condition.all_of:
        attempts = [each for attempt in attempts for each in _attempts(part, attempt)][:MOST_ATTEMPTS]
    for attempt in attempts:
        if condition.any_of:
            for alternative in condition.any_of:
                yield from _attempts(alternative, attempt)
        else:
            yield attempt


def _fit_visitor(condition: Condition, now: Surroundings) -> Surroundings:
    return replace(
        now,
        referrer=_example(condition.referrers, now.referrer),
        campaign={**now.campaign, **_examples(condition.campaign)},
        attributes={**now.attributes, **_examples(condition.attributes)},
        device=condition.devices[0] if condition.devices else now.device,
        visits=int(_within(condition.visits, now.visits)),
        is_identified=now.is_identified if condition.is_identified is None else condition.is_identified,
        has_bought=now.has_bought if condition.has_bought is None else condition.has_bought,
        is_chatting=now.is_chatting if condition.is_chatting is None else condition.is_chatting,
    )


def _fit_shop(condition: Condition, now: Surroundings) -> Surroundings:
    cart = tuple(item.replace("*", "") for item in condition.cart_items) or now.cart_items
    categories = tuple(each.replace("*", "") for each in condition.cart_categories) or now.cart_categories
    if condition.is_cart_filled is not None:
        cart = (cart or ("one thing",)) if condition.is_cart_filled else ()
    total = now.cart_total if condition.cart_total is None else _within(condition.cart_total, now.cart_total or 0.0)
    return replace(
        now,
        page_url=_example(condition.pages, now.page_url),
        cart_items=cart,
        cart_categories=categories,
        cart_total=total,
        is_open=now.is_open if condition.is_open is None else condition.is_open,
        today=now.today or condition.dates.first or condition.dates.last,
        weekday=condition.weekdays[0] if condition.weekdays else now.weekday,
        minute=condition.times[0][0] if condition.times else now.minute,
        waiting=int(_within(condition.waiting, now.waiting)),
    )


def _example(patterns: tuple[str, ...], otherwise: str) -> str:
    """Something the first pattern fits."""
    return patterns[0].replace("*", "") if patterns else otherwise


def _examples(patterns: NamedPatterns) -> dict[str, str]:
    return {name: _example(each, "") for name, each in patterns}


def _within(wanted: Range | None, number: float) -> float:
    """The number, or one that lies within."""
    if wanted is None or wanted.includes(number):
        return number
    return next(each for each in (wanted.at_least, wanted.at_most, number) if each is not None)
