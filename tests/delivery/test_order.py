"""D4: whoever reads a conversation reads it in the one order of its numbers, without holes."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.delivery.stage import CONTENT
from tests.support.client import Client
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

SENDERS = 5  # of each side
IN_FLIGHT = 8


@pytest.mark.parametrize("messages", [500, pytest.param(5_000, marks=pytest.mark.long)])
async def test_all_readers_see_one_order_without_holes(messages: int, tmp_path: Path) -> None:
    async with running_shop(tmp_path, content=CONTENT) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor()
        await visitor.ask_for_person()
        chat = str((await shop.query("SELECT id FROM conversations"))[0][0])
        await operator.do("take", conversation_id=chat)
        start = int((await shop.query("SELECT max(seq) FROM events"))[0][0])
        tabs = [await another_tab(shop, visitor) for _ in range(2 + SENDERS)]
        devices = [await another_device(shop, chat) for _ in range(2 + SENDERS)]
        readers: list[Client] = [*tabs[:2], *devices[:2]]
        share = messages // (2 * SENDERS)
        await asyncio.gather(
            *(say(tab, share) for tab in tabs[2:]),
            *(say(device, share, conversation_id=chat) for device in devices[2:]),
        )
        for reader in readers:
            await reader.hear_all()
        stored = await shop.query("SELECT seq, id FROM events WHERE seq > ? ORDER BY seq", start)
        assert [seq for seq, _ in stored] == list(range(start + 1, start + messages + 1))
        for reader in readers:
            live = [frame["event"] for frame in reader.frames if frame["type"] == "event"]
            assert [(event["seq"], event["id"]) for event in live if event["seq"] > start] == stored
        record("D4", messages=messages, senders=2 * SENDERS, readers=len(readers), gaps=0, inversions=0)
        for client in (visitor, operator, *tabs, *devices):
            await client.close()


async def say(client: Client, count: int, **fields: Any) -> None:
    """Sends so many words, eight under way at once."""
    for first in range(0, count, IN_FLIGHT):
        words = (f"word {each}" for each in range(first, min(first + IN_FLIGHT, count)))
        answers = await asyncio.gather(*(client.do("send", text=each, **fields) for each in words))
        assert {answer["type"] for answer in answers} == {"ack"}


async def another_tab(shop: RunningShop, visitor: VisitorClient) -> VisitorClient:
    tab = VisitorClient(shop.port, shop.site_key, origin=str(visitor.origin))
    tab.token = visitor.token
    await tab.connect()
    return tab


async def another_device(shop: RunningShop, conversation_id: str) -> OperatorClient:
    device = await shop.operator()
    await device.show(conversation_id)
    return device
