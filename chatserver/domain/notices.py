"""Notices of known problems, which the chat shows above everything else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chatserver.domain.conditions import ALWAYS, Condition, Surroundings
from chatserver.domain.placeholders import SHOP_NAME

NOTICE_PLACEHOLDERS = (SHOP_NAME,)


@dataclass(frozen=True, slots=True)
class Notice:
    """`texts` are by language, with placeholders. It is shown for as long as the condition holds."""

    id: str
    texts: Mapping[str, str]
    condition: Condition = ALWAYS


def find_notice(notices: Iterable[Notice], now: Surroundings) -> Notice | None:
    """The notice for a visitor in these surroundings: of several the one declared first. None if there is none."""
    return next((notice for notice in notices if notice.condition.holds(now)), None)
