"""A stage for one conversation: a visitor with two tabs and two operators, and what each of them shows."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from msgspec import structs

from chatserver.domain.departments import DepartmentRules
from chatserver.storage import departments
from chatserver.storage.database import Transaction
from tests.delivery.stores import Step, beside, show, steps
from tests.support.client import Client, Frame
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop, running_shop, until
from tests.support.visitor_client import VisitorClient

CONTENT = Path(__file__).parent / "content"
CART = "http://shop.example/cart"
ELSEWHERE = "http://shop.example/about"


@dataclass
class Stage:
    """`visitor` and `operator` act; `tab` (of the same visitor) and `colleague` watch."""

    shop: RunningShop
    visitor: VisitorClient
    tab: VisitorClient
    operator: OperatorClient
    colleague: OperatorClient
    sent: dict[str, Frame] = field(default_factory=dict)

    # What people do

    async def say(self, text: str = "wher is my ordr?", **fields: Any) -> Frame:
        """The visitor's words; returns the ack."""
        return await self.do(self.visitor, "send", text=text, **fields)

    async def reply(self, text: str = "Let me look.") -> Frame:
        """The operator's words; returns the ack."""
        return await self.operate("send", text=text)

    async def operate(self, type: str, **fields: Any) -> Frame:
        """The operator's command on the conversation; returns the ack."""
        return await self.do(self.operator, type, conversation_id=await self.conversation_id(), **fields)

    async def do(self, client: Client, type: str, **fields: Any) -> Frame:
        """Any command that is acknowledged; returns the ack and fails on an error."""
        message_id = str(uuid.uuid4())
        self.sent[message_id] = {"type": type, "client_message_id": message_id, **fields}
        answer = await client.do(type, client_message_id=message_id, **fields)
        assert answer["type"] == "ack", answer
        return answer

    async def queue(self, department: str = "support") -> Frame:
        """The visitor asks for a person and answers the form."""
        return await self.fill_in("pre_chat", department=department)

    async def fill_in(self, form: str, department: str = "support", email: str = "") -> Frame:
        """The visitor answers a form."""
        answers = {"name": "Leila", "topic": "My order 4111 1111 1111 1111", "email": email}
        return await self.do(self.visitor, "answer_form", form=form, department=department, answers=answers)

    async def converse(self) -> None:
        """A conversation that a person holds."""
        await self.say()
        await self.queue()
        await self.operate("take")

    async def set_rules(self, department: str, **changes: Any) -> None:
        """Changes how a department works."""
        rules = structs.replace(DepartmentRules(), **changes)
        await self.shop.shop.context.database.write(departments.put_rules, department, rules)

    async def offer_to_operator(self) -> None:
        """The visitor waits, and is offered to the operator."""
        ((operator_id,),) = await self.shop.query("SELECT id FROM operators WHERE name = 'Nino'")
        await self.set_rules("support", assignment="automatic")
        await self.shop.shop.context.database.write(departments.set_skills, "support", {operator_id: "normal"})
        await self.queue()
        await self.settle_tasks()

    async def work_for_a_leader(self) -> str:
        """The operator holds the conversation, and the colleague leads the team. Returns the operator's id."""
        await self.converse()
        await self.shop.shop.context.database.write(promote)
        ((operator_id,),) = await self.shop.query("SELECT operator_id FROM conversations")
        return str(operator_id)

    async def lead(self, type: str, **fields: Any) -> Frame:
        """The colleague's command on the conversation; returns the ack."""
        return await self.do(self.colleague, type, conversation_id=await self.conversation_id(), **fields)

    async def begin_another_visit(self) -> None:
        """The visitor is back at the tab they left open half an hour ago."""
        await self.shop.tick(31 * 60)
        await self.visitor.send("activity")
        context = self.shop.shop.context
        await until(lambda: all(present.arrival.visits > 1 for present in context.presence.all()))
        await self.settle_tasks()

    async def everybody_is_away(self) -> None:
        for client in (self.operator, self.colleague):
            await client.send("set_status", status="away")
            await self.shop.is_handled(client)

    # What they see

    async def conversation_id(self) -> str | None:
        """The visitor's newest conversation, or None."""
        rows = await self.shop.query("SELECT id FROM conversations ORDER BY created_at DESC LIMIT 1")
        return rows[0][0] if rows else None

    async def settle(self) -> None:
        """Lets everything that is due happen and reach everyone."""
        await self.settle_tasks()
        for client in self.clients:
            await client.hear_all()

    async def settle_tasks(self) -> None:
        """Lets everything that is due happen."""
        await self.shop.tick()
        await self.shop.shop.context.database.write(lambda transaction: None)

    @property
    def clients(self) -> tuple[Client, ...]:
        return (self.visitor, self.tab, self.operator, self.colleague)

    async def look_afresh(self, conversation_id: str | None) -> None:
        """Everyone forgets what they have and loads as if for the first time; operators open this conversation."""
        await self.settle_tasks()
        await self.leave()
        open_chats = [{"conversation_id": conversation_id}] if conversation_id else []
        self.tab.token = self.visitor.token
        await self.visitor.connect()
        await self.tab.connect()
        await self.operator.connect(open_chats)
        await self.colleague.connect(open_chats)

    async def leave(self) -> None:
        """Everyone hangs up."""
        await self.hang_up(*self.clients)

    async def hang_up(self, *clients: Client) -> None:
        """They are gone from the socket; an operator stays signed in."""
        for client in clients:
            await Client.close(client)

    def record(self) -> list[list[Step]]:
        """What each client was given on its present connection, in the order of `clients`."""
        people = [client.frames[0].get("operator") for client in self.clients]
        return [steps(client.frames, self.sent, who) for client, who in zip(self.clients, people, strict=True)]


def promote(transaction: Transaction) -> None:
    transaction.execute("UPDATE operators SET role = 'supervisor' WHERE name = 'Omid'")


@asynccontextmanager
async def stage(data: Path, **settings: Any) -> AsyncIterator[Stage]:
    """A running shop with its people connected."""
    async with running_shop(data, content=CONTENT, **settings) as shop:
        visitor = await shop.visitor(url=CART)
        tab = VisitorClient(shop.port, shop.site_key, origin=str(visitor.origin), url=ELSEWHERE)
        tab.token = visitor.token
        await tab.connect()
        people = Stage(shop, visitor, tab, await shop.operator(), await shop.operator("omid@shop.example"))
        try:
            yield people
        finally:
            await people.leave()
            await people.operator.http.aclose()
            await people.colleague.http.aclose()


async def assert_all_show_the_same(folded: list[list[Step]], fresh: list[list[Step]]) -> None:
    """Fails unless every client that folded events shows what a fresh load shows."""
    pairs = [(one, other) for one, other in zip(folded, fresh, strict=True) if has_reset(one)]
    shown = await show(*(client for pair in pairs for client in pair))
    for kept, loaded in zip(shown[::2], shown[1::2], strict=True):
        one, other = beside(kept, loaded)
        assert one == other


def has_reset(client: list[Step]) -> bool:
    """Whether the client looks at a conversation, be it an empty one."""
    return any(frame["type"] == "reset" for frame, _, _ in client)
