"""How a visitor comes to a department, waits there, and what they may do instead of waiting."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from chatserver.domain.forms import PRE_CHAT, FormChoice, FormField
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import opening_hours
from tests.queue.counter import (
    NINO,
    OMID,
    hang_up,
    join,
    pass_time,
    set_queue,
    set_rules,
    set_skill,
    settle,
    state_of,
    wait_for,
)
from tests.support.client import Client, Frame
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.support.visitor_client import VisitorClient

MINUTE_OF_THE_DAY = OpeningHours(weekly=dict.fromkeys(range(7), ((540, 541),)))


async def department_of(shop: RunningShop) -> list[tuple[Any, ...]]:
    return await shop.query("SELECT department, state FROM conversations ORDER BY created_at")


def department(client: VisitorClient, key: str) -> Frame:
    """What the visitor's tab was last told of the department."""
    told = [frame for frame in client.frames if frame["type"] in ("welcome", "availability")][-1]
    return next(each for each in told["departments"] if each["key"] == key)  # type: ignore[no-any-return]


async def test_a_choice_in_the_form_leads_to_another_department_and_the_operator_sees_it(tmp_path: Path) -> None:
    choices = (FormChoice("bill", {"en": "A bill"}, "billing"), FormChoice("other", {"en": "Something else"}))
    what = FormField("what", "choice", {"en": "What is it about?"}, is_required=True, choices=choices)
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", pre_chat=(*PRE_CHAT, what))
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        answers = {"name": "Leila", "topic": "My order"}
        assert (await visitor.answer_form("pre_chat", "sales", **answers))["code"] == "bad_field"
        assert (await visitor.answer_form("pre_chat", "sales", **answers, what="bill"))["type"] == "ack"
        assert await department_of(shop) == [("billing", "waiting")]
        row = await nino.wait_type("inbox_row")
        assert {"key": "what", "label": "What is it about?", "value": "A bill"} in row["row"]["conversation"]["form"]
        await hang_up(visitor, nino)


