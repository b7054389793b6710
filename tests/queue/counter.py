"""What tests of the queue do with a running shop: rules, visitors who wait, and time that passes."""

from __future__ import annotations

import asyncio
from typing import Any

from msgspec import structs

from chatserver.storage import departments, routing_settings
from chatserver.storage.database import Transaction
from tests.support.client import PATIENCE_SECONDS, Client
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient

NINO, OMID = "nino@shop.example", "omid@shop.example"
State = tuple[str, str | None]


async def set_rules(shop: RunningShop, *keys: str, **changes: Any) -> None:
    """Changes how departments work."""

    def unit(transaction: Transaction) -> None:
        for key in keys:
            rules = departments.find_rules(transaction, key)
            assert rules is not None
            departments.put_rules(transaction, key, structs.replace(rules, **changes))

    await shop.shop.context.database.write(unit)


async def set_queue(shop: RunningShop, **changes: Any) -> None:
    """Changes what is set for the whole shop's queue."""

    def unit(transaction: Transaction) -> None:
        routing_settings.put(transaction, structs.replace(routing_settings.find(transaction), **changes))

    await shop.shop.context.database.write(unit)


async def set_skill(shop: RunningShop, department: str, **skills: str) -> None:
    """Who works for the department, by the first part of their login."""
    ids = {login.split("@")[0]: each for each, login in await shop.query("SELECT id, login FROM operators")}
    chosen = {ids[name]: skill for name, skill in skills.items()}
    await shop.shop.context.database.write(departments.set_skills, department, chosen)


async def allow_one_chat(shop: RunningShop) -> None:
    """Each operator may have one chat. Before they sign in: the server soon closes a console whose limit changed."""
    one_place = "UPDATE operators SET chat_limit = 1"
    await shop.shop.context.database.write(lambda transaction: transaction.execute(one_place))


async def wait_for(
    shop: RunningShop, name: str = "Leila", department: str = "sales", **hello: Any
) -> tuple[VisitorClient, str]:
    """A new visitor who waits for a person, and their conversation. The next one comes a second later."""
    visitor = await shop.visitor(**hello)
    return visitor, await join(shop, visitor, name, department)


async def talk(shop: RunningShop, operator: Client) -> tuple[VisitorClient, str]:
    """A new visitor whom the operator takes from the queue, and their conversation."""
    visitor, chat = await wait_for(shop)
    taken = await operator.do("take", conversation_id=chat)
    assert taken["type"] == "ack", taken
    return visitor, chat


async def join(shop: RunningShop, visitor: VisitorClient, name: str = "Leila", department: str = "sales") -> str:
    """The visitor asks for a person; returns the conversation."""
    answer = await visitor.answer_form("pre_chat", department, name=name, topic="My order")
    assert answer["type"] == "ack", answer
    event = await visitor.wait_event("form_answered")
    shop.advance(1)
    return str(event["conversation_id"])


async def pass_time(shop: RunningShop, seconds: float = 0) -> None:
    """Time passes, and what is due then has happened."""
    await settle(shop)
    await shop.tick(seconds)
    await settle(shop)


async def settle(shop: RunningShop) -> None:
    """What was done has had its consequences."""
    await shop.finish_commands()
    context = shop.shop.context
    await context.database.write(lambda transaction: None)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while context.aside:
            await asyncio.gather(*context.aside)


async def state_of(shop: RunningShop, chat: str) -> State:
    """The conversation's state and who holds it."""
    ((state, name),) = await shop.query("SELECT state, operator_name FROM conversations WHERE id = ?", chat)
    return state, name or None


async def offered_to(shop: RunningShop, chat: str) -> str | None:
    ((name,),) = await shop.query("SELECT offered_name FROM conversations WHERE id = ?", chat)
    return name or None


async def id_of(shop: RunningShop, login: str) -> str:
    ((operator_id,),) = await shop.query("SELECT id FROM operators WHERE login = ?", login)
    return str(operator_id)


async def hang_up(*clients: Client) -> None:
    for client in clients:
        await client.close()


async def go(shop: RunningShop, operator: Client) -> None:
    """The operator's console closes, and the server has noticed."""
    async with shop.somebody_goes():
        await Client.close(operator)


async def reasons(client: Client, chat: str) -> list[str]:
    """How the conversation moved, as this client heard it."""
    await client.hear_all()
    moves = [each for each in client.events(chat) if each["body"]["kind"] == "state_changed"]
    return [each["body"]["reason"] for each in moves]


def last_place(client: Client) -> tuple[int, int] | None:
    """The visitor's place and how many wait, as they were told last."""
    places = [(frame["position"], frame["waiting"]) for frame in client.frames if frame["type"] == "queue"]
    return places[-1] if places else None
