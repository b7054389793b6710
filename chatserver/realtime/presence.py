"""Which visitors are here and what they do: memory only. It may propose, it never decides."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from msgspec import structs

from chatserver.domain.actors import Visitor
from chatserver.domain.conditions import Device
from chatserver.domain.views import Cart, GivenCode, Page
from chatserver.domain.visit_state import VisitState
from chatserver.realtime.session import Session

RETURN_SECONDS = 30.0  # a reload or a slow page is not leaving: what the visitor did before still counts
LOGGED = 12  # decisions on smart messages that are remembered for a visitor


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a visitor when they connect, of a visit that may have begun before. `visit` begins anew here."""

    visitor_id: str
    site_id: str
    visit_id: str
    name: str
    language: str
    visit: VisitState
    visits: int = 1
    referrer: str = ""
    campaign: Mapping[str, str] = field(default_factory=dict)
    device: Device = ""
    is_identified: bool = False
    has_bought: bool = False
    codes: tuple[GivenCode, ...] = ()


@dataclass(frozen=True, slots=True)
class Logged:
    """A rule that was ripe was shown, or held back by what the keys name. `at` is milliseconds since 1970."""

    at: int
    rule_id: str
    held_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Showing:
    """A smart message of a rule stands in one tab."""

    session: Session
    rule_id: str
    delivery_id: str


@dataclass(slots=True)
class Tab:
    """One tab: its page, None before the first report, whether the chat is open in it, and the notice it shows."""

    page: Page | None = None
    is_panel_open: bool = False
    notice_id: str | None = None


@dataclass(slots=True)
class VisitorPresence:
    """One visitor. Times are monotonic seconds.

    `page` is the one the visitor is on: that of the tab where they last did something; None before the first report.
    `cart` is None until one was reported. `showing` is the smart message that stands in one of the tabs.
    `errors_noted` counts those that the shop's code reported, `slowed` the words held back in the last minute because
    they came too fast, as operators were told. `left_at` is when the last tab was closed, None while
    one is open.
    """

    arrival: Arrival
    visit: VisitState
    tabs: dict[Session, Tab] = field(default_factory=dict)
    current: Session | None = None
    page: Page | None = None
    cart: Cart | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    codes: tuple[GivenCode, ...] = ()
    has_bought: bool = False
    was_active: bool = False
    showing: Showing | None = None
    errors_noted: int = 0
    slowed: int = 0
    left_at: float | None = None
    log: deque[Logged] = field(default_factory=lambda: deque(maxlen=LOGGED))

    @property
    def visit_id(self) -> str:
        return self.visit.visit_id


