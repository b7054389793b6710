"""Whether the queue can work as an owner set it: every message names the field and says how to mend it."""

from __future__ import annotations

from chatserver.domain.form_checks import wrong
from chatserver.domain.routing_settings import PriorityRule, RoutingSettings

PRIORITIES = 20
WORDS = 60
MOST_AMOUNT = 1_000_000_000.0
BOUNDS = {"grace_seconds": (5, 600), "missed_offers": (1, 50), "peak_above_seconds": (120, 86_400)}


def check_settings(settings: RoutingSettings) -> None:
    """Raises BadInput unless every value can be meant."""
    for place, (least, most) in BOUNDS.items():
        if not least <= getattr(settings, place) <= most:
            raise wrong(place, f"write a number from {least} to {most}")
    if len(settings.priorities) > PRIORITIES:
        raise wrong("priorities", f"write at most {PRIORITIES}")
    for number, rule in enumerate(settings.priorities):
        check_priority(f"priorities[{number}]", rule)


def check_priority(place: str, rule: PriorityRule) -> None:
    """Raises BadInput unless the rule says whom it is for, and in which class they wait."""
    if not 1 <= len(rule.name.strip()) <= WORDS:
        raise wrong(f"{place}.name", f"write 1 to {WORDS} characters")
    if not 1 <= rule.priority <= 9:
        raise wrong(f"{place}.priority", "write a number from 1 to 9; the highest is served first")
    if rule.cart_from is not None and not 0 <= rule.cart_from <= MOST_AMOUNT:
        raise wrong(f"{place}.cart_from", "write an amount, or nothing")
    if max(len(rule.attribute), len(rule.value)) > WORDS:
        raise wrong(f"{place}.attribute", f"write at most {WORDS} characters")
    if rule.value and not rule.attribute:
        raise wrong(f"{place}.attribute", "name what must have this value")
    if not (rule.is_identified or rule.attribute or rule.cart_from is not None):
        raise wrong(place, "say whom it is for: who is identified, has a cart, or an attribute")
