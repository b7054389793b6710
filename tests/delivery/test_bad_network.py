"""D5: on a network that cuts, stalls and half-closes, everybody ends with what is stored."""

from __future__ import annotations

import asyncio
import random
from itertools import cycle
from pathlib import Path

import pytest

from chatserver.actions.accounts import make_link
from chatserver.storage import operators
from chatserver.storage.data_folder import DATABASE_FILE
from tests.delivery.books import Books, are_up_to_date, conversation_of, problems
from tests.delivery.proxy import proxy
from tests.delivery.stage import CONTENT
from tests.delivery.stores import beside, show, steps
from tests.delivery.talkers import OperatorTalker, Talker, VisitorTalker
from tests.support.client import PATIENCE_SECONDS
from tests.support.figures import record
from tests.support.shop import ORIGIN, RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

LOGINS = ("nino@shop.example", "omid@shop.example")
VISITORS = 5  # four of them with a person, one with the bot
PAUSE_SECONDS = 0.02


@pytest.mark.parametrize(
    ("seconds", "mean_seconds", "patience_seconds"),
    [(12, 1.0, 0.6), pytest.param(180, 3.0, 2.0, marks=pytest.mark.long)],
)
async def test_on_a_bad_network_everybody_ends_with_what_is_stored(
    seconds: float, mean_seconds: float, patience_seconds: float, tmp_path: Path
) -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    async with (
        running_shop(tmp_path, content=CONTENT) as shop,
        proxy(shop.port, mean_seconds, 2 * patience_seconds, random.Random(seed)) as network,
    ):
        ports = [shop.port]

        def where() -> tuple[int, str, str]:
            return ports[-1], shop.site_key, ORIGIN

        visitors = [VisitorTalker(where, patience_seconds=patience_seconds) for _ in range(VISITORS)]
        consoles = [OperatorTalker(where, patience_seconds=patience_seconds) for _ in LOGINS]
        people: list[Talker] = [*visitors, *consoles]
        for console, login in zip(consoles, LOGINS, strict=True):
            await console.sign_in(await link(shop, login))
        ports.append(network.port)
        await gather_chats(visitors, consoles)
        async with asyncio.timeout(seconds + PATIENCE_SECONDS):
            await chatter(people, seconds)
        network.calm()
        for each in people:
            each.patience_seconds = PATIENCE_SECONDS  # silence is no trouble any more, it is a busy machine
        books = Books(tmp_path / DATABASE_FILE)
        async with asyncio.timeout(2 * PATIENCE_SECONDS):
            while any(each.outbox for each in people) or not are_up_to_date(books, people):
                await shop.tick()
                await asyncio.sleep(0.05)
        found = problems(books, people)
        for visitor in visitors:
            found += await differences_on_screen(shop, visitor)
        resumes = sorted(each for talker in people for each in talker.resume_seconds)
        record(
            "D5",
            seconds=seconds,
            faults=dict(network.faults),
            acked=sum(len(each.acks) for each in people),
            reconnects=sum(each.connections - 1 for each in people),
            replayed=sum(mirror.replayed for each in people for mirror in each.mirrors.values()),
            resets=sum(mirror.resets for each in people for mirror in each.mirrors.values()),
            mismatches=len(found),
            p95_resume_ms=round(resumes[len(resumes) * 95 // 100] * 1000),
            seed=seed,
        )
        assert not found[:5]
        assert all(each.connections > 1 for each in people)
        assert all(len(each.acks) == len(each.sent) for each in people)
        for each in people:
            await each.stop()


async def gather_chats(visitors: list[VisitorTalker], consoles: list[OperatorTalker]) -> None:
    """Everybody connects, through the bad network already; each operator takes two chats."""
    for visitor in visitors:
        visitor.start()
        await visitor.do({"type": "send", "text": "hello"})
    for index, console in enumerate(consoles):
        chats = [conversation_of(visitor) for visitor in visitors[index : VISITORS - 1 : 2]]
        for chat in chats:
            console.hold(chat)
        console.start()
        for chat in chats:
            await console.do({"type": "take", "conversation_id": chat})


async def link(shop: RunningShop, login: str) -> str:
    database = shop.shop.context.database
    operator = await database.read(operators.find_by_login, login)
    assert operator is not None
    return await database.write(make_link, "login", operator.id, shop.clock.now_ms())


async def chatter(people: list[Talker], seconds: float) -> None:
    """Everybody says something again and again, whether connected or not, until all lost a connection at least."""
    ends_at = asyncio.get_running_loop().time() + seconds
    chats = {each: cycle(each.mirrors) for each in people if isinstance(each, OperatorTalker)}
    number = 0
    while asyncio.get_running_loop().time() < ends_at or any(each.connections < 2 for each in people):
        number += 1
        for each in people:
            names = {"conversation_id": next(chats[each])} if each in chats else {}
            await each.say({"type": "send", "text": f"word {number}: where is my order?", **names})
        await asyncio.sleep(PAUSE_SECONDS * len(people))


async def differences_on_screen(shop: RunningShop, visitor: VisitorTalker) -> list[str]:
    """What the shipped stores show after all that, against what they show after a fresh load."""
    fresh = VisitorClient(shop.port, shop.site_key, origin=ORIGIN)
    fresh.token = visitor.token
    await fresh.connect()
    kept, loaded = beside(*await show(steps(visitor.frames, visitor.sent), steps(fresh.frames)))
    await fresh.close()
    return [] if kept == loaded else [f"{kept} is shown instead of {loaded}"]
