"""Whoever leads the team can look on, whisper to the operator, and take a chat over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from chatserver.actions.accounts import make_operator
from tests.queue.counter import NINO, OMID, hang_up, id_of, pass_time, reasons, state_of, talk
from tests.support.client import Client, Frame
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.support.visitor_client import VisitorClient

SECRET = "offer him ten percent"
LEADERS = ("sara@shop.example", "vera@shop.example")


@dataclass
class Floor:
    """Nino holds the chat; Omid works for the same department; Sara and Vera lead."""

    shop: RunningShop
    visitor: VisitorClient
    chat: str
    nino: OperatorClient
    omid: OperatorClient
    sara: OperatorClient
    vera: OperatorClient


@asynccontextmanager
async def floor(data: Path) -> AsyncIterator[Floor]:
    async with running_small_shop(data) as shop:
        for login in LEADERS:
            name = login.split("@")[0].title()
            await shop.shop.context.database.write(make_operator, name, login, "supervisor", None, shop.clock.now_ms())
        nino, omid, sara, vera = [await shop.operator(login) for login in (NINO, OMID, *LEADERS)]
        visitor, chat = await talk(shop, nino)
        yield Floor(shop, visitor, chat, nino, omid, sara, vera)
        await hang_up(visitor, nino, omid, sara, vera)


async def test_a_whisper_reaches_its_operator_and_those_who_lead_and_nobody_else(tmp_path: Path) -> None:
    async with floor(tmp_path) as people:
        team = (people.nino, people.omid, people.sara, people.vera)
        for client in team:
            await client.show(people.chat)
        ack = await people.sara.do("whisper", conversation_id=people.chat, text=SECRET)
        assert ack["type"] == "ack"
        for client in (people.nino, people.sara, people.vera):
            event = await client.wait_event("whisper", text=SECRET)
            assert event["body"]["operator"]["name"] == "Nino"
        await people.omid.wait_type("hidden", seq=ack["seq"])
        await people.visitor.wait_type("hidden", seq=ack["seq"])
        await check_only_they_know(people)


async def test_neither_history_nor_a_second_device_nor_a_resume_tells_a_whisper(tmp_path: Path) -> None:
    async with floor(tmp_path) as people:
        shown = await people.omid.show(people.chat)
        last = shown["events"][-1]
        ack = await people.sara.do("whisper", conversation_id=people.chat, text=SECRET)
        await people.nino.do("send", conversation_id=people.chat, text="Hello")
        await Client.close(people.omid)
        known = {"conversation_id": people.chat, "last_seq": last["seq"], "last_id": last["id"]}
        await people.omid.connect([known])
        await people.omid.wait_type("hidden", seq=ack["seq"])
        await people.omid.send("history", conversation_id=people.chat, before_seq=ack["seq"] + 2)
        history = await people.omid.wait_type("history")
        assert ack["seq"] not in [each["seq"] for each in history["events"]]
        assert ack["seq"] + 1 in [each["seq"] for each in history["events"]]
        assert ack["seq"] not in [each["seq"] for each in (await people.omid.show(people.chat))["events"]]
        await people.visitor.close()
        await people.visitor.connect()
        await people.nino.send("history", conversation_id=people.chat, before_seq=ack["seq"] + 2)
        history = await people.nino.wait_type("history")
        assert ack["seq"] in [each["seq"] for each in history["events"]], "who it was meant for still has it"
        await check_only_they_know(people)


async def check_only_they_know(people: Floor) -> None:
    assert SECRET in str(people.nino.all_frames)
    for outsider in (people.omid, people.visitor):
        assert SECRET not in str(outsider.all_frames)


async def test_whoever_takes_the_chat_later_does_not_read_what_was_whispered_before(tmp_path: Path) -> None:
    async with floor(tmp_path) as people:
        await people.sara.do("whisper", conversation_id=people.chat, text=SECRET)
        await people.nino.do("transfer", conversation_id=people.chat, operator_id=await id_of(people.shop, OMID))
        await people.omid.do("take", conversation_id=people.chat)
        await people.omid.show(people.chat)
        await check_omid_knows_nothing(people)


async def check_omid_knows_nothing(people: Floor) -> None:
    assert SECRET not in str(people.omid.all_frames)
    assert SECRET in str(await people.shop.query("SELECT body FROM events"))


async def test_only_those_who_lead_may_whisper_or_take_over_and_only_where_somebody_is(tmp_path: Path) -> None:
    async with floor(tmp_path) as people:
        for client in (people.omid, people.nino):
            assert (await client.do("whisper", conversation_id=people.chat, text="psst"))["code"] == "forbidden"
            assert (await take_over(people, client))["code"] == "forbidden"
        await people.nino.do("close", conversation_id=people.chat)
        assert (await people.sara.do("whisper", conversation_id=people.chat, text="psst"))["code"] == "nobody_there"
        assert (await take_over(people, people.sara))["code"] == "already_taken"


async def take_over(people: Floor, client: OperatorClient, login: str = NINO) -> Frame:
    operator_id = await id_of(people.shop, login)
    return await client.do("take_over", conversation_id=people.chat, operator_id=operator_id)


async def test_a_leader_takes_a_chat_over_and_the_visitor_is_told(tmp_path: Path) -> None:
    async with floor(tmp_path) as people:
        assert (await people.sara.do("take", conversation_id=people.chat))["code"] == "already_taken"
        assert (await take_over(people, people.sara))["type"] == "ack"
        assert await state_of(people.shop, people.chat) == ("assigned", "Sara")
        await people.visitor.wait_event("state_changed", state="assigned", reason="taken_over")
        assert (await people.nino.do("send", conversation_id=people.chat, text="wait"))["code"] == "not_yours"
        await pass_time(people.shop, 60)
        assert await state_of(people.shop, people.chat) == ("assigned", "Sara")


async def test_of_two_leaders_who_take_over_from_the_same_operator_one_gets_it(tmp_path: Path) -> None:
    async with floor(tmp_path) as people:
        answers = await asyncio.gather(take_over(people, people.sara), take_over(people, people.vera))
        assert sorted(answer.get("code", "ack") for answer in answers) == ["ack", "already_taken"]
        assert (await reasons(people.visitor, people.chat)).count("taken_over") == 1
