"""A placeholder is filled once: names, fields and shops called like templates stay what they are (X4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.conftest import ENTRIES
from tests.content.test_places import make_folder
from tests.support.client import Frame
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop, running_shop
from tests.support.templates import EMPTY_TEMPLATES, TEMPLATES
from tests.support.visitor_client import VisitorClient

MORE = """\
  - id: who-am-i
    title: Who am I?
    questions: [What is my name]
    answer: "{shop_name} greets {visitor_name} of {shop_name}."
  - id: tell
    title: Tell us something
    questions: [I want to tell something]
    steps:
      - say: What is it, {visitor_name}?
        ask: {field: what, kind: text}
      - say: "{what}, {visitor_name}, {what} at {shop_name}: is it so?"
        buttons: [{label: "Yes", go_to: done}]
      - id: done
        say: "{what} it is."
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = make_folder(tmp_path)
    (folder / "bot_scenarios/en/entries.yaml").write_text(ENTRIES + MORE, "utf-8")
    return folder


async def test_names_and_answers_that_look_like_templates_stay_literal(tmp_path: Path, content: Path) -> None:
    names = TEMPLATES + EMPTY_TEMPLATES
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator = await shop.operator()
        for name in names:
            shop.shop.context.shop_name = name
            visitor = await shop.visitor()
            conversation_id = await be_called(shop, visitor, operator, name)
            await check_bot(shop, visitor, name)
            await check_suggested(operator, conversation_id, name)
            await visitor.close()
        await operator.close()
    record("X4", templates=len(names), places_on_the_server=6, evaluated=0)


async def be_called(shop: RunningShop, visitor: VisitorClient, operator: OperatorClient, name: str) -> str:
    """A conversation with the bot whose visitor has this name."""
    await hear(shop, visitor, "hello there")
    conversation_id: str = (await visitor.wait_event("message"))["conversation_id"]
    await operator.send("open", conversation_id=conversation_id)
    assert (await operator.do("rename_visitor", conversation_id=conversation_id, name=name))["type"] == "ack"
    return conversation_id


async def check_bot(shop: RunningShop, visitor: VisitorClient, name: str) -> None:
    """In an answer, and in each step of a guided dialogue, with a field that is called the same."""
    assert await hear(shop, visitor, "What is my name") == f"{name} greets {name} of {name}."
    assert await hear(shop, visitor, "I want to tell something") == f"What is it, {name}?"
    told = name if name in TEMPLATES else f"tell {name}"  # signs alone are no words
    assert await hear(shop, visitor, told) == f"{told}, {name}, {told} at {name}: is it so?"
    assert await hear(shop, visitor, "Yes") == f"{told} it is."


async def hear(shop: RunningShop, visitor: VisitorClient, words: str) -> str:
    """What the bot says to that."""
    ack = await visitor.say(words)
    await shop.finish_tasks()

    def is_answer(frame: Frame) -> bool:
        event = frame["event"] if frame["type"] == "event" else None
        return event is not None and event["seq"] > ack["seq"] and event["body"]["kind"] == "message"

    answer = await visitor.wait(is_answer, f"the answer to {words}")
    return str(answer["event"]["body"]["text"])


async def check_suggested(operator: OperatorClient, conversation_id: str, name: str) -> None:
    """Offered to an operator, ready to be sent."""
    asked = {"conversation_id": conversation_id, "text": "What is my name"}
    answer = await operator.post("/console/api/bot/replies", asked)
    texts = [reply["text"] for reply in answer.json()["replies"]]
    assert texts[0] == f"{name} greets {name} of {name}."
