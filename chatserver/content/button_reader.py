"""Reads buttons."""

from __future__ import annotations

from collections.abc import Collection

from chatserver.content.drafts import ButtonDraft
from chatserver.content.reader import Reader
from chatserver.content.tree import Node
from chatserver.domain.buttons import CANCEL_DIALOGUE, CLOSE_CHAT, LEAVE_MESSAGE, TALK_TO_PERSON

LABEL_CODE_POINTS = 60  # longer ones wrap to three lines on a phone
BUTTONS = 4
CHOICES = 8

_DOES = (TALK_TO_PERSON, LEAVE_MESSAGE, CLOSE_CHAT)
_END = "end"


def read_buttons(reader: Reader, node: Node | None, most: int = BUTTONS) -> tuple[ButtonDraft, ...]:
    """The buttons of a list below an answer; none for a missing one."""
    return tuple(_read_button(reader, item) for item in _items(reader, node, most))


def read_choices(reader: Reader, node: Node | None) -> tuple[ButtonDraft, ...]:
    """The buttons of a step, which have a label each and may lead to another step."""
    return tuple(_read_choice(reader, item) for item in _items(reader, node, CHOICES))


def _items(reader: Reader, node: Node | None, most: int) -> list[Node]:
    items = reader.items(node)
    if len(items) > most:
        reader.problems.error(items[most].place, f"more than {most} buttons", "delete some")
    return items


def _read_button(reader: Reader, node: Node) -> ButtonDraft:
    found = reader.fields(node, (), ("entry", "does", "label"))
    _check_one(reader, node, found, "`entry: ID`, or `does:` with one of: " + ", ".join(_DOES))
    label = found.get("label")
    does = reader.choice(found.get("does"), _DOES)
    if does == CLOSE_CHAT and label is None:
        reader.problems.error(node.place, "a button that closes the chat needs a label", "add `label: …`")
    return ButtonDraft(
        place=found.get("entry", node).place,
        entry_id=reader.identifier(found.get("entry")) or None,
        does=does,
        label=reader.text(label, LABEL_CODE_POINTS) if label is not None else None,
    )


def _read_choice(reader: Reader, node: Node) -> ButtonDraft:
    found = reader.fields(node, ("label",), ("go_to", "entry", "does"))
    _check_one(reader, node, found, f"`go_to: STEP`, `entry: ID`, or `does:` with one of: {', '.join((*_DOES, _END))}")
    does = reader.choice(found.get("does"), (*_DOES, _END))
    return ButtonDraft(
        place=node.place,
        entry_id=reader.identifier(found.get("entry")) or None,
        does=CANCEL_DIALOGUE if does == _END else does,
        label=reader.text(found.get("label"), LABEL_CODE_POINTS),
        go_to=reader.identifier(found.get("go_to")) or None,
    )


def _check_one(reader: Reader, node: Node, found: Collection[str], mend: str) -> None:
    if sum(key in found for key in ("entry", "does", "go_to")) != 1:
        reader.problems.error(node.place, "a button does exactly one thing", f"write {mend}")
