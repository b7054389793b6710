"""What a look at the rules found, as the console shows it: why each smart message speaks or does not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from chatserver.actions.opening_hours import WEEKDAYS
from chatserver.actions.shop_time import write_time
from chatserver.domain.conditions import Dates, Finding, Range
from chatserver.rehearsal.looks import Look

NAMED = ("utm", "attribute")
DECIMALS = 3


class ShownFinding(Struct, frozen=True):
    """`key` is the word of the content files. `wanted` and `found` are plain data in the words of these files."""

    key: str
    wanted: Any
    found: Any
    holds: bool
    parts: tuple[ShownFinding, ...]


class ShownLook(Struct, frozen=True):
    """What one rule makes of a moment. `due_in` is in seconds, None if it is not in sight or waits for no time."""

    rule_id: str
    title: str
    holds: bool
    findings: tuple[ShownFinding, ...]
    due_in: float | None


def show_look(look: Look) -> ShownLook:
    """A look at one rule."""
    return ShownLook(
        rule_id=look.rule.id,
        title=look.rule.title or look.rule.id,
        holds=look.holds,
        findings=tuple(show_finding(finding) for finding in look.findings),
        due_in=None if look.due_in is None else round(look.due_in, DECIMALS),
    )


def show_finding(finding: Finding) -> ShownFinding:
    """One thing that was asked for, and what there was."""
    return ShownFinding(
        key=finding.key,
        wanted=show_value(finding.key, finding.wanted),
        found=show_value(finding.key, finding.found),
        holds=finding.holds,
        parts=tuple(show_finding(part) for part in finding.parts),
    )


def show_value(key: str, value: object) -> Any:
    """A value as plain data: ranges and names as groups, times as HH:MM, weekdays by name."""
    match value:
        case None | bool():
            return value
        case int() if key == "weekday":
            return WEEKDAYS[value]
        case int() if key == "time":
            return write_time(value)
        case (int() as start, int() as end) if key == "time":
            return f"{write_time(start)}-{write_time(end)}"
        case float():
            return round(value, DECIMALS)
        case str() if key == "code":
            return value.replace("_", " ")
        case Range(at_least, at_most):
            return {"at_least": at_least, "at_most": at_most}
        case Dates(first, last):
            return {"from": first, "until": last}
        case Mapping():
            return {name: show_value("", each) for name, each in value.items()}
        case tuple() if key in NAMED:
            return {name: show_value("", patterns) for name, patterns in value}
        case tuple():
            return [show_value(key, each) for each in value]
    return value
