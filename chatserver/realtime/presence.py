"""Which visitors are here and what they do: memory only. It may propose, it never decides."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from chatserver.domain.smart_messages import VisitState
from chatserver.domain.views import Cart, Page
from chatserver.realtime.session import Session


@dataclass
class VisitorPresence:
    """One visitor who has at least one tab open. Times are monotonic seconds.

    `page` is the one reported last by any tab, None before the first report; `cart` is None until one was reported.
    """

    visit: VisitState
    visit_id: str
    tabs: set[Session] = field(default_factory=set)
    page: Page | None = None
    cart: Cart | None = None
    was_active: bool = False


class Presence:
    """Every visitor with an open tab."""

    def __init__(self) -> None:
        self._visitors: dict[str, VisitorPresence] = {}

    def arrive(self, visitor_id: str, tab: Session, visit_id: str, visit: VisitState) -> VisitorPresence:
        """A tab of the visitor connected. Another tab's page and cart are kept; a new visit begins anew."""
        present = self._visitors.get(visitor_id)
        if present is None or present.visit_id != visit_id:
            tabs = present.tabs if present else set()
            present = self._visitors[visitor_id] = VisitorPresence(visit, visit_id, tabs)
        present.tabs.add(tab)
        return present

    def leave(self, visitor_id: str, tab: Session) -> bool:
        """A tab closed, perhaps before it arrived. True if the visitor's last one did."""
        present = self._visitors.get(visitor_id)
        if present is None or tab not in present.tabs:
            return False
        present.tabs.discard(tab)
        if not present.tabs:
            del self._visitors[visitor_id]
        return not present.tabs

    def count_tabs(self, visitor_id: str) -> int:
        """How many tabs the visitor has connected."""
        present = self._visitors.get(visitor_id)
        return len(present.tabs) if present is not None else 0

    def find(self, visitor_id: str) -> VisitorPresence | None:
        """The visitor, or None if no tab is open."""
        return self._visitors.get(visitor_id)

    def enter_page(self, visitor_id: str, page: Page, cart: Cart | None, now: float) -> None:
        """The visitor is on another page, or the same one anew. A cart of None leaves the known one."""
        present = self._visitors[visitor_id]
        present.page = page
        present.was_active = True
        changes: dict[str, object] = {"page_url": page.url, "page_entered_at": now, "last_activity_at": now}
        if cart is not None and cart != present.cart:
            present.cart = cart
            changes["cart_changed_at"] = now
        present.visit = replace(present.visit, **changes)  # type: ignore[arg-type]

    def change_cart(self, visitor_id: str, cart: Cart, now: float) -> bool:
        """The cart is reported. False if it is the one already known."""
        present = self._visitors[visitor_id]
        if cart == present.cart:
            return False
        present.cart = cart
        present.visit = replace(present.visit, cart_changed_at=now)
        return True

    def show_life(self, visitor_id: str, is_typing: bool, now: float) -> None:
        """The visitor moved, or typed in a field of the shop's page."""
        present = self._visitors[visitor_id]
        present.was_active = True
        typed_at = now if is_typing else present.visit.last_field_typing_at
        present.visit = replace(present.visit, last_activity_at=now, last_field_typing_at=typed_at)

    def remember_shown(self, visitor_id: str, rule_id: str) -> None:
        """The rule has spoken in this visit."""
        present = self._visitors.get(visitor_id)
        if present is not None:
            present.visit = replace(present.visit, shown=present.visit.shown | {rule_id})

    def remember_conversation(self, visitor_id: str, is_open: bool) -> None:
        """The visitor takes part in a conversation, or it ended."""
        present = self._visitors.get(visitor_id)
        if present is not None and present.visit.has_conversation != is_open:
            present.visit = replace(present.visit, has_conversation=is_open)

    def begin_visit(self, visitor_id: str, visit_id: str, now: float) -> None:
        """The visitor came back to a tab left open: what was shown before may be shown again."""
        present = self._visitors.get(visitor_id)
        if present is not None and present.visit_id != visit_id:
            present.visit_id = visit_id
            present.visit = replace(present.visit, page_entered_at=now, shown=frozenset())

    def take_active_visits(self) -> list[tuple[str, float]]:
        """The visits with activity since this was last asked, and when it was."""
        active = [present for present in self._visitors.values() if present.was_active]
        for present in active:
            present.was_active = False
        return [(present.visit_id, last_life(present.visit)) for present in active]

    def __len__(self) -> int:
        return len(self._visitors)


def last_life(visit: VisitState) -> float:
    """When the visitor last did anything."""
    return max(visit.page_entered_at, visit.last_activity_at or visit.page_entered_at)
