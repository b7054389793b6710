"""What became of the smart messages: shown, seen, opened, answered, dismissed, and followed by an order."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct, structs

from chatserver.actions.context import Context
from chatserver.actions.usefulness import SPAN_MS
from chatserver.domain.actors import Operator
from chatserver.domain.amounts import Money, add_up
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import opening_hours, orders, smart_reports
from chatserver.storage.orders import RuleOrder
from chatserver.storage.smart_reports import DeliveryCounts


class Period(Struct, frozen=True):
    """Days of the shop, the last one today. `since` is when the first began, in milliseconds."""

    days: tuple[date, ...]
    since: int
    zone: ZoneInfo


class RuleReport(DeliveryCounts, frozen=True, kw_only=True):
    """The counts of one rule or of all. Orders count by what they were the success of.

    `orders` and `revenue` are signed by the shop, `reported_orders` and `reported` are only said by browsers.
    `exists` is false for a rule that is in no file any more.
    """

    orders: int
    revenue: tuple[Money, ...]
    reported_orders: int
    reported: tuple[Money, ...]
    exists: bool = True


class DayOfMessages(Struct, frozen=True):
    """A day of the shop, as YYYY-MM-DD."""

    day: str
    sent: int
    seen: int
    answered: int


class SmartReport(Struct, frozen=True):
    """The last `days`, today included, every one of them in `by_day`; `rules` by id."""

    days: int
    rules: dict[str, RuleReport]
    total: RuleReport
    by_day: tuple[DayOfMessages, ...]


class Counted(Struct, frozen=True):
    """What the rows say, of the sites an operator works for."""

    rules: dict[str, DeliveryCounts]
    total: DeliveryCounts
    spans: list[tuple[int, int, int, int]]
    orders: list[RuleOrder]


def find_period(hours: OpeningHours | None, now_ms: int, days: int) -> Period:
    """So many days in the shop's time zone, today included."""
    zone = ZoneInfo((hours or OpeningHours()).time_zone)
    today = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(zone).date()
    period = tuple(today - timedelta(days=days - 1 - number) for number in range(days))
    return Period(period, round(datetime.combine(period[0], time(), zone).timestamp() * 1000), zone)


async def report_smart_messages(context: Context, operator: Operator, days: int) -> SmartReport:
    """The report of the last `days` in the shop's time zone. Rules of the files that never spoke are in it too."""
    period = find_period(await context.database.read(opening_hours.find), context.now, days)
    counted = await context.database.read(count, operator, period.since)
    known = {rule.id for rule in context.content.smart_messages}
    rules = {rule.id: DeliveryCounts() for rule in context.content.smart_messages} | counted.rules
    return SmartReport(
        days=days,
        rules={
            rule_id: make_report(
                counts, [order for order in counted.orders if order.rule_id == rule_id], exists=rule_id in known
            )
            for rule_id, counts in rules.items()
        },
        total=make_report(counted.total, counted.orders),
        by_day=tuple(list_days(counted.spans, period)),
    )


def count(connection: sqlite3.Connection, operator: Operator, since: int) -> Counted:
    sites = operator.site_ids
    by_rule, total = smart_reports.count_by_rule(connection, sites, since)
    return Counted(
        by_rule,
        total,
        smart_reports.count_by_span(connection, sites, since, SPAN_MS),
        orders.list_by_rule(connection, sites, since),
    )


def make_report(counts: DeliveryCounts, successes: Sequence[RuleOrder], *, exists: bool = True) -> RuleReport:
    """The counts with the orders that followed."""
    signed = [(each.currency, each.total) for each in successes if each.is_signed]
    reported = [(each.currency, each.total) for each in successes if not each.is_signed]
    return RuleReport(
        **structs.asdict(counts),
        orders=len(signed),
        revenue=add_up(signed),
        reported_orders=len(reported),
        reported=add_up(reported),
        exists=exists,
    )


def list_days(spans: Iterable[tuple[int, int, int, int]], period: Period) -> Iterable[DayOfMessages]:
    """Every day of the period with its messages."""
    totals: Counter[tuple[date, str]] = Counter()
    for span, sent, seen, answered in spans:
        day = datetime.fromtimestamp(span * SPAN_MS / 1000, UTC).astimezone(period.zone).date()
        totals.update({(day, "sent"): sent, (day, "seen"): seen, (day, "answered"): answered})
    for day in period.days:
        yield DayOfMessages(day.isoformat(), totals[day, "sent"], totals[day, "seen"], totals[day, "answered"])
