"""Made-up smart messages and visits, for tests of rehearsals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from chatserver.content.content import Content
from chatserver.content.loader import load
from chatserver.content.scenario_tests import Given, VisitStep
from chatserver.domain.conditions import ALWAYS, Condition
from chatserver.domain.smart_messages import Limits, SmartMessageRule, Trigger, TriggerKind
from chatserver.rehearsal.simulation import Doing, MadeUpVisit, Simulation, simulate

CART, HOME = "https://shop.example/cart", "https://shop.example/"
ON_CART = Condition(pages=("*/cart*",))
WITHOUT_LIMIT = Limits(visit=None)


def rule(
    rule_id: str, kind: TriggerKind, amount: float = 0.0, condition: Condition = ALWAYS, **more: object
) -> SmartMessageRule:
    made = SmartMessageRule(rule_id, Trigger(kind, amount), {"en": f"This is {rule_id}."}, condition=condition)
    return replace(made, **more)  # type: ignore[arg-type]


def shop_with(shop: Path, *rules: SmartMessageRule, quiet_seconds: float = 60.0) -> Content:
    """The content of the shop with these smart messages in place of its own."""
    return replace(load(shop), smart_messages=rules, quiet_seconds=quiet_seconds)


def play(
    content: Content, *doings: tuple[float, VisitStep], until: float, at: float = 0.0, given: Given | None = None
) -> Simulation:
    doing = tuple(Doing(at, step) for at, step in doings)
    return simulate(content, MadeUpVisit("en", doing, given or Given(), at, until))


def spoken(simulation: Simulation) -> list[tuple[float, str]]:
    """What spoke, and when."""
    return [(fired.at, fired.rule.id) for fired in simulation.fired]
