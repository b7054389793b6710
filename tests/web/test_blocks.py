"""Keeping spammers out: cut off now, kept out at the next hello, counted, undone, and nobody else touched."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msgspec import structs

from chatserver.actions.conversing import converse
from chatserver.actions.cutting_off import put_in_force
from chatserver.domain.actors import Visitor
from chatserver.domain.blocks import Block
from chatserver.errors import Forbidden
from chatserver.protocol.commands import VisitorSend
from chatserver.protocol.frames import PROTOCOL_VERSION
from chatserver.realtime.broker import VISITORS
from tests.support.operator_client import OperatorClient
from tests.support.shop import ORIGIN, RunningShop
from tests.support.small_shop import running_small_shop
from tests.support.visitor_client import VisitorClient
from tests.web.people import everybody

FORBIDDEN, GONE = 4403, 4410
DAY_SECONDS = 86_400


@dataclass
class Guarded:
    """A running shop with a supervisor and an operator."""

    shop: RunningShop
    leader: OperatorClient
    operator: OperatorClient

    async def visitor(self, address: str = "") -> VisitorClient:
        """A visitor from an address, connected; an empty one is this machine's."""
        client = VisitorClient(self.shop.port, self.shop.site_key, origin=ORIGIN)
        client.headers = {"X-Forwarded-For": address} if address else {}
        await client.connect()
        return client

    async def blocked_visitor(self, **terms: Any) -> VisitorClient:
        """A visitor with an open chat, whom the operator blocks."""
        visitor = await self.visitor()
        conversation_id = await chat_of(visitor)
        assert await self.block(conversation_id, **terms) == (200, "")
        return visitor

    async def block(self, conversation_id: str, by: OperatorClient | None = None, **terms: Any) -> tuple[int, str]:
        body = {"conversation_id": conversation_id, "what": "visitor", "reason": "spam", "days": 7, "is_silent": False}
        return await self.post("visitor", body | terms, by or self.operator)

    async def block_network(self, network: str, by: OperatorClient | None = None, **terms: Any) -> tuple[int, str]:
        body = {"conversation_id": "", "network": network, "reason": "spam", "days": None, "is_silent": False}
        return await self.post("network", body | terms, by or self.leader)

    async def ending(self, network: str, conversation_id: str = "") -> Any:
        """How many chats a block would end, by state."""
        params = {"network": network, "conversation_id": conversation_id}
        answer = await self.leader.http.get("/console/api/blocks/ending", params=params)
        return answer.json()["error"]["code"] if answer.is_error else answer.json()["chats"]

    async def undo(self, block_id: str, by: OperatorClient | None = None) -> tuple[int, str]:
        return await self.post("undo", {"id": block_id}, by or self.leader)

    async def post(self, name: str, body: Any, by: OperatorClient) -> tuple[int, str]:
        """The status, and the code of what was refused."""
        answer = await by.post(f"/console/api/blocks/{name}", body)
        return answer.status_code, answer.json()["error"]["code"] if answer.is_error else ""

    async def report(self, by: OperatorClient | None = None, words: str = "") -> dict[str, Any]:
        answer = await (by or self.leader).http.get("/console/api/blocks", params={"q": words})
        found: dict[str, Any] = answer.json()
        return found

    async def block_in_force(self) -> dict[str, Any]:
        (block,) = (await self.report())["blocks"]
        found: dict[str, Any] = block
        return found


@asynccontextmanager
async def guarded(data: Path) -> AsyncIterator[Guarded]:
    async with running_small_shop(data) as shop:
        if not await shop.query("SELECT 1 FROM operators WHERE login = 'lena@shop.example'"):
            await shop.add_operator("lena@shop.example", "supervisor")
        leader, operator = await shop.operator("lena@shop.example"), await shop.operator()
        try:
            yield Guarded(shop, leader, operator)
        finally:
            await leader.close()
            await operator.close()


