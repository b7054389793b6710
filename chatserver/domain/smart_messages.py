"""When a smart message speaks, and why it does not. The server and the simulator run this same code.

Times are seconds of one monotonic clock. A rule is ripe once what its trigger waits for has come; it speaks if by
then nothing else holds it back: its condition, its limits, a chat, somebody's typing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from chatserver.domain.conditions import ALWAYS, Condition, Finding, Surroundings
from chatserver.domain.events import Button
from chatserver.domain.patterns import fits, matches_page
from chatserver.domain.visit_state import Shown, VisitState

FIELD_PAUSE_SECONDS = 3.0  # after the last key in a field of the shop's page: do not talk into someone's typing
SIGNAL_SECONDS = 2.0  # how long an event, an exit or a changed cart may be answered: later it would be out of place
LOOK_AGAIN_SECONDS = 10.0  # at what nobody reports: the hour, the team, the queue

TriggerKind = Literal[
    "page_entered",
    "time_on_page_seconds",
    "idle_seconds",
    "time_on_site_seconds",
    "scroll_percent",
    "exit_intent",
    "cart_changed",
    "event",
    "returns_to_cart",
    "unanswered_seconds",
]
SIGNALS: frozenset[TriggerKind] = frozenset({"exit_intent", "cart_changed", "event"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a rule waits for. `amount` is in what the kind's name says; `event` is a pattern of an event's name.

    Time on the page counts from entering it or the cart's last change, whichever is later; idleness from the
    visitor's last sign of life in any tab.
    """

    kind: TriggerKind
    amount: float = 0.0
    event: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """How often a rule may speak: on one page in a visit, in one visit, to one visitor ever, and to them in a day.

    None is without limit.
    """

    page: int | None = None
    visit: int | None = 1
    visitor: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class CodeOffer:
    """The discount code that goes with a message: a fixed one, or the next of a list, for one visitor only.

    `until` is a fixed code's last day (YYYY-MM-DD), empty if it has none; a list has its own.
    """

    fixed: str = ""
    list_name: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class SmartMessageRule:
    """Say `texts` (by language, with placeholders) when the trigger has come and the condition holds.

    `delay_seconds` after the trigger, unless the visitor leaves the page. `leads_to`, by language, is what opening
    the message says in the visitor's name: it starts a dialogue or asks for a department. `speaker` is the login of
    the operator in whose name it speaks while they are there, empty for the bot. An order within `goal_hours` of the
    message counts as its success.
    """

    id: str
    trigger: Trigger
    texts: Mapping[str, str]
    title: str = ""
    condition: Condition = ALWAYS
    delay_seconds: float = 0.0
    limits: Limits = Limits()
    buttons: Mapping[str, tuple[Button, ...]] = field(default_factory=dict)
    leads_to: Mapping[str, Button] = field(default_factory=dict)
    speaker: str = ""
    opens_panel: bool = False
    has_sound: bool = False
    code: CodeOffer | None = None
    goal_hours: float = 24.0
    is_paused: bool = False

    @property
    def is_about_chat(self) -> bool:
        """Whether it speaks into an open chat: the visitor wrote and nobody answers."""
        return self.trigger.kind == "unanswered_seconds"


@dataclass(frozen=True, slots=True)
class Moment:
    """All that a decision rests on.

    `now` is of the visit's clock; between any two messages lie `quiet_seconds`. `code_lists` are those from which
    there is still something to give, None for all. `fallback_language` is what is spoken to somebody in whose
    language there is no text, None if there always is one.
    """

    visit: VisitState
    surroundings: Surroundings
    now: float
    quiet_seconds: float
    code_lists: frozenset[str] | None = None
    fallback_language: str | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """What one rule makes of a moment: each thing it asks for. It speaks if all of them hold."""

    rule: SmartMessageRule
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        return all(finding.holds for finding in self.findings)

    @property
    def held_by(self) -> tuple[str, ...]:
        """The keys of what keeps it from speaking."""
        return tuple(finding.key for finding in self.findings if not finding.holds)


def choose(rules: Iterable[SmartMessageRule], moment: Moment) -> SmartMessageRule | None:
    """The rule that speaks now: of several the one declared first. None if none does."""
    return next((each.rule for each in consider(rules, moment) if each.holds), None)


