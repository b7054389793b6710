"""Words at the limit and beyond, and words that have broken others: stored and shown as they were sent (B5, B6)."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from chatserver.domain.limits import NAME_CODE_POINTS, TEXT_CODE_POINTS, TITLE_CODE_POINTS
from tests.support.awkward_texts import AT_THE_LIMIT, NAUGHTY
from tests.support.client import Frame
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

TOO_BIG = 1009
SLOW_MS = 500.0  # of the processor's time; the row's 50 ms are recorded


async def test_words_at_the_limit_are_stored_and_shown_as_they_were_sent(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_shop(tmp_path) as shop:
        slowest = 0.0
        for name, text in (AT_THE_LIMIT | NAUGHTY).items():
            visitor = await shop.visitor()
            took_ms = await check_round_trip(shop, visitor, name, text)
            slowest = max(slowest, took_ms)
            await visitor.close()
        record("B6", texts=len(AT_THE_LIMIT) + len(NAUGHTY), slowest_answer_ms=round(slowest, 1))
        assert slowest < SLOW_MS


async def check_round_trip(shop: RunningShop, visitor: VisitorClient, name: str, text: str) -> float:
    """Says it and has the bot answer. Returns how many milliseconds of the processor that took."""
    started = time.process_time()
    ack = await visitor.say(text)
    assert ack["type"] == "ack", (name, ack)
    await visitor.wait(is_from_bot, f"the bot's answer to {name}")
    took_ms = (time.process_time() - started) * 1000
    ((stored,),) = await shop.query("SELECT body FROM events WHERE id = ?", ack["id"])
    assert json.loads(stored)["text"] == text, name
    await visitor.close()
    await visitor.connect()
    shown: list[Any] = [event["body"]["text"] for event in visitor.events() if event["id"] == ack["id"]]
    assert shown == [text], name
    return took_ms


def is_from_bot(frame: Frame) -> bool:
    events = [frame["event"]] if frame["type"] == "event" else frame.get("events", [])
    return any(event["sender"]["kind"] == "bot" for event in events)


async def test_names_and_titles_are_kept_as_they_were_sent(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    texts = AT_THE_LIMIT | NAUGHTY
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        slowest = 0.0
        for text in texts.values():
            visitor = await shop.visitor()
            slowest = max(slowest, await check_name_and_title(operator, visitor, text))
            await visitor.close()
        await operator.close()
    record("B6", names_and_titles=len(texts), slowest_name_ms=round(slowest, 1))
    assert slowest < SLOW_MS


async def check_name_and_title(operator: OperatorClient, visitor: VisitorClient, text: str) -> float:
    """The visitor is called this, on a page called this. Returns how many milliseconds of the processor both took."""
    name, title = text[:NAME_CODE_POINTS].strip() or "-", text[:TITLE_CODE_POINTS]
    await visitor.say("hello")
    id_ = visitor.events()[0]["conversation_id"]
    await operator.send("open", conversation_id=id_)
    started = time.process_time()
    await operator.do("rename_visitor", conversation_id=id_, name=name)
    await visitor.send("page", url="http://shop.example/", title=title)
    await visitor.do("send", text="hello again")  # answered once the page before it has been taken in
    took_ms = (time.process_time() - started) * 1000
    renamed = await operator.wait(lambda frame: is_row_of(frame, name), f"the row of {name}")
    state = await operator.wait(lambda frame: frame["type"] == "visitor_state" and has_title(frame, title), title)
    assert (renamed["row"]["conversation"]["id"], state["page"]["title"]) == (id_, title)
    return took_ms


def has_title(frame: Frame, title: str) -> bool:
    return bool(frame["page"]) and frame["page"]["title"] == title


async def test_one_code_point_more_is_refused_and_the_limit_named(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        for text in ("x" * (TEXT_CODE_POINTS + 1), "🫠" * (TEXT_CODE_POINTS + 1)):
            error = await visitor.say(text)
            assert error["code"] == "bad_field"
            assert str(TEXT_CODE_POINTS) in error["message"] and "text" in error["message"]
        assert await shop.query("SELECT count(*) FROM events") == [(0,)]
        await visitor.close()


async def test_a_megabyte_ends_the_connection_and_costs_nobody_else_anything(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        neighbour, visitor = await shop.visitor(), await shop.visitor()
        await visitor.send("send", client_message_id="1", text="x" * 1_000_000)
        assert await visitor.wait_closed() == TOO_BIG
        assert (await neighbour.say("hello"))["seq"] == 1
        await visitor.close()
        await neighbour.close()


async def test_a_name_is_stored_as_it_was_written_and_never_changes_who_spoke(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        for name in ("Operator", "\u202erotarepO", "Nino", "<b>bot</b>", "👨‍👩‍👧‍👦", "{visitor_name}", "a\ufeffb"):
            visitor = await shop.visitor()
            await visitor.ask_for_person(name=name)
            await visitor.wait_type("queue")
            row = await operator.wait(lambda frame, name=name: is_row_of(frame, name), f"the row of {name}")
            assert row["row"]["conversation"]["visitor"]["kind"] == "visitor"
            ack = await visitor.say("hello")
            assert ack["type"] == "ack"
            snapshot = await operator.show(row["row"]["conversation"]["id"])
            sender = next(event["sender"] for event in snapshot["events"] if event["id"] == ack["id"])
            assert (sender["kind"], sender["name"]) == ("visitor", name)
            await visitor.close()
        await operator.close()


def is_row_of(frame: Frame, name: str) -> bool:
    return frame["type"] == "inbox_row" and frame["row"]["conversation"]["visitor"]["name"] == name


async def test_a_field_of_blanks_is_no_name(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor()
        for name in (" ", "\t\n", "\u2003"):
            error = await visitor.ask_for_person(name=name)
            assert (error["type"], error["code"]) == ("error", "bad_field")
        await visitor.close()
        await operator.close()
