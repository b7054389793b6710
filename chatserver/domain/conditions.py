"""Conditions that content sets on who is told what: where the visitor is, what they have, and what the shop offers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from chatserver.domain.patterns import matches_any, matches_page

Device = Literal["", "desktop", "tablet", "phone"]
MinuteSpan = tuple[int, int]  # minutes of a day; the end is not included
NamedPatterns = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a visitor is, what is known of them, and what the shop can offer them now.

    `departments` are those from which somebody can come, `has_people` whether the shop has anybody who ever could.
    `cart_items` and `cart_categories` are of the cart's lines, None if no cart was reported; `cart_total` is its
    amount, None if that is not known. `is_open` counts as true where no hours are known. `today` is the shop's date
    as YYYY-MM-DD, which sorts as it counts, `weekday` counts from 0 for Monday, `minute` is of the shop's day; both
    are None where no time is given. `opens` says in the visitor's language when the shop opens next, empty if that
    is not known or it is open. `campaign` holds the UTM parameters the visit began with, without `utm_`.
    `visits` counts this one too. `waiting` is how many wait for a person, `is_peak`
    that the shop says it is too many.
    """

    departments: frozenset[str] = frozenset()
    has_people: bool = False
    page_url: str = ""
    cart_items: tuple[str, ...] | None = None
    language: str = ""
    is_open: bool = True
    opens: str = ""
    today: str = ""
    shop_name: str = ""
    visitor_name: str = ""
    cart_categories: tuple[str, ...] | None = None
    cart_total: float | None = None
    referrer: str = ""
    campaign: Mapping[str, str] = field(default_factory=dict)
    device: Device = ""
    visits: int = 1
    attributes: Mapping[str, str] = field(default_factory=dict)
    is_identified: bool = False
    is_chatting: bool = False
    has_bought: bool = False
    weekday: int | None = None
    minute: int | None = None
    waiting: int = 0
    is_peak: bool = False

    @property
    def can_come(self) -> bool:
        """Whether somebody can come now, from whatever department."""
        return bool(self.departments)


@dataclass(frozen=True, slots=True)
class Dates:
    """The first and the last day something is valid, as YYYY-MM-DD, both included; empty means without end."""

    first: str = ""
    last: str = ""

    def include(self, day: str) -> bool:
        """Whether a day lies between the two. An unknown day, empty, lies within."""
        return not day or (self.first <= day and (not self.last or day <= self.last))


