"""A running shop whose content a test may change, and people who ask what it does not know."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.support.client import Frame
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

CONTENT = Path(__file__).parent / "content"
ENTRIES = "bot_scenarios/en/entries.yaml"
API = "/console/api/bot"
UNKNOWN, UNKNOWN_TOO = "curtains?", "got any curtains"
AMBIGUOUS = "how much does it cost to return"  # the bot asks "is it one of these?"
KNOWN = "Where is my parcel?"


@dataclass
class Stage:
    """The shop, its content's folder, an operator, and a supervisor."""

    shop: RunningShop
    content: Path
    operator: OperatorClient
    leader: OperatorClient
    visitors: list[VisitorClient]

    async def visitor(self) -> VisitorClient:
        """A new visitor, who goes at the end at the latest."""
        self.visitors.append(await self.shop.visitor())
        return self.visitors[-1]

    async def say(self, visitor: VisitorClient, text: str, **fields: Any) -> Frame:
        """Says it and waits for the bot: what the bot said last."""
        assert (await visitor.say(text, **fields))["type"] == "ack"
        await self.shop.finish_tasks()
        await visitor.hear_all()
        bodies = [each["body"] for each in visitor.events() if each["sender"]["kind"] == "bot"]
        said: Frame = [body for body in bodies if body["kind"] == "message"][-1]
        return said

    async def ask(self, *texts: str) -> VisitorClient:
        """A new visitor who says all of this and goes."""
        visitor = await self.visitor()
        for text in texts:
            await self.say(visitor, text)
        await visitor.close()
        return visitor

    async def misses(self) -> list[tuple[Any, ...]]:
        """(text, kind, state, entry) of everything kept, oldest first."""
        return await self.shop.query("SELECT text, kind, state, entry_id FROM misses ORDER BY at, conversation_id, seq")

    async def answers(self) -> list[tuple[Any, ...]]:
        """(entry, what followed) of every answer, oldest first."""
        sql = "SELECT entry_id, followed_by FROM entry_answers ORDER BY at, conversation_id, seq"
        return await self.shop.query(sql)

    async def get(self, path: str, client: OperatorClient | None = None, **query: Any) -> Any:
        answer = await (client or self.operator).http.get(API + path, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def post(self, path: str, body: Any, client: OperatorClient | None = None) -> httpx.Response:
        return await (client or self.leader).post(API + path, body)


@asynccontextmanager
async def stage(folder: Path) -> AsyncIterator[Stage]:
    """A shop in the folder with its own copy of the content."""
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    async with running_shop(folder / "data", content=content, unbuilt=True) as shop:
        await shop.add_operator("lena@shop.example", "supervisor")
        operator, leader = await shop.operator(), await shop.operator("lena@shop.example")
        on = Stage(shop, content, operator, leader, [])
        try:
            yield on
        finally:
            for client in (*on.visitors, operator, leader):
                await client.close()


def refusal(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of what was refused."""
    return answer.status_code, answer.json()["error"]["code"]
