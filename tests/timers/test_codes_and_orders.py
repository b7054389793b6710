"""What a smart message gives away and what it brings in: codes go to one visitor each, orders count once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from chatserver.actions.discount_codes import add_codes
from chatserver.actions.orders import make_key
from chatserver.domain.orders import sign
from chatserver.storage import orders
from chatserver.storage.database import Transaction
from tests.support.figures import record
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient
from tests.timers.waiting import (
    CART,
    MOMENT,
    all_leave,
    another_tab,
    arrive,
    come_back,
    messages,
    pass_time,
    report,
    waiting_shop,
)

VISITORS, CODES = 50, 30
RULES = """\
smart_messages:
  - id: spring
    when: {time_on_page_seconds: 10}
    if: {page: /cart}
    limits: {visitor: 1}
    then: {text: {en: "Take {code}"}, code: {list: spring}}
"""
KEY_SEED = "another site's key"


async def test_fifty_visitors_and_thirty_codes_are_thirty_different_codes(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    given = [f"SPRING-{number}" for number in range(CODES)]
    async with waiting_shop(tmp_path, RULES) as shop:
        await add_codes(shop.shop.context, "spring", "", given)
        await shop.tick(1)
        visitors = await arrive(shop, VISITORS, url=CART)
        early = visitors[:20]
        await all_leave(*visitors[20:])
        await pass_time(shop, 10 + MOMENT, *early)
        await all_leave(*early)
    async with waiting_shop(tmp_path, RULES, clock=shop.clock) as shop:
        await asyncio.gather(*(come_back(shop, each) for each in visitors))
        for _ in range(5):
            await pass_time(shop, 10 + MOMENT, *visitors)
        codes = [{frame["code"] for frame in messages(each)} for each in visitors]
        assert sorted(code for each in codes for code in each) == sorted(given)
        assert [len(each) for each in codes].count(1) == CODES
        assert [len(each) for each in codes].count(0) == VISITORS - CODES
        rows = "SELECT count(*), count(DISTINCT code), count(DISTINCT visitor_id) FROM smart_deliveries"
        assert await shop.query(rows) == [(CODES, CODES, CODES)]
        assert await shop.query("SELECT count(*) FROM codes WHERE visitor_id IS NULL") == [(0,)]
        record("codes", visitors=VISITORS, codes=CODES, given=CODES, given_twice=0)
        await all_leave(*visitors)


async def test_a_code_is_not_used_up_by_a_message_that_is_not_shown(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        await add_codes(shop.shop.context, "spring", "", ["ONE"])
        await shop.tick(1)
        talker, listener = await arrive(shop, 2, url=CART)
        await talker.say("hello")
        await pass_time(shop, 10 + MOMENT, talker, listener)
        assert [len(messages(each)) for each in (talker, listener)] == [0, 1]
        await all_leave(talker, listener)


async def test_a_signed_order_counts_once_however_often_it_is_reported(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        key = await order_key(shop)
        visitor = await seen_message(shop)
        order = signed(key, "1001", "148.00")
        await report(shop, visitor, "order", **order)
        await report(shop, visitor, "order", **order)
        tab = await another_tab(shop, visitor, url=CART)
        await report(shop, tab, "order", **order)
        await visitor.close()
        await visitor.connect()
        await report(shop, visitor, "order", **order)
        await report(shop, visitor, "order", **signed(key, "1001", "999.00"))
        assert await stored(shop) == [("1001", "148.00", 1, True)]
        await all_leave(visitor, tab)


async def test_an_order_without_a_right_signature_is_kept_apart(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        key = await order_key(shop)
        visitor = await seen_message(shop)
        right = signed(key, "1001", "148.00")
        wrong = {
            "none": right | {"order_id": "none", "signature": ""},
            "wrong key": signed("guess", "wrong key", "148.00"),
            "other site": signed(await key_of_another_site(shop), "other site", "148.00"),
            "amount": signed(key, "amount", "1.00") | {"total": "148.00"},
            "currency": signed(key, "currency", "148.00") | {"currency": "EUR"},
            "of another order": right | {"order_id": "of another order"},
        }
        for order in wrong.values():
            await report(shop, visitor, "order", **order)
            await shop.tick(10)  # more than a few at once are too many
        assert await stored(shop) == [(name, "148.00", 0, True) for name in sorted(wrong)]
        await report(shop, visitor, "order", **signed(key, "none", "150.00"))
        assert ("none", "150.00", 1, True) in await stored(shop)
        await report(shop, visitor, "order", **(right | {"order_id": "none", "signature": ""}))
        assert ("none", "150.00", 1, True) in await stored(shop)
        counted = await shop.query("SELECT sum(is_signed), count(*) FROM orders")
        record("orders", signed_counted=counted[0][0], reported_apart=counted[0][1] - counted[0][0])
        assert counted == [(1, len(wrong))]
        await visitor.close()


async def test_only_signed_orders_are_revenue_in_the_report(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        key = await order_key(shop)
        visitor = await seen_message(shop)
        await report(shop, visitor, "order", **signed(key, "signed", "148.00"))
        await report(shop, visitor, "order", **(signed(key, "unsigned", "52.00") | {"signature": "0" * 64}))
        operator = await shop.operator()
        answer = await operator.http.get("/console/api/smart/report", params={"days": 30})
        counts = answer.json()["rules"]["spring"]
        assert (counts["orders"], counts["revenue"]) == (1, [{"currency": "USD", "amount": "148.00"}])
        assert (counts["reported_orders"], counts["reported"]) == (1, [{"currency": "USD", "amount": "52.00"}])
        await operator.close()
        await visitor.close()


async def seen_message(shop: RunningShop) -> VisitorClient:
    """A visitor who has seen a smart message."""
    await add_codes(shop.shop.context, "spring", "", ["CODE"])
    await shop.tick(1)
    visitor = await shop.visitor(url=CART)
    await pass_time(shop, 10 + MOMENT, visitor)
    (shown,) = messages(visitor)
    await report(shop, visitor, "bubble_seen", delivery_id=shown["delivery_id"])
    await shop.tick(1)
    return visitor


def signed(key: str, order_id: str, total: str) -> dict[str, str]:
    """An order as the shop's thank-you page reports it."""
    currency = "USD"
    signature = sign(key, order_id, total, currency)
    return {"order_id": order_id, "total": total, "currency": currency, "signature": signature}


async def order_key(shop: RunningShop) -> str:
    (site,) = shop.shop.context.sites.values()
    await shop.shop.context.database.write(make_key, site.id, shop.clock.now_ms())
    keys = await shop.shop.context.database.read(orders.list_keys, site.id)
    return keys[0].key


async def key_of_another_site(shop: RunningShop) -> str:
    """A key that is right on a site of its own."""

    def unit(transaction: Transaction) -> None:
        transaction.execute(
            "INSERT INTO sites (id, public_key, name, allowed_origins) VALUES ('other', 'other-key', 'Other', '[]')"
        )
        orders.add_key(transaction, "other", KEY_SEED, 1)

    await shop.shop.context.database.write(unit)
    return KEY_SEED


async def stored(shop: RunningShop) -> list[tuple[str, str, int, bool]]:
    """Each order: its id, its total, whether it is signed, and whether it is a message's success."""
    await shop.tick()
    rows = await shop.query("SELECT order_id, total, is_signed, delivery_id IS NOT NULL FROM orders ORDER BY order_id")
    return [(order_id, total, is_signed, bool(has_cause)) for order_id, total, is_signed, has_cause in rows]
