"""A visit as far as smart messages care, and how what the visitor does changes it.

Times are seconds of one monotonic clock. Nothing here asks a clock: the server and the rehearsals pass it in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

EVENTS_REMEMBERED = 20  # of one page


@dataclass(frozen=True, slots=True)
class Shown:
    """A smart message that was shown to the visitor, in this visit or an earlier one.

    `page` is the path it was shown on, `day` the shop's date; `at` seconds of the visit's clock.
    """

    rule_id: str
    visit_id: str
    page: str
    day: str
    at: float


@dataclass(frozen=True, slots=True)
class VisitState:
    """What the visitor did so far. Times that may be None are of things that have not happened.

    `cart_changed_at` is of any news of the cart, `cart_edited_at` only of a change to one that was known before.
    `scrolled` are the depths in percent that were reached on this page, and when; `events` the names that the shop's
    code reported on it. `has_written` is true once the visitor wrote or had a chat in this visit; `unanswered_since`
    while they wait for an answer. `has_left_cart` is true if the visit before this one ended with a full cart and no
    order.
    """

    page_url: str = ""
    page_entered_at: float = 0.0
    began_at: float = 0.0
    cart_changed_at: float | None = None
    cart_edited_at: float | None = None
    last_activity_at: float | None = None
    last_field_typing_at: float | None = None
    exit_at: float | None = None
    scrolled: tuple[tuple[int, float], ...] = ()
    events: tuple[tuple[str, float], ...] = ()
    unanswered_since: float | None = None
    has_conversation: bool = False
    has_written: bool = False
    is_panel_open: bool = False
    has_left_cart: bool = False
    visit_id: str = ""
    shown: tuple[Shown, ...] = ()

    @property
    def page(self) -> str:
        """The path of the page."""
        return path_of(self.page_url)

    @property
    def last_life(self) -> float:
        """When the visitor last did anything."""
        return max(self.page_entered_at, self.last_activity_at or self.page_entered_at)

    def entered_page(self, url: str, now: float) -> VisitState:
        """The visitor is on another page. What happened on the last one is over, and so is every delay on it."""
        return replace(
            self, page_url=url, page_entered_at=now, last_activity_at=now, exit_at=None, scrolled=(), events=()
        )

    def changed_cart(self, now: float, *, was_known: bool) -> VisitState:
        """The cart is another one; `was_known` unless this is the first that is heard of it."""
        return replace(self, cart_changed_at=now, cart_edited_at=now if was_known else self.cart_edited_at)

    def showed_life(self, now: float, *, is_typing: bool) -> VisitState:
        """The visitor moved, or typed in a field of the shop's page."""
        return replace(
            self, last_activity_at=now, last_field_typing_at=now if is_typing else self.last_field_typing_at
        )

    def scrolled_to(self, percent: int, now: float) -> VisitState:
        """The visitor was that far down the page."""
        if self.scrolled and self.scrolled[-1][0] >= percent:
            return self
        return replace(self, scrolled=(*self.scrolled, (percent, now)))

    def meant_to_leave(self, now: float) -> VisitState:
        """The pointer left the page at its top."""
        return replace(self, exit_at=now)

    def reported_event(self, name: str, now: float) -> VisitState:
        """The shop's code said that something happened."""
        return replace(self, events=(*self.events, (name, now))[-EVENTS_REMEMBERED:])

    def showed(self, rule_id: str, day: str, now: float) -> VisitState:
        """A rule spoke."""
        return replace(self, shown=(*self.shown, Shown(rule_id, self.visit_id, self.page, day, now)))


def path_of(url: str) -> str:
    """The path of a page's URL; `/` if it has none or is no URL."""
    try:
        return urlsplit(url).path or "/"
    except ValueError:
        return "/"
