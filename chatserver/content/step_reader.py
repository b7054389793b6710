"""Reads the steps of guided dialogues."""

from __future__ import annotations

import re
from typing import cast, get_args

from chatserver.bot.entries import TRIES, Ask, FieldKind, StepEnd
from chatserver.content.button_reader import LABEL_CODE_POINTS, read_choices
from chatserver.content.card_reader import read_card
from chatserver.content.condition_reader import read_condition
from chatserver.content.drafts import Placed, StepDraft
from chatserver.content.reader import Reader
from chatserver.content.tree import Node
from chatserver.domain.limits import TEXT_CODE_POINTS

STEPS = 40
STEP_ID_LENGTH = 30  # with the entry's id it fits into a button's id
FORMAT_CODE_POINTS = 30
FIELD_LENGTH = 40

_KEYS = ("id", "if", "say", "card", "ask", "buttons", "go_to", "start", "does", "department")
_EXITS = ("ask", "buttons", "go_to", "start", "does")
_FIELD = re.compile(r"[a-z][a-z0-9_]*")
_TRIES = ("1", "2", "3", "4", "5")


def read_steps(reader: Reader, node: Node | None) -> tuple[StepDraft, ...]:
    """The steps of one entry; none for a missing list."""
    items = reader.items(node)
    if len(items) > STEPS:
        reader.problems.error(items[STEPS].place, f"more than {STEPS} steps", "let a part be an entry of its own")
    return tuple(_step(reader, item, number) for number, item in enumerate(items[:STEPS], start=1))


def _step(reader: Reader, node: Node, number: int) -> StepDraft:
    found = reader.fields(node, (), _KEYS)
    _check_step(reader, node, found)
    department = found.get("department")
    return StepDraft(
        place=node.place,
        id=_id(reader, found.get("id")) or str(number),
        say=reader.text(found.get("say"), TEXT_CODE_POINTS),
        card=read_card(reader, found.get("card")),
        condition=read_condition(reader, found.get("if")),
        ask=_ask(reader, found.get("ask")),
        choices=read_choices(reader, found.get("buttons")),
        go_to=_id(reader, found.get("go_to")) or None,
        start=reader.identifier(found.get("start")) or None,
        does=cast(StepEnd | None, reader.choice(found.get("does"), get_args(StepEnd))),
        department=Placed(department.place, reader.identifier(department)) if department is not None else None,
    )


def _check_step(reader: Reader, node: Node, found: dict[str, Node]) -> None:
    exits = [key for key in _EXITS if key in found]
    if len(exits) > 1:
        what = f"a step does one thing; here stand {' and '.join(f'`{key}`' for key in exits)}"
        reader.problems.error(found[exits[1]].place, what, "make two steps of it")
    if found and not exits and "say" not in found and "card" not in found:
        reader.problems.error(node.place, "the step neither says nor does anything", "add `say: …`, or delete it")
    if ("ask" in found or "buttons" in found) and "say" not in found:
        reader.problems.error(node.place, "the step waits without a question", "add `say: …` with the question")
    does = found.get("does")
    if "department" in found and getattr(does, "value", None) != "hand_over":
        reader.problems.error(found["department"].place, "only a hand-over has a department", "add `does: hand_over`")


def _ask(reader: Reader, node: Node | None) -> Ask | None:
    if node is None:
        return None
    found = reader.fields(node, ("field", "kind"), ("label", "format", "tries", "again"))
    name = reader.text(found.get("field"), FIELD_LENGTH)
    if name and not _FIELD.fullmatch(name):
        mend = "use small letters, digits and _, as in order_number"
        reader.problems.error(found["field"].place, f"`{name}` cannot be a field", mend)
    kind = reader.choice(found.get("kind"), get_args(FieldKind)) or "text"
    if "format" in found and kind != "order_number":
        reader.problems.error(found["format"].place, "only an order_number has a format", "delete `format`")
    return Ask(
        field=name,
        kind=cast(FieldKind, kind),
        label=reader.text(found.get("label"), LABEL_CODE_POINTS) or name,
        format=reader.text(found.get("format"), FORMAT_CODE_POINTS),
        tries=int(reader.choice(found.get("tries"), _TRIES) or TRIES),
        again=reader.text(found.get("again"), TEXT_CODE_POINTS),
    )


def _id(reader: Reader, node: Node | None) -> str:
    text = reader.identifier(node)
    if node is not None and len(text) > STEP_ID_LENGTH:
        reader.problems.error(node.place, f"the step's id has {len(text)} letters", f"keep it within {STEP_ID_LENGTH}")
    return text
