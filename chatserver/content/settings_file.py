"""Reads what is set for all of a shop's bots and smart messages."""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.bot.dial import DIAL, SHIPPED_DIAL
from chatserver.content.reader import LONGEST_WAIT_SECONDS, Reader
from chatserver.content.tree import Node

SETTINGS_FILE = "settings.yaml"
QUIET_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Settings:
    """`dial` is one of the positions of `DIAL`; `quiet_seconds` pass between two smart messages to one visitor."""

    dial: str = SHIPPED_DIAL
    quiet_seconds: float = QUIET_SECONDS


def read_settings_file(reader: Reader, tree: Node) -> Settings:
    found = reader.fields(tree, (), ("dial", "quiet_seconds"))
    quiet_seconds = reader.number(found.get("quiet_seconds"), 0, LONGEST_WAIT_SECONDS)
    return Settings(
        dial=reader.choice(found.get("dial"), tuple(DIAL)) or SHIPPED_DIAL,
        quiet_seconds=QUIET_SECONDS if quiet_seconds is None else quiet_seconds,
    )
