"""A shop with a mail server, a visitor who leaves an address, and time that the test moves."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from chatserver.domain.departments import DepartmentRules
from chatserver.storage import departments
from chatserver.storage.database import Transaction
from tests.outbound.post_office import HERE, SENDER, Delivered, PostOffice, post_office
from tests.support.client import Frame
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.support.visitor_client import VisitorClient

TEAM = "team@shop.example"
MINA = "mina@buyer.example"
CONSOLE = "https://chat.shop.example"
ORIGIN = "https://shop.example"
SECRET = re.compile(r"#chat=([A-Za-z0-9_-]{20,})")
HOUR = 3600.0


class Stage:
    """`office` is the mail server, `shop` the chat server that sends by it."""

    def __init__(self, shop: RunningShop, office: PostOffice) -> None:
        self.shop = shop
        self.office = office

    @property
    def letters(self) -> list[Delivered]:
        return self.office.letters

    def take_letters(self) -> list[Delivered]:
        """What came since this was last asked."""
        taken, self.office.letters = self.office.letters, []
        return taken

    def take_letter(self) -> Delivered:
        """The only one that came since."""
        (letter,) = self.take_letters()
        return letter

    async def post(self, seconds: float = 0) -> None:
        """Time passes, and every letter that is due then is sent or refused."""
        await self.shop.tick(seconds)
        while await self.shop.shop.postman.run_due():
            pass

    async def set_rules(self, department: str = "support", **rules: Any) -> None:
        await self.shop.shop.context.database.write(
            departments.put_rules, department, DepartmentRules(**({"email": TEAM} | rules))
        )

    async def visitor(self, **hello: Any) -> VisitorClient:
        client = VisitorClient(self.shop.port, self.shop.site_key, origin=ORIGIN, **hello)
        await client.connect()
        return client

    async def leave_message(self, visitor: VisitorClient, **answers: str) -> str:
        """The visitor fills in the form for messages. Returns the conversation's id."""
        said = {"name": "Mina", "email": MINA, "topic": "Where is my order?"} | answers
        ack = await visitor.answer_form("offline", "support", **said)
        assert ack["type"] == "ack", ack
        return conversation_of(visitor)

    async def leave_told_message(self, visitor: VisitorClient, **answers: str) -> str:
        """The same, and the department has its letter already."""
        conversation_id = await self.leave_message(visitor, **answers)
        await self.post()
        self.take_letter()
        return conversation_id

    async def take(self, conversation_id: str) -> OperatorClient:
        """Nino takes the chat."""
        operator = await self.shop.operator()
        assert (await operator.do("take", conversation_id=conversation_id))["type"] == "ack"
        return operator

    async def stored(self) -> list[tuple[Any, ...]]:
        """What the owner sees of letters, the oldest first."""
        return await self.shop.query("SELECT kind, recipient, state, problem FROM letters ORDER BY at, rowid")

    async def tasks(self) -> list[str]:
        """The kinds of letters that are still owed."""
        rows = await self.shop.query("SELECT kind FROM tasks WHERE kind LIKE 'mail%' ORDER BY kind")
        return [kind for (kind,) in rows]


def conversation_of(visitor: VisitorClient) -> str:
    """The conversation the visitor sees."""
    conversation_id: str = visitor.events()[-1]["conversation_id"]
    return conversation_id


def secret_in(letter: Delivered) -> str:
    """The secret of the link back that stands in the letter."""
    found = SECRET.search(letter.text)
    assert found is not None, letter.text
    return found[1]


async def say(operator: OperatorClient, conversation_id: str, text: str) -> Frame:
    """The operator's words; returns their ack."""
    ack = await operator.do("send", conversation_id=conversation_id, text=text)
    assert ack["type"] == "ack", ack
    return ack


def mail_settings(port: int, **others: Any) -> dict[str, Any]:
    """Such as an owner sets."""
    known = {"smtp_host": HERE, "smtp_port": port, "smtp_security": "none", "mail_from": SENDER}
    return known | {"public_url": CONSOLE} | others


@asynccontextmanager
async def mailing_shop(data: Path, office: PostOffice | None = None, **settings: Any) -> AsyncIterator[Stage]:
    """A shop that sends by the office, or by one of its own."""
    if office is None:
        async with post_office() as own, mailing_shop(data, own, **settings) as stage:
            yield stage
        return
    chosen = mail_settings(office.port) | {"origins": (ORIGIN, "https://www.shop.example")} | settings
    async with running_small_shop(data, **chosen) as shop:
        stage = Stage(shop, office)
        await stage.set_rules()
        yield stage


async def close(*clients: VisitorClient | OperatorClient) -> None:
    for client in clients:
        await client.close()


def put_rules(transaction: Transaction) -> None:
    """The team's address, for a shop that is not running."""
    departments.put_rules(transaction, "support", DepartmentRules(email=TEAM))
