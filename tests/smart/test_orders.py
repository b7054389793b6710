"""Orders: once each, as the success of the right message, and only signed ones as the shop's word."""

from __future__ import annotations

import hashlib
import hmac

import pytest

from chatserver.actions.orders import ORDERS_AN_HOUR, put_order
from chatserver.domain.actors import Visitor
from chatserver.domain.orders import is_signed, sign
from chatserver.errors import TooMany
from chatserver.protocol.reports import ReportOrder
from chatserver.storage import orders
from tests.smart.rows import HOUR_MS, Rows

KEY = "the shop's key"
NOW = 100 * HOUR_MS
HOURS = {"cart-help": 2.0}


def signed(order_id: str = "#1", total: str = "148.00", currency: str = "USD", key: str = KEY) -> ReportOrder:
    return ReportOrder(
        order_id=order_id, total=total, currency=currency, signature=sign(key, order_id, total, currency)
    )


def unsigned(order_id: str = "#1", total: str = "148.00") -> ReportOrder:
    return ReportOrder(order_id=order_id, total=total, currency="USD")


def put(rows: Rows, visitor: Visitor, command: ReportOrder, now: int = NOW) -> None:
    put_order(rows.connection, visitor, command, HOURS, now)


def stored(rows: Rows) -> list[tuple[object, ...]]:
    return rows.all("SELECT order_id, total, is_signed, visitor_id FROM orders ORDER BY order_id")


@pytest.fixture
def ann(rows: Rows) -> Visitor:
    orders.add_key(rows.connection, rows.site_id, KEY, 0)
    return rows.visitor("ann")


def test_the_signature_is_what_the_documentation_says() -> None:
    expected = hmac.new(KEY.encode(), b"\xd9\xa1\n148.00\nUSD", hashlib.sha256).hexdigest()
    assert sign(KEY, "١", "148.00", "USD") == expected
    assert is_signed([KEY], expected.upper(), "١", "148.00", "USD")


@pytest.mark.parametrize(
    ("signature", "total"),
    [
        ("", "1"),
        ("0" * 64, "1"),
        ("ü", "1"),
        (sign(KEY, "#1", "1", "USD"), "2"),
        (sign("another key", "#1", "1", "USD"), "1"),
    ],
)
def test_any_other_signature_is_wrong(signature: str, total: str) -> None:
    assert not is_signed([KEY, "older"], signature, "#1", total, "USD")


def test_an_order_counts_once_and_a_later_amount_changes_nothing(rows: Rows, ann: Visitor) -> None:
    put(rows, ann, signed())
    put(rows, ann, signed(total="1.00"), NOW + 1)
    put(rows, ann, unsigned(total="2.00"), NOW + 2)
    put(rows, rows.visitor("ben"), signed(total="3.00"), NOW + 3)
    assert stored(rows) == [("#1", "148.00", 1, "ann")]


def test_an_unsigned_order_stays_as_it_is_until_the_shop_signs_it(rows: Rows, ann: Visitor) -> None:
    put(rows, ann, unsigned(total="999.00"))
    put(rows, ann, unsigned(total="1.00"))
    assert stored(rows) == [("#1", "999.00", 0, "ann")]
    put(rows, ann, signed())
    assert stored(rows) == [("#1", "148.00", 1, "ann")]


def test_whoever_reports_an_order_first_without_signature_does_not_take_it_away(rows: Rows, ann: Visitor) -> None:
    put(rows, rows.visitor("eve"), unsigned(total="999.00"))
    put(rows, ann, signed())
    assert stored(rows) == [("#1", "148.00", 1, "ann")]


def test_a_wrong_signature_is_as_good_as_none(rows: Rows, ann: Visitor) -> None:
    put(rows, ann, signed(key="guessed"))
    assert stored(rows) == [("#1", "148.00", 0, "ann")]


def test_the_key_before_the_current_one_still_counts_and_none_before_it(rows: Rows, ann: Visitor) -> None:
    for number in (2, 3):
        orders.add_key(rows.connection, rows.site_id, f"key {number}", 0)
    put(rows, ann, signed("#1", key=KEY))
    put(rows, ann, signed("#2", key="key 2"))
    put(rows, ann, signed("#3", key="key 3"))
    assert [row[2] for row in stored(rows)] == [0, 1, 1]
    assert [each.key for each in orders.list_keys(rows.connection, rows.site_id)] == ["key 3", "key 2"]
    assert rows.count("order_keys") == 2


@pytest.mark.parametrize(
    ("rule_id", "seen_hours_ago", "counts"),
    [("cart-help", 2, True), ("cart-help", 2.01, False), ("gone", 24, True), ("gone", 24.01, False)],
)
def test_an_order_is_a_messages_success_within_its_goal_hours(
    rows: Rows, ann: Visitor, rule_id: str, seen_hours_ago: float, counts: bool
) -> None:
    seen_at = NOW - round(seen_hours_ago * HOUR_MS)
    delivery = rows.delivery(ann, rule_id, seen_at - 1, seen_at=seen_at)
    put(rows, ann, signed())
    assert rows.all("SELECT delivery_id FROM orders") == [(delivery if counts else None,)]


def test_of_several_messages_the_one_seen_last_and_still_in_time_counts(rows: Rows, ann: Visitor) -> None:
    expected = rows.delivery(ann, "long", NOW - 20 * HOUR_MS, seen_at=NOW - 19 * HOUR_MS)
    rows.delivery(ann, "long", NOW - 30 * HOUR_MS, seen_at=NOW - 20 * HOUR_MS)
    rows.delivery(ann, "cart-help", NOW - 4 * HOUR_MS, seen_at=NOW - 3 * HOUR_MS)
    rows.delivery(ann, "cart-help", NOW - 10)  # sent, but never on the screen
    rows.delivery(rows.visitor("ben"), "cart-help", NOW - 10, seen_at=NOW - 5)
    put(rows, ann, signed())
    assert rows.all("SELECT delivery_id FROM orders") == [(expected,)]


def test_nobody_orders_more_often_than_a_person_could(rows: Rows, ann: Visitor) -> None:
    for number in range(ORDERS_AN_HOUR):
        put(rows, ann, unsigned(f"#{number}"))
    with pytest.raises(TooMany):
        put(rows, ann, unsigned("#new"))
    put(rows, ann, signed("#0"))  # not a new one
    put(rows, ann, unsigned("#new"), NOW + HOUR_MS + 1)
    assert rows.count("orders") == ORDERS_AN_HOUR + 1
