"""Reads what is set for all of a shop's bots."""

from __future__ import annotations

from chatserver.bot.dial import DIAL, SHIPPED_DIAL
from chatserver.content.reader import Reader
from chatserver.content.tree import Node

SETTINGS_FILE = "settings.yaml"


def read_settings_file(reader: Reader, tree: Node) -> str:
    """Where the dial stands: one of the positions of `DIAL`."""
    found = reader.fields(tree, ("dial",))
    return reader.choice(found.get("dial"), tuple(DIAL)) or SHIPPED_DIAL