class Presence:
    """Every visitor with an open tab, and for a moment those whose last one has just closed."""

    def __init__(self) -> None:
        self._visitors: dict[str, VisitorPresence] = {}

    def arrive(self, arrival: Arrival, session: Session, page: Page | None, now: float) -> VisitorPresence:
        """A tab of the visitor connected. A visit that goes on keeps what is known of it.

        The tab is where the visitor is if it is the only one, begins a visit, or shows the page they are on: then it
        may be the same one, back after its connection was lost.
        """
        known = self._visitors.get(arrival.visitor_id)
        if known is not None and known.left_at is not None and now - known.left_at > RETURN_SECONDS:
            known = None
        begins = known is None or known.visit_id != arrival.visit_id
        present = VisitorPresence(arrival, arrival.visit) if known is None or begins else known
        if known is not None and begins:
            present.tabs, present.cart, present.attributes = known.tabs, known.cart, known.attributes
        if begins:
            present.codes, present.has_bought = arrival.codes, arrival.has_bought
            self._visitors[arrival.visitor_id] = present
        present.left_at = None
        present.arrival = replace(present.arrival, name=arrival.name, is_identified=arrival.is_identified)
        present.tabs[session] = Tab(page)
        _look_at_panels(present)
        if begins or len(present.tabs) == 1 or page is None or page == present.page:
            present.current = session
            if page is not None:
                _enter(present, page, now)
        return present

    def leave(self, visitor_id: str, session: Session, now: float) -> bool:
        """A tab closed, perhaps before it arrived. True if the visitor's last one did."""
        present = self._visitors.get(visitor_id)
        if present is None or present.tabs.pop(session, None) is None:
            return False
        if present.showing is not None and present.showing.session is session:
            present.showing = None
        if present.current is session:
            present.current = next(iter(present.tabs), None)
        _look_at_panels(present)
        if not present.tabs:
            present.left_at = now
        return not present.tabs

    def forget_gone(self, now: float) -> None:
        """Those whose last tab was closed some time ago are gone."""
        gone = [
            visitor_id
            for visitor_id, present in self._visitors.items()
            if present.left_at is not None and now - present.left_at > RETURN_SECONDS
        ]
        for visitor_id in gone:
            del self._visitors[visitor_id]

    def find(self, visitor_id: str) -> VisitorPresence | None:
        """The visitor, or None if no tab is open."""
        present = self._visitors.get(visitor_id)
        return present if present is not None and present.left_at is None else None

    def all(self) -> Iterator[VisitorPresence]:
        """Everybody with an open tab."""
        return (present for present in self._visitors.values() if present.left_at is None)

    def count_tabs(self, visitor_id: str) -> int:
        """How many tabs the visitor has connected."""
        present = self.find(visitor_id)
        return len(present.tabs) if present is not None else 0

    def enter_page(self, present: VisitorPresence, session: Session, page: Page, now: float) -> None:
        """A tab shows another page, or the same one anew, which is no entering. It is where the visitor is now."""
        tab = present.tabs.get(session)
        if tab is None:
            return
        tab.page = page
        present.current = session
        present.was_active = True
        _enter(present, page, now)

    def change_cart(self, present: VisitorPresence, cart: Cart, now: float) -> bool:
        """The cart is reported. False if it is the one already known."""
        if cart == present.cart:
            return False
        present.visit = present.visit.changed_cart(now, was_known=present.cart is not None)
        present.cart = cart
        return True

    def show_life(self, present: VisitorPresence, session: Session, is_typing: bool, now: float) -> bool:
        """The visitor moved, or typed in a field of the shop's page. True if that was in another tab than before."""
        present.was_active = True
        tab = present.tabs.get(session)
        has_moved = session is not present.current and tab is not None
        if has_moved and tab is not None and tab.page is not None:
            present.current = session
            _enter(present, tab.page, now)
        present.visit = present.visit.showed_life(now, is_typing=is_typing)
        return has_moved

    def set_panel(self, present: VisitorPresence, session: Session, is_open: bool) -> None:
        """The chat was opened or closed in a tab."""
        if session in present.tabs:
            present.tabs[session].is_panel_open = is_open
            _look_at_panels(present)

    def remember_conversation(
        self, visitor_id: str, is_open: bool, unanswered_since: float | None, name: str, *, is_identified: bool
    ) -> VisitorPresence | None:
        """How it stands with the visitor's conversation, and what they are called in it.

        `unanswered_since` is monotonic, None if nobody owes them. Returns the visitor, None if they are not here.
        """
        present = self._visitors.get(visitor_id)
        if present is not None:
            has_written = present.visit.has_written or present.visit.has_conversation or is_open
            known = present.arrival
            present.arrival = replace(known, name=name, is_identified=known.is_identified or is_identified)
            present.visit = replace(
                present.visit,
                has_conversation=is_open,
                has_written=has_written,
                unanswered_since=unanswered_since,
            )
        return self.find(visitor_id)

    def begin_visit(self, present: VisitorPresence, visit_id: str, now: float, *, has_left_cart: bool) -> None:
        """The visitor came back to a tab left open: it counts as a visit of its own, which came from nowhere else."""
        if present.visit_id != visit_id:
            visits = present.arrival.visits + 1
            present.arrival = replace(present.arrival, visit_id=visit_id, visits=visits, referrer="", campaign={})
            present.errors_noted = 0
            present.visit = replace(
                present.visit.entered_page(present.visit.page_url, now),
                visit_id=visit_id,
                began_at=now,
                cart_edited_at=None,
                has_written=present.visit.has_conversation,
                has_left_cart=has_left_cart,
            )
            for session in present.tabs:
                if isinstance(session.actor, Visitor):
                    session.actor = structs.replace(session.actor, visit_id=visit_id)

    def take_active_visits(self) -> list[tuple[VisitorPresence, float]]:
        """Those with activity since this was last asked, and when it was."""
        active = [present for present in self._visitors.values() if present.was_active]
        for present in active:
            present.was_active = False
        return [(present, present.visit.last_life) for present in active]

    def of_sites(self, site_ids: Collection[str]) -> list[VisitorPresence]:
        """Everybody who is on one of these sites."""
        return [present for present in self.all() if present.arrival.site_id in site_ids]

    def __len__(self) -> int:
        return sum(1 for _ in self.all())


def _enter(present: VisitorPresence, page: Page, now: float) -> None:
    is_same = present.page is not None and page.url == present.page.url
    present.page = page
    if not is_same:
        present.visit = present.visit.entered_page(page.url, now)


def _look_at_panels(present: VisitorPresence) -> None:
    is_open = any(tab.is_panel_open for tab in present.tabs.values())
    if present.visit.is_panel_open != is_open:
        present.visit = replace(present.visit, is_panel_open=is_open)
