"""When a shop is open: weekly hours, days that differ, and holidays, in minutes of the shop's own clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from msgspec import Struct

Span = tuple[int, int]  # the minutes of a day at which the shop opens and closes; 1440 is midnight at its end
DAY_MINUTES = 1_440


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the shop's calendar, YYYY-MM-DD. `weekday` counts from 0 for Monday; `holiday` is a name or empty."""

    date: str
    weekday: int
    holiday: str = ""


class OpeningHours(Struct, frozen=True):
    """The hours of a shop or a department in its own time zone, an IANA name.

    `weekly` has the spans of each weekday (0 is Monday; a day without any is closed); if it is empty, the hours are
    unknown and the shop counts as open. `exceptions` has those of single dates and goes before everything else. On
    the holidays of `country`, a two-letter code or empty, the shop is closed.
    """

    time_zone: str = "UTC"
    country: str = ""
    weekly: dict[int, tuple[Span, ...]] = {}
    exceptions: dict[str, tuple[Span, ...]] = {}

    @property
    def are_known(self) -> bool:
        return any(self.weekly.values())

    def spans(self, day: Day) -> tuple[Span, ...]:
        """When the shop is open on a day, in order; empty if it is closed."""
        if not self.are_known:
            return ((0, DAY_MINUTES),)
        if day.date in self.exceptions:
            return self.exceptions[day.date]
        return () if day.holiday else self.weekly.get(day.weekday, ())

    def is_open(self, day: Day, minute: int) -> bool:
        """Whether the shop is open in a minute of the day; closing time itself is closed."""
        return any(opens <= minute < closes for opens, closes in self.spans(day))

    def next_opening(self, days: Iterable[Day], minute: int) -> tuple[Day, int] | None:
        """The first day and minute after `minute` of the first of the days at which the shop opens.

        None if the hours are unknown, or the shop opens on none of the days.
        """
        if not self.are_known:
            return None
        after = minute
        for day in days:
            for opens, _ in self.spans(day):
                if opens > after:
                    return day, opens
            after = -1
        return None


def find_wrong_span(spans: Iterable[Span]) -> Span | None:
    """The first span that does not end after it begins, within the day and after the one before; None if all do.

    A night is two spans: until midnight, and from midnight on the next day.
    """
    earliest = 0
    for opens, closes in spans:
        if not earliest <= opens < closes <= DAY_MINUTES:
            return opens, closes
        earliest = closes
    return None
