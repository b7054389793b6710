"""Waiting, taking, limits, and what happens when nobody can come."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from tests.support.client import Client
from tests.support.shop import running_shop


async def test_the_first_to_ask_is_first_and_places_move_up(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        first, second = await shop.visitor(), await shop.visitor()
        await first.ask_for_person("Ana")
        shop.advance(1)
        await second.ask_for_person("Ben")
        await first.wait_type("queue", position=1, waiting=2)
        await second.wait_type("queue", position=2, waiting=2)
        conversation_id = first.events()[-1]["conversation_id"]
        await operator.do("take", conversation_id=conversation_id)
        await second.wait_type("queue", position=1, waiting=1)
        for client in (first, second, operator):
            await client.close()


async def test_departments_have_queues_of_their_own(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        sales, billing = await shop.visitor(), await shop.visitor()
        await sales.ask_for_person("Ana", department="sales")
        await billing.ask_for_person("Ben", department="billing")
        await sales.wait_type("queue", position=1, waiting=1)
        await billing.wait_type("queue", position=1, waiting=1)
        for client in (sales, billing, operator):
            await client.close()


async def test_an_operator_gets_no_more_chats_than_their_limit(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitors = [await shop.visitor() for _ in range(6)]
        answers = []
        for number, visitor in enumerate(visitors):
            await visitor.ask_for_person(f"Visitor {number}")
        takes = [
            operator.do("take", conversation_id=visitor.events()[-1]["conversation_id"]) for visitor in visitors
        ]
        answers = await asyncio.gather(*takes)
        assert [answer["type"] for answer in answers].count("ack") == 4
        assert {answer["code"] for answer in answers if answer["type"] == "error"} == {"at_limit"}
        assert await shop.query("SELECT count(*) FROM conversations WHERE state = 'assigned'") == [(4,)]
        await operator.wait_type("operator_state", chats=4)
        for client in (*visitors, operator):
            await client.close()


async def test_a_visitor_who_leaves_the_queue_is_with_the_bot_again(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor()
        await visitor.ask_for_person()
        await visitor.do("leave_queue")
        await visitor.wait_event("state_changed", state="bot", reason="left_queue")
        await visitor.say("wher is my ordr?")
        await visitor.wait_event("message", entry_id="order-status")
        for client in (visitor, operator):
            await client.close()


async def test_a_transferred_visitor_keeps_the_place(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator, colleague = await shop.operator(), await shop.operator("omid@shop.example")
        first = await shop.visitor()
        await first.ask_for_person("Ana", department="sales")
        conversation_id = first.events()[-1]["conversation_id"]
        await operator.do("take", conversation_id=conversation_id)
        shop.advance(60)
        second = await shop.visitor()
        await operator.http.get("/healthz")
        await shop.tick()
        await second.ask_for_person("Ben", department="billing")
        await operator.do("transfer", conversation_id=conversation_id, department="billing")
        await first.wait_type("queue", position=1, waiting=2)
        await second.wait_type("queue", position=2, waiting=2)
        for client in (first, second, operator, colleague):
            await client.close()


async def test_without_operators_the_bot_answers_promises_nobody_and_takes_a_message(tmp_path: Path) -> None:
    async with running_shop(tmp_path, with_operators=False) as shop:
        visitor = await shop.visitor()
        assert not any(each["is_available"] for each in visitor.frames[0]["departments"])
        await visitor.say("wher is my ordr?")
        await visitor.wait_event("message", entry_id="order-status")
        await visitor.say("I want to talk to a person", button_id="person")
        await visitor.wait_event("form_offered", form="offline")
        assert not [event for event in visitor.events() if event["body"].get("form") == "pre_chat"]
        refused = await visitor.answer_form("offline", "support", name="Ana", topic="Call me", email="nobody")
        assert refused["code"] == "bad_field" and "email" in refused["message"]
        await visitor.answer_form("offline", "support", name="Ana", topic="Call me", email="a@b.example")
        await visitor.wait_event("state_changed", state="message_left")
        await visitor.say("wher is my ordr?")
        answers = [event for event in visitor.events() if event["body"].get("entry_id") == "order-status"]
        assert answers
        await visitor.close()


async def test_a_form_sent_after_the_last_operator_left_offers_to_leave_a_message(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor()
        await visitor.say("a person please", button_id="person")
        await visitor.wait_event("form_offered", form="pre_chat")
        await operator.send("set_status", status="away")
        await operator.wait_type("operator_state", status="away")
        await visitor.answer_form("pre_chat", "sales", name="Ana", topic="Help")
        await visitor.wait_event("form_offered", form="offline")
        assert await shop.query("SELECT state FROM conversations") == [("bot",)]
        for client in (visitor, operator):
            await client.close()


async def test_an_open_page_learns_when_people_come_and_go(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        await shop.tick(1)
        operator = await shop.operator()
        await shop.tick(1)
        frame = await visitor.wait_type("availability")
        assert all(each["is_available"] for each in frame["departments"])
        async with shop.somebody_goes():
            await Client.close(operator)
        await shop.tick(46)
        gone = await visitor.wait(
            lambda frame: frame["type"] == "availability" and not any(d["is_available"] for d in frame["departments"])
        )
        assert gone
        await visitor.close()
        await operator.close()


async def test_silence_closes_a_chat_with_the_bot_and_a_word_within_a_day_reopens_it(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        await visitor.say("hello")
        await shop.tick(20 * 60)
        await visitor.say("still here")
        await shop.tick(20 * 60)
        assert await shop.query("SELECT state FROM conversations") == [("bot",)]
        await shop.tick(31 * 60)
        await visitor.wait_event("state_changed", state="closed", reason="closed_by_silence")
        await visitor.say("me again")
        await visitor.wait_event("state_changed", state="bot", reason="reopened")
        await shop.tick(31 * 60)
        await shop.tick(25 * 3600)
        await visitor.say("another day")
        assert await shop.query("SELECT count(*) FROM conversations") == [(2,)]
        await visitor.close()


async def test_the_chat_of_an_operator_who_is_gone_can_be_taken_over(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        nino, omid = await shop.operator("nino@shop.example"), await shop.operator("omid@shop.example")
        visitor = await shop.visitor()
        await visitor.ask_for_person()
        conversation_id = visitor.events()[0]["conversation_id"]
        await nino.do("take", conversation_id=conversation_id)
        refused = await omid.do("take", conversation_id=conversation_id)
        assert refused["code"] == "already_taken"
        async with shop.somebody_goes():
            await Client.close(nino)
        await shop.tick(46)
        assert (await omid.do("take", conversation_id=conversation_id))["type"] == "ack"
        assert await shop.query("SELECT operator_name FROM conversations") == [("Omid",)]
        for client in (visitor, nino, omid):
            await client.close()


async def test_a_resent_form_gets_the_same_ack_though_nobody_could_come(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        answers = {"name": "Ana", "topic": "Help"}
        form = {"form": "pre_chat", "department": "sales", "answers": answers}
        first = await visitor.do("answer_form", "form-1", **form)
        again = await visitor.do("answer_form", "form-1", **form)
        assert first == again and first["type"] == "ack"
        await visitor.wait_event("form_offered", form="offline")
        assert await shop.query("SELECT visitor_name FROM conversations") == [("Ana",)]
        await visitor.close()


async def test_the_bot_answers_a_burst_in_the_order_it_was_asked(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        questions = ["wher is my ordr?", "hello", "what sizes do you have", "thanks", "how do I return this"]
        for number, question in enumerate(questions):
            await visitor.send("send", client_message_id=f"q{number}", text=question)
        await visitor.wait_type("ack", client_message_id="q4")
        await shop.finish_tasks()
        rows = await shop.query("SELECT body FROM events WHERE body LIKE '%bot_decided%' ORDER BY seq")
        answered = [json.loads(body)["question_seq"] for (body,) in rows]
        assert len(answered) == len(questions) and answered == sorted(answered)
        await visitor.close()


async def test_operators_hear_nothing_of_chats_they_may_not_see(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        await shop.add_operator("sara@shop.example", departments=["sales"])
        nino, sara = await shop.operator(), await shop.operator("sara@shop.example")
        visitor = await shop.visitor()
        await visitor.say("hello")
        await sara.wait_type("inbox_row")
        await visitor.ask_for_person(department="billing")
        await sara.wait_type("inbox_gone")
        conversation_id = visitor.events()[0]["conversation_id"]
        heard = len(sara.frames)
        await nino.do("take", conversation_id=conversation_id)
        await visitor.say("secret words of billing")
        await nino.wait(lambda f: f["type"] == "inbox_row" and f["row"]["last_text"] == "secret words of billing")
        assert [frame["type"] for frame in sara.frames[heard:]] == []
        for client in (visitor, nino, sara):
            await client.close()


async def test_a_chat_reopened_after_a_long_one_still_closes_after_silence(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor()
        await visitor.ask_for_person()
        conversation_id = visitor.events()[0]["conversation_id"]
        await operator.do("take", conversation_id=conversation_id)
        await shop.tick(40 * 60)
        await operator.do("close", conversation_id=conversation_id)
        await visitor.say("one more thing")
        await shop.tick(31 * 60)
        assert await shop.query("SELECT state FROM conversations") == [("closed",)]
        for client in (visitor, operator):
            await client.close()
