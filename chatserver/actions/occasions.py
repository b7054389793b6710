"""What a coming day is like for the shop: its hours, its holidays, and what is then said of the next opening."""

from __future__ import annotations

from datetime import datetime

from chatserver.actions.opening_words import describe_in_every_language
from chatserver.actions.shop_time import at, write_time
from chatserver.domain.opening_hours import OpeningHours
from chatserver.rehearsal.occasion import ANY_DAY, Occasion, read_occasion


def make_occasion(hours: OpeningHours | None, as_of: str | None) -> Occasion:
    """The occasion written as "2026-12-24 20:00" on the shop's clock; None is any day.

    Raises UsageError for what is no day. Blocks while holidays and names are loaded for the first time.
    """
    if as_of is None:
        return ANY_DAY
    date, time = read_occasion(as_of)
    if hours is None or not hours.are_known:
        return Occasion(date, time)
    moment = at(hours, datetime.fromisoformat(f"{date} {time}"))
    return Occasion(
        date=date,
        time=time,
        is_open=moment.is_open,
        spans=tuple((write_time(opens), write_time(closes)) for opens, closes in hours.spans(moment.day)),
        opens=describe_in_every_language(moment.opening),
        holiday=moment.day.holiday,
    )
