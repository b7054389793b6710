"""Reads cards: a picture, a link or a video below an answer."""

from __future__ import annotations

from typing import Literal, cast
from urllib.parse import urlsplit

from chatserver.content.button_reader import LABEL_CODE_POINTS
from chatserver.content.reader import Reader
from chatserver.content.tree import Node
from chatserver.domain.events import Card
from chatserver.domain.limits import URL_CODE_POINTS

KINDS = ("picture", "link", "video")


def read_card(reader: Reader, node: Node | None) -> Card | None:
    """The card, None for a missing one."""
    if node is None:
        return None
    found = reader.fields(node, ("label",), KINDS)
    kinds = [kind for kind in KINDS if kind in found]
    if len(kinds) != 1:
        reader.problems.error(node.place, "a card shows exactly one thing", f"write one of: {', '.join(KINDS)}")
        return None
    address = reader.text(found[kinds[0]], URL_CODE_POINTS)
    if address and not _is_web_address(address):
        reader.problems.error(found[kinds[0]].place, f"`{address}` is no web address", "write it from https:// on")
    kind = cast(Literal["picture", "link", "video"], kinds[0])
    return Card(kind, address, reader.text(found.get("label"), LABEL_CODE_POINTS))


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and text.isprintable()