async def test_a_full_department_sends_visitors_to_who_helps_out_and_then_asks_for_a_message(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", queue_limit=1, fallback="billing")
        await set_rules(shop, "billing", queue_limit=1)
        nino = await shop.operator(NINO)
        people = [(await wait_for(shop, "Ana"))[0], (await wait_for(shop, "Ben"))[0]]
        assert await department_of(shop) == [("sales", "waiting"), ("billing", "waiting")]
        await pass_time(shop, 1)
        third = await shop.visitor()
        assert (department(third, "sales")["is_available"], department(third, "sales")["why_away"]) == (False, "full")
        assert department(third, "support")["is_available"]
        await third.answer_form("pre_chat", "sales", name="Cyrus", topic="My order")
        await third.wait_event("form_offered", form="offline", department="sales")
        await people[0].do("leave_queue")
        assert (await third.answer_form("pre_chat", "sales", name="Cyrus", topic="My order"))["type"] == "ack"
        assert (await department_of(shop))[2] == ("sales", "waiting")
        await hang_up(*people, third, nino)


async def test_a_closed_department_says_when_it_opens_and_takes_a_message(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.shop.context.database.write(opening_hours.put, MINUTE_OF_THE_DAY, "sales")
        nino = await shop.operator(NINO)
        await pass_time(shop, 1)
        visitor = await shop.visitor()
        assert department(visitor, "sales")["why_away"] == "closed"
        assert department(visitor, "sales")["opens"]
        assert department(visitor, "billing")["is_available"]
        await visitor.answer_form("pre_chat", "sales", name="Leila", topic="My order")
        await visitor.wait_event("form_offered", form="offline")
        assert await department_of(shop) == [("sales", "bot")]
        await set_rules(shop, "sales", fallback="billing")
        await visitor.answer_form("pre_chat", "sales", name="Leila", topic="My order")
        assert await department_of(shop) == [("billing", "waiting")]
        await hang_up(visitor, nino)


async def test_a_closed_department_says_who_helps_out_and_the_visitor_waits_there_in_its_stead(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.shop.context.database.write(opening_hours.put, MINUTE_OF_THE_DAY, "sales")
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        await pass_time(shop, 1)
        await visitor.wait(lambda frame: frame["type"] == "availability" and frame["departments"][1]["is_available"])
        assert department(visitor, "billing")["helped_by"] == department(visitor, "sales")["helped_by"] == ""
        await set_rules(shop, "sales", fallback="billing")
        await pass_time(shop, 1)
        await visitor.wait(lambda frame: frame["type"] == "availability" and frame["departments"][0]["helped_by"])
        sales = department(visitor, "sales")
        assert (sales["is_available"], sales["why_away"], sales["helped_by"]) == (True, "closed", "billing")
        assert sales["opens"]
        await join(shop, visitor)
        moved = await visitor.wait_event("state_changed", reason="asked_for_person")
        assert (moved["body"]["department"], moved["body"]["instead_of"]) == ("billing", "sales")
        await visitor.do("leave_queue")
        await join(shop, visitor, department="support")
        await visitor.do("change_department", department="sales")
        moved = await visitor.wait_event("state_changed", reason="changed_department")
        assert (moved["body"]["department"], moved["body"]["instead_of"]) == ("billing", "sales")
        await hang_up(visitor, nino)


async def test_whoever_changes_the_department_waits_at_the_end_of_the_other_queue(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino = await shop.operator(NINO)
        first, chat = await wait_for(shop, "Ana", "sales")
        second, _ = await wait_for(shop, "Ben", "billing")
        assert (await first.do("change_department", department="nowhere"))["code"] == "bad_field"
        assert (await first.do("change_department", department="billing"))["type"] == "ack"
        await first.wait_event("state_changed", reason="changed_department", department="billing")
        await first.wait_type("queue", position=2, waiting=2)
        assert await waits(shop, chat) == [("sales", "left"), ("billing", None)]
        await nino.do("take", conversation_id=chat)
        assert (await first.do("change_department", department="sales"))["code"] == "not_waiting"
        await hang_up(first, second, nino)


async def test_a_department_where_nobody_is_cannot_be_changed_to_and_the_place_is_kept(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_skill(shop, "billing", omid="normal")
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop, "Ana", "sales")
        before = await shop.query("SELECT queued_at FROM conversations")
        assert (await visitor.do("change_department", department="billing"))["code"] == "nobody_available"
        assert await shop.query("SELECT queued_at FROM conversations") == before
        assert await waits(shop, chat) == [("sales", None)]
        await hang_up(visitor, nino)


async def waits(shop: RunningShop, chat: str) -> list[tuple[Any, ...]]:
    return await shop.query(
        "SELECT department, ended_as FROM waits WHERE conversation_id = ? ORDER BY queued_at", chat
    )


async def test_one_tap_turns_the_wait_into_a_message_and_gives_the_place_up(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino = await shop.operator(NINO)
        first, chat = await wait_for(shop, "Ana")
        second, _ = await wait_for(shop, "Ben")
        assert (await first.do("wait_by_mail", email="ana@example.com"))["code"] == "no_mail", "it cannot be promised"
        shop.shop.context.promises_mail = True
        assert (await first.do("wait_by_mail", email="nobody"))["code"] == "bad_field"
        assert await state_of(shop, chat) == ("waiting", None)
        assert (await first.do("wait_by_mail", email="ana@example.com"))["type"] == "ack"
        await first.wait_event("state_changed", state="message_left", reason="wait_by_mail")
        await second.wait_type("queue", position=1, waiting=1)
        assert await waits(shop, chat) == [("sales", "mail")]
        due = "SELECT due_at - changed_at FROM conversations WHERE id = ?"
        assert await shop.query(due, chat) == [(12 * 3600 * 1000,)]
        await nino.do("take", conversation_id=chat)
        await nino.do("send", conversation_id=chat, text="Here is your answer")
        assert await shop.query("SELECT due_at FROM conversations WHERE id = ?", chat) == [(None,)]
        await hang_up(first, second, nino)


@pytest.mark.parametrize("helps", [True, False])
async def test_the_bot_says_what_it_knows_to_who_waits_if_it_may_and_asks_nothing(helps: bool, tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, bot_helps_waiting=helps)
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        for words in ("how much is delivery", "qwerty zxcvb", "I want to claim"):
            await visitor.say(words)
        await pass_time(shop, 1)
        await visitor.hear_all()
        answers = [each for each in visitor.events() if each["body"]["kind"] == "message" and is_bot(each)]
        assert bool(answers) is helps
        assert not [each for each in visitor.events() if each["body"]["kind"] == "form_offered"]
        assert await state_of(shop, chat) == ("waiting", None)
        await hang_up(visitor, nino)


def is_bot(event: Frame) -> bool:
    return bool(event["sender"]["kind"] == "bot")


async def test_without_the_bot_every_word_leads_to_the_form_once(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, bot_is_on=False)
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        assert visitor.frames[0]["mode"]["form_comes_first"]
        await visitor.say("hello")
        await visitor.say("is anybody there?")
        await settle(shop)
        assert [each["body"]["kind"] for each in visitor.events()].count("message") <= 2
        kinds = await shop.query("SELECT body ->> 'kind', body ->> 'form' FROM events ORDER BY seq")
        assert kinds[:2] == [("message", None), ("form_offered", "pre_chat")]
        assert not [kind for kind, _ in kinds if kind == "bot_decided"]
        await join(shop, visitor)
        assert await department_of(shop) == [("sales", "waiting")]
        await hang_up(visitor, nino)


async def test_the_form_may_come_first_and_begins_the_conversation(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, form_comes_first=True)
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        assert visitor.frames[0]["mode"]["form_comes_first"]
        await join(shop, visitor)
        assert await department_of(shop) == [("sales", "waiting")]
        await hang_up(visitor, nino)


async def test_at_peak_forms_are_shorter_and_the_bot_comes_first(tmp_path: Path) -> None:
    phone = FormField("phone", "phone")
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", pre_chat=(*PRE_CHAT, phone))
        await set_queue(shop, form_comes_first=True, peak="on")
        nino, early = await shop.operator(NINO), await shop.visitor()
        assert [each["key"] for each in department(early, "sales")["pre_chat"]] == ["name", "topic", "phone"]
        await pass_time(shop, 1)
        await pass_time(shop, 1)
        told = await early.wait(lambda frame: frame["type"] == "availability" and frame["mode"]["is_peak"])
        assert not told["mode"]["form_comes_first"]
        assert [each["key"] for each in department(early, "sales")["pre_chat"]] == ["name", "topic"]
        await set_queue(shop, peak="off")
        await pass_time(shop, 1)
        await pass_time(shop, 1)
        await early.wait(lambda frame: frame["type"] == "availability" and not frame["mode"]["is_peak"])
        await hang_up(early, nino)


async def newest_mode(visitor: VisitorClient) -> Frame:
    """How the shop answers, as the visitor's tab was told last."""
    await visitor.hear_all()
    mode: Frame = [each for each in visitor.frames if each["type"] == "availability"][-1]["mode"]
    return mode


async def test_a_rush_switched_on_by_hand_says_of_many_only_while_many_wait(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, peak="on")
        nino, early = await shop.operator(NINO), await shop.visitor()
        waiting = [(await wait_for(shop, name))[0] for name in ("Ana", "Ben", "Cyrus", "Dana")]
        await pass_time(shop, 1)
        await pass_time(shop, 1)
        mode = await newest_mode(early)
        assert mode["is_peak"] and not mode["many_wait"], "four are not many"
        waiting.append((await wait_for(shop, "Elias"))[0])
        await pass_time(shop, 1)
        assert (await newest_mode(early))["many_wait"]
        await waiting[0].do("leave_queue")
        await pass_time(shop, 1)
        assert not (await newest_mode(early))["many_wait"]
        await hang_up(early, *waiting, nino)


async def test_a_request_to_be_called_is_a_message_with_its_own_form(tmp_path: Path) -> None:
    fields = (FormField("phone", "phone", is_required=True), FormField("when", "text", {"en": "When?"}))
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", call_back=fields)
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        assert [each["key"] for each in department(visitor, "sales")["call_back"]] == ["phone", "when"]
        assert (await visitor.answer_form("call_back", "sales", phone="soon"))["code"] == "bad_field"
        assert (await visitor.answer_form("call_back", "sales", phone="+98 21 555", when="at noon"))["type"] == "ack"
        assert await department_of(shop) == [("sales", "message_left")]
        await visitor.wait_event("state_changed", state="message_left", reason="asked_for_call")
        row = await left_row(nino)
        assert row["call"] == {"number": "+98 21 555", "when": "at noon"} and row["due_at"]
        await hang_up(visitor, nino)


async def test_the_time_to_call_is_one_short_line_whatever_was_written(tmp_path: Path) -> None:
    fields = (FormField("phone", "phone", is_required=True), FormField("when", "long_text", {"en": "When?"}))
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", call_back=fields)
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        await visitor.answer_form("call_back", "sales", phone="+98 21 555", when="at\nnoon \u202e" + "x" * 900)
        assert (await left_row(nino))["call"]["when"] == "at noon " + "x" * 192
        await hang_up(visitor, nino)


async def test_a_call_is_wanted_until_the_chat_ends_and_no_other_form_asks_for_one(tmp_path: Path) -> None:
    fields = (FormField("mobile", "phone", {"en": "Mobile"}, is_required=True),)
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", call_back=fields)
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        message = {"name": "Leila", "email": "leila@buyer.example", "topic": "Where is it?", "phone": "+98 21 777"}
        await visitor.answer_form("offline", "sales", **message)
        row = await left_row(nino)
        chat = row["conversation"]["id"]
        assert row["call"] is None
        await visitor.answer_form("call_back", "sales", mobile="+98 21 555")
        wanted = {"number": "+98 21 555", "when": ""}
        await nino.wait(lambda frame: frame["type"] == "inbox_row" and frame["row"]["call"] == wanted)
        again = (await visitor.answer_form("offline", "sales", **message))["seq"]
        row = await nino.wait(lambda frame: is_row_of(frame, "message_left") and frame["row"]["head_seq"] >= again)
        assert row["row"]["call"] == wanted, "it is owed still"
        await nino.do("take", conversation_id=chat)
        await nino.do("send", conversation_id=chat, text="I have just called.")
        await nino.wait(lambda frame: frame["type"] == "inbox_row" and frame["row"]["due_at"] is None)
        await nino.do("close", conversation_id=chat)
        ended = await nino.wait(lambda frame: is_row_of(frame, "closed"))
        assert ended["row"]["call"] is None
        await hang_up(visitor, nino)


async def test_the_list_shows_what_was_left_and_not_what_was_said_before(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, bot_is_on=False)
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        await visitor.say("do you have it in blue?")
        said = await nino.wait_type("inbox_row")
        assert said["row"]["last_text"] == "do you have it in blue?"
        await visitor.answer_form("offline", "sales", name="Leila", email="a@b.example", topic="Please write to me.")
        row = await left_row(nino)
        assert (row["last_text"], row["last_sender"]) == ("Please write to me.", "visitor")
        await visitor.say("As soon as you can.")
        await nino.wait(lambda frame: frame["type"] == "inbox_row" and "soon" in frame["row"]["last_text"])
        await hang_up(visitor, nino)


async def test_a_wait_that_becomes_a_message_shows_what_was_written_last(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, smtp_host="127.0.0.1", mail_from="chat@shop.example") as shop:
        await set_queue(shop, bot_helps_waiting=False)
        nino = await shop.operator(NINO)
        visitor, _ = await wait_for(shop)
        await visitor.say("It is about my second parcel.")
        assert (await visitor.do("wait_by_mail", email="a@b.example"))["type"] == "ack"
        assert (await left_row(nino))["last_text"] == "It is about my second parcel."
        await hang_up(visitor, nino)


async def left_row(operator: Client) -> Frame:
    """The newest row of a chat in which a message was left, as the console was told."""
    await operator.wait(lambda frame: is_row_of(frame, "message_left"))
    rows = [frame["row"] for frame in operator.frames if is_row_of(frame, "message_left")]
    return rows[-1]


def is_row_of(frame: Frame, state: str) -> bool:
    return frame["type"] == "inbox_row" and frame["row"]["conversation"]["state"] == state


async def test_known_answers_are_there_the_next_time(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, _ = await wait_for(shop, "Leila")
        await visitor.do("close")
        await visitor.close()
        welcome = await visitor.connect()
        assert welcome["known_answers"] == {"name": "Leila"}
        await hang_up(visitor, nino, omid)
