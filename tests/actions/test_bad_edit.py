"""A file is spoilt while the shop runs: the old content stays live, and nobody who chats notices (B8)."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from chatserver.app import WATCH_SECONDS
from tests.content.conftest import ENTRIES
from tests.content.test_places import CASES, make_folder
from tests.support.client import Frame
from tests.support.figures import record
from tests.support.shop import RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

FILE = "bot_scenarios/en/entries.yaml"
CLAIM = """\
  - id: make-claim
    title: Make a claim
    questions: [I want to claim]
    steps:
      - say: Your order number?
        ask: {field: order_number, kind: order_number, label: Order}
      - id: what
        say: What is wrong?
        ask: {field: what, kind: text, label: Wrong}
      - say: "Thank you: {what}"
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = make_folder(tmp_path)
    (folder / FILE).write_text(ENTRIES + CLAIM, "utf-8")
    return folder


async def test_the_old_content_stays_live_and_running_chats_go_on(
    tmp_path: Path, content: Path, caplog: pytest.LogCaptureFixture
) -> None:
    good = tmp_path / "good"
    shutil.copytree(content, good)
    async with running_shop(tmp_path / "data", content=content) as shop:
        live = shop.shop.context.content
        walker, asker = await shop.visitor(), await shop.visitor()
        await walker.say("I want to claim")
        await asker.say("track my order")
        await shop.finish_tasks()
        for name, spoil in CASES.items():
            caplog.clear()
            spoil(content)
            under_way = asyncio.create_task(asker.say("track my order", button_id="entry:order-status"))
            await shop.tick(WATCH_SECONDS)
            assert (await under_way)["type"] == "ack", name
            await shop.finish_tasks()
            assert shop.shop.context.content is live, name
            assert not [each for each in caplog.records if each.levelname == "ERROR" or each.exc_info], name
            assert "content not changed" in caplog.messages, name
            restore(good, content)
            await shop.tick(WATCH_SECONDS)
            live = shop.shop.context.content
        await finish(shop, walker)
        await check_all_answered(shop, asker, len(CASES) + 1)
    record("B8", bad_edits_while_running=len(CASES), chats_harmed=0, messages_lost=0)


def restore(good: Path, content: Path) -> None:
    shutil.rmtree(content)
    shutil.copytree(good, content)


async def finish(shop: RunningShop, walker: VisitorClient) -> None:
    """The guided dialogue that began before all the mistakes ends as if there had been none."""
    for words in ("FF12345", "it is torn"):
        await walker.say(words)
        await shop.finish_tasks()
    await walker.hear_all()
    heard = [event["body"]["text"] for event in walker.events() if is_words_of_bot(event)]
    assert heard == ["Your order number?", "What is wrong?", "Thank you: it is torn"]
    await walker.close()


async def check_all_answered(shop: RunningShop, asker: VisitorClient, asked: int) -> None:
    """Every question was stored, and answered from the content that was live."""
    id_ = asker.events()[0]["conversation_id"]
    bodies = await shop.query("SELECT sender_kind, body FROM events WHERE conversation_id = ? ORDER BY seq", id_)
    messages = [(kind, json.loads(body)["text"]) for kind, body in bodies if json.loads(body)["kind"] == "message"]
    assert [text for kind, text in messages if kind == "visitor"] == ["track my order"] * asked
    assert len([text for kind, text in messages if kind == "bot"]) == asked
    await asker.close()


async def test_a_dialogue_whose_steps_were_edited_away_still_gets_an_answer(
    tmp_path: Path, content: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_shop(tmp_path / "data", content=content) as shop:
        renamed, deleted = await shop.visitor(), await shop.visitor()
        for visitor in (renamed, deleted):
            await visitor.say("I want to claim")
        await shop.finish_tasks()
        await renamed.say("FF12345")
        await shop.finish_tasks()
        for visitor in (renamed, deleted):
            await visitor.hear_all()
        (content / FILE).write_text(ENTRIES + CLAIM.replace("id: what", "id: trouble"), "utf-8")
        await shop.tick(WATCH_SECONDS)
        await hears_more(shop, renamed, "it is torn")
        (content / FILE).write_text(ENTRIES, "utf-8")
        await shop.tick(WATCH_SECONDS)
        await hears_more(shop, deleted, "FF12345")
        for visitor in (renamed, deleted):
            await visitor.close()


def is_words_of_bot(event: Frame) -> bool:
    return event["sender"]["kind"] == "bot" and event["body"]["kind"] == "message"


async def hears_more(shop: RunningShop, visitor: VisitorClient, words: str) -> None:
    before = [event for event in visitor.events() if is_words_of_bot(event)]
    assert (await visitor.say(words))["type"] == "ack"
    await shop.finish_tasks()
    await visitor.hear_all()
    heard = [event for event in visitor.events() if is_words_of_bot(event)]
    assert len(heard) > len(before)
