"""A look at one smart message: what it asks for, what of it is so, and how soon it may speak."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from chatserver.domain.conditions import Dates, Finding, Range
from chatserver.domain.smart_messages import Moment, SmartMessageRule, due_at, examine, is_ripe, next_look

YES, NO = "✓", "✗"

_NAMES = {
    "time_on_page_seconds": "time on page",
    "idle_seconds": "idle",
    "time_on_site_seconds": "time on site",
    "unanswered_seconds": "unanswered",
    "scroll_percent": "scrolled",
    "exit_intent": "exit",
    "returns_to_cart": "return with a cart",
    "delay_seconds": "delay",
    "typing_pause": "pause after typing",
    "quiet_seconds": "quiet time",
    "paused": "not paused",
}
_UNITS = {"scroll_percent": "%"}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CART = {True: "filled", False: "empty"}


@dataclass(frozen=True, slots=True)
class Look:
    """`due_in` is in seconds, if nothing else happens; None if the message is not in sight, or waits for no time."""

    rule: SmartMessageRule
    holds: bool
    findings: tuple[Finding, ...]
    due_in: float | None

    @property
    def line(self) -> str:
        """To be read by the owner: `cart-help: time on page 12.4 of 15 s ✗, page ✓`."""
        return f"{self.rule.id}: {', '.join(describe(finding) for finding in self.findings)}"


def take_look(rule: SmartMessageRule, moment: Moment) -> Look:
    """What the rule makes of the moment."""
    findings = examine(rule, moment).findings
    due = due_at(rule, moment.visit)
    is_in_sight = due is not None and next_look((rule,), moment.visit, moment.now) == due
    due_in = due - moment.now if due is not None and is_in_sight else None
    return Look(rule, all(finding.holds for finding in findings), findings, due_in)


def find_telling(rule: SmartMessageRule, moments: Iterable[Moment]) -> Moment | None:
    """The moment that tells most about why the rule did not speak: the last at which it was ripe, or else the last."""
    seen = list(moments)
    ripe = [moment for moment in seen if is_ripe(rule, moment.visit, moment.now)]
    return next(reversed(ripe or seen), None)


def describe(finding: Finding) -> str:
    """One thing that was asked for, in a few words."""
    mark = YES if finding.holds else NO
    name = _NAMES.get(finding.key, finding.key.replace("_", " "))
    if finding.parts:
        return f"{name} ({', '.join(describe(part) for part in finding.parts)}) {mark}"
    if finding.key.endswith(("_seconds", "_percent", "_pause")):
        found = 0 if finding.found is None else finding.found
        return f"{name} {_value('', found)} of {_value('', finding.wanted)} {_UNITS.get(finding.key, 's')} {mark}"
    if finding.key.startswith("limit_"):
        return f"limit of {_value('', finding.wanted)} per {finding.key.removeprefix('limit_')} {mark}"
    is_plain = finding.wanted is True and finding.key != "cart"
    if finding.holds or is_plain or finding.key == "paused":
        return f"{name} {mark}"
    return f"{name} {mark} ({_value(finding.key, finding.wanted)} wanted, {_value(finding.key, finding.found)} found)"


def _value(key: str, value: object) -> str:
    match value:
        case bool():
            return _CART[value] if key == "cart" else "yes" if value else "no"
        case None | "" | ():
            return "nothing"
        case float():
            return f"{round(value, 1):g}"
        case Range(at_least, at_most):
            ends = (("at least", at_least), ("at most", at_most))
            return " and ".join(f"{word} {end:g}" for word, end in ends if end is not None)
        case Dates(first, last):
            return " ".join(filter(None, (first and f"from {first}", last and f"until {last}")))
        case str() if key == "chat":
            return value.replace("_", " ")
        case int() if key == "weekday":
            return _WEEKDAYS[value]
        case int() if key == "time":
            return _time(value)
        case (int() as start, int() as end) if key == "time":
            return f"{_time(start)}-{_time(end)}"
        case (str() as name, tuple() as patterns):
            return f"{name} {_value(key, patterns)}"
        case tuple():
            return " or ".join(_value(key, each) for each in value)
        case dict():
            return ", ".join(f"{name} {text}" for name, text in value.items()) or "nothing"
    return str(value)


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
