"""Reading and setting the shop's opening hours. On the wire times are HH:MM and days are named."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.shop_time import find_moment, list_days, write_time
from chatserver.domain.opening_hours import OpeningHours, Span, find_wrong_span
from chatserver.mends import Mend, wrong
from chatserver.storage import opening_hours

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WrittenSpan = tuple[str, str]

WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MOST_EXCEPTIONS = 200
MOST_SPANS = 6
HOLIDAYS_AHEAD_DAYS = 120  # the calendar of smart messages shows twelve weeks at a time

_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)|24:00")


class DateException(Struct, frozen=True, forbid_unknown_fields=True):
    """The hours of one date, as YYYY-MM-DD; no span means closed."""

    date: str
    spans: tuple[WrittenSpan, ...]


class WrittenHours(Struct, frozen=True, forbid_unknown_fields=True):
    """Opening hours as the console shows and sends them. An empty week means that the hours are not known."""

    time_zone: str
    country: str | None
    weekly: dict[Weekday, tuple[WrittenSpan, ...]]
    exceptions: tuple[DateException, ...]


class HoursReport(Struct, frozen=True):
    """The hours with what they mean now. `holidays` are those of the next 120 days, by date."""

    hours: WrittenHours
    is_open: bool
    local_time: str
    opens_at: str | None
    holidays: dict[str, str]
    countries: tuple[str, ...]


async def report_hours(context: Context) -> HoursReport:
    """The shop's hours; without any, an empty week in UTC."""
    hours = await context.database.read(opening_hours.find)
    return await asyncio.to_thread(make_report, hours or OpeningHours(), context.now)


async def set_hours(context: Context, written: WrittenHours) -> HoursReport:
    """Sets the shop's hours. Raises BadInput that says which value is wrong and how to mend it."""
    hours = await asyncio.to_thread(read_hours, written)
    await context.database.write(opening_hours.put, hours)
    return await asyncio.to_thread(make_report, hours, context.now)


def make_report(hours: OpeningHours, now_ms: int) -> HoursReport:
    moment = find_moment(hours, now_ms)
    today = date.fromisoformat(moment.day.date)
    opening = moment.opening
    return HoursReport(
        hours=write_hours(hours),
        is_open=moment.is_open,
        local_time=f"{moment.day.date} {write_time(moment.minute)}",
        opens_at=f"{opening.date.isoformat()} {write_time(opening.minute)}" if opening else None,
        holidays={day.date: day.holiday for day in list_days(hours, today, HOLIDAYS_AHEAD_DAYS) if day.holiday},
        countries=tuple(sorted(_countries())),
    )


def write_hours(hours: OpeningHours) -> WrittenHours:
    """The hours as they are written."""
    return WrittenHours(
        time_zone=hours.time_zone,
        country=hours.country or None,
        weekly={WEEKDAYS[number]: _write_spans(spans) for number, spans in sorted(hours.weekly.items())},
        exceptions=tuple(DateException(day, _write_spans(spans)) for day, spans in sorted(hours.exceptions.items())),
    )


def read_hours(written: WrittenHours) -> OpeningHours:
    """The hours that are meant. Raises BadInput for what cannot be meant."""
    _check_places(written)
    weekly = {WEEKDAYS.index(name): _read_spans(name, spans) for name, spans in written.weekly.items()}
    exceptions = _read_exceptions(written.exceptions)
    hours = OpeningHours(written.time_zone, written.country or "", weekly, exceptions)
    if not hours.are_known and (exceptions or hours.country):
        raise wrong("hours", Mend.NO_WEEK)
    return hours


def _check_places(written: WrittenHours) -> None:
    if written.time_zone not in available_timezones() or not _is_zone(written.time_zone):
        raise wrong("hours.time_zone", Mend.TIME_ZONE, zone=written.time_zone)
    if written.country is not None and written.country not in _countries():
        raise wrong("hours.country", Mend.COUNTRY, country=written.country)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError):
        return False
    return True


def _countries() -> Mapping[str, Sequence[str]]:
    from holidays import list_supported_countries  # loaded only once the hours are looked at

    countries: Mapping[str, Sequence[str]] = list_supported_countries(include_aliases=False)
    return countries


def _read_exceptions(exceptions: Sequence[DateException]) -> dict[str, tuple[Span, ...]]:
    if len(exceptions) > MOST_EXCEPTIONS:
        raise wrong("hours", Mend.TOO_MANY_DAYS, most=MOST_EXCEPTIONS)
    read: dict[str, tuple[Span, ...]] = {}
    for each in exceptions:
        if not _is_date(each.date):
            raise wrong("hours", Mend.DAY, day=each.date)
        if each.date in read:
            raise wrong("hours", Mend.TWICE, what=each.date)
        read[each.date] = _read_spans(each.date, each.spans)
    return read


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _read_spans(day: str, spans: Sequence[WrittenSpan]) -> tuple[Span, ...]:
    if len(spans) > MOST_SPANS:
        raise wrong(f"hours.{day}", Mend.TOO_MANY_SPANS, most=MOST_SPANS)
    read = tuple((_read_time(day, opens), _read_time(day, closes)) for opens, closes in spans)
    misfit = find_wrong_span(read)
    if misfit is not None:
        opens, closes = map(write_time, misfit)
        raise wrong(f"hours.{day}", Mend.SPAN, opens=opens, closes=closes)
    return read


def _read_time(day: str, text: str) -> int:
    if not _TIME.fullmatch(text):
        raise wrong(f"hours.{day}", Mend.TIME, time=text)
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def _write_spans(spans: Iterable[Span]) -> tuple[WrittenSpan, ...]:
    return tuple((write_time(opens), write_time(closes)) for opens, closes in spans)
