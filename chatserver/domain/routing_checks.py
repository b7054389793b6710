"""Whether the queue can work as an owner set it: every message names the field and says how to mend it."""

from __future__ import annotations

from chatserver.domain.routing_settings import PriorityRule, RoutingSettings
from chatserver.domain.tags import check_tag
from chatserver.mends import Mend, wrong

PRIORITIES = 20
WORDS = 60
MOST_AMOUNT = 1_000_000_000
CLASSES = (1, 9)
COMMAS = ",،"  # the console ends a tag at each, so no chat has one with it
BOUNDS = {"grace_seconds": (5, 600), "missed_offers": (1, 50), "peak_above_seconds": (120, 86_400)}


def check_settings(settings: RoutingSettings) -> None:
    """Raises BadInput unless every value can be meant."""
    for place, (least, most) in BOUNDS.items():
        if not least <= getattr(settings, place) <= most:
            mend = Mend.SECONDS if place.endswith("_seconds") else Mend.NUMBER
            raise wrong(place, mend, least=least, most=most)
    if len(settings.priorities) > PRIORITIES:
        raise wrong("priorities", Mend.TOO_MANY, most=PRIORITIES)
    for number, rule in enumerate(settings.priorities):
        check_priority(f"priorities[{number}]", rule)


def check_priority(place: str, rule: PriorityRule) -> None:
    """Raises BadInput unless the rule says whom it is for, and in which class they wait."""
    if not 1 <= len(rule.name.strip()) <= WORDS:
        raise wrong(f"{place}.name", Mend.WORDS, most=WORDS)
    least, most = CLASSES
    if not least <= rule.priority <= most:
        raise wrong(f"{place}.priority", Mend.CLASS, least=least, most=most)
    if rule.cart_from is not None and not 0 <= rule.cart_from <= MOST_AMOUNT:
        raise wrong(f"{place}.cart_from", Mend.AMOUNT, least=0, most=MOST_AMOUNT)
    for name, words in {"attribute": rule.attribute, "value": rule.value}.items():
        if len(words) > WORDS:
            raise wrong(f"{place}.{name}", Mend.TOO_LONG, most=WORDS)
    if rule.value and not rule.attribute:
        raise wrong(f"{place}.attribute", Mend.NO_ATTRIBUTE)
    if rule.tag:
        check_tag(f"{place}.tag", rule.tag)
        if any(comma in rule.tag for comma in COMMAS):
            raise wrong(f"{place}.tag", Mend.ONE_TAG)
    if not (rule.is_identified or rule.attribute or rule.cart_from is not None or rule.tag):
        raise wrong(place, Mend.FOR_NOBODY)
