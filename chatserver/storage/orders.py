"""Orders that were reported, and the keys with which shops sign them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from msgspec import Struct

from chatserver.storage.database import Transaction
from chatserver.storage.marks import marks

LIVE_KEYS = 2  # the current one, and the one before it until every shop's server has the new one


class Order(Struct, frozen=True):
    """An order of a site. `delivery_id` is the smart message it is the success of, None if it is of none.

    `total` is a decimal number. `is_signed` tells that the shop's own server vouches for it.
    """

    site_id: str
    order_id: str
    visitor_id: str
    visit_id: str
    total: str
    currency: str
    is_signed: bool
    delivery_id: str | None
    at: int


class OrderKey(Struct, frozen=True):
    """A key of a site. It is a secret: it goes to admins and nowhere else."""

    site_id: str
    key: str
    created_at: int


class SeenMessage(Struct, frozen=True):
    """A smart message that may be the cause of an order."""

    delivery_id: str
    rule_id: str
    seen_at: int


class RuleOrder(Struct, frozen=True):
    """An order as the success of a rule."""

    rule_id: str
    is_signed: bool
    currency: str
    total: str


def put(transaction: Transaction, order: Order) -> None:
    """Writes the order down. One that is known already changes only by being signed for the first time."""
    transaction.execute(
        """INSERT INTO orders (site_id, order_id, visitor_id, visit_id, total, currency, is_signed, delivery_id, at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (site_id, order_id) DO UPDATE SET
               visitor_id = excluded.visitor_id, visit_id = excluded.visit_id, total = excluded.total,
               currency = excluded.currency, is_signed = 1, delivery_id = excluded.delivery_id, at = excluded.at
           WHERE orders.is_signed = 0 AND excluded.is_signed = 1""",
        (
            order.site_id,
            order.order_id,
            order.visitor_id,
            order.visit_id,
            order.total,
            order.currency,
            int(order.is_signed),
            order.delivery_id,
            order.at,
        ),
    )


def is_known(connection: sqlite3.Connection, site_id: str, order_id: str) -> bool:
    """Whether the order was reported before, signed or not."""
    sql = "SELECT 1 FROM orders WHERE site_id = ? AND order_id = ?"
    return connection.execute(sql, (site_id, order_id)).fetchone() is not None


def count_since(connection: sqlite3.Connection, visitor_id: str, since: int) -> int:
    """How many orders the visitor reported since then (milliseconds)."""
    sql = "SELECT count(*) FROM orders WHERE visitor_id = ? AND at >= ?"
    count: int = connection.execute(sql, (visitor_id, since)).fetchone()[0]
    return count


def list_seen_messages(connection: sqlite3.Connection, visitor_id: str) -> list[SeenMessage]:
    """The smart messages that the visitor saw, the one seen last first."""
    rows = connection.execute(
        """SELECT id, rule_id, seen_at FROM smart_deliveries
           WHERE visitor_id = ? AND seen_at IS NOT NULL ORDER BY seen_at DESC, sent_at DESC, id""",
        (visitor_id,),
    )
    return [SeenMessage(*row) for row in rows]


def list_by_rule(connection: sqlite3.Connection, site_ids: Collection[str], since: int) -> list[RuleOrder]:
    """The orders that are successes of smart messages sent since then, on these sites."""
    rows = connection.execute(
        f"""SELECT smart_deliveries.rule_id, orders.is_signed, orders.currency, orders.total
            FROM orders
            JOIN smart_deliveries ON smart_deliveries.id = orders.delivery_id
            JOIN visitors ON visitors.id = orders.visitor_id
            WHERE orders.at >= ? AND sent_at >= ? AND visitors.site_id IN ({marks(site_ids)})""",  # noqa: S608
        (since, since, *sorted(site_ids)),
    )
    return [RuleOrder(rule_id, bool(is_signed), currency, total) for rule_id, is_signed, currency, total in rows]


def list_keys(connection: sqlite3.Connection, site_id: str) -> list[OrderKey]:
    """The site's keys, the current one first."""
    rows = connection.execute(
        "SELECT site_id, key, created_at FROM order_keys WHERE site_id = ? ORDER BY created_at DESC LIMIT ?",
        (site_id, LIVE_KEYS),
    )
    return [OrderKey(*row) for row in rows]


def add_key(transaction: Transaction, site_id: str, key: str, now: int) -> None:
    """Makes the key the current one; the one before stays valid, all earlier ones are deleted."""
    known = list_keys(transaction, site_id)
    created_at = max(now, known[0].created_at + 1) if known else now  # their order must not depend on the clock
    transaction.execute(
        "INSERT INTO order_keys (site_id, key, created_at) VALUES (?, ?, ?)", (site_id, key, created_at)
    )
    oldest = list_keys(transaction, site_id)[-1].created_at
    transaction.execute("DELETE FROM order_keys WHERE site_id = ? AND created_at < ?", (site_id, oldest))
