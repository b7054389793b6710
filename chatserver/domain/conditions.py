"""Conditions that content sets on who is told what: dates, pages, the cart, hours, and whether somebody can come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chatserver.domain.patterns import matches_any, matches_page


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a visitor is and what the shop can offer them now.

    `departments` are those from which somebody can come, `has_people` whether the shop has anybody who ever could.
    `cart_items` are the names on the cart's lines, None if no cart was reported. `is_open` counts as true where no
    hours are known. `today` is the shop's date as YYYY-MM-DD, which sorts as it counts; `opens` says in the visitor's
    language when the shop opens next, empty if that is not known or it is open.
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
class Condition:
    """Holds when every part that is set holds. A part left at None or empty says nothing.

    `any_of` needs one of its conditions to hold; `none_of` needs all of them to fail.
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

    def holds(self, now: Surroundings) -> bool:
        """Whether the condition holds for a visitor in these surroundings."""
        return (
            self.dates.include(now.today)
            and (not self.pages or matches_page(self.pages, now.page_url))
            and self.is_cart_filled in (None, bool(now.cart_items))
            and (not self.cart_items or any(matches_any(self.cart_items, item) for item in now.cart_items or ()))
            and (not self.languages or now.language in self.languages)
            and self.is_open in (None, now.is_open)
            and self.can_person_come in (None, now.can_come)
            and (not self.any_of or _any_holds(self.any_of, now))
            and not _any_holds(self.none_of, now)
        )


def _any_holds(conditions: Sequence[Condition], now: Surroundings) -> bool:
    return any(condition.holds(now) for condition in conditions)


ALWAYS = Condition()
