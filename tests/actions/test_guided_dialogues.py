"""Guided dialogues over real sockets: kept with the conversation, one for all tabs, handed over as collected."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from chatserver.actions.bot_answering import load_question, store_answer
from chatserver.bot.decision import Decision, HandOver, Said
from chatserver.domain.events import FormAnswer
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import opening_hours, tasks
from chatserver.storage.tasks import Task, answer_subject
from tests.support.shop import ORIGIN, RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

PACK = Path(__file__).parents[2] / "bot_scenarios/en/bot.yaml"
ENTRIES = """\
entries:
  - id: claim
    title: Make a claim
    questions: [I want to claim]
    steps:
      - say: Your order number?
        ask: {field: order_number, kind: order_number, label: Order}
      - say: Your address?
        ask: {field: email, kind: email, label: E-mail}
      - does: hand_over
        department: billing
  - id: goodbye
    title: Goodbye
    questions: [goodbye now]
    answer: Bye, from {shop_name}.
    card: {link: "https://shop.example/more", label: More}
    buttons:
      - {does: close, label: Close the chat}
  - id: gone
    title: To a team that is not there
    questions: [ask the unknown team]
    does: hand_over
    department: gardening
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "bot_scenarios/en").mkdir(parents=True)
    texts = PACK.read_text("utf-8").split("tests:")[0]
    for known in ("order-status", "delivery-cost", "returns"):
        texts = texts.replace(known, "claim")
    (folder / "bot_scenarios/en/bot.yaml").write_text(texts, "utf-8")
    (folder / "bot_scenarios/en/entries.yaml").write_text(ENTRIES, "utf-8")
    shutil.copytree(PACK.parents[2] / "canned_replies", folder / "canned_replies")
    return folder


async def converse(shop: RunningShop, visitor: VisitorClient, *lines: str) -> None:
    """Says each line once the one before it is answered, and hears the last answer."""
    for line in lines:
        await visitor.say(line)
        await shop.finish_tasks()
    await visitor.hear_all()


def said(visitor: VisitorClient) -> list[str]:
    return [event["body"]["text"] for event in visitor.events() if event["body"]["kind"] == "message"]


