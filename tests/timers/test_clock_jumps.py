"""T5: somebody sets the machine's clock. No message comes early, none twice, no chat and no visit ends by it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chatserver.clock import ManualClock
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import opening_hours
from tests.support.figures import record
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient
from tests.timers.waiting import (
    CART,
    MOMENT,
    all_leave,
    arrive,
    come_back,
    count_doubles,
    count_sent,
    pass_time,
    report,
    texts,
    waiting_shop,
)

RULES = """\
smart_messages:
  - id: page
    when: {time_on_page_seconds: 30}
    then: {text: {en: Half a minute here}}
  - id: site
    when: {time_on_site_seconds: 300}
    then: {text: {en: Five minutes with us}}
  - id: patience
    when: {unanswered_seconds: 60}
    then: {text: {en: We are still looking for somebody}}
"""
HOUR, DAY = 3600, 86_400
HALF_HOUR = 1800
JUMPS = {"an hour on": HOUR, "an hour back": -HOUR, "a day on": DAY, "a day back": -DAY}
every_jump = pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS)
COUNT = 20
LONG_AWAY = 40  # longer than a reload


def set_clock(shop: RunningShop, seconds: float) -> None:
    assert isinstance(shop.clock, ManualClock)
    shop.clock.set_ahead(seconds)


@every_jump
async def test_a_jump_brings_no_message_early_late_or_twice(
    tmp_path: Path, jump: int, calm_log: pytest.LogCaptureFixture
) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        visitors = await arrive(shop, COUNT, url=CART)
        assert await pass_time(shop, 15, *visitors) == []
        set_clock(shop, jump)
        assert await pass_time(shop, 14.8, *visitors) == []
        at_their_time = len(await pass_time(shop, 0.3, *visitors))
        set_clock(shop, jump)
        await pass_time(shop, 200, *visitors)
        doubles = await count_doubles(shop)
        record("T5", **{f"while_running_{jump}_s": f"{at_their_time} of {COUNT}, {doubles} doubles"})
        assert (at_their_time, len(texts(*visitors)), doubles) == (COUNT, COUNT, 0)
        assert len(await pass_time(shop, 100, *visitors)) == 2 * COUNT  # the five minutes are over, for once
        await all_leave(*visitors)


@every_jump
async def test_a_jump_while_the_server_is_down_makes_no_burst(
    tmp_path: Path, jump: int, calm_log: pytest.LogCaptureFixture
) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        visitors = await arrive(shop, COUNT, url=CART)
        heard = visitors[: COUNT // 2]
        assert len(await pass_time(shop, 30 + MOMENT, *heard)) == len(heard)
        await all_leave(*visitors)
    before = await sent_by_page(tmp_path, shop, jump)
    async with waiting_shop(tmp_path, RULES, clock=shop.clock) as shop:
        await asyncio.gather(*(come_back(shop, each) for each in visitors))
        await pass_time(shop, 29, *visitors)
        assert await count_of(shop, "page") == before
        await pass_time(shop, 120, *visitors)
        overdue = await count_of(shop, "page") - before
        doubles = await count_doubles(shop)
        record("T5", **{f"across_restart_{jump}_s": f"{overdue} overdue of {COUNT}, {doubles} doubles"})
        assert doubles == 0
        assert overdue <= COUNT
        await all_leave(*visitors)


async def sent_by_page(folder: Path, stopped: RunningShop, jump: int) -> int:
    """Sets the clock while the server is down. Returns how many messages of the page there were before."""
    set_clock(stopped, jump)
    async with waiting_shop(folder, RULES, clock=stopped.clock) as shop:
        return await count_of(shop, "page")


async def count_of(shop: RunningShop, rule_id: str) -> int:
    ((count,),) = await shop.query("SELECT count(*) FROM smart_deliveries WHERE rule_id = ?", rule_id)
    return int(count)


@every_jump
async def test_a_chat_with_the_bot_ends_after_half_an_hour_of_silence_and_not_by_a_jump(
    tmp_path: Path, jump: int
) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        visitor = await shop.visitor(url=CART)
        await visitor.say("hello")
        await shop.tick(300)
        await visitor.say("hello again")
        await shop.tick(10)
        set_clock(shop, jump)
        await shop.tick(1)
        assert await state(shop) == "bot"
        await shop.tick(HALF_HOUR - 12)
        assert await state(shop) == "bot"
        await shop.tick(2)
        await shop.tick()
        assert await state(shop) == "closed"
        record("T5", auto_closed_by_a_jump_alone=0)
        await visitor.close()


async def state(shop: RunningShop) -> str:
    ((found,),) = await shop.query("SELECT state FROM conversations")
    return str(found)


@every_jump
async def test_a_jump_cuts_no_visit_in_two_and_joins_no_two(tmp_path: Path, jump: int) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        visitor = await shop.visitor(url=CART)
        await report(shop, visitor, "activity")
        await shop.tick(61)
        set_clock(shop, jump)
        await shop.tick(1)
        await report(shop, visitor, "activity")
        await away(shop, visitor, LONG_AWAY)
        assert await count_visits(shop) == 1
        set_clock(shop, jump)
        await away(shop, visitor, HALF_HOUR - 60)
        assert await count_visits(shop) == 1
        await away(shop, visitor, HALF_HOUR + 60)
        assert await count_visits(shop) == 2
        await visitor.close()


async def away(shop: RunningShop, visitor: VisitorClient, seconds: float) -> None:
    await visitor.close()
    await shop.tick(seconds)
    await visitor.connect()
    await shop.is_handled(visitor)


async def count_visits(shop: RunningShop) -> int:
    ((count,),) = await shop.query("SELECT count(*) FROM visits")
    return int(count)


@every_jump
async def test_who_comes_back_after_a_jump_has_not_been_here_for_longer(tmp_path: Path, jump: int) -> None:
    async with waiting_shop(tmp_path, RULES, "quiet_seconds: 0\n") as shop:
        visitor = await shop.visitor(url=CART)
        await pass_time(shop, 60, visitor)
        set_clock(shop, jump)
        await away(shop, visitor, LONG_AWAY)
        await pass_time(shop, 190, visitor)
        assert await count_sent(shop) == 1
        await pass_time(shop, 20, visitor)
        assert await count_sent(shop) == 2
        await visitor.close()


@every_jump
async def test_who_waits_for_an_answer_has_not_waited_for_longer(tmp_path: Path, jump: int) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor(url=CART)
        await visitor.ask_for_person()
        await visitor.wait_event("state_changed", state="waiting")
        await visitor.say("Is anybody there?")
        await pass_time(shop, 20, visitor)
        set_clock(shop, jump)
        await visitor.say("Hello?")
        await pass_time(shop, 30, visitor)
        assert await count_of(shop, "patience") == 0
        await pass_time(shop, 11, visitor)
        assert await count_of(shop, "patience") == 1
        await pass_time(shop, 300, visitor)
        assert await count_of(shop, "patience") == 1
        await visitor.close()
        await operator.close()


@every_jump
async def test_a_chat_that_ended_after_a_jump_keeps_the_visit_silent(tmp_path: Path, jump: int) -> None:
    async with waiting_shop(tmp_path, RULES) as shop:
        visitor = await shop.visitor(url=CART)
        await shop.tick(10)
        set_clock(shop, jump)
        await shop.tick(1)
        await visitor.say("hello")
        await visitor.do("close")
        set_clock(shop, -jump)
        await shop.tick(1)
        await away(shop, visitor, LONG_AWAY)
        assert await pass_time(shop, 400, visitor) == []
        await visitor.close()


@pytest.mark.parametrize(
    "begins", [datetime(2026, 3, 29, 0, 59, 45, tzinfo=UTC), datetime(2026, 10, 25, 0, 59, 45, tzinfo=UTC)]
)
async def test_the_night_in_which_the_shops_clock_changes_is_a_night_like_any_other(
    tmp_path: Path, begins: datetime
) -> None:
    clock = ManualClock(round(begins.timestamp() * 1000))
    async with waiting_shop(tmp_path, RULES, clock=clock) as shop:
        await shop.shop.context.database.write(opening_hours.put, OpeningHours(time_zone="Europe/Berlin"))
        visitors = await arrive(shop, COUNT, url=CART)
        assert await pass_time(shop, 29.9, *visitors) == []
        assert len(await pass_time(shop, 0.2, *visitors)) == COUNT
        for _ in range(24):
            await pass_time(shop, HOUR, *visitors)
        record("T5", **{f"fires_{begins:%Y_%m_%d}": await count_of(shop, "page")})
        assert await count_of(shop, "page") == COUNT
        assert await count_doubles(shop) == 0
        await all_leave(*visitors)