def consider(rules: Iterable[SmartMessageRule], moment: Moment) -> Iterator[Examination]:
    """A look at every rule that is ripe and not paused, in their order."""
    for rule in rules:
        if not rule.is_paused and is_ripe(rule, moment.visit, moment.now):
            yield examine(rule, moment)


def examine(rule: SmartMessageRule, moment: Moment) -> Examination:
    """Why the rule speaks or does not."""
    return Examination(rule, tuple(_look(rule, moment)))


def next_look(rules: Iterable[SmartMessageRule], visit: VisitState, now: float) -> float | None:
    """When the rules should be looked at again if the visitor does nothing; None if none can come to speak so."""
    times = [time for rule in rules if (time := _next_look(rule, visit, now)) is not None]
    return min(times, default=None)


def is_ripe(rule: SmartMessageRule, visit: VisitState, now: float) -> bool:
    """Whether what the rule waits for has come, and is not over."""
    due = due_at(rule, visit)
    if due is None or due > now:
        return False
    return rule.trigger.kind not in SIGNALS or now <= due + SIGNAL_SECONDS


def due_at(rule: SmartMessageRule, visit: VisitState) -> float | None:
    """When the rule is ripe if nothing else happens; may lie in the past.

    None if what it waits for has not begun, or the rule has spoken since it did.
    """
    began, ripe = _occasion(rule.trigger, visit)
    if began is None or any(each.rule_id == rule.id and each.at >= began for each in visit.shown):
        return None
    due = max(ripe, visit.page_entered_at) + rule.delay_seconds
    if visit.last_field_typing_at is not None:
        due = max(due, visit.last_field_typing_at + FIELD_PAUSE_SECONDS)
    return due


def find_limit(
    limits: Limits, shown: Sequence[Shown], *, visit_id: str, page: str, day: str
) -> tuple[str, int, int] | None:
    """The limit that the messages of one rule shown so far have reached: its name, what it is, and their number.

    None if the rule may speak once more.
    """
    of_visit = [each for each in shown if each.visit_id == visit_id]
    counts = (
        ("page", limits.page, sum(each.page == page for each in of_visit)),
        ("visit", limits.visit, len(of_visit)),
        ("visitor", limits.visitor, len(shown)),
        ("day", limits.day, sum(each.day == day for each in shown)),
    )
    for name, most, count in counts:
        if most is not None and count >= most:
            return name, most, count
    return None


def _next_look(rule: SmartMessageRule, visit: VisitState, now: float) -> float | None:
    is_elsewhere = bool(rule.condition.pages) and not matches_page(rule.condition.pages, visit.page_url)
    if rule.is_paused or is_elsewhere or (visit.has_conversation and not rule.is_about_chat):
        return None
    due = due_at(rule, visit)
    if due is None or due > now:
        return due
    is_over = rule.trigger.kind in SIGNALS and now > due + SIGNAL_SECONDS
    return None if is_over else now + (SIGNAL_SECONDS / 4 if rule.trigger.kind in SIGNALS else LOOK_AGAIN_SECONDS)


def _look(rule: SmartMessageRule, moment: Moment) -> Iterator[Finding]:
    visit, now = moment.visit, moment.now
    if rule.is_paused:
        yield Finding("paused", False, True, holds=False)
    yield _examine_trigger(rule, visit, now)
    if rule.delay_seconds:
        _, ripe = _occasion(rule.trigger, visit)
        waited = max(0.0, now - max(ripe, visit.page_entered_at))
        yield Finding("delay_seconds", rule.delay_seconds, waited, waited >= rule.delay_seconds)
    yield from rule.condition.examine(moment.surroundings)
    typed_at = visit.last_field_typing_at
    if typed_at is not None and now < typed_at + FIELD_PAUSE_SECONDS:
        yield Finding("typing_pause", FIELD_PAUSE_SECONDS, now - typed_at, holds=False)
    if not rule.is_about_chat:
        yield from _examine_chat(visit)
        if moment.surroundings.is_peak:
            yield Finding("peak", False, True, holds=False)
    language, fallback = moment.surroundings.language, moment.fallback_language
    if fallback is not None and not {language, fallback} & rule.texts.keys():
        yield Finding("text", language, None, holds=False)
    if rule.code is not None:
        yield from _examine_code(rule.code, moment)
    yield from _examine_limits(rule, moment)


