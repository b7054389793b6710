"""What smart messages and notices stand in a file, as plain data for a list and for forms, however unfinished it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from chatserver.content.marked_text import MarkedText, find_value
from chatserver.content.problems import Problems
from chatserver.content.rule_forms import NOTICES, RULES
from chatserver.content.tree import parse

_WORDS = ("smart_message", "notices", "rules")
_NUMBER = re.compile(r"(0|[1-9]\d{0,14})(\.\d{1,9})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class OutlinedGroup:
    """A smart message or a notice. `data` is as in the file, with numbers and yes or no as such.

    It is plain if a form can change it.
    """

    id: str
    line: int
    data: dict[str, Any]
    is_plain: bool

    @property
    def languages(self) -> list[str]:
        """The languages it has a text in."""
        then = self.data.get("then")
        texts = (then if isinstance(then, dict) else self.data).get("text")
        return list(texts) if isinstance(texts, dict) else []

    @property
    def rule_data(self) -> dict[str, Any]:
        """A smart message for JSON: every key is there, and `when` has the kind as its key; null for what is not."""
        when = self.data.get("when")
        return {
            "id": self.id,
            "title": self.data.get("title") or self.id,
            "line": self.line,
            "paused": self.data.get("paused") is True,
            "when": {when: True} if isinstance(when, str) else when,
            "if": self.data.get("if"),
            "delay_seconds": self.data.get("delay_seconds"),
            "from": self.data.get("from"),
            "until": self.data.get("until"),
            "limits": self.data.get("limits"),
            "goal_hours": self.data.get("goal_hours"),
            "then": self.data.get("then"),
            "languages": self.languages,
            "is_plain": self.is_plain,
        }

    @property
    def notice_data(self) -> dict[str, Any]:
        """A notice for JSON."""
        return {
            "id": self.id,
            "line": self.line,
            "if": self.data.get("if"),
            "from": self.data.get("from"),
            "until": self.data.get("until"),
            "text": self.data.get("text") or {},
            "is_plain": self.is_plain,
        }


@dataclass(frozen=True, slots=True)
class SmartOutline:
    """What one file holds. `tested` counts for each smart message the tests that name it."""

    rules: tuple[OutlinedGroup, ...] = ()
    notices: tuple[OutlinedGroup, ...] = ()
    tested: Counter[str] = field(default_factory=Counter)


def outline_smart(text: str) -> SmartOutline:
    """Of a file of any kind; nothing if it cannot be read as YAML."""
    problems = Problems()
    if not any(word in text for word in _WORDS):
        return SmartOutline()  # most files: to parse them takes seconds
    if parse("", text, problems) is None:
        return SmartOutline()
    root = MarkedText(text).root
    return SmartOutline(
        rules=tuple(_groups(root, RULES.key, is_sound=not problems.errors)),
        notices=tuple(_groups(root, NOTICES.key, is_sound=not problems.errors)),
        tested=Counter(name for test in _items(root, "tests") for name in {*_named(test)}),
    )


def _groups(root: Node | None, key: str, *, is_sound: bool) -> Iterator[OutlinedGroup]:
    found = find_value(root, key)
    is_in_lines = found is not None and not getattr(found[1], "flow_style", None)
    for node in _items(root, key):
        if isinstance(node, MappingNode):
            data = {str(name.value): _data(value) for name, value in node.value}
            is_plain = is_sound and is_in_lines and not node.flow_style
            yield OutlinedGroup(str(data.get("id", "")), node.start_mark.line + 1, data, is_plain)


def _named(node: Node) -> Iterator[str]:
    """The smart messages that a test names."""
    if isinstance(node, SequenceNode):
        for item in node.value:
            yield from _named(item)
    for key, value in node.value if isinstance(node, MappingNode) else ():
        if key.value == "smart_message" and isinstance(value, ScalarNode):
            yield str(value.value)
        elif key.value == "rules" and isinstance(value, SequenceNode):
            yield from (str(item.value) for item in value.value if isinstance(item, ScalarNode))
        else:
            yield from _named(value)


def _items(root: Node | None, key: str) -> list[Node]:
    found = find_value(root, key)
    return list(found[1].value) if found is not None and isinstance(found[1], SequenceNode) else []


def _data(node: Node) -> Any:
    """What the node says. Texts without quotes that look like a number, true or false are: else they need quotes."""
    if isinstance(node, MappingNode):
        return {str(key.value): _data(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_data(item) for item in node.value]
    text = str(node.value).strip()
    if getattr(node, "style", None) is not None:
        return text
    if text in ("true", "false"):
        return text == "true"
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return text