async def chat_of(visitor: VisitorClient) -> str:
    """The visitor says something; the id of the chat."""
    await visitor.say("Buy my watches")
    return str((await visitor.wait_event("message", text="Buy my watches"))["conversation_id"])


async def knock(visitor: VisitorClient) -> int | None:
    """The visitor comes back, with the token of before; the close code, None if they are let in."""
    await visitor.close()  # the end of the connection before must not be taken for the answer
    hello = {"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": visitor.site_key, "language": "en"}
    await visitor.open(hello | {"token": visitor.token, "last_seq": 0, "last_id": None})
    answer = await visitor.wait_end_or("resumed")
    if answer is not None:
        await visitor.close()
        return None
    return visitor.close_code


async def test_a_blocked_visitor_is_cut_off_now_told_why_and_not_let_in_again(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.blocked_visitor()
        assert await visitor.wait_closed() == FORBIDDEN
        assert visitor.frames[-1]["code"] == "blocked" and not visitor.frames[-1]["is_temporary"]
        assert await knock(visitor) == FORBIDDEN
        assert visitor.frames[-1]["code"] == "blocked" and visitor.frames[-1]["in_reply_to"] == "hello"
        assert "spam" not in str(visitor.all_frames[-2:])


async def test_a_silent_block_says_nothing(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.blocked_visitor(is_silent=True)
        assert await visitor.wait_closed() == GONE
        assert not [frame for frame in visitor.frames if frame["type"] == "error"]
        assert "blocked" not in str(visitor.frames)
        assert await knock(visitor) == GONE
        assert visitor.frames == []


async def test_the_open_chat_of_a_blocked_visitor_ends_and_the_team_sees_why(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()
        conversation_id = await chat_of(visitor)
        await at.operator.show(conversation_id)
        await at.block(conversation_id)
        event = await at.operator.wait_event("state_changed", state="closed", reason="blocked")
        assert event["sender"]["name"] == "Nino"
        assert await visitor.wait_closed() == FORBIDDEN
        assert await at.shop.query("SELECT state FROM conversations") == [("closed",)]


async def test_every_tab_of_a_blocked_visitor_is_cut_off_and_nobody_else_of_their_network(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        neighbour = await at.visitor()
        visitor = await at.visitor()
        second = VisitorClient(at.shop.port, at.shop.site_key, origin=ORIGIN)
        second.token = visitor.token
        await second.connect()
        await at.block(await chat_of(visitor))
        assert [await visitor.wait_closed(), await second.wait_closed()] == [FORBIDDEN, FORBIDDEN]
        assert (await neighbour.say("Where is my order?"))["type"] == "ack"
        assert await knock(await at.visitor()) is None
        await neighbour.close()


async def test_a_word_that_comes_right_behind_the_block_stores_nothing(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()
        await chat_of(visitor)
        context = at.shop.shop.context
        (session,) = context.broker.sessions(VISITORS)
        assert isinstance(session.actor, Visitor)
        now, who = context.now, session.actor
        block = Block("block", "visitor", who.id, "Eve", "spam", False, "lena", "Lena", now)
        word = VisitorSend(client_message_id="late", text="Buy my watches")
        done = await asyncio.gather(
            converse(context, who, word, session),
            put_in_force(context, block),
            converse(context, who, structs.replace(word, client_message_id="too late"), session),
            return_exceptions=True,
        )
        assert done[:2] == [None, None] and isinstance(done[2], Forbidden)
        assert await visitor.wait_closed() == FORBIDDEN
        await at.shop.finish_tasks()
        assert await at.shop.query("SELECT state FROM conversations") == [("closed",)]
        assert await at.shop.query("SELECT count(*) FROM events WHERE client_message_id LIKE '%late'") == [(1,)]


async def test_a_block_is_undone_at_once(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.blocked_visitor()
        assert await knock(visitor) == FORBIDDEN
        block = await at.block_in_force()
        assert (block["kind"], block["reason"], block["by"], block["may_undo"]) == ("visitor", "spam", "Nino", True)
        assert await at.undo(block["id"], at.operator) == (200, "")
        assert await knock(visitor) is None
        report = await at.report()
        assert report["blocks"] == [] and report["ended"][0]["ended_by"] == "Nino"
        assert await at.undo(block["id"]) == (409, "block_ended")


async def test_a_block_ends_by_the_clock_and_outlives_the_server(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.blocked_visitor(days=1)
        await visitor.wait_closed()
    async with guarded(tmp_path) as at:
        visitor.url = f"ws://127.0.0.1:{at.shop.port}/ws/visitor"
        assert await knock(visitor) == FORBIDDEN
        at.shop.advance(DAY_SECONDS)
        assert await knock(visitor) is None
        leader = await at.shop.operator("lena@shop.example")  # whose session of yesterday is over too
        (ended,) = (await at.report(leader))["ended"]
        await leader.close()
        assert ended["ended_by"] == "" and ended["ended_at"] == ended["until"] and not ended["may_undo"]


async def test_what_a_block_stopped_is_counted_and_written_at_most_once_a_second(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.blocked_visitor()
        await visitor.wait_closed()
        for _ in range(3):
            assert await knock(visitor) == FORBIDDEN
        assert await at.shop.query("SELECT stopped FROM blocks") == [(0,)]
        await at.shop.tick(1)
        assert await at.shop.query("SELECT stopped, stopped_at FROM blocks") == [(3, at.shop.clock.now_ms())]
        assert await knock(visitor) == FORBIDDEN
        assert (await at.block_in_force())["stopped"] == 4


async def test_a_network_is_kept_out_with_all_who_are_in_it(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        spammer, other = await at.visitor("203.0.113.7"), await at.visitor("198.51.100.1")
        conversation_id = await chat_of(spammer)
        assert await at.block_network("", conversation_id=conversation_id) == (200, "")
        assert await spammer.wait_closed() == FORBIDDEN
        assert (await at.block_in_force())["label"] == "203.0.113.7/32"
        assert await at.shop.query("SELECT state FROM conversations") == [("closed",)]
        spammer.token = None
        assert await knock(spammer) == FORBIDDEN
        assert len(await at.shop.query("SELECT id FROM visitors")) == 2  # who is not let in leaves nothing behind
        assert (await other.say("Hello"))["type"] == "ack"
        assert await at.block_network("198.51.100.0/24", is_silent=True) == (200, "")
        assert await other.wait_closed() == GONE


async def test_what_a_block_of_a_network_would_end_is_told_before_and_nothing_ends(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        spammers = [await at.visitor(f"203.0.113.{count}") for count in range(1, 6)]
        asking, waiting, taken, leaving, _ = spammers  # the last is here, and says nothing
        conversation_id = await chat_of(asking)
        await waiting.ask_for_person()
        await waiting.wait_event("state_changed", state="waiting")
        await taken.ask_for_person()
        held = (await taken.wait_event("state_changed", state="waiting"))["conversation_id"]
        assert (await at.operator.do("take", conversation_id=held))["type"] == "ack"
        await leaving.answer_form("offline", "support", name="Eve", email="eve@example.com", topic="Watches")
        await leaving.wait_event("state_changed", state="message_left")
        other = await at.visitor("198.51.100.1")
        await chat_of(other)
        one_each = {"bot": 1, "waiting": 1, "assigned": 1, "message_left": 1}
        assert await at.ending("203.0.113.0/24") == one_each
        assert await at.ending("", conversation_id) == {"bot": 1}
        assert await at.ending("192.0.2.0/24") == {}
        assert await at.ending("nowhere") == "bad_field"
        assert await at.shop.query("SELECT count(*) FROM conversations WHERE state = 'closed'") == [(0,)]
        assert (await at.report())["blocks"] == []
        assert await at.block_network("203.0.113.0/24") == (200, "")
        assert await at.shop.query("SELECT count(*) FROM conversations WHERE state = 'closed'") == [(4,)]
        assert await at.ending("203.0.113.0/24") == {}
        assert (await other.say("Hello"))["type"] == "ack"


async def test_nobody_blocks_the_network_they_are_in_themselves(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()  # as all are whom a proxy hides that is not set up
        conversation_id = await chat_of(visitor)
        for network in ("127.0.0.1", "127.0.0.0/16", "::ffff:127.0.0.1"):
            assert await at.block_network(network) == (400, "bad_field")
            assert await at.ending(network) == "bad_field"
        body = {"conversation_id": conversation_id, "network": "", "reason": "spam", "days": 7, "is_silent": False}
        refused = await at.leader.post("/console/api/blocks/network", body)
        assert refused.json()["error"]["field"] == {"place": "network", "mend": "own_address", "values": {}}
        assert (await visitor.say("Still here"))["type"] == "ack" and (await at.report())["blocks"] == []
        at.leader.http.headers["X-Forwarded-For"] = "2001:db8::1"
        assert await at.block_network("2001:db8::2") == (400, "bad_field")  # a home has all of its /64
        assert await at.block_network("2001:db8:0:1::2") == (200, "")
        assert await at.block_network("127.0.0.1") == (200, "")
        assert await visitor.wait_closed() == FORBIDDEN


async def test_the_address_of_a_visitor_is_nowhere_until_it_is_blocked(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor("203.0.113.7")
        conversation_id = await chat_of(visitor)
        await at.leader.show(conversation_id)
        assert "203.0.113.7" not in str(at.leader.all_frames) + str(at.operator.all_frames)
        assert b"203.0.113.7" not in b"".join(path.read_bytes() for path in tmp_path.glob("chat.db*"))
        await at.block_network("", conversation_id=conversation_id)
        assert await visitor.wait_closed() == FORBIDDEN
        assert (await at.report())["blocks"][0]["label"] == "203.0.113.7/32"
        assert (await at.report(at.operator))["blocks"][0]["label"] == ""
        assert (await at.report(at.operator, "203.0.113"))["blocks"] == []


async def test_a_visitor_who_is_not_here_has_no_address(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()
        conversation_id = await chat_of(visitor)
        await visitor.close()
        await at.operator.wait_type("visitor_state", conversation_id=conversation_id, is_online=False)
        assert await at.block_network("", conversation_id=conversation_id) == (409, "not_here")


async def test_an_email_is_kept_out_in_every_browser(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor, second = await at.visitor(), await at.visitor()
        for each in (visitor, second):
            await each.answer_form("offline", "support", name="Eve", email="Eve@Example.com", topic="Watches")
        conversation_id = (await visitor.wait_event("state_changed"))["conversation_id"]
        assert await at.block(conversation_id, what="email") == (200, "")
        assert [await visitor.wait_closed(), await second.wait_closed()] == [FORBIDDEN, FORBIDDEN]
        assert (await at.block_in_force())["label"] == "eve@example.com"
        assert await at.shop.query("SELECT DISTINCT state FROM conversations") == [("closed",)]
        assert await knock(second) == FORBIDDEN
        third = await at.visitor()
        refused = await third.answer_form("offline", "support", name="E", email=" EVE@example.com", topic="Watches")
        assert (refused["type"], refused["code"]) == ("error", "blocked")
        taken = await third.answer_form("offline", "support", name="E", email="leila@example.com", topic="Order")
        assert taken["type"] == "ack"
        assert (await at.block_in_force())["stopped"] == 2
        await third.close()


async def test_a_silently_blocked_email_makes_the_chat_go_away(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()
        await visitor.answer_form("offline", "support", name="Eve", email="eve@example.com", topic="Watches")
        conversation_id = (await visitor.wait_event("state_changed"))["conversation_id"]
        assert await at.block(conversation_id, what="email", is_silent=True) == (200, "")
        assert await visitor.wait_closed() == GONE
        second = await at.visitor()
        answers = {"name": "Eve", "email": "eve@example.com", "topic": "Watches"}
        await second.send("answer_form", client_message_id="x", form="offline", department="support", answers=answers)
        assert await second.wait_closed() == GONE
        assert "blocked" not in str(second.frames)


async def test_who_left_no_email_cannot_be_blocked_by_it(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()
        assert await at.block(await chat_of(visitor), what="email") == (409, "no_email")
        assert (await visitor.say("Still here"))["type"] == "ack"
        await visitor.close()


async def test_an_operator_may_block_for_a_month_and_undo_what_is_theirs(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()
        conversation_id = await chat_of(visitor)
        assert await at.block(conversation_id, days=31) == (403, "block_too_long")
        assert await at.block(conversation_id, days=None) == (403, "block_too_long")
        assert await at.block_network("203.0.113.7", at.operator) == (403, "forbidden")
        assert (await visitor.say("Still here"))["type"] == "ack"
        assert await at.block(conversation_id, at.leader, days=None) == (200, "")
        assert await at.block(conversation_id) == (409, "already_blocked")
        block = await at.block_in_force()
        assert not (await at.report(at.operator))["blocks"][0]["may_undo"]
        assert await at.undo(block["id"], at.operator) == (403, "not_your_block")
        assert await knock(visitor) == FORBIDDEN
        assert await at.undo(block["id"]) == (200, "")
        assert await knock(visitor) is None  # the block that was refused holds nothing


async def test_what_cannot_be_meant_is_refused_and_keeps_nobody_out(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        visitor = await at.visitor()
        conversation_id = await chat_of(visitor)
        for terms in ({"reason": " "}, {"days": 0}, {"what": "everything"}):
            assert await at.block(conversation_id, **terms) == (400, "bad_field")
        for network in ("10.0.0.0/8", "nowhere", "::/0"):
            assert await at.block_network(network) == (400, "bad_field")
        assert (await visitor.say("Still here"))["type"] == "ack"
        assert (await at.report())["blocks"] == []
        await visitor.close()


async def test_blocks_are_found_by_what_is_said_of_them(tmp_path: Path) -> None:
    async with guarded(tmp_path) as at:
        await at.block_network("203.0.113.7", reason="Sells watches")
        await at.block_network("198.51.100.0/24", reason="Rude")
        watches, rude = "203.0.113.7/32", "198.51.100.0/24"
        for words, labels in (("WATCH", {watches}), ("198.51", {rude}), ("lena", {watches, rude}), ("x", set())):
            assert {block["label"] for block in (await at.report(words=words))["blocks"]} == labels


async def test_a_chat_that_may_not_be_seen_is_as_unknown_as_none(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        body = {"what": "visitor", "reason": "spam", "days": 7, "is_silent": False}
        for name in ("other department", "without the site", "supervisor without the site"):
            client = people.team[name]
            foreign = await client.post("/console/api/blocks/visitor", body | {"conversation_id": chat.id})
            nonexistent = await client.post("/console/api/blocks/visitor", body | {"conversation_id": "nonexistent"})
            assert (foreign.status_code, foreign.content) == (nonexistent.status_code, nonexistent.content)
            assert foreign.status_code == 404
        assert (await chat.visitor.say("Still here"))["type"] == "ack"
        colleague, foreign_leader = people.team["colleague"], people.team["supervisor without the site"]
        answer = await colleague.post("/console/api/blocks/visitor", body | {"conversation_id": chat.id})
        (block,) = answer.json()["blocks"]
        assert (await foreign_leader.http.get("/console/api/blocks")).json()["blocks"] == []
        undone = await foreign_leader.post("/console/api/blocks/undo", {"id": block["id"]})
        unknown = await foreign_leader.post("/console/api/blocks/undo", {"id": "nonexistent"})
        assert (undone.status_code, undone.content) == (unknown.status_code, unknown.content)
        assert undone.status_code == 404