def _examine_trigger(rule: SmartMessageRule, visit: VisitState, now: float) -> Finding:
    trigger = rule.trigger
    wanted: object = trigger.event if trigger.kind == "event" else trigger.amount or True
    return Finding(trigger.kind, wanted, _progress(trigger, visit, now), _has_come(rule, visit, now))


def _has_come(rule: SmartMessageRule, visit: VisitState, now: float) -> bool:
    began, ripe = _occasion(rule.trigger, visit)
    if began is None or ripe > now:
        return False
    due = due_at(rule, visit)
    if due is None:
        return False
    return rule.trigger.kind not in SIGNALS or now <= due + SIGNAL_SECONDS


def _progress(trigger: Trigger, visit: VisitState, now: float) -> object:
    """How far what the trigger waits for has come, in the trigger's own measure."""
    began, _ = _occasion(trigger, visit)
    if trigger.kind == "scroll_percent":
        return visit.scrolled[-1][0] if visit.scrolled else 0
    if trigger.kind == "event":
        return visit.events[-1][0] if visit.events else ""
    if trigger.amount:
        return None if began is None else now - began
    return began is not None


def _examine_chat(visit: VisitState) -> Iterator[Finding]:
    if visit.has_conversation:
        yield Finding("chat", "none", "open", holds=False)
    elif visit.has_written:
        yield Finding("chat", "none", "written", holds=False)
    elif visit.is_panel_open:
        yield Finding("chat", "none", "panel_open", holds=False)


def _examine_code(code: CodeOffer, moment: Moment) -> Iterator[Finding]:
    if code.list_name and moment.code_lists is not None and code.list_name not in moment.code_lists:
        yield Finding("code", code.list_name, "used_up", holds=False)
    elif code.until and moment.surroundings.today > code.until:
        yield Finding("code", code.until, "over", holds=False)


def _examine_limits(rule: SmartMessageRule, moment: Moment) -> Iterator[Finding]:
    visit, day = moment.visit, moment.surroundings.today
    own = [each for each in visit.shown if each.rule_id == rule.id]
    reached = find_limit(rule.limits, own, visit_id=visit.visit_id, page=visit.page, day=day)
    if reached is not None:
        name, most, count = reached
        yield Finding(f"limit_{name}", most, count, holds=False)
    if not visit.shown or rule.is_about_chat:
        return
    quiet = moment.now - max(each.at for each in visit.shown)
    if quiet < moment.quiet_seconds:
        yield Finding("quiet_seconds", moment.quiet_seconds, quiet, holds=False)


def _occasion(trigger: Trigger, visit: VisitState) -> tuple[float | None, float]:
    """When what the trigger waits for began, None if it has not, and when it has come."""
    match trigger.kind:
        case "page_entered":
            began: float | None = visit.page_entered_at
        case "time_on_page_seconds":
            began = _latest(visit.page_entered_at, visit.cart_changed_at)
        case "idle_seconds":
            began = _latest(visit.page_entered_at, visit.last_activity_at)
        case "time_on_site_seconds":
            began = visit.began_at
        case "scroll_percent":
            began = next((at for percent, at in visit.scrolled if percent >= trigger.amount), None)
        case "exit_intent":
            began = visit.exit_at
        case "cart_changed":
            began = visit.cart_edited_at
            if began is not None and began + SIGNAL_SECONDS < visit.page_entered_at:
                began = None  # a form that reloads the page changes the cart a moment before; all else is history
        case "event":
            began = next((at for name, at in reversed(visit.events) if fits(trigger.event, name)), None)
        case "returns_to_cart":
            began = visit.began_at if visit.has_left_cart else None
        case "unanswered_seconds":
            began = visit.unanswered_since
    waits = trigger.amount if trigger.kind.endswith("_seconds") else 0.0
    return began, (began or 0.0) + waits


def _latest(certain: float, other: float | None) -> float:
    return certain if other is None else max(certain, other)
