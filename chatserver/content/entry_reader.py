"""Reads entries."""

from __future__ import annotations

from typing import Literal, cast

from chatserver.bot.normalise import MATCHED_CODE_POINTS, normalise
from chatserver.content.button_reader import LABEL_CODE_POINTS, read_buttons
from chatserver.content.card_reader import read_card
from chatserver.content.condition_reader import DATE_KEYS, read_dated_condition
from chatserver.content.drafts import EntryDraft, Placed
from chatserver.content.reader import Reader
from chatserver.content.step_reader import read_steps
from chatserver.content.tree import Node
from chatserver.domain.limits import TEXT_CODE_POINTS
from chatserver.domain.placeholders import SHOP_NAME, VISITOR_NAME

ANSWER_PLACEHOLDERS = (SHOP_NAME, VISITOR_NAME)

_REQUIRED = ("id", "title", "questions")
_OPTIONAL = ("answer", "card", "buttons", "does", "says", "department", "steps", "when", "may_repeat", *DATE_KEYS)
_OF_ANSWERS = ("card", "buttons", "may_repeat")
_OF_HAND_OVERS = ("says", "department")
_SAYS = ("sorry",)


def read_entry(reader: Reader, node: Node) -> EntryDraft:
    """One entry: with an answer, with steps, or one that hands over."""
    found = reader.fields(node, _REQUIRED, _OPTIONAL)
    does = reader.choice(found.get("does"), ("hand_over",))
    _check_kind(reader, node, found)
    reader.check_placeholders(found.get("answer"), ANSWER_PLACEHOLDERS)
    department = found.get("department")
    return EntryDraft(
        place=found.get("id", node).place,
        id=reader.identifier(found.get("id")),
        title=_phrasing(reader, found.get("title"), node, LABEL_CODE_POINTS),
        questions=tuple(
            _phrasing(reader, item, node, MATCHED_CODE_POINTS) for item in reader.items(found.get("questions"))
        ),
        answer=reader.text(found.get("answer"), TEXT_CODE_POINTS),
        buttons=read_buttons(reader, found.get("buttons")),
        does=cast(Literal["answer", "hand_over"], does or "answer"),
        card=read_card(reader, found.get("card")),
        says=reader.choice(found.get("says"), _SAYS),
        department=Placed(department.place, reader.identifier(department)) if department is not None else None,
        steps=read_steps(reader, found.get("steps")),
        condition=read_dated_condition(reader, found, "when"),
        may_repeat=reader.true(found.get("may_repeat")),
    )


def _check_kind(reader: Reader, node: Node, found: dict[str, Node]) -> None:
    kinds = [key for key in ("answer", "steps", "does") if key in found]
    if not kinds:
        mend = "add a line `answer: …`, or `steps:`, or `does: hand_over`"
        reader.problems.error(node.place, "`answer` is missing", mend)
        return
    for key in kinds[1:]:
        reader.problems.error(found[key].place, f"an entry has `{kinds[0]}` or `{key}`, not both", "delete one of them")
    for key in (*(_OF_ANSWERS if kinds[0] != "answer" else ()), *(_OF_HAND_OVERS if kinds[0] != "does" else ())):
        if key in found:
            what = f"an entry with `{kinds[0]}` has no `{key}` of its own"
            reader.problems.error(found[key].place, what, f"delete `{key}`")


def _phrasing(reader: Reader, node: Node | None, entry: Node, longest: int) -> Placed:
    text = reader.text(node, longest)
    place = (node or entry).place
    if text and not normalise(text):
        reader.problems.error(place, "this holds no letter or digit", "write words a visitor would use")
    return Placed(place, text)
