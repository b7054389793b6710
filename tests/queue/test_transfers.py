"""Q5: transfers race with everything. A visitor is always with somebody or in a queue, and ends where they may."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.queue.counter import (
    NINO,
    OMID,
    State,
    go,
    hang_up,
    id_of,
    offered_to,
    pass_time,
    reasons,
    settle,
    state_of,
    talk,
    wait_for,
)
from tests.support.client import Client, Frame
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.support.visitor_client import VisitorClient

SARA = "sara@shop.example"


@dataclass
class Handover:
    """Nino (A) holds the chat of a visitor; Omid (B) and Sara (C) are there."""

    shop: RunningShop
    visitor: VisitorClient
    chat: str
    nino: OperatorClient
    omid: OperatorClient
    sara: OperatorClient
    ids: dict[str, str]

    async def send(self, sender: Client, receiver: str = "", department: str = "", note: str = "") -> Frame:
        operator_id = self.ids[receiver] if receiver else ""
        return await sender.do(
            "transfer", conversation_id=self.chat, operator_id=operator_id, department=department, note=note
        )

    async def take(self, operator: Client) -> Frame:
        return await operator.do("take", conversation_id=self.chat)

    async def state(self) -> State:
        return await state_of(self.shop, self.chat)

    async def returns_to(self) -> str | None:
        ((name,),) = await self.shop.query("SELECT returns_name FROM conversations WHERE id = ?", self.chat)
        return name or None


@asynccontextmanager
async def handover(data: Path) -> AsyncIterator[Handover]:
    async with running_small_shop(data) as shop:
        await shop.add_operator(SARA)
        nino, omid, sara = [await shop.operator(login) for login in (NINO, OMID, SARA)]
        ids = {login.split("@")[0]: await id_of(shop, login) for login in (NINO, OMID, SARA)}
        await pass_time(shop, 31)  # the server did not start a moment ago: nobody is still on the way back
        visitor, chat = await talk(shop, nino)
        yield Handover(shop, visitor, chat, nino, omid, sara, ids)
        await hang_up(visitor, nino, omid, sara)


async def test_a_colleague_gets_it_with_the_note_and_the_visitor_keeps_the_place(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        other, _ = await wait_for(people.shop, "Later")
        await people.omid.show(people.chat)
        await people.send(people.nino, "omid", note="asks for a discount")
        assert await people.state() == ("waiting", None)
        await people.visitor.wait_type("queue", position=1, waiting=2)
        await people.omid.wait_event("note", text="asks for a discount")
        assert (await people.take(people.sara))["code"] == "offered"
        assert (await people.take(people.omid))["type"] == "ack"
        assert await people.state() == ("assigned", "Omid")
        assert not [each for each in people.visitor.events() if each["body"]["kind"] in ("note", "routed")]
        await hang_up(other)


async def test_a_transfer_that_nobody_takes_comes_back(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        await people.send(people.nino, department="billing")
        await pass_time(people.shop, 119)
        assert await people.state() == ("waiting", None)
        await pass_time(people.shop, 2)
        assert await people.state() == ("assigned", "Nino")
        await people.visitor.wait_event("state_changed", state="assigned", reason="came_back")


async def test_a_colleague_who_lets_it_pass_gives_it_back_at_once(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        await people.send(people.nino, "omid")
        await people.omid.do("let_pass", conversation_id=people.chat)
        await pass_time(people.shop, 1)
        assert await people.state() == ("assigned", "Nino")


async def test_the_sender_may_have_it_back_before_anybody_took_it(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        await people.send(people.nino, "omid")
        assert (await people.take(people.nino))["type"] == "ack"
        assert await people.state() == ("assigned", "Nino")
        assert (await reasons(people.visitor, people.chat))[-1] == "came_back"
        assert (await people.take(people.omid))["code"] == "already_taken"


async def test_a_colleague_who_goes_away_meanwhile_gives_it_back(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        await people.send(people.nino, "omid")
        await people.omid.send("set_status", status="away")
        await people.omid.wait_type("operator_state", status="away")
        await pass_time(people.shop, 1)
        assert await people.state() == ("assigned", "Nino")


async def test_a_sender_who_is_gone_gets_nothing_back_and_the_chat_stays_in_the_queue(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        await people.send(people.nino, department="billing")
        await go(people.shop, people.nino)
        await pass_time(people.shop, 31)
        assert await people.state() == ("waiting", None)
        assert await people.returns_to() == "Nino"
        await pass_time(people.shop, 90)
        assert await people.state() == ("waiting", None)
        assert await people.returns_to() is None
        await people.visitor.wait_type("queue", position=1, waiting=1)
        assert (await people.take(people.sara))["type"] == "ack"


async def test_the_senders_place_is_kept_until_the_transfer_is_over(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        await limit(people, "nino", 1)
        await Client.close(people.nino)  # as the server does with whoever is not what they were
        await people.nino.connect()
        other, waiting = await wait_for(people.shop, "Later")
        await people.send(people.nino, department="billing")
        assert (await people.nino.do("take", conversation_id=waiting))["code"] == "at_limit"
        await people.take(people.omid)
        assert (await people.nino.do("take", conversation_id=waiting))["type"] == "ack"
        await hang_up(other)


async def test_a_colleague_who_is_full_or_not_there_or_nobody_gets_nothing(tmp_path: Path) -> None:
    async with handover(tmp_path) as people:
        other, waiting = await wait_for(people.shop, "Later")
        await people.omid.do("take", conversation_id=waiting)
        await limit(people, "omid", 1)
        refused = await people.send(people.nino, "omid")
        assert refused["code"] == "at_limit" and "Omid" in refused["message"]
        await people.sara.send("set_status", status="away")
        await people.sara.wait_type("operator_state", status="away")
        assert (await people.send(people.nino, "sara"))["code"] == "not_there"
        for wrong in ({"receiver": "nino"}, {}, {"receiver": "sara", "department": "sales"}, {"department": "nowhere"}):
            assert (await people.send(people.nino, **wrong))["code"] == "bad_field", wrong
        assert (await people.nino.do("transfer", conversation_id=people.chat, operator_id="?"))["code"] == "not_there"
        assert await people.state() == ("assigned", "Nino")
        await hang_up(other)


async def limit(people: Handover, name: str, chat_limit: int) -> None:
    await people.shop.shop.context.database.write(
        lambda transaction: transaction.execute(
            "UPDATE operators SET chat_limit = ? WHERE id = ?", (chat_limit, people.ids[name])
        )
    )


async def at_once(*doings: Coroutine[Any, Any, Any]) -> None:
    """All of them, in an order that chance decides."""
    await asyncio.gather(*random.sample(doings, len(doings)))


# Races: what happens at once, and where the chat may be at last.


async def to_b_who_goes_away(people: Handover) -> None:
    async def go_away() -> None:
        await people.omid.send("set_status", status="away")
        await people.omid.wait_type("operator_state", status="away")

    await at_once(people.send(people.nino, "omid"), go_away())


async def to_b_whose_connection_ends(people: Handover) -> None:
    await at_once(people.send(people.nino, "omid"), Client.close(people.omid))


async def to_b_who_passes_it_to_c(people: Handover) -> None:
    async def pass_on() -> None:
        await people.take(people.omid)
        await people.send(people.omid, "sara")

    await at_once(people.send(people.nino, "omid"), pass_on())
    await at_once(people.take(people.omid), people.send(people.omid, "sara"), people.take(people.sara))


async def to_b_while_the_visitor_closes(people: Handover) -> None:
    await at_once(people.send(people.nino, "omid"), people.visitor.do("close"), people.take(people.omid))


async def to_b_while_the_visitor_leaves_the_queue(people: Handover) -> None:
    sent = people.send(people.nino, "omid")
    await at_once(sent, people.visitor.do("leave_queue"), people.take(people.omid))


async def twice(people: Handover) -> None:
    await at_once(people.send(people.nino, "omid"), people.send(people.nino, "sara"))


async def twice_and_both_take_it(people: Handover) -> None:
    sent = [people.send(people.nino, "omid"), people.send(people.nino, department="billing")]
    await at_once(*sent, people.take(people.omid), people.take(people.sara))


async def to_b_who_takes_it_while_a_wants_it_back(people: Handover) -> None:
    await people.send(people.nino, "omid")
    await at_once(people.take(people.nino), people.take(people.omid))


async def to_b_at_the_moment_it_comes_back(people: Handover) -> None:
    await people.send(people.nino, "omid")
    people.shop.advance(120)
    await at_once(people.shop.shop.chores.tick(), people.take(people.omid))


async def to_b_while_a_closes_it(people: Handover) -> None:
    closed = people.nino.do("close", conversation_id=people.chat)
    await at_once(people.send(people.nino, "omid"), closed, people.take(people.omid))


WITH = {name: ("assigned", name) for name in ("Nino", "Omid", "Sara")}
CLOSED, BOT = ("closed", None), ("bot", None)
RACES = {
    to_b_who_goes_away: {WITH["Nino"]},
    to_b_whose_connection_ends: {WITH["Nino"]},
    to_b_who_passes_it_to_c: {WITH["Nino"], WITH["Omid"], WITH["Sara"]},
    to_b_while_the_visitor_closes: {CLOSED},
    to_b_while_the_visitor_leaves_the_queue: {WITH["Nino"], WITH["Omid"], BOT},
    twice: {WITH["Nino"]},
    twice_and_both_take_it: {WITH["Omid"], WITH["Sara"], WITH["Nino"]},
    to_b_who_takes_it_while_a_wants_it_back: {WITH["Nino"], WITH["Omid"]},
    to_b_at_the_moment_it_comes_back: {WITH["Nino"], WITH["Omid"]},
    to_b_while_a_closes_it: {CLOSED},
}


@pytest.mark.parametrize("rounds", [2, pytest.param(20, marks=pytest.mark.long)])
@pytest.mark.parametrize("race", RACES, ids=lambda race: race.__name__)
async def test_a_transfer_ends_where_it_may_whatever_else_happens(
    race: object, rounds: int, tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    ends: Counter[str] = Counter()
    for number in range(rounds):
        async with handover(tmp_path / str(number)) as people:
            await race(people)  # type: ignore[operator]
            await check_nobody_is_lost(people)
            for seconds in (1, 31, 121):
                await pass_time(people.shop, seconds)
                await check_nobody_is_lost(people)
            end = await people.state()
            assert end in RACES[race], end  # type: ignore[index]
            ends[f"{end[0]} {end[1] or ''}".strip()] += 1
    record("Q5", illegal_states=0, **{race.__name__: dict(ends)})  # type: ignore[attr-defined]


async def check_nobody_is_lost(people: Handover) -> None:
    await settle(people.shop)
    state, operator = await people.state()
    assert state in ("waiting", "assigned", "bot", "closed")
    assert (state == "assigned") == (operator is not None)
    offered, returns = await offered_to(people.shop, people.chat), await people.returns_to()
    assert state == "waiting" or (offered is None and returns is None)
    going_on = await people.shop.query("SELECT count(*) FROM assignments WHERE ended_at IS NULL")
    assert going_on == [(int(state == "assigned"),)]
