"""A real server inside the test's process: a real port, a real database file, a clock that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from chatserver.actions.accounts import make_link, make_operator
from chatserver.app import Shop, open_shop
from chatserver.bot.dialogue import Bot
from chatserver.clock import Clock, ManualClock
from chatserver.content.loader import load
from chatserver.domain.actors import Role
from chatserver.realtime.broker import TEAM, VISITORS
from chatserver.server import Server, configure, listen, port_of
from chatserver.settings import Settings
from chatserver.starting import prepare_shop
from chatserver.storage import operators
from chatserver.storage.data_folder import DATABASE_FILE, DataFolder
from chatserver.storage.database import Database, Transaction
from tests.support.client import PATIENCE_SECONDS, Client
from tests.support.operator_client import OperatorClient
from tests.support.visitor_client import VisitorClient

ROOT = Path(__file__).parents[2]
ORIGIN = "http://shop.example"
NO_LIMITS: dict[str, Any] = {
    "visitor_message_burst": 1_000_000,
    "visitor_messages_per_second": 1e6,
    "operator_message_burst": 1_000_000,
    "operator_messages_per_second": 1e6,
    "frames_per_second": 1e6,
    "most_visitors_per_address": 10_000,
    "new_visitors_per_minute": 100_000,
    "sign_ins_per_hour": 100_000,
}


@dataclass
class RunningShop:
    """One server and what a test needs to talk to it."""

    shop: Shop
    port: int
    site_key: str
    clock: Clock

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def visitor(self, **hello: Any) -> VisitorClient:
        """A new visitor, connected and resumed."""
        client = VisitorClient(self.port, self.site_key, origin=ORIGIN, **hello)
        await client.connect()
        return client

    async def operator(self, login: str = "nino@shop.example") -> OperatorClient:
        """An operator's console, signed in by a one-time link, connected and resumed."""
        context = self.shop.context
        found = await context.database.read(operators.find_by_login, login)
        assert found is not None
        token = await context.database.write(make_link, "login", found.id, context.now)
        client = OperatorClient(self.port, token)
        await client.sign_in()
        await client.connect()
        return client

    async def query(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What the database says."""
        return await self.shop.context.database.read(
            lambda connection: connection.execute(sql, parameters).fetchall()
        )

    async def add_operator(
        self, login: str, role: Role = "operator", departments: list[str] | None = None
    ) -> str:
        """Another account; None grants all departments."""
        database = self.shop.context.database
        operator_id = await database.write(
            make_operator, login.split("@")[0].title(), login, role, None, self.clock.now_ms()
        )
        if departments is not None:
            site_ids = [site.id for site in self.shop.context.sites.values()]
            await database.write(operators.grant, operator_id, departments, site_ids)
        return operator_id

    def advance(self, seconds: float) -> None:
        """Moves the manual clock."""
        assert isinstance(self.clock, ManualClock)
        self.clock.advance(seconds)

    async def tick(self, seconds: float = 0.0) -> None:
        """Moves the clock and lets everything that is due happen, what came or was due before first."""
        await self.finish_commands()
        await self.finish_tasks()
        self.advance(seconds)
        await self.shop.chores.tick()
        await asyncio.sleep(0)  # what fell due hands its unit to the writer, which keeps the order
        await self.shop.context.database.write(lambda transaction: None)
        await self.finish_tasks()

    async def is_handled(self, *clients: Client) -> None:
        """What the clients sent has come and was handled, and what it made the server say to them is here."""
        for client in clients:
            await client.hear_all()
        await self.finish_commands()
        for client in clients:
            await client.hear_all()

    @asynccontextmanager
    async def somebody_goes(self) -> AsyncIterator[None]:
        """An operator's console closes in the block; at its end the server has noticed."""
        gone = "SELECT count(*) FROM operators WHERE gone_at IS NOT NULL"
        before = await self.query(gone)
        yield
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self.query(gone) == before:
                await asyncio.sleep(0.005)

    async def finish_commands(self) -> None:
        """Waits until no command is under way: one that waits for the disk is overtaken by the answer to a ping."""
        broker = self.shop.context.broker
        async with asyncio.timeout(PATIENCE_SECONDS):
            for session in broker.sessions(VISITORS) + broker.sessions(TEAM):
                await session.finish()

    async def finish_tasks(self) -> None:
        """Waits until no task is due: the worker in the background may be in the middle of one."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self.shop.worker.run_due():
                pass


@cache
def fitted(content: Path) -> tuple[Bot, ...]:
    """The bots of a folder, kept: every shop of this process that has the same phrasings finds them fitted."""
    bots = tuple(load(content).bots.values())
    for bot in bots:
        bot.prepare()
    return bots


@asynccontextmanager
async def running_shop(
    data: Path,
    *,
    clock: Clock | None = None,
    content: Path = ROOT,
    origins: tuple[str, ...] = (ORIGIN,),
    with_operators: bool = True,
    **settings: Any,
) -> AsyncIterator[RunningShop]:
    """Runs a server on a free port until the block ends."""
    clock = clock or ManualClock()
    if content == ROOT:
        fitted(content)
    await prepare(data, clock, origins, with_operators=with_operators)
    chosen = Settings(**(NO_LIMITS | {"data": data, "content": content, "port": 0} | settings))
    async with open_shop(chosen, clock) as shop:
        listener = listen("127.0.0.1", 0)
        server = Server(configure(shop.application, chosen))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        await until(lambda: server.started)
        await shop.chores.tick()  # what a server does first must not come in the middle of a test
        try:
            yield RunningShop(shop, port_of(listener), next(iter(shop.context.sites)), clock)
        finally:
            server.should_exit = True
            await serving


async def prepare(data: Path, clock: Clock, origins: tuple[str, ...], *, with_operators: bool) -> None:
    """Makes the shop's database as `init` does, with two operators."""

    def unit(transaction: Transaction) -> None:
        prepare_shop(transaction, "Test shop", origins, clock.now_ms())
        if with_operators and not operators.list_all(transaction):
            make_operator(transaction, "Nino", "nino@shop.example", "operator", None, clock.now_ms())
            make_operator(transaction, "Omid", "omid@shop.example", "operator", None, clock.now_ms())

    with DataFolder(data) as folder:
        database = await Database.open(folder.path / DATABASE_FILE)
        await database.write(unit)
        await database.close()


async def until(condition: Callable[[], Any], seconds: float = PATIENCE_SECONDS) -> Any:
    """Waits for something to become true, and returns it; fails after `seconds`."""
    async with asyncio.timeout(seconds):
        while not (value := condition()):
            await asyncio.sleep(0.005)
    return value
