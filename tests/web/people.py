"""Everybody who might try something, ready in one running shop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chatserver.actions.accounts import deactivate, make_link
from chatserver.domain.actors import Role
from chatserver.storage.database import Transaction
from tests.support.client import Frame
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.support.visitor_client import VisitorClient

MANY_CHATS = 10_000
# name → role, departments (None: all), whether granted the site
TEAM: dict[str, tuple[Role, list[str] | None, bool]] = {
    "holder": ("operator", ["support"], True),
    "colleague": ("operator", ["support"], True),
    "other department": ("operator", ["billing"], True),
    "without the site": ("operator", ["support"], False),
    "supervisor": ("supervisor", [], True),
    "supervisor without the site": ("supervisor", ["support"], False),
    "admin": ("admin", [], True),
}
OUTSIDERS = ("other department", "without the site", "supervisor without the site")
LEADERS = ("supervisor", "admin")


@dataclass
class People:
    """The team by name, each connected, and who is no longer of the team."""

    shop: RunningShop
    team: dict[str, OperatorClient]
    deactivated: OperatorClient

    async def chat(self) -> Chat:
        """A chat of a new visitor that the holder took and wrote one message in."""
        visitor = await self.shop.visitor(url="http://shop.example/cart")
        await visitor.ask_for_person()
        row = await visitor.wait_event("state_changed", state="waiting")
        holder = self.team["holder"]
        conversation_id = row["conversation_id"]
        assert (await holder.do("take", conversation_id=conversation_id))["type"] == "ack"
        words = await holder.do("send", conversation_id=conversation_id, text="Hello")
        return Chat(visitor, conversation_id, words["seq"], await operator_id(self.shop, "holder"))

    async def image(self, conversation_id: str) -> list[Any]:
        """Everything the database holds about one chat and its visitor."""
        of = "conversation_id = ? ORDER BY seq"
        return [
            await self.shop.query("SELECT * FROM conversations WHERE id = ?", conversation_id),
            await self.shop.query(f"SELECT * FROM events WHERE {of}", conversation_id),
            await self.shop.query(
                "SELECT visitors.* FROM visitors JOIN conversations ON visitor_id = visitors.id "
                "WHERE conversations.id = ?",
                conversation_id,
            ),
        ]


@dataclass
class Chat:
    """One chat: its visitor, its id, the number of the holder's message, and who the holder is."""

    visitor: VisitorClient
    id: str
    holders_seq: int
    holder_id: str

    @property
    def known(self) -> dict[str, Any]:
        """What a command on this chat may name of it."""
        return {"target_seq": self.holders_seq, "operator_id": self.holder_id}


@asynccontextmanager
async def everybody(data: Path, **settings: Any) -> AsyncIterator[People]:
    """A shop with the whole team connected."""
    async with running_small_shop(data, with_operators=False, **settings) as shop:
        for name in (*TEAM, "deactivated"):
            await add(shop, name)
        deactivated = await shop.operator("deactivated@shop.example")
        await shop.shop.context.database.write(deactivate, await operator_id(shop, "deactivated"))
        await shop.tick(1)
        assert await deactivated.wait_closed() == 4401
        team = {name: await shop.operator(login_of(name)) for name in TEAM}
        people = People(shop, team, deactivated)
        try:
            yield people
        finally:
            for client in (*team.values(), deactivated):
                await client.close()


async def add(shop: RunningShop, name: str) -> None:
    role, departments, has_site = TEAM.get(name, ("operator", None, True))
    await shop.add_operator(login_of(name), role, departments)

    def unit(transaction: Transaction) -> None:
        transaction.execute("UPDATE operators SET chat_limit = ? WHERE login = ?", (MANY_CHATS, login_of(name)))
        if not has_site:
            transaction.execute(
                "DELETE FROM operator_sites WHERE operator_id = (SELECT id FROM operators WHERE login = ?)",
                (login_of(name),),
            )

    await shop.shop.context.database.write(unit)


def login_of(name: str) -> str:
    return f"{name.replace(' ', '-')}@shop.example"


async def operator_id(shop: RunningShop, name: str) -> str:
    ((found,),) = await shop.query("SELECT id FROM operators WHERE login = ?", login_of(name))
    return str(found)


async def sign_in_anew(shop: RunningShop, name: str) -> OperatorClient:
    """The operator on another device: signed in, no socket."""
    found = await operator_id(shop, name)
    token = await shop.shop.context.database.write(make_link, "login", found, shop.clock.now_ms())
    client = OperatorClient(shop.port, token)
    await client.sign_in()
    return client


def without_message_id(frame: Frame) -> Frame:
    """A refusal without the one thing that differs from try to try."""
    return {key: value for key, value in frame.items() if key != "in_reply_to"}
