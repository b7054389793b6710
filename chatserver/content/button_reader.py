"""Reads buttons."""

from __future__ import annotations

from chatserver.content.drafts import ButtonDraft
from chatserver.content.reader import Reader
from chatserver.content.tree import Node
from chatserver.domain.buttons import LEAVE_MESSAGE, TALK_TO_PERSON

LABEL_CODE_POINTS = 60  # longer ones wrap to three lines on a phone
BUTTONS = 4


def read_buttons(reader: Reader, node: Node | None, most: int = BUTTONS) -> tuple[ButtonDraft, ...]:
    """The buttons of a list; none for a missing one."""
    items = reader.items(node)
    if len(items) > most:
        reader.problems.error(items[most].place, f"more than {most} buttons", "delete some")
    return tuple(_read_button(reader, item) for item in items)


def _read_button(reader: Reader, node: Node) -> ButtonDraft:
    found = reader.fields(node, (), ("entry", "does", "label"))
    if ("entry" in found) == ("does" in found):
        mend = f"write `entry: ID`, or `does: {TALK_TO_PERSON}`, or `does: {LEAVE_MESSAGE}`"
        reader.problems.error(node.place, "a button does exactly one thing", mend)
    label = found.get("label")
    return ButtonDraft(
        place=found.get("entry", node).place,
        entry_id=reader.identifier(found.get("entry")) or None,
        does=reader.choice(found.get("does"), (TALK_TO_PERSON, LEAVE_MESSAGE)),
        label=reader.text(label, LABEL_CODE_POINTS) if label is not None else None,
    )
