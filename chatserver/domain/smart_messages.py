"""When a smart message is due. Times are seconds of one monotonic clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from chatserver.domain.events import Button
from chatserver.domain.patterns import matches_page

FIELD_PAUSE_SECONDS = 3.0  # after the last key in a field of the shop's page: do not talk into someone's typing


@dataclass(frozen=True, slots=True)
class SmartMessageRule:
    """Say `texts` (by language) on pages that match one of the patterns.

    Exactly one of the two waits is set: `time_on_page_seconds` counts from entering the page or the cart's last
    change, whichever is later; `idle_seconds` from the visitor's last sign of life in any tab.
    `buttons` are by language too.
    """

    id: str
    pages: tuple[str, ...]
    texts: Mapping[str, str]
    time_on_page_seconds: float | None = None
    idle_seconds: float | None = None
    buttons: Mapping[str, tuple[Button, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VisitState:
    """A visit as far as smart messages care. `shown` holds the ids of the rules that have fired in it.

    The times that may be None are of things that have not happened. `has_conversation` is true as soon as the
    visitor takes part in one.
    """

    page_url: str
    page_entered_at: float
    cart_changed_at: float | None = None
    last_activity_at: float | None = None
    last_field_typing_at: float | None = None
    has_conversation: bool = False
    shown: frozenset[str] = frozenset()


def due_at(rule: SmartMessageRule, visit: VisitState) -> float | None:
    """When the rule fires if nothing else happens; may lie in the past. None if it does not fire in this state."""
    if visit.has_conversation or rule.id in visit.shown or not matches_page(rule.pages, visit.page_url):
        return None
    if rule.idle_seconds is not None:
        due = _latest(visit.page_entered_at, visit.last_activity_at) + rule.idle_seconds
    elif rule.time_on_page_seconds is not None:
        due = _latest(visit.page_entered_at, visit.cart_changed_at) + rule.time_on_page_seconds
    else:
        return None
    if visit.last_field_typing_at is None:
        return due
    return max(due, visit.last_field_typing_at + FIELD_PAUSE_SECONDS)


def is_due(rule: SmartMessageRule, visit: VisitState, now: float) -> bool:
    due = due_at(rule, visit)
    return due is not None and due <= now


def next_due(rules: Iterable[SmartMessageRule], visit: VisitState) -> tuple[float, SmartMessageRule] | None:
    """The rule that fires first, with its time; of two at the same time the one declared first. None if none does."""
    dated = [(due, rule) for rule in rules if (due := due_at(rule, visit)) is not None]
    return min(dated, key=lambda pair: pair[0], default=None)


def _latest(certain: float, other: float | None) -> float:
    return certain if other is None else max(certain, other)
