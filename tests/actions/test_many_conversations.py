"""Many visitors ask the bot at once, each through a socket of their own: each gets the answer to their question."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from chatserver.bot.entries import Entry
from chatserver.content.loader import load
from tests.support.figures import record
from tests.support.shop import ROOT, running_shop
from tests.support.visitor_client import VisitorClient

SECONDS = 120


def plain_entries() -> list[Entry]:
    bot = load(ROOT).bots["en"]
    return [entry for entry in bot.entries if entry.answer]


async def ask(visitor: VisitorClient, entry: Entry, question: str, follow_up: Entry) -> bool:
    """Whether a visitor's two questions are answered right, in their order and nothing else."""
    await visitor.say(question)
    await visitor.wait_event("message", entry_id=entry.id)
    await visitor.say(follow_up.questions[0])
    await visitor.wait_event("message", entry_id=follow_up.id)
    answers = [event["body"].get("entry_id") for event in visitor.events() if event["sender"]["kind"] == "bot"]
    await visitor.close()
    return answers == [entry.id, follow_up.id]


@pytest.mark.parametrize("visitors", [50, pytest.param(500, marks=pytest.mark.long)])
async def test_visitors_who_ask_at_once_are_each_answered_right(tmp_path: Path, visitors: int) -> None:
    entries = plain_entries()
    chosen = [entries[number % len(entries)] for number in range(visitors)]
    asked = [entry.questions[number % len(entry.questions)] for number, entry in enumerate(chosen)]
    follow_ups = [entries[(number + 1) % len(entries)] for number in range(visitors)]
    async with running_shop(tmp_path) as shop:
        there = [await shop.visitor() for _ in range(visitors)]  # one by one: a hello that comes too late is refused
        started = time.perf_counter()
        async with asyncio.timeout(SECONDS):
            right = await asyncio.gather(*map(ask, there, chosen, asked, follow_ups))
        seconds = round(time.perf_counter() - started, 2)
    record(f"bot, {visitors} at once", answered_right=sum(right), lost=right.count(False), seconds=seconds)
    assert all(right)
