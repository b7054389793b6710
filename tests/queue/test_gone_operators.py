"""Q1: an operator's connection is gone. Back within the grace time they keep the chat; later it waits again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from chatserver.clock import ManualClock
from chatserver.realtime.broker import TEAM
from tests.queue.counter import (
    NINO,
    OMID,
    go,
    hang_up,
    offered_to,
    pass_time,
    reasons,
    set_rules,
    settle,
    state_of,
    talk,
    wait_for,
)
from tests.support.client import Client
from tests.support.figures import record
from tests.support.shop import until
from tests.support.small_shop import running_small_shop


async def test_an_operator_who_is_back_within_the_grace_time_keeps_the_chat(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await talk(shop, nino)
        await go(shop, nino)
        await pass_time(shop, 29)
        await nino.connect()
        await pass_time(shop, 31)
        await pass_time(shop, 31)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        assert await reasons(visitor, chat) == ["asked_for_person", "taken"]
        await hang_up(visitor, nino, omid)


async def test_after_the_grace_time_the_chat_waits_again_in_its_place_and_the_visitor_is_told(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        first, chat = await wait_for(shop, "Ana")
        second, _ = await wait_for(shop, "Ben")
        await nino.do("take", conversation_id=chat)
        began = time.perf_counter()
        await go(shop, nino)
        detected = time.perf_counter()
        await pass_time(shop, 29)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        began_again = time.perf_counter()
        await pass_time(shop, 1.1)
        await first.wait_event("state_changed", state="waiting", reason="operator_gone")
        record(
            "Q1",
            detect_ms=round((detected - began) * 1000, 1),
            grace_seconds=30,
            requeue_ms=round((time.perf_counter() - began_again) * 1000, 1),
        )
        await first.wait_type("queue", position=1, waiting=2)
        await second.wait_type("queue", position=2, waiting=2)
        assert (await omid.do("take", conversation_id=chat))["type"] == "ack"
        assert await state_of(shop, chat) == ("assigned", "Omid")
        await hang_up(first, second, nino, omid)


async def test_a_chat_that_is_given_out_goes_to_the_next_operator_at_once(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic", accept_seconds=0)
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        await settle(shop)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        omid = await shop.operator(OMID)
        await go(shop, nino)
        await pass_time(shop, 31)
        assert await state_of(shop, chat) == ("assigned", "Omid")
        assert await reasons(visitor, chat) == ["asked_for_person", "given", "operator_gone", "given"]
        await hang_up(visitor, nino, omid)


async def test_whoever_is_gone_gets_no_new_chat_from_that_moment_on(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic")
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        await go(shop, nino)
        chats = []
        for name in ("Ana", "Ben", "Cyrus"):
            visitor, chat = await wait_for(shop, name)
            chats.append(chat)
            await settle(shop)
            await hang_up(visitor)
        assert [await offered_to(shop, chat) for chat in chats] == ["Omid"] * 3
        await hang_up(nino, omid)


async def stop_while_nino_talks(data: Path, clock: ManualClock) -> str:
    """A shop runs until Nino has a chat, which it returns."""
    async with running_small_shop(data, clock=clock) as shop:
        nino = await shop.operator(NINO)
        visitor, chat = await talk(shop, nino)
        await hang_up(visitor, nino)
    return chat


@pytest.mark.parametrize("downtime_seconds", [1, 600])
async def test_a_restart_takes_nobodys_chat(downtime_seconds: int, tmp_path: Path) -> None:
    clock = ManualClock()
    chat = await stop_while_nino_talks(tmp_path, clock)
    clock.advance(downtime_seconds)
    async with running_small_shop(tmp_path, clock=clock) as shop:
        await pass_time(shop, 29)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        nino = await shop.operator(NINO)
        await pass_time(shop, 60)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        await hang_up(nino)


async def test_whoever_does_not_come_back_after_a_restart_loses_the_chat_after_the_grace_time(tmp_path: Path) -> None:
    clock = ManualClock()
    chat = await stop_while_nino_talks(tmp_path, clock)
    clock.advance(600)
    async with running_small_shop(tmp_path, clock=clock) as shop:
        omid = await shop.operator(OMID)
        await pass_time(shop, 31)
        assert await state_of(shop, chat) == ("waiting", None)
        await hang_up(omid)


async def test_a_second_console_keeps_the_chat_when_the_first_one_closes(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, phone = await shop.operator(NINO), await shop.operator(NINO)
        visitor, chat = await talk(shop, nino)
        await Client.close(nino)
        await until(lambda: len(shop.shop.context.broker.sessions(TEAM)) == 1)
        await pass_time(shop, 60)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        await hang_up(visitor, nino, phone)
