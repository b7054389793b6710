"""Reads smart messages: when they speak, and to whom."""

from __future__ import annotations

from typing import cast, get_args

from chatserver.content.condition_reader import CONDITION_KEYS, DATE_KEYS, read_dated_condition
from chatserver.content.drafts import RuleDraft
from chatserver.content.reader import LONGEST_WAIT_SECONDS, Reader
from chatserver.content.speech_reader import SPEECH_KEYS, read_speech
from chatserver.content.tree import GroupNode, Node, Scalar
from chatserver.domain.limits import SIGNAL_NAME_CODE_POINTS
from chatserver.domain.smart_messages import Limits, Trigger, TriggerKind

TITLE_CODE_POINTS = 80
MOST_TIMES = 1_000
LONGEST_GOAL_HOURS = 720
GOAL_HOURS = 24.0
LIMIT_KEYS = ("page", "visit", "visitor", "day")
TRIGGER_WORDS = ("page_entered", "exit_intent", "cart_changed", "returns_to_cart")
TRIGGER_KEYS = tuple(kind for kind in get_args(TriggerKind) if kind not in TRIGGER_WORDS)
RULE_KEYS = ("id", "title", "paused", "when", "if", "delay_seconds", *DATE_KEYS, "limits", "goal_hours", "then")

_REQUIRED = ("id", "when", "then")
_ONE_THING = (
    f"write one key with its value, as in `when: {{idle_seconds: 60}}` ({', '.join(TRIGGER_KEYS)}), "
    f"or one of the words: {', '.join(TRIGGER_WORDS)}"
)
_BELOW = (
    {key: "if" for key in CONDITION_KEYS}
    | {key: "when" for key in (*TRIGGER_KEYS, *TRIGGER_WORDS)}
    | {key: "then" for key in SPEECH_KEYS}
)


def read_rule(reader: Reader, node: Node) -> RuleDraft:
    """One smart message."""
    found = reader.fields(node, _REQUIRED, [key for key in RULE_KEYS if key not in _REQUIRED], _BELOW)
    rule_id = reader.identifier(found.get("id"))
    trigger = _trigger(reader, found.get("when"))
    return RuleDraft(
        place=found.get("id", node).place,
        id=rule_id,
        title=reader.text(found.get("title"), TITLE_CODE_POINTS) or rule_id,
        trigger=trigger,
        condition=read_dated_condition(reader, found, "if"),
        delay_seconds=reader.number(found.get("delay_seconds"), 0, LONGEST_WAIT_SECONDS) or 0.0,
        limits=_limits(reader, found.get("limits")),
        goal_hours=reader.number(found.get("goal_hours"), 1, LONGEST_GOAL_HOURS) or GOAL_HOURS,
        is_paused=bool(reader.yes_or_no(found.get("paused"))),
        speech=read_speech(reader, found.get("then"), is_in_chat=trigger.kind == "unanswered_seconds"),
    )


def _trigger(reader: Reader, node: Node | None) -> Trigger:
    if isinstance(node, Scalar) and node.value in TRIGGER_WORDS:
        return Trigger(cast(TriggerKind, node.value))
    found = reader.fields(node, (), TRIGGER_KEYS) if isinstance(node, GroupNode) else {}
    if len(found) != 1:
        if node is not None:
            reader.problems.error(node.place, "a smart message waits for exactly one thing", _ONE_THING)
        return Trigger("page_entered")
    ((key, value),) = found.items()
    if key == "event":
        return Trigger("event", event=reader.text(value, SIGNAL_NAME_CODE_POINTS))
    least, most = (1, 100) if key == "scroll_percent" else (0, LONGEST_WAIT_SECONDS)
    return Trigger(cast(TriggerKind, key), reader.number(value, least, most) or 0.0)


def _limits(reader: Reader, node: Node | None) -> Limits:
    if node is None:
        return Limits()
    found = reader.fields(node, (), LIMIT_KEYS)
    if isinstance(node, GroupNode) and not node.pairs:
        reader.problems.error(node.place, "no limit is given", f"write one of: {', '.join(LIMIT_KEYS)}")
    times = {key: int(reader.number(value, 1, MOST_TIMES, is_whole=True) or 1) for key, value in found.items()}
    is_visit_limited = "page" in times or "visit" in times
    return Limits(
        page=times.get("page"),
        visit=times.get("visit") if is_visit_limited else 1,
        visitor=times.get("visitor"),
        day=times.get("day"),
    )
