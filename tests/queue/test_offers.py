"""Chats are offered: time to accept, whoever lets one pass, whoever stays silent, and who comes first."""

from __future__ import annotations

from pathlib import Path

from chatserver.domain.routing_settings import PriorityRule
from tests.queue.counter import (
    NINO,
    OMID,
    allow_one_chat,
    go,
    hang_up,
    offered_to,
    pass_time,
    reasons,
    set_queue,
    set_rules,
    set_skill,
    settle,
    state_of,
    talk,
    wait_for,
)
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop

A_PAUSE_SECONDS = 30  # after which those who let a chat pass are asked again


async def test_operators_pick_where_nothing_is_given_out(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        await pass_time(shop, 5)
        assert await state_of(shop, chat) == ("waiting", None)
        assert await offered_to(shop, chat) is None
        await nino.do("take", conversation_id=chat)
        assert await reasons(visitor, chat) == ["asked_for_person", "taken"]
        assert await said(shop, chat) == [("assigned", "picked", "Nino")]
        await hang_up(visitor, nino)


async def test_without_time_to_accept_the_chat_is_given_at_once(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic", accept_seconds=0)
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        await visitor.wait_event("state_changed", state="assigned", reason="given")
        assert await state_of(shop, chat) == ("assigned", "Nino")
        assert await said(shop, chat) == [("assigned", "only_one_free", "Nino")]
        await hang_up(visitor, nino)


async def test_an_offer_that_nobody_accepts_goes_to_the_next_and_the_visitor_sees_only_that_they_wait(
    tmp_path: Path,
) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic", accept_seconds=20)
        await set_skill(shop, "sales", nino="first", omid="normal")
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await wait_for(shop)
        await settle(shop)
        assert await offered_to(shop, chat) == "Nino"
        refused = await omid.do("take", conversation_id=chat)
        assert refused["code"] == "offered" and "Nino" in refused["message"]
        await pass_time(shop, 20)
        assert await offered_to(shop, chat) == "Omid"
        assert (await nino.do("take", conversation_id=chat))["code"] == "offered"
        assert (await omid.do("take", conversation_id=chat))["type"] == "ack"
        assert await reasons(visitor, chat) == ["asked_for_person", "given"]
        assert {each["body"]["kind"] for each in visitor.events(chat)} == {"form_answered", "state_changed"}
        assert (await said(shop, chat))[:3] == [
            ("offered", "skill", "Nino"),
            ("passed", "not_accepted", "Nino"),
            ("offered", "only_one_free", "Omid"),
        ]
        await hang_up(visitor, nino, omid)


async def test_whoever_lets_a_chat_pass_is_skipped_once_in_a_round(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic")
        await set_skill(shop, "sales", nino="first", omid="normal")
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await wait_for(shop)
        await settle(shop)
        offered = []
        for _ in range(4):
            name = str(await offered_to(shop, chat))
            offered.append(name)
            client = nino if name == "Nino" else omid
            assert (await client.do("let_pass", conversation_id=chat))["type"] == "ack"
            await pass_time(shop, 1 if name == "Nino" else A_PAUSE_SECONDS)
        assert offered == ["Nino", "Omid", "Nino", "Omid"]
        assert (await client.do("let_pass", conversation_id=chat))["code"] == "not_offered"
        assert ("offered", "nobody_else", "Nino") in await said(shop, chat)
        await hang_up(visitor, nino, omid)


async def test_an_operator_who_misses_offers_is_set_to_away_on_all_devices_until_they_say_otherwise(
    tmp_path: Path,
) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic", accept_seconds=20)
        await set_queue(shop, missed_offers=2)
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        await settle(shop)
        await pass_time(shop, 20)
        assert await offered_to(shop, chat) is None, "nobody is asked on and on"
        await pass_time(shop, A_PAUSE_SECONDS)
        assert await offered_to(shop, chat) == "Nino"
        await pass_time(shop, 20)
        await nino.wait_type("operator_state", status="away")
        await pass_time(shop, A_PAUSE_SECONDS)
        assert await offered_to(shop, chat) is None
        heard = len(nino.frames)
        await nino.send("set_status", status="online")
        await nino.wait_type("operator_state", heard, status="online")
        await pass_time(shop, 1)
        await pass_time(shop, 20)
        assert await shop.query("SELECT status FROM operators WHERE login = ?", NINO) == [("online",)]
        await hang_up(visitor, nino)


async def test_a_chat_whose_operator_stays_silent_waits_again_and_others_come_first(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic", accept_seconds=0, silent_seconds=60)
        await set_skill(shop, "sales", nino="first", omid="last")
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await wait_for(shop)
        await settle(shop)
        await nino.do("send", conversation_id=chat, text="Hello")
        await pass_time(shop, 120)
        assert await state_of(shop, chat) == ("assigned", "Nino"), "nobody waits for an answer"
        await visitor.say("are you there?")
        await pass_time(shop, 30)
        await nino.do("send", conversation_id=chat, text="yes")
        await pass_time(shop, 120)
        assert await state_of(shop, chat) == ("assigned", "Nino"), "the answer came"
        await visitor.say("and now?")
        await pass_time(shop, 59)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        await pass_time(shop, 2)
        assert await state_of(shop, chat) == ("assigned", "Omid")
        await visitor.wait_event("state_changed", state="waiting", reason="operator_silent")
        assert ("passed", "silent", "Nino") in await said(shop, chat)
        await hang_up(visitor, nino, omid)


async def test_an_operator_who_never_says_a_word_loses_the_chat_too(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", silent_seconds=60)
        nino = await shop.operator(NINO)
        visitor, chat = await talk(shop, nino)
        await pass_time(shop, 59)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        await pass_time(shop, 2)
        assert await state_of(shop, chat) == ("waiting", None)
        await hang_up(visitor, nino)


async def test_a_returning_visitor_comes_to_the_operator_they_know_if_that_one_is_free(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic", accept_seconds=0)
        await set_skill(shop, "sales", nino="first", omid="last")
        omid = await shop.operator(OMID)
        visitor, chat = await wait_for(shop)
        await settle(shop)
        await omid.do("close", conversation_id=chat)
        nino = await shop.operator(NINO)
        await visitor.answer_form("pre_chat", "sales", name="Leila", topic="Again")
        await settle(shop)
        assert await state_of(shop, chat) == ("assigned", "Omid")
        assert ("assigned", "knows_visitor", "Omid") in await said(shop, chat)
        await omid.do("close", conversation_id=chat)
        await go(shop, omid)
        await pass_time(shop, 31)
        await visitor.answer_form("pre_chat", "sales", name="Leila", topic="Again")
        await settle(shop)
        assert await state_of(shop, chat) == ("assigned", "Nino")
        await hang_up(visitor, nino, omid)


async def test_a_full_cart_is_served_before_those_who_came_earlier(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, priorities=(PriorityRule("full carts", 5, cart_from=100.0),))
        await allow_one_chat(shop)
        nino = await shop.operator(NINO)
        first, early = await wait_for(shop, "Ana")
        rich = await shop.visitor()
        await rich.send("cart", cart={"lines": [{"name": "Pot", "quantity": 2, "price": "74.00"}], "total": "148.00"})
        await shop.is_handled(rich)
        await rich.answer_form("pre_chat", "sales", name="Ben", topic="My order")
        await rich.wait_type("queue", position=1, waiting=2)
        await first.wait_type("queue", position=2, waiting=2)
        await set_rules(shop, "sales", assignment="automatic", accept_seconds=0)
        await pass_time(shop, 1)
        assert await state_of(shop, early) == ("waiting", None)
        assert await shop.query("SELECT visitor_name FROM conversations WHERE state = 'assigned'") == [("Ben",)]
        await hang_up(first, rich, nino)


async def said(shop: RunningShop, chat: str) -> list[tuple[str, str, str]]:
    """What the team was told of the routing: step, reason, operator."""
    return await shop.query(  # type: ignore[return-value]
        """SELECT body ->> 'step', body ->> 'code', body ->> '$.operator.name' FROM events
           WHERE conversation_id = ? AND body ->> 'kind' = 'routed' ORDER BY seq""",
        chat,
    )
