"""The day and time on the shop's clock that a rehearsal is played as on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from chatserver.errors import UsageError

_WRITTEN = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d))?")
NOON = "12:00"


@dataclass(frozen=True, slots=True)
class Occasion:
    """`date` is YYYY-MM-DD and `time` HH:MM; empty means any day, on which all dated content exists.

    `is_open` is None if no hours are known, and so are `spans`, from when until when (HH:MM) the shop is open that
    day. `opens` says by language when the shop opens next; `holiday` is the day's name if it is one.
    """

    date: str = ""
    time: str = ""
    is_open: bool | None = None
    spans: tuple[tuple[str, str], ...] | None = None
    opens: Mapping[str, str] = field(default_factory=dict)
    holiday: str = ""


ANY_DAY = Occasion()


def read_occasion(text: str) -> tuple[str, str]:
    """The date and the time in a text such as "2026-12-24 20:00"; without a time it is noon.

    Raises UsageError for anything else.
    """
    written = _WRITTEN.fullmatch(text.strip())
    date, time = (written[1], written[2] or NOON) if written else ("", "")
    try:
        datetime.fromisoformat(f"{date} {time}")
    except ValueError:
        raise UsageError(f'{text!r} is not a day; write it as "2026-12-24" or "2026-12-24 20:00"') from None
    return date, time
