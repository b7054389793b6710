"""Changes smart messages and notices in the text of a file, as the console's forms do."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import cast

from chatserver.content.condition_reader import CONDITION_KEYS, DATE_KEYS
from chatserver.content.listed_groups import Group, Listing
from chatserver.content.marked_text import Data, MarkedText, data_of
from chatserver.content.rendering import Bare
from chatserver.content.rule_reader import LIMIT_KEYS, RULE_KEYS, TRIGGER_KEYS, TRIGGER_WORDS
from chatserver.content.speech_reader import SPEECH_KEYS
from chatserver.content.tree import NESTING, UNPRINTABLE
from chatserver.errors import BadInput

RULES = Listing("smart_messages", "smart message")
NOTICES = Listing("notices", "notice")

_ORDER = tuple(dict.fromkeys((*RULE_KEYS, *TRIGGER_KEYS, *SPEECH_KEYS, *LIMIT_KEYS, *CONDITION_KEYS)))
_NOTHING_SAID: tuple[tuple[str | None, str, str], ...] = (
    (None, "paused", "false"),
    ("then", "sound", "false"),
    ("then", "open", "bubble"),
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def put_rule(text: str, data: Mapping[str, object]) -> str:
    """The file's text with the smart message of this id as `data`, which is as in the file.

    What is null or empty counts as left out. Raises NotFound, or BadInput if no form can change it.
    """
    rule = _rule(data)
    old = cast(Group, data_of(RULES.find(MarkedText(text), rule["id"])))
    return RULES.put(text, _without_usual(rule, old))


def add_rule(text: str, data: Mapping[str, object]) -> str:
    """The file's text, which may be empty, with a new smart message after the last. Raises Conflict, BadInput."""
    return RULES.add(text, _without_usual(_rule(data), {}))


def pause_rule(text: str, rule_id: str, paused: bool) -> str:
    """The file's text with the smart message switched off or on. Raises NotFound."""
    rule = cast(Group, data_of(RULES.find(MarkedText(text), rule_id)))
    if paused:
        rule["paused"] = Bare("true")
    else:
        rule.pop("paused", None)
    return RULES.put(text, _sorted(rule))


def put_notice(text: str, data: Mapping[str, object]) -> str:
    """The file's text with the notice of this id as `data`. Raises NotFound, or BadInput if no form can change it."""
    return NOTICES.put(text, _group(data))


def add_notice(text: str, data: Mapping[str, object]) -> str:
    """The file's text, which may be empty, with a new notice after the last. Raises Conflict, BadInput."""
    return NOTICES.add(text, _group(data))


def number(value: float) -> Bare:
    """The number as it is written. Raises BadInput for one that is none."""
    if not math.isfinite(value):
        raise BadInput("a number is expected", code="bad_field")
    return Bare(int(value)) if value == int(value) else Bare(repr(value))


def _rule(data: Mapping[str, object]) -> Group:
    rule = _group(data)
    when = rule.get("when")
    if isinstance(when, dict) and len(when) == 1 and next(iter(when)) in TRIGGER_WORDS:
        rule["when"] = next(iter(when))  # forms say it as a key, like the others
    return rule


def _group(data: Mapping[str, object]) -> Group:
    group = _cleaned(dict(data), "", NESTING)
    if not isinstance(group, dict) or not isinstance(data.get("id"), str) or "id" not in group:
        raise BadInput("`id` is missing", code="bad_field")
    return group


def _without_usual(rule: Group, old: Group) -> Group:
    """Leaves out what goes without saying, unless the file says it."""
    if rule.get("title") == rule["id"] and "title" not in old:
        del rule["title"]
    for within, key, usual in _NOTHING_SAID:
        group, old_group = (rule, old) if within is None else (rule.get(within), old.get(within))
        is_said = isinstance(old_group, dict) and key in old_group
        if isinstance(group, dict) and group.get(key) == usual and not is_said:
            del group[key]
    return rule


def _cleaned(value: object, key: str, levels: int) -> Data | None:
    """A value out of JSON as data for a file; None for what is empty. Raises BadInput for what no file can hold."""
    match value:
        case None:
            return None
        case bool():
            return Bare(str(value).lower())
        case int() | float():
            return number(value)
        case str():
            text = _text(value)
            return (Bare(text) if key in DATE_KEYS and _DAY.fullmatch(text) else text) or None
        case list() if levels:
            found = [_cleaned(each, key, levels - 1) for each in value]
            return [each for each in found if each is not None] or None
        case dict() if levels:
            pairs = {str(name): _cleaned(each, str(name), levels - 1) for name, each in value.items()}
            return _sorted({name: each for name, each in pairs.items() if each is not None}) or None
    raise BadInput(f"`{key}` cannot be written into a file", code="bad_field")


def _sorted(group: Group) -> Group:
    """In the usual order; names of the owner's choice stay as they come."""
    return dict(sorted(group.items(), key=lambda pair: _ORDER.index(pair[0]) if pair[0] in _ORDER else len(_ORDER)))


def _text(text: str) -> str:
    lines = [" ".join(line.split()) for line in UNPRINTABLE.sub("", text).splitlines()]
    return "\n".join(lines).strip()
