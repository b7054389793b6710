"""T1, T3: a rule speaks once in a visit whatever is loaded again, in one tab, and only after its row is on disk."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from chatserver.actions import smart_messaging
from tests.support.client import PATIENCE_SECONDS
from tests.support.figures import record
from tests.support.shop import RunningShop, until
from tests.support.visitor_client import VisitorClient
from tests.timers.waiting import (
    CART,
    MOMENT,
    SHOP,
    all_leave,
    another_tab,
    arrive,
    come_back,
    count_doubles,
    count_sent,
    enter,
    messages,
    pass_time,
    proposals_are_decided,
    report,
    some_at_a_time,
    texts,
    waiting_shop,
)

RULES = """\
smart_messages:
  - id: page
    when: {time_on_page_seconds: 30}
    if: {page: /cart}
    then: {text: {en: Half a minute here}}
  - id: site
    when: {time_on_site_seconds: 30}
    then: {text: {en: Half a minute with us}}
"""
EVERY_SECONDS, ROUNDS = 7, 10
LOUD = """\
smart_messages:
  - id: loud
    when: {time_on_page_seconds: 30}
    if: {page: /cart}
    then: {text: {en: Can we help?}, sound: true}
"""
TABS = 5


@pytest.mark.parametrize("count", [100, pytest.param(1_000, marks=pytest.mark.long)])
async def test_a_rule_speaks_once_in_a_visit_though_the_page_is_loaded_every_seven_seconds(
    tmp_path: Path, count: int, calm_log: pytest.LogCaptureFixture
) -> None:
    async with waiting_shop(tmp_path, RULES, "quiet_seconds: 0\n") as shop:
        visitors = await arrive(shop, count, url=CART)
        reloading, wandering = visitors[: count // 2], visitors[count // 2 :]
        for number in range(ROUNDS):
            await pass_time(shop, EVERY_SECONDS, *visitors)
            await some_at_a_time(reload(shop, each) for each in reloading)
            await some_at_a_time(wander(shop, each, number) for each in wandering)
        eligible = 2 * len(reloading) + len(wandering)
        fired = await count_sent(shop)
        shown = {frame["delivery_id"] for frame in messages(*visitors)}
        record("T1", visitors=count, eligible=eligible, fired=fired, doubles=await count_doubles(shop))
        assert (fired, len(shown)) == (eligible, eligible)
        assert await count_doubles(shop) == 0
        await all_leave(*visitors)


async def reload(shop: RunningShop, visitor: VisitorClient) -> None:
    """The page goes and comes again: another socket, the same page."""
    await visitor.close()
    await visitor.connect()
    await enter(shop, visitor, CART)


async def wander(shop: RunningShop, visitor: VisitorClient, number: int) -> None:
    """Another page, in the same tab."""
    await visitor.close()
    visitor.hello["url"] = f"{SHOP}/{number}"
    await visitor.connect()
    await enter(shop, visitor, f"{SHOP}/{number}")


async def test_nothing_is_shown_before_its_row_is_on_disk(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, LOUD) as shop:
        visitor = await shop.visitor(url=CART)
        await shop.is_handled(visitor)
        may_go_on = threading.Event()
        database = shop.shop.context.database
        shop.advance(30 + MOMENT)
        is_busy = asyncio.create_task(database.write(lambda transaction: may_go_on.wait(PATIENCE_SECONDS)))
        await asyncio.sleep(0)
        await smart_messaging.look_at_due(shop.shop.context)
        await shop.is_handled(visitor)
        assert messages(visitor) == []
        may_go_on.set()
        await is_busy
        await proposals_are_decided(shop)
        await shop.is_handled(visitor)
        assert len(messages(visitor)) == 1
        await visitor.close()


async def test_of_five_tabs_one_speaks_once_and_sounds_once(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, LOUD) as shop:
        visitor = await shop.visitor(url=CART)
        hidden = [await another_tab(shop, visitor, url=f"{SHOP}/product/{number}") for number in range(TABS - 1)]
        tabs = [visitor, *hidden]
        for _ in range(30):
            await pass_time(shop, 1, visitor)
        for _ in range(5):
            await pass_time(shop, 60, *tabs)
        sounds = sum(frame["has_sound"] for frame in messages(*tabs))
        record("T3", tabs=TABS, fires=await count_sent(shop), shown_in=len(messages(*tabs)), sounds=sounds)
        assert [len(messages(tab)) for tab in tabs] == [1, 0, 0, 0, 0]
        assert (await count_sent(shop), sounds) == (1, 1)
        await all_leave(*tabs)


async def test_of_five_tabs_that_are_all_used_the_one_used_last_speaks(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, LOUD) as shop:
        visitor = await shop.visitor(url=CART)
        tabs = [visitor, *[await another_tab(shop, visitor, url=CART) for _ in range(TABS - 1)]]
        for _ in range(8):
            for tab in tabs:
                await report(shop, tab, "activity")
                await pass_time(shop, 1, tab)
        await pass_time(shop, 60, *tabs)
        assert (len(texts(*tabs)), await count_sent(shop)) == (1, 1)
        await all_leave(*tabs)


async def test_a_message_that_stands_moves_with_the_visitor_and_sounds_no_second_time(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, LOUD) as shop:
        visitor = await shop.visitor(url=CART)
        await pass_time(shop, 30 + MOMENT, visitor)
        for _ in range(3):
            await reload(shop, visitor)
        await visitor.close()
        tab = await another_tab(shop, visitor, url=CART)
        await until(lambda: messages(tab))
        await shop.is_handled(tab)
        shown = messages(visitor, tab)
        assert len({frame["delivery_id"] for frame in shown}) == 1
        assert len(messages(tab)) == 1
        assert sum(frame["has_sound"] for frame in shown) == 1
        await tab.close()


async def test_a_restart_is_no_new_occasion(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, LOUD) as shop:
        visitors = await arrive(shop, 10, url=CART)
        assert len(await pass_time(shop, 30 + MOMENT, *visitors[:5])) == 5
        await all_leave(*visitors)
    async with waiting_shop(tmp_path, LOUD, clock=shop.clock) as shop:
        await asyncio.gather(*(come_back(shop, each) for each in visitors))
        await pass_time(shop, 120, *visitors)
        assert (await count_sent(shop), await count_doubles(shop)) == (10, 0)
        await all_leave(*visitors)
