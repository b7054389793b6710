"""Orders that a shop's page reports, which smart message they are the success of, and the keys that sign them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.domain.actors import Visitor
from chatserver.domain.orders import USUAL_GOAL_HOURS, is_signed
from chatserver.errors import NotFound, TooMany
from chatserver.ids import new_secret
from chatserver.protocol.reports import ReportOrder
from chatserver.realtime.session import Session
from chatserver.storage import orders
from chatserver.storage.database import Transaction
from chatserver.storage.orders import Order, OrderKey
from chatserver.storage.shop import Site

HOUR_MS = 3_600_000
ORDERS_AN_HOUR = 20  # of one visitor: an honest page sends one


class SiteKey(Struct, frozen=True):
    """A key with which a site's server signs orders: a secret, for admins only."""

    site: str
    site_name: str
    key: str
    created_at: int
    is_current: bool


async def report_order(context: Context, visitor: Visitor, command: ReportOrder, origin: Session) -> None:
    """The visitor ordered something. Raises TooMany for more than a person orders."""
    goal_hours = {rule.id: rule.goal_hours for rule in context.content.smart_messages}
    await context.database.write(put_order, visitor, command, goal_hours, context.now)
    present = context.presence.find(visitor.id)
    if present is not None:
        present.has_bought = True


def put_order(
    transaction: Transaction, visitor: Visitor, command: ReportOrder, goal_hours: Mapping[str, float], now: int
) -> None:
    """Writes the order down once, with the message it is the success of. `goal_hours` are those of each rule.

    A wrong signature is as good as none. Raises TooMany.
    """
    is_new = not orders.is_known(transaction, visitor.site_id, command.order_id)
    if is_new and orders.count_since(transaction, visitor.id, now - HOUR_MS) >= ORDERS_AN_HOUR:
        raise TooMany("too many orders", retry_after_seconds=HOUR_MS / 1000)
    keys = [each.key for each in orders.list_keys(transaction, visitor.site_id)]
    order = Order(
        site_id=visitor.site_id,
        order_id=command.order_id,
        visitor_id=visitor.id,
        visit_id=visitor.visit_id,
        total=command.total,
        currency=command.currency,
        is_signed=is_signed(keys, command.signature, command.order_id, command.total, command.currency),
        delivery_id=find_cause(transaction, visitor.id, goal_hours, now),
        at=now,
    )
    orders.put(transaction, order)


def find_cause(
    connection: sqlite3.Connection, visitor_id: str, goal_hours: Mapping[str, float], now: int
) -> str | None:
    """The smart message the visitor saw last, of those whose rule counts an order now as its success; or None."""
    for seen in orders.list_seen_messages(connection, visitor_id):
        if now - seen.seen_at <= goal_hours.get(seen.rule_id, USUAL_GOAL_HOURS) * HOUR_MS:
            return seen.delivery_id
    return None


async def list_site_keys(context: Context, site_ids: Collection[str]) -> list[SiteKey]:
    """The keys of these sites, the current one of each first; a site that has none gets its first."""
    sites = sites_of(context, site_ids)
    keys = await context.database.read(find_keys, sites)
    if {key.site_id for key in keys} != {site.id for site in sites}:
        keys = await context.database.write(make_missing_keys, sites, context.now)
    return describe_keys(sites, keys)


async def rotate_key(context: Context, site_ids: Collection[str], site_id: str) -> list[SiteKey]:
    """Gives a site a new key; orders signed with the one before still count. Raises NotFound."""
    sites = sites_of(context, site_ids)
    if site_id not in {site.id for site in sites}:
        raise NotFound("there is no such site")
    await context.database.write(make_key, site_id, context.now)
    return await list_site_keys(context, site_ids)


def sites_of(context: Context, site_ids: Collection[str]) -> list[Site]:
    return sorted((site for site in context.sites.values() if site.id in site_ids), key=lambda site: site.name)


def find_keys(connection: sqlite3.Connection, sites: Collection[Site]) -> list[OrderKey]:
    return [key for site in sites for key in orders.list_keys(connection, site.id)]


def make_key(transaction: Transaction, site_id: str, now: int) -> None:
    """Made in here: arguments of units may stand in a log."""
    orders.add_key(transaction, site_id, new_secret(), now)


def make_missing_keys(transaction: Transaction, sites: Collection[Site], now: int) -> list[OrderKey]:
    for site in sites:
        if not orders.list_keys(transaction, site.id):
            make_key(transaction, site.id, now)
    return find_keys(transaction, sites)


def describe_keys(sites: Collection[Site], keys: Collection[OrderKey]) -> list[SiteKey]:
    names = {site.id: site.name for site in sites}
    current: dict[str, str] = {}
    for key in keys:
        current.setdefault(key.site_id, key.key)
    return [
        SiteKey(each.site_id, names[each.site_id], each.key, each.created_at, current[each.site_id] == each.key)
        for each in keys
    ]
