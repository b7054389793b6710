"""Operators learn that a visitor's words are held back because they come too fast."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support.operator_client import OperatorClient
from tests.support.shop import until
from tests.support.small_shop import running_small_shop
from tests.web.people import everybody


def told(operator: OperatorClient, conversation_id: str) -> list[int]:
    """Every count the operator was told, in order, without repetitions."""
    states = [frame for frame in operator.frames if is_state_of(frame, conversation_id)]
    counts = [frame["slowed"] for frame in states]
    return [count for place, count in enumerate(counts) if place == 0 or counts[place - 1] != count]


def is_state_of(frame: dict[str, Any], conversation_id: str) -> bool:
    return bool(frame["type"] == "visitor_state" and frame["conversation_id"] == conversation_id)


async def test_a_flood_explains_itself_once_a_second_and_is_forgotten_after_a_minute(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, visitor_message_burst=3, visitor_messages_per_second=0.001) as shop:
        operator, visitor = await shop.operator(), await shop.visitor()
        await visitor.say("hello")
        conversation_id = (await visitor.wait_event("message", text="hello"))["conversation_id"]
        await operator.show(conversation_id)
        answers = [await visitor.say("flood") for _ in range(12)]
        assert [each["type"] for each in answers].count("error") == 10
        assert told(operator, conversation_id) == [0]
        await shop.tick(1)
        await operator.wait_type("visitor_state", conversation_id=conversation_id, slowed=10)
        assert (await visitor.say("flood"))["code"] == "too_many"
        await shop.tick(1)
        await operator.wait_type("visitor_state", conversation_id=conversation_id, slowed=11)
        await shop.tick(58)
        await operator.wait_type("visitor_state", conversation_id=conversation_id, slowed=1)
        await shop.tick(1)
        await until(lambda: told(operator, conversation_id) == [0, 10, 11, 1, 0])
        assert shop.shop.context.slowed == {}
        await visitor.close()
        await operator.close()


async def test_only_those_who_see_the_chat_are_told(tmp_path: Path) -> None:
    async with everybody(tmp_path, visitor_message_burst=1, visitor_messages_per_second=0.001) as people:
        chat = await people.chat()
        assert (await chat.visitor.say("flood"))["code"] == "too_many"
        await people.shop.tick(1)
        for name in ("holder", "colleague", "supervisor", "admin"):
            await people.team[name].wait_type("visitor_state", conversation_id=chat.id, slowed=1)
        for name in ("other department", "without the site", "supervisor without the site"):
            assert told(people.team[name], chat.id) in ([], [0])
        await chat.visitor.close()
