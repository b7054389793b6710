"""D1: the server is killed at random moments while people talk; what was acknowledged is there exactly once."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest

from chatserver.actions.accounts import make_link, make_operator
from chatserver.clock import SystemClock
from chatserver.serving import write_once
from chatserver.starting import prepare_shop
from chatserver.storage.data_folder import DATABASE_FILE
from chatserver.storage.database import Transaction
from tests.delivery.books import Books, are_up_to_date, conversation_of, problems
from tests.delivery.talkers import OperatorTalker, Talker, VisitorTalker
from tests.support.client import Frame
from tests.support.demo import Demo
from tests.support.figures import record
from tests.support.shop import until

VISITORS = 20
OPERATORS = 5
WITH_PEOPLE = 15  # three for each operator; the other five visitors stay with the bot
CONTENT = Path(__file__).parent / "content"
PATIENCE_SECONDS = 120.0


@dataclass
class Crowd:
    """Everybody who talks."""

    demo: Demo
    visitors: list[VisitorTalker]
    operators: list[OperatorTalker]

    @property
    def everybody(self) -> list[Talker]:
        return [*self.visitors, *self.operators]

    @property
    def acknowledged(self) -> int:
        return sum(len(each.acks) for each in self.everybody)


@pytest.mark.parametrize(
    ("messages", "kills"),
    [
        (600, 3),
        pytest.param(2_000, 10, marks=pytest.mark.long),
        pytest.param(20_000, 50, marks=pytest.mark.long),
    ],
)
async def test_nothing_acknowledged_is_lost_when_the_server_is_killed(
    messages: int, kills: int, tmp_path: Path
) -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    async with crowd(tmp_path / "data") as people:
        before = people.acknowledged
        await talk(people, messages)
        slowest = await kill_at_random(people, before, messages, kills, random.Random(seed))
        await until(lambda: all(each.is_done for each in people.everybody), PATIENCE_SECONDS)
        books = Books(people.demo.data / DATABASE_FILE)
        await until(lambda: are_up_to_date(books, people.everybody), PATIENCE_SECONDS)
        found = problems(books, people.everybody)
        record(
            "D1",
            **{f"kills_{kills}": {"acked": people.acknowledged - before, "problems": len(found), "seed": seed}},
            slowest_restart_to_resumed_seconds=round(slowest, 2),
        )
        assert not found[:5]
        assert people.acknowledged - before == messages
        assert all(len(each.acks) == len(each.sent) for each in people.everybody)
        assert sum(each.connections for each in people.everybody) >= len(people.everybody) * (1 + kills)


async def talk(people: Crowd, messages: int) -> None:
    """Everybody starts to say their share; operators go round the chats they hold."""
    share, rest = divmod(messages, len(people.everybody))
    for index, talker in enumerate(people.everybody):
        chats = list(talker.mirrors) if isinstance(talker, OperatorTalker) else []
        await talker.talk(words(index, share + (index < rest), chats))


def words(who: int, count: int, chats: list[str]) -> Iterator[Frame]:
    chat = cycle(chats)
    for number in range(count):
        names = {"conversation_id": next(chat)} if chats else {}
        yield {"type": "send", "text": f"person {who} says {number}: where is my order?", **names}


async def kill_at_random(people: Crowd, before: int, messages: int, kills: int, chance: random.Random) -> float:
    """Kills the server at random moments of the talk. Returns the longest time from start to everybody resumed."""
    slowest = 0.0
    for threshold in sorted(chance.sample(range(messages * 9 // 10), kills)):
        while people.acknowledged - before < threshold:
            await asyncio.sleep(0.001)
        await asyncio.sleep(chance.random() / 100)
        resumed = [len(each.resume_seconds) for each in people.everybody]
        people.demo.kill()
        started_at = time.perf_counter()
        await asyncio.to_thread(people.demo.start)
        await until(partial(have_resumed, people.everybody, resumed), PATIENCE_SECONDS)
        slowest = max(slowest, time.perf_counter() - started_at)
    return slowest


def have_resumed(everybody: list[Talker], before: list[int]) -> bool:
    return all(len(each.resume_seconds) > count for each, count in zip(everybody, before, strict=True))


@asynccontextmanager
async def crowd(data: Path) -> AsyncIterator[Crowd]:
    """A demo with everybody connected; fifteen chats are taken, five are with the bot."""
    data.parent.mkdir(parents=True, exist_ok=True)
    links = await write_once(data, add_operators)
    with Demo(data, "--content", str(CONTENT)) as demo:

        def where() -> tuple[int, str, str]:
            return demo.port, demo.links["site"], demo.links["shop"].rstrip("/")

        visitors = [VisitorTalker(where) for _ in range(VISITORS)]
        operators = [OperatorTalker(where) for _ in range(OPERATORS)]
        people = Crowd(demo, visitors, operators)
        try:
            await gather_chats(people, links)
            yield people
        finally:
            for each in people.everybody:
                await each.stop()


def add_operators(transaction: Transaction) -> list[str]:
    """Five accounts; returns their one-time links."""
    now = SystemClock().now_ms()
    prepare_shop(transaction, "Fern & Fold", ("http://localhost:1",), now)
    accounts = [
        make_operator(transaction, f"Person {each}", f"person{each}@shop.example", "operator", None, now)
        for each in range(OPERATORS)
    ]
    return [make_link(transaction, "login", account, now) for account in accounts]


async def gather_chats(people: Crowd, links: list[str]) -> None:
    """Everybody connects, every visitor says a first word, and the operators take their chats."""
    for visitor in people.visitors:
        visitor.start()
        await visitor.do({"type": "send", "text": "hello"})
    for index, operator in enumerate(people.operators):
        await operator.sign_in(links[index])
        chats = [conversation_of(visitor) for visitor in people.visitors[index:WITH_PEOPLE:OPERATORS]]
        for chat in chats:
            operator.hold(chat)
        operator.start()
        for chat in chats:
            await operator.do({"type": "take", "conversation_id": chat})
