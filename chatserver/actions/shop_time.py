"""The shop's own calendar and clock: what day and time it is there, and whether it is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from chatserver.domain.opening_hours import Day, OpeningHours

DAYS_AHEAD = 60  # a shop that stays closed for longer does not say when it opens


@dataclass(frozen=True, slots=True)
class Opening:
    """When the shop opens next: so many days from today, on this date, at this minute of the day.

    The same words say any other moment of the shop's calendar; one that is over is days ahead that are below 0.
    """

    days_ahead: int
    date: date
    minute: int


@dataclass(frozen=True, slots=True)
class ShopMoment:
    """A moment on the shop's clock. `opening` is None if the shop is open, or nobody knows when it opens."""

    day: Day
    minute: int
    is_open: bool
    opening: Opening | None


def find_moment(hours: OpeningHours | None, now_ms: int) -> ShopMoment:
    """The shop's time at a moment in milliseconds since 1970. Without hours it is UTC, and open.

    The first call for a country takes a tenth of a second: off the event loop, please.
    """
    known = hours or OpeningHours()
    return at(known, datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(ZoneInfo(known.time_zone)))


def find_date(hours: OpeningHours | None, at_ms: int, now_ms: int) -> Opening:
    """A moment as the shop's calendar and clock show it, seen from another; both in milliseconds since 1970."""
    then, now = find_moment(hours, at_ms), find_moment(hours, now_ms)
    return _opening(date.fromisoformat(now.day.date), then.day, then.minute)


def at(hours: OpeningHours, local: datetime) -> ShopMoment:
    """The moment at which the shop's clock shows this time."""
    minute = local.hour * 60 + local.minute
    today = local.date()
    day = next(_days(hours, today))
    is_open = hours.is_open(day, minute)
    following = None if is_open else hours.next_opening(_days(hours, today), minute)
    return ShopMoment(day, minute, is_open, _opening(today, *following) if following else None)


def list_days(hours: OpeningHours, first: date, count: int) -> list[Day]:
    """So many days of the shop's calendar."""
    return [day for day, _ in zip(_days(hours, first), range(count), strict=False)]


def write_time(minute: int) -> str:
    """A minute of the day as HH:MM."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _opening(today: date, day: Day, minute: int) -> Opening:
    opens_on = date.fromisoformat(day.date)
    return Opening((opens_on - today).days, opens_on, minute)


def _days(hours: OpeningHours, first: date) -> Iterator[Day]:
    for number in range(min(DAYS_AHEAD, (date.max - first).days + 1)):
        day = first + timedelta(days=number)
        name = _holidays(hours.country, day.year).get(day.isoformat(), "") if hours.country else ""
        yield Day(day.isoformat(), day.weekday(), name)


@lru_cache(maxsize=16)
def _holidays(country: str, year: int) -> dict[str, str]:
    from holidays import country_holidays  # costs 80 ms, which a shop that names no country need not pay

    return {day.isoformat(): name for day, name in country_holidays(country, years=year).items()}
