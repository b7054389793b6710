"""What entries stand in a scenario file, for a list and for a form, however unfinished the file is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.content.problems import Problems
from chatserver.content.tree import GroupNode, ListNode, Node, Scalar, parse


@dataclass(frozen=True, slots=True)
class OutlinedEntry:
    """One entry. `answer` is None, and a form cannot set one, if it does something else than answer.

    It is dated if it has a first or a last day, conditional if it exists for some visitors only.
    """

    id: str
    title: str
    line: int
    questions: tuple[str, ...]
    answer: str | None
    buttons: tuple[dict[str, str], ...]
    kind: Literal["answer", "steps", "hand_over"]
    is_dated: bool
    is_conditional: bool

    @property
    def is_plain(self) -> bool:
        return self.answer is not None


def outline(text: str) -> tuple[OutlinedEntry, ...]:
    """The entries in the order of the file; none if it cannot be read as YAML."""
    tree = parse("", text, Problems())
    return tuple(_entry(node) for node in _items(_value(tree, "entries")) if isinstance(node, GroupNode))


def _entry(node: GroupNode) -> OutlinedEntry:
    answer = _value(node, "answer")
    return OutlinedEntry(
        id=_text(_value(node, "id")),
        title=_text(_value(node, "title")),
        line=node.place.line,
        questions=tuple(_text(item) for item in _items(_value(node, "questions"))),
        answer=_text(answer) if answer is not None else None,
        buttons=tuple(_texts(item) for item in _items(_value(node, "buttons")) if isinstance(item, GroupNode)),
        kind="steps" if "steps" in node.pairs else "hand_over" if "does" in node.pairs else "answer",
        is_dated="from" in node.pairs or "until" in node.pairs,
        is_conditional="when" in node.pairs,
    )


def _texts(group: GroupNode) -> dict[str, str]:
    return {key: _text(value) for key, (_, value) in group.pairs.items()}


def _value(node: Node | None, key: str) -> Node | None:
    pair = node.pairs.get(key) if isinstance(node, GroupNode) else None
    return pair[1] if pair is not None else None


def _items(node: Node | None) -> list[Node]:
    return node.items if isinstance(node, ListNode) else []


def _text(node: Node | None) -> str:
    return node.value.strip() if isinstance(node, Scalar) else ""
