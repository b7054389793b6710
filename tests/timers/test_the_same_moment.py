"""T2: somebody writes at the very moment at which a message is due. Never does one follow their words."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient
from tests.timers.waiting import (
    CART,
    MOMENT,
    all_leave,
    arrive,
    count_sent,
    messages,
    pass_time,
    proposals_are_decided,
    waiting_shop,
)

RULES = """\
smart_messages:
  - id: soon
    when: {time_on_page_seconds: 30}
    then: {text: {en: Can we help?}}
  - id: patience
    when: {unanswered_seconds: 60}
    then: {text: {en: We are still looking for somebody.}}
"""
AT_ONCE = 50
WINDOW_TURNS = 60  # of the event loop: what happens in them happens in one moment of the clock
AFTERWARDS_SECONDS = 31


@pytest.mark.parametrize("count", [200, pytest.param(2_000, marks=pytest.mark.long)])
async def test_no_smart_message_follows_the_visitors_own_words(
    tmp_path: Path, count: int, calm_log: pytest.LogCaptureFixture
) -> None:
    chance = random.Random(count)
    async with waiting_shop(tmp_path, RULES) as shop:
        late = 0
        for _ in range(count // AT_ONCE):
            visitors = await arrive(shop, AT_ONCE, url=CART)
            await shop.is_handled(*visitors)
            shop.advance(30 + MOMENT)
            await asyncio.gather(look(shop, chance), *(write(each, chance) for each in visitors))
            await pass_time(shop, AFTERWARDS_SECONDS, *visitors)
            late += sum(is_late(each) for each in visitors)
            await all_leave(*visitors)
        late += await count_words_after(shop, "visitor")
        record("T2", replies=count, sent_before_them=await count_sent(shop), late_fires=late)
        assert late == 0


@pytest.mark.parametrize("count", [50, pytest.param(500, marks=pytest.mark.long)])
async def test_no_smart_message_follows_an_operators_answer(
    tmp_path: Path, count: int, calm_log: pytest.LogCaptureFixture
) -> None:
    chance = random.Random(count)
    async with waiting_shop(tmp_path, RULES) as shop:
        await shop.shop.context.database.write(
            lambda transaction: transaction.execute("UPDATE operators SET chat_limit = 10000")
        )
        operator = await shop.operator()
        late = 0
        for _ in range(count // AT_ONCE):
            visitors = await arrive(shop, AT_ONCE, url=CART)
            chats = [await unanswered_chat(each, operator) for each in visitors]
            shop.advance(60 + MOMENT)
            await asyncio.gather(look(shop, chance), *(answer(operator, each, chance) for each in chats))
            await pass_time(shop, AFTERWARDS_SECONDS, *visitors)
            late += sum(len(messages(each)) for each in visitors)
            await all_leave(*visitors)
        late += await count_words_after(shop, "operator")
        record("T2", answers=count, sent_before_answers=await count_sent(shop), late_after_answers=late)
        assert late == 0
        await operator.close()


async def look(shop: RunningShop, chance: random.Random) -> None:
    """The server looks at what is due, a little earlier or later."""
    await turns(chance)
    await shop.shop.chores.tick()
    await proposals_are_decided(shop)


async def write(visitor: VisitorClient, chance: random.Random) -> None:
    await turns(chance)
    assert (await visitor.say("hello"))["type"] == "ack"


async def answer(operator: OperatorClient, conversation_id: str, chance: random.Random) -> None:
    await turns(chance)
    assert (await operator.do("send", conversation_id=conversation_id, text="I am here"))["type"] == "ack"


async def turns(chance: random.Random) -> None:
    for _ in range(chance.randrange(WINDOW_TURNS)):
        await asyncio.sleep(0)


async def unanswered_chat(visitor: VisitorClient, operator: OperatorClient) -> str:
    """A chat that an operator has taken and not answered."""
    await visitor.ask_for_person()
    waiting = await visitor.wait_event("state_changed", state="waiting")
    conversation_id = str(waiting["conversation_id"])
    assert (await operator.do("take", conversation_id=conversation_id))["type"] == "ack"
    assert (await visitor.say("Is anybody there?"))["type"] == "ack"
    return conversation_id


def is_late(visitor: VisitorClient) -> bool:
    """Whether a message was shown after the visitor's words were acknowledged or came back, or stands over them."""
    shown = [number for number, frame in enumerate(visitor.frames) if frame["type"] == "bubble" and frame["text"]]
    taken = [number for number, frame in enumerate(visitor.frames) if frame["type"] == "bubble" and not frame["text"]]
    spoken = [number for number, frame in enumerate(visitor.frames) if is_own_word(frame)]
    return bool(shown) and (max(shown) > min(spoken) or not taken)


def is_own_word(frame: dict[str, object]) -> bool:
    return frame["type"] == "ack" or (frame["type"] == "reset" and frame["conversation"] is not None)


async def count_words_after(shop: RunningShop, kind: str) -> int:
    """How many smart messages stand in a chat after somebody's words that should have kept them away."""
    ((late,),) = await shop.query(
        "SELECT count(*) FROM events AS said JOIN events AS earlier USING (conversation_id) "
        "WHERE said.body ->> 'smart_message' IS NOT NULL "
        "AND earlier.sender_kind = ? AND earlier.body ->> 'kind' = 'message' "
        "AND earlier.seq < said.seq AND (? = 'operator' OR said.body ->> 'smart_message' = 'soon')",
        kind,
        kind,
    )
    return int(late)
