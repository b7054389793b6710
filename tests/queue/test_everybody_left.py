"""Q2: all operators leave while people wait and go on writing. Nothing is lost, and nobody waits for nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.queue.counter import NINO, OMID, go, hang_up, pass_time, set_queue, set_rules, set_skill, state_of, wait_for
from tests.support.client import Client, Frame
from tests.support.figures import record
from tests.support.small_shop import running_small_shop

WAITING = 50


@pytest.mark.parametrize("how", ["gone", "away"])
async def test_fifty_who_wait_are_asked_for_a_message_and_lose_no_word(how: str, tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        people = [await wait_for(shop, f"Visitor {number}") for number in range(WAITING)]
        for operator in (nino, omid):
            if how == "gone":
                await go(shop, operator)
            else:
                await operator.send("set_status", status="away")
                await operator.wait_type("operator_state", status="away")
        for number, (visitor, _) in enumerate(people):
            await visitor.say(f"first word {number}")
        await pass_time(shop, 29)
        assert {await state_of(shop, chat) for _, chat in people} == {("waiting", None)}
        await pass_time(shop, 2)
        await pass_time(shop, 31)
        for number, (visitor, _) in enumerate(people):
            await visitor.wait_event("state_changed", state="bot", reason="nobody_there")
            await visitor.wait_event("form_offered", form="offline", department="sales")
            await visitor.say(f"second word {number}")
            await visitor.answer_form("offline", "sales", name=f"Visitor {number}", email="a@b.example", topic="Call")
        await hang_up(nino, omid)
        next_one = await shop.operator(NINO)
        rows = {row["conversation"]["id"]: row for row in inbox(next_one)}
        lost = 0
        for number, (_, chat) in enumerate(people):
            assert rows[chat]["conversation"]["state"] == "message_left" and rows[chat]["due_at"]
            said = [each["body"].get("text") for each in (await next_one.show(chat))["events"]]
            lost += sum(f"{which} word {number}" not in said for which in ("first", "second"))
        record("Q2", waiting=WAITING, lost=lost, **{how: "asked for a message"})
        assert lost == 0
        await hang_up(next_one, *(visitor for visitor, _ in people))


def inbox(client: Client) -> list[Frame]:
    """The rows of the list of chats as it came."""
    return list(next(frame["rows"] for frame in client.frames if frame["type"] == "inbox"))


async def test_whoever_comes_back_within_the_grace_time_finds_everybody_still_waiting(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        await go(shop, nino)
        await pass_time(shop, 29)
        await nino.connect()
        await pass_time(shop, 60)
        assert await state_of(shop, chat) == ("waiting", None)
        await hang_up(visitor, nino)


async def test_the_department_that_helps_out_gets_those_who_wait_with_their_places(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_skill(shop, "sales", nino="normal")
        await set_skill(shop, "billing", omid="normal")
        await set_rules(shop, "sales", fallback="billing")
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        first, chat = await wait_for(shop, "Ana", "sales")
        second, _ = await wait_for(shop, "Ben", "billing")
        await go(shop, nino)
        await pass_time(shop, 1)
        for _ in range(2):
            await pass_time(shop, 31)
        await first.wait_event("state_changed", state="waiting", reason="helped_out", department="billing")
        await first.wait_type("queue", position=1, waiting=2)
        assert (await omid.do("take", conversation_id=chat))["type"] == "ack"
        await hang_up(first, second, nino, omid)


async def test_without_the_bot_a_visitor_left_alone_is_asked_for_a_message_too(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, bot_is_on=False)
        nino = await shop.operator(NINO)
        visitor, _ = await wait_for(shop)
        await go(shop, nino)
        await pass_time(shop, 31)
        await pass_time(shop, 31)
        await visitor.wait_event("form_offered", form="offline")
        await hang_up(visitor, nino)
