"""Reads canned replies."""

from __future__ import annotations

from chatserver.content.problems import Place
from chatserver.content.reader import Reader
from chatserver.content.tree import GroupNode, Node
from chatserver.domain.limits import TEXT_CODE_POINTS
from chatserver.domain.placeholders import CANNED_REPLY_PLACEHOLDERS
from chatserver.domain.views import CannedReply


def read_canned_reply_file(reader: Reader, tree: Node, department: str | None) -> list[CannedReply]:
    """The replies of one file; `department` is None for those shared by all."""
    found = reader.fields(tree, ("replies",))
    first_places: dict[str, Place] = {}
    replies = []
    for node in reader.items(found.get("replies")):
        fields = reader.fields(node, ("shortcut", "text"))
        shortcut = reader.identifier(fields.get("shortcut"))
        _check_unique(reader, fields.get("shortcut", node).place, shortcut, first_places)
        texts = reader.texts_by_language(fields.get("text"), TEXT_CODE_POINTS)
        _check_placeholders(reader, fields.get("text"))
        replies.append(CannedReply(shortcut, texts, department))
    return replies


def _check_unique(reader: Reader, place: Place, shortcut: str, first_places: dict[str, Place]) -> None:
    first = first_places.setdefault(shortcut, place)
    if shortcut and first is not place:
        what = f"the shortcut `{shortcut}` is taken in line {first.line}"
        reader.problems.error(place, what, "choose another one")


def _check_placeholders(reader: Reader, node: Node | None) -> None:
    for _, text in node.pairs.values() if isinstance(node, GroupNode) else ():
        reader.check_placeholders(text, CANNED_REPLY_PLACEHOLDERS)
