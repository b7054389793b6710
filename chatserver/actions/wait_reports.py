"""How long visitors waited, how right it was what they were told, and why chats were given to whom."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime
from statistics import median

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.smart_reports import Period, find_period
from chatserver.domain.actors import Operator
from chatserver.storage import opening_hours, wait_reports
from chatserver.storage.wait_reports import EndedWait


class DayOfWaits(Struct, frozen=True):
    """A day of the shop, as YYYY-MM-DD: how many announced waits ended on it, and how many were as announced."""

    day: str
    promised: int
    right: int


class DepartmentWaits(Struct, frozen=True):
    """A department's waits. `median_wait_seconds` is of those who were served, None if nobody was."""

    department: str
    promised: int
    right: int
    median_wait_seconds: float | None


class CountedReason(Struct, frozen=True):
    code: str
    count: int


class WaitReport(Struct, frozen=True):
    """The last `days`, today included, every one of them in `by_day`.

    Of those to whom somebody came, `promised` had been told a range, and for `right` of them it was within it;
    `share` and the medians of the ranges are None if there are none. `served` counts all to whom somebody came,
    `left` those who left the queue.
    """

    days: int
    promised: int
    right: int
    share: float | None
    median_low_seconds: float | None
    median_width_seconds: float | None
    by_day: tuple[DayOfWaits, ...]
    by_department: tuple[DepartmentWaits, ...]
    served: int
    left: int
    reasons: tuple[CountedReason, ...]


async def report_waits(context: Context, operator: Operator, days: int) -> WaitReport:
    """The report of the last `days` in the shop's time zone, of the sites the operator works for."""
    return await context.database.read(load_report, operator, days, context.now)


def load_report(connection: sqlite3.Connection, operator: Operator, days: int, now: int) -> WaitReport:
    """The report at `now` (milliseconds)."""
    period = find_period(opening_hours.find(connection), now, days)
    waits = wait_reports.list_ended(connection, operator.site_ids, period.since)
    promised = [wait for wait in waits if wait.is_promised]
    lows = [float(wait.low_seconds or 0) for wait in promised]
    widths = [float((wait.high_seconds or 0) - (wait.low_seconds or 0)) for wait in promised]
    right = count_right(promised)
    return WaitReport(
        days=days,
        promised=len(promised),
        right=right,
        share=right / len(promised) if promised else None,
        median_low_seconds=median(lows) if lows else None,
        median_width_seconds=median(widths) if widths else None,
        by_day=list_days(promised, period),
        by_department=list_departments(waits),
        served=sum(wait.ended_as == "assigned" for wait in waits),
        left=sum(wait.ended_as == "left" for wait in waits),
        reasons=tuple(
            CountedReason(code, chats)
            for code, chats in wait_reports.count_reasons(connection, operator.site_ids, period.since)
        ),
    )


def list_days(promised: Sequence[EndedWait], period: Period) -> tuple[DayOfWaits, ...]:
    """Every day of the period."""
    by_day: dict[date, list[EndedWait]] = {day: [] for day in period.days}
    for wait in promised:
        day = datetime.fromtimestamp(wait.ended_at / 1000, UTC).astimezone(period.zone).date()
        by_day.setdefault(day, []).append(wait)
    return tuple(DayOfWaits(day.isoformat(), len(waits), count_right(waits)) for day, waits in by_day.items())


def list_departments(waits: Sequence[EndedWait]) -> tuple[DepartmentWaits, ...]:
    """Every department anybody waited for, by key."""
    by_department: dict[str, list[EndedWait]] = {}
    for wait in waits:
        by_department.setdefault(wait.department, []).append(wait)
    return tuple(summarise(key, by_department[key]) for key in sorted(by_department))


def summarise(department: str, waits: Sequence[EndedWait]) -> DepartmentWaits:
    served = [wait.waited_seconds for wait in waits if wait.ended_as == "assigned"]
    promised = sum(wait.is_promised for wait in waits)
    return DepartmentWaits(department, promised, count_right(waits), median(served) if served else None)


def count_right(waits: Sequence[EndedWait]) -> int:
    return sum(wait.is_right for wait in waits)