async def test_what_a_dialogue_collected_goes_to_the_department_without_a_form(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator, visitor = await shop.operator(), await shop.visitor()
        await converse(shop, visitor, "I want to claim", "FF12345", "me@example.com")
        answered = await visitor.wait_event("form_answered")
        assert answered["body"]["department"] == "billing"
        assert [(each["label"], each["value"]) for each in answered["body"]["answers"]] == [
            ("Order", "FF12345"),
            ("E-mail", "me@example.com"),
        ]
        state = await visitor.wait_event("state_changed")
        assert (state["body"]["state"], state["body"]["department"]) == ("waiting", "billing")
        assert not [event for event in visitor.events() if event["body"]["kind"] == "form_offered"]
        assert await shop.query("SELECT email FROM visitors") == [("me@example.com",)]
        assert await shop.query("SELECT count(*) FROM dialogues") == [(0,)]
        await visitor.close()
        await operator.close()


async def test_with_nobody_there_the_collected_address_leaves_a_message(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        visitor = await shop.visitor()
        await converse(shop, visitor, "I want to claim", "FF12345", "me@example.com")
        assert (await visitor.wait_event("state_changed"))["body"]["state"] == "message_left"
        await visitor.close()


async def test_two_tabs_and_a_restart_share_one_dialogue(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        first = await shop.visitor()
        second = VisitorClient(shop.port, shop.site_key, origin=ORIGIN)
        second.token = first.token
        await second.connect()
        await converse(shop, first, "I want to claim")
        await converse(shop, second, "FF12345")
        await first.hear_all()
        assert said(first).count("Your order number?") == said(first).count("Your address?") == 1
        token = first.token
        await asyncio.gather(first.close(), second.close())
    async with running_shop(tmp_path / "data", content=content) as shop:
        third = VisitorClient(shop.port, shop.site_key, origin=ORIGIN)
        third.token = token
        await third.connect()
        await converse(shop, third, "me@example.com")
        assert (await third.wait_event("form_answered"))["body"]["answers"][0]["value"] == "FF12345"
        await third.close()


async def test_asking_for_a_person_keeps_what_was_collected_beside_the_form(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator, visitor = await shop.operator(), await shop.visitor()
        await converse(shop, visitor, "I want to claim", "FF12345")
        await visitor.ask_for_person("Leila", department="sales", topic="Help")
        row = await operator.wait(
            lambda frame: frame["type"] == "inbox_row" and frame["row"]["conversation"]["state"] == "waiting"
        )
        form = {each["key"]: each["value"] for each in row["row"]["conversation"]["form"]}
        assert form == {"name": "Leila", "topic": "Help", "order_number": "FF12345"}
        await visitor.close()
        await operator.close()


async def test_a_state_change_ends_the_dialogue(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator, visitor = await shop.operator(), await shop.visitor()
        await converse(shop, visitor, "I want to claim")
        await operator.do("take", conversation_id=visitor.events()[0]["conversation_id"])
        assert await shop.query("SELECT count(*) FROM dialogues") == [(0,)]
        await visitor.close()
        await operator.close()


async def test_who_takes_over_in_a_dialogue_sees_what_was_collected(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator, visitor = await shop.operator(), await shop.visitor()
        await converse(shop, visitor, "I want to claim", "FF12345")
        conversation_id = visitor.events()[0]["conversation_id"]
        await operator.show(conversation_id)
        await operator.do("take", conversation_id=conversation_id)
        note = await operator.wait_event("note")
        assert note["body"]["text"] == "order_number: FF12345"
        await visitor.wait_event("state_changed")
        assert not [event for event in visitor.events() if event["body"]["kind"] == "note"]
        await visitor.close()
        await operator.close()


async def test_a_button_closes_the_chat_and_an_answer_carries_a_card(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        visitor = await shop.visitor()
        await converse(shop, visitor, "goodbye now")
        answer = visitor.events()[-1]["body"]
        assert answer["text"] == "Bye, from Test shop."
        assert answer["card"] == {"kind": "link", "url": "https://shop.example/more", "label": "More"}
        await visitor.say("Close the chat", button_id="close")
        await shop.finish_tasks()
        closed = await visitor.wait_event("state_changed")
        assert (closed["body"]["state"], closed["body"]["reason"]) == ("closed", "closed_by_bot")
        await visitor.close()


async def test_a_department_that_does_not_exist_stands_for_the_first(tmp_path: Path, content: Path) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator, visitor = await shop.operator(), await shop.visitor()
        await converse(shop, visitor, "ask the unknown team")
        offered = await visitor.wait_event("form_offered")
        assert offered["body"] == {"kind": "form_offered", "form": "pre_chat", "department": "sales", "collected": []}
        await visitor.close()
        await operator.close()


async def test_an_operator_who_leaves_in_between_is_not_promised(tmp_path: Path, content: Path) -> None:
    """The decision is made on what was so a moment ago; storing it looks again and else leaves the task."""
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator, visitor = await shop.operator(), await shop.visitor()
        await converse(shop, visitor, "I want to claim", "FF12345")
        words = visitor.events()[-3]
        task = Task("later", "bot_answer", answer_subject(words["conversation_id"], words["seq"]), 2**52)
        database, now = shop.shop.context.database, shop.shop.context.now
        await database.write(tasks.insert, task)
        question = await database.read(load_question, task, now)
        collected = (FormAnswer("order_number", "Order", "FF12345"),)
        decision = Decision(
            "hand_over", (Said("Passed on."),), hand_over=HandOver("pre_chat", "billing", collected, True)
        )
        await operator.send("set_status", status="away")
        await operator.wait_type("operator_state", status="away")
        assert await database.write(store_answer, task, question, decision, now) is None
        assert await shop.query("SELECT count(*) FROM tasks WHERE id = 'later'") == [(1,)]
        heard = len(operator.frames)
        await operator.send("set_status", status="online")
        await operator.wait_type("operator_state", heard, status="online")
        outcome = await database.write(store_answer, task, question, decision, now)
        assert outcome is not None and outcome.conversation.state == "waiting"
        await visitor.close()
        await operator.close()


async def test_what_the_form_does_not_ask_stays_beside_it_for_whoever_looks_on_and_whoever_comes_later(
    tmp_path: Path, content: Path
) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        visitor = await shop.visitor()
        await converse(shop, visitor, "I want to claim", "FF12345", "me@example.com")
        operator = await shop.operator()
        await visitor.ask_for_person("Leila", department="sales", topic="Help")
        told = [event["body"]["answers"] for event in visitor.events() if event["body"]["kind"] == "form_answered"][-1]
        assert [each["key"] for each in told] == ["name", "topic", "order_number", "email"]
        ((form,),) = await shop.query("SELECT form FROM conversations")
        assert json.loads(form) == told
        await visitor.close()
        await operator.close()


async def test_the_time_of_return_is_told_in_the_language_the_bot_speaks(tmp_path: Path) -> None:
    hours = OpeningHours(weekly=dict.fromkeys(range(7), ((540, 541),)))
    async with running_shop(tmp_path / "data") as shop:
        await shop.shop.context.database.write(opening_hours.put, hours)
        visitor = await shop.visitor(language="en")
        await converse(shop, visitor, "می‌خواهم با یک نفر صحبت کنم", "I want to talk to a person")
        persian, english = said(visitor)[1], said(visitor)[-1]
        assert "ساعت" in persian and not any(c.isascii() and c.isalpha() for c in persian)
        assert "at 09:00" in english
        await visitor.close()