ANY_DAY = Dates()


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from `at_least` to `at_most`, both included; None means without end."""

    at_least: float | None = None
    at_most: float | None = None

    def includes(self, number: float | None) -> bool:
        """Whether the number lies within. One that is not known, None, does not."""
        if number is None:
            return False
        return (self.at_least is None or self.at_least <= number) and (self.at_most is None or number <= self.at_most)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was asked for, what there was instead, and whether that will do.

    `key` is the word that content files use; `parts` are what `any`, `all` and `not` are made of.
    """

    key: str
    wanted: object
    found: object
    holds: bool
    parts: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when every part that is set holds. A part left at None or empty says nothing.

    A cart that is not known is neither filled nor empty. `any_of` needs one of its conditions to hold, `all_of`
    every one; `none_of` needs all of them to fail. Page and referrer patterns fit a URL's path and a whole address,
    those of `campaign` and `attributes` the value of each name. `weekdays` count from 0 for Monday.
    """

    dates: Dates = ANY_DAY
    pages: tuple[str, ...] = ()
    is_cart_filled: bool | None = None
    cart_items: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    is_open: bool | None = None
    can_person_come: bool | None = None
    any_of: tuple[Condition, ...] = ()
    none_of: tuple[Condition, ...] = ()
    all_of: tuple[Condition, ...] = ()
    cart_categories: tuple[str, ...] = ()
    cart_total: Range | None = None
    referrers: tuple[str, ...] = ()
    campaign: NamedPatterns = ()
    devices: tuple[Device, ...] = ()
    visits: Range | None = None
    attributes: NamedPatterns = ()
    is_identified: bool | None = None
    is_chatting: bool | None = None
    has_bought: bool | None = None
    weekdays: tuple[int, ...] = ()
    times: tuple[MinuteSpan, ...] = ()
    waiting: Range | None = None

    def holds(self, now: Surroundings) -> bool:
        """Whether the condition holds for a visitor in these surroundings."""
        return all(finding.holds for finding in self.examine(now))

    def examine(self, now: Surroundings) -> Iterator[Finding]:
        """What becomes of each part that is set, in the same order each time."""
        for key, name, find, fits in _PARTS:
            wanted = getattr(self, name)
            if wanted is None or wanted == () or wanted == ANY_DAY:
                continue
            found = find(now)
            yield Finding(key, wanted, found, fits(wanted, found))
        if self.all_of:
            parts = _together(self.all_of, now)
            yield Finding("all", None, None, all(part.holds for part in parts), parts)
        if self.any_of:
            parts = _together(self.any_of, now)
            yield Finding("any", None, None, any(part.holds for part in parts), parts)
        if self.none_of:
            parts = _together(self.none_of, now)
            yield Finding("not", None, None, not any(part.holds for part in parts), parts)


def _together(conditions: tuple[Condition, ...], now: Surroundings) -> tuple[Finding, ...]:
    """One finding for each condition: its only part, or all of them together."""
    found = [tuple(condition.examine(now)) for condition in conditions]
    return tuple(
        parts[0] if len(parts) == 1 else Finding("all", None, None, all(part.holds for part in parts), parts)
        for parts in found
    )


def _equal(wanted: object, found: object) -> bool:
    return wanted == found


def _is_one_of(wanted: tuple[object, ...], found: object) -> bool:
    return found in wanted


def _fits_name(wanted: tuple[str, ...], found: str) -> bool:
    return matches_any(wanted, found)


def _fits_some(wanted: tuple[str, ...], found: tuple[str, ...] | None) -> bool:
    return any(matches_any(wanted, name) for name in found or ())


def _fits_each(wanted: NamedPatterns, found: Mapping[str, str]) -> bool:
    return all(name in found and matches_any(patterns, found[name]) for name, patterns in wanted)


def _is_between(wanted: tuple[MinuteSpan, ...], found: int | None) -> bool:
    return found is not None and any(start <= found < end for start, end in wanted)


_Part = tuple[str, str, Callable[[Surroundings], Any], Callable[[Any, Any], bool]]

# The key in content files, the field of a condition, what it is about, and what must be so.
_PARTS: tuple[_Part, ...] = (
    ("date", "dates", lambda now: now.today, Dates.include),
    ("page", "pages", lambda now: now.page_url, matches_page),
    ("cart", "is_cart_filled", lambda now: None if now.cart_items is None else bool(now.cart_items), _equal),
    ("cart_item", "cart_items", lambda now: now.cart_items, _fits_some),
    ("cart_category", "cart_categories", lambda now: now.cart_categories, _fits_some),
    ("cart_total", "cart_total", lambda now: now.cart_total, Range.includes),
    ("language", "languages", lambda now: now.language, _is_one_of),
    ("device", "devices", lambda now: now.device, _is_one_of),
    ("referrer", "referrers", lambda now: now.referrer, _fits_name),
    ("utm", "campaign", lambda now: now.campaign, _fits_each),
    ("attribute", "attributes", lambda now: now.attributes, _fits_each),
    ("visits", "visits", lambda now: now.visits, Range.includes),
    ("identified", "is_identified", lambda now: now.is_identified, _equal),
    ("bought", "has_bought", lambda now: now.has_bought, _equal),
    ("chatting", "is_chatting", lambda now: now.is_chatting, _equal),
    ("weekday", "weekdays", lambda now: now.weekday, _is_one_of),
    ("time", "times", lambda now: now.minute, _is_between),
    ("open", "is_open", lambda now: now.is_open, _equal),
    ("person", "can_person_come", lambda now: now.can_come, _equal),
    ("queue", "waiting", lambda now: now.waiting, Range.includes),
)

ALWAYS = Condition()
