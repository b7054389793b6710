"""Rules that wait for an answer, and rules that speak in somebody's name."""

from __future__ import annotations

from pathlib import Path

from chatserver.domain.conversation import REOPEN_WITHIN_MS
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient
from tests.timers.waiting import CART, MOMENT, another_tab, messages, pass_time, waiting_shop

PATIENCE = """\
smart_messages:
  - id: patience
    when: {unanswered_seconds: 60}
    limits: {visit: 2}
    then:
      text: {en: We are still looking for somebody.}
      buttons:
        - does: message
"""
IN_A_NAME = """\
smart_messages:
  - id: nino
    when: {time_on_page_seconds: 15}
    then: {text: {en: Hello}, as: nino@shop.example}
"""
WORDS = "We are still looking for somebody."


async def unanswered_chat(shop: RunningShop) -> tuple[VisitorClient, OperatorClient, str]:
    """A chat that an operator took; the visitor has written and nobody has answered."""
    operator, visitor = await shop.operator(), await shop.visitor(url=CART)
    await visitor.ask_for_person()
    waiting = await visitor.wait_event("state_changed", state="waiting")
    conversation_id = str(waiting["conversation_id"])
    assert (await operator.do("take", conversation_id=conversation_id))["type"] == "ack"
    await visitor.say("Is anybody there?")
    return visitor, operator, conversation_id


def count_said(client: VisitorClient | OperatorClient) -> int:
    return sum(event["body"].get("text") == WORDS for event in client.events())


async def test_it_speaks_into_the_chat_once_for_each_wait_and_in_all_tabs(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, PATIENCE) as shop:
        visitor, operator, conversation_id = await unanswered_chat(shop)
        tab = await another_tab(shop, visitor, url=CART)
        await operator.show(conversation_id)
        await pass_time(shop, 59.8, visitor)
        assert count_said(visitor) == 0
        await pass_time(shop, 0.3, visitor)
        await shop.is_handled(tab, operator)
        assert [count_said(each) for each in (visitor, tab, operator)] == [1, 1, 1]
        await pass_time(shop, 600, visitor)
        assert count_said(visitor) == 1
        await operator.do("send", conversation_id=conversation_id, text="I am here")
        await visitor.say("At last. And what does it cost?")
        await pass_time(shop, 60 + MOMENT, visitor)
        assert count_said(visitor) == 2
        await shop.is_handled(tab)
        assert messages(visitor, tab) == []  # nothing beside the launcher
        for client in (visitor, tab, operator):
            await client.close()


async def test_an_answer_in_time_keeps_it_silent_and_so_does_the_end(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, PATIENCE) as shop:
        visitor, operator, conversation_id = await unanswered_chat(shop)
        await pass_time(shop, 59, visitor)
        await operator.do("send", conversation_id=conversation_id, text="I am here")
        await pass_time(shop, 600, visitor)
        await visitor.say("Thank you")
        await pass_time(shop, 59, visitor)
        await operator.do("close", conversation_id=conversation_id)
        await pass_time(shop, 600, visitor)
        assert count_said(visitor) == 0
        await visitor.close()
        await operator.close()


async def test_a_note_on_an_old_chat_does_not_stop_the_clock_of_the_open_one(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, PATIENCE) as shop:
        visitor, yesterday, old = await unanswered_chat(shop)
        assert (await yesterday.do("close", conversation_id=old))["type"] == "ack"
        await visitor.close()
        await yesterday.close()
        await shop.tick(REOPEN_WITHIN_MS / 1000 + 1)
        operator = await shop.operator()
        await visitor.connect()
        await visitor.ask_for_person()
        assert await shop.query("SELECT state FROM conversations ORDER BY created_at") == [("closed",), ("waiting",)]
        await pass_time(shop, 30, visitor)
        assert (await operator.do("note", conversation_id=old, text="was friendly"))["type"] == "ack"
        await pass_time(shop, 30 + MOMENT, visitor)
        assert count_said(visitor) == 1
        for client in (visitor, operator):
            await client.close()


async def test_what_it_says_does_not_stop_the_clock_of_the_unanswered_message(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, PATIENCE) as shop:
        visitor, operator, _ = await unanswered_chat(shop)
        before = await shop.query("SELECT unanswered_since FROM conversations")
        await pass_time(shop, 60 + MOMENT, visitor)
        assert count_said(visitor) == 1
        assert await shop.query("SELECT unanswered_since FROM conversations") == before != [(None,)]
        await visitor.close()
        await operator.close()


async def test_a_reload_and_a_restart_do_not_make_it_speak_again(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, PATIENCE) as shop:
        visitor, operator, _ = await unanswered_chat(shop)
        await pass_time(shop, 60 + MOMENT, visitor)
        await visitor.close()
        await visitor.connect()
        await pass_time(shop, 120, visitor)
        await visitor.close()
        await operator.close()
    async with waiting_shop(tmp_path, PATIENCE, clock=shop.clock) as shop:
        visitor.url = f"ws://127.0.0.1:{shop.port}/ws/visitor"
        await visitor.connect()
        await pass_time(shop, 120, visitor)
        assert await shop.query("SELECT count(*) FROM smart_deliveries") == [(1,)]
        assert count_said(visitor) == 1
        await visitor.close()


async def test_it_speaks_in_an_operators_name_only_while_they_are_there(tmp_path: Path) -> None:
    async with waiting_shop(tmp_path, IN_A_NAME) as shop:
        colleague = await shop.operator("omid@shop.example")
        assert await speaker_heard(shop) is None
        operator = await shop.operator()
        assert await speaker_heard(shop) == "Nino"
        await operator.send("set_status", status="away")
        await operator.wait_type("operator_state", status="away")
        assert await speaker_heard(shop) is None
        await operator.close()
        await colleague.close()


async def speaker_heard(shop: RunningShop) -> str | None:
    """In whose name it speaks to a new visitor, None for the bot: the answered message says the same."""
    visitor = await shop.visitor(url=CART)
    await pass_time(shop, 15 + MOMENT, visitor)
    (shown,) = messages(visitor)
    await visitor.say("Yes?", delivery_id=shown["delivery_id"])
    first = await visitor.wait_event("message", smart_message="nino")
    name = shown["speaker"] and shown["speaker"]["name"]
    assert first["sender"]["kind"] == ("operator" if name else "bot")
    await visitor.close()
    return str(name) if name else None
