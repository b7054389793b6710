"""Counting what became of smart messages."""

from __future__ import annotations

from datetime import date

from chatserver.actions.smart_reports import count, find_period, list_days, make_report
from chatserver.domain.amounts import Money
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import smart_reports
from chatserver.storage.smart_reports import DeliveryCounts
from tests.smart.rows import DAY_MS, HOUR_MS, Rows, operator

NEW_YEAR_MS = 1_767_225_600_000  # 2026, in UTC


def test_deliveries_are_counted_by_rule_and_visitors_once(rows: Rows) -> None:
    ann, ben, cleo = (rows.visitor(name) for name in ("ann", "ben", "cleo"))
    rows.delivery(ann, "cart", 10, seen_at=11, dismissed_at=12)
    rows.delivery(ann, "cart", 20, seen_at=21, dismissed_at=22)
    rows.delivery(ann, "exit", 30, seen_at=31, answered_at=32)
    rows.delivery(ben, "cart", 10, seen_at=11, dismissed_at=12)
    rows.delivery(ben, "cart", 20, seen_at=21, opened_at=22)  # was not bothered after all
    rows.delivery(cleo, "cart", 10)
    rows.delivery(cleo, "cart", 5, seen_at=6)  # before the period
    by_rule, total = smart_reports.count_by_rule(rows.connection, rows.sites, 10)
    assert by_rule == {
        "cart": DeliveryCounts(5, 4, 1, 3, 0, visitors_seen=2, visitors_bothered=1),
        "exit": DeliveryCounts(1, 1, 0, 0, 1, visitors_seen=1, visitors_bothered=0),
    }
    assert total == DeliveryCounts(6, 5, 1, 3, 1, visitors_seen=2, visitors_bothered=1)


def test_only_the_sites_of_the_operator_count(rows: Rows) -> None:
    rows.delivery(rows.visitor("ann"), "cart", 10, seen_at=11)
    assert count(rows.connection, operator("another site"), 0).total == DeliveryCounts()
    assert count(rows.connection, operator(), 0).rules == {}
    assert count(rows.connection, operator(rows.site_id), 0).total.sent == 1


def test_signed_orders_are_revenue_and_others_stand_apart(rows: Rows) -> None:
    ann = rows.visitor("ann")
    cart, exit_ = rows.delivery(ann, "cart", 10, seen_at=11), rows.delivery(ann, "exit", 12, seen_at=13)
    old = rows.delivery(ann, "cart", 1, seen_at=2)
    rows.order(ann, "1", 20, total="0.10", delivery_id=cart)
    rows.order(ann, "2", 21, total="0.20", delivery_id=cart)
    rows.order(ann, "3", 22, total="5", currency="EUR", delivery_id=cart)
    rows.order(ann, "4", 23, total="1000000.00", is_signed=0, delivery_id=cart)
    rows.order(ann, "5", 24, total="7.00", delivery_id=exit_)
    rows.order(ann, "6", 25, delivery_id=old)
    rows.order(ann, "7", 26)  # of nobody's doing
    found = count(rows.connection, operator(rows.site_id), 10)
    report = make_report(found.rules["cart"], [each for each in found.orders if each.rule_id == "cart"])
    assert (report.orders, report.revenue) == (3, (Money("EUR", "5"), Money("USD", "0.30")))
    assert (report.reported_orders, report.reported) == (1, (Money("USD", "1000000.00"),))
    assert make_report(found.total, found.orders).revenue == (Money("EUR", "5"), Money("USD", "7.30"))


def test_days_are_the_shops_and_every_one_is_there(rows: Rows) -> None:
    midnight = NEW_YEAR_MS + 18 * HOUR_MS + 15 * 60_000  # in Kathmandu
    period = find_period(OpeningHours(time_zone="Asia/Kathmandu"), midnight + 1, 3)
    assert period.days == (date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 2))
    assert period.since == midnight - 2 * DAY_MS
    ann = rows.visitor("ann")
    rows.delivery(ann, "cart", midnight - 1, seen_at=midnight)
    rows.delivery(ann, "cart", midnight, seen_at=midnight, answered_at=midnight)
    found = count(rows.connection, operator(rows.site_id), period.since)
    days = [(day.day, day.sent, day.seen, day.answered) for day in list_days(found.spans, period)]
    assert days == [("2025-12-31", 0, 0, 0), ("2026-01-01", 1, 1, 0), ("2026-01-02", 1, 1, 1)]


def test_the_reports_of_a_large_shop_read_only_their_period(rows: Rows) -> None:
    """100,000 deliveries of which a hundredth is asked for: found by their time, without reading the others."""
    connection = rows.connection
    visitors = [rows.visitor(f"visitor {number}") for number in range(100)]
    many = (
        (f"d{number}", who.id, who.visit_id, f"rule {number % 7}", number, "", "[]", number * 1000, number * 1000)
        for number in range(100_000)
        for who in (visitors[number % 100],)
    )
    connection.execute("BEGIN")
    connection.executemany(
        """INSERT INTO smart_deliveries (id, visitor_id, visit_id, rule_id, number, text, buttons, sent_at, seen_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        many,
    )
    connection.execute("COMMIT")
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    found = count(connection, operator(rows.site_id), 99_000_000)
    connection.set_trace_callback(None)
    assert found.total.sent == 1_000 and found.total.visitors_seen == 100
    plans = [" | ".join(str(row[-1]) for row in rows.all(f"EXPLAIN QUERY PLAN {sql}")) for sql in statements]
    assert len(plans) == 3
    assert all("smart_deliveries_by_time" in plan for plan in plans[:2]), plans
    assert "orders_by_time" in plans[2]
    assert not [plan for plan in plans if "SCAN smart_deliveries" in plan or "SCAN visitors" in plan]
