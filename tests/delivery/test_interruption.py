"""D10: a handler cancelled at any await point of the send path loses nothing and disturbs nobody."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from chatserver.storage.data_folder import DATABASE_FILE
from tests.delivery.books import Books, are_up_to_date, problems
from tests.delivery.interrupting import HANDLERS, Interrupter
from tests.delivery.talkers import Talker, VisitorTalker
from tests.support.client import Frame
from tests.support.figures import record
from tests.support.shop import ORIGIN, RunningShop, running_shop, until

CONTENT = Path(__file__).parent / "content"
NEIGHBOURS = 3
POINTS = 40  # more suspensions than one connection has while its eight sends are under way
FORM = {
    "type": "answer_form",
    "form": "pre_chat",
    "department": "support",
    "answers": {"name": "Leila", "topic": "My order"},
}


@pytest.mark.parametrize("injections", [200, pytest.param(2_000, marks=pytest.mark.long)])
async def test_a_handler_cancelled_at_any_await_point_loses_nothing(injections: int, tmp_path: Path) -> None:
    interrupter = Interrupter()
    interrupter.install()
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    async with running_shop(tmp_path, content=CONTENT) as shop:
        await (await shop.operator()).close()
        where = (shop.port, shop.site_key, ORIGIN)
        people = [VisitorTalker(lambda: where, pause_seconds=0.01) for _ in range(1 + NEIGHBOURS)]
        for each in people:
            each.start()
            await each.do(FORM)  # in the queue nobody answers, so all the work is sending
        for each in people:
            await each.talk(endless())
        await interrupt(interrupter, people[0], injections, random.Random(seed))
        for each in people:
            await each.talk(())
        await until(lambda: all(each.is_done for each in people))
        await until_up_to_date(shop, tmp_path, people)
        found = problems(Books(tmp_path / DATABASE_FILE), people)
        acked = sum(len(each.acks) for each in people)
        record("D10", injections=interrupter.injections, violations=len(found), acked=acked, seed=seed)
        assert not found[:5]
        assert set(interrupter.cancelled) == HANDLERS
        assert not shop.shop.context.database._writer.in_transaction
        for each in people:
            await each.stop()


async def interrupt(interrupter: Interrupter, victim: Talker, injections: int, chance: random.Random) -> None:
    """Cancels one handler of the victim's connection after another while it sends, at every point in turn."""
    while interrupter.injections < injections:
        await until(lambda: victim.is_live)
        number, target = interrupter.injections, interrupter.newest
        if number % 4 == 3:
            await asyncio.sleep(chance.random() / 100)
            interrupter.strike(target, number // 4)
        else:
            interrupter.arm(target, number % POINTS + 1)
        await until(partial(is_over, interrupter, number, target))


def is_over(interrupter: Interrupter, number: int, target: int) -> bool:
    """Whether the injection has come, or the connection it was meant for has gone."""
    return interrupter.injections > number or interrupter.newest != target


async def until_up_to_date(shop: RunningShop, data: Path, people: list[VisitorTalker]) -> None:
    books = Books(data / DATABASE_FILE)
    async with asyncio.timeout(60):
        while not are_up_to_date(books, people):
            await shop.tick()
            await asyncio.sleep(0.02)


def endless() -> Iterator[Frame]:
    return ({"type": "send", "text": f"word {number}"} for number in count())
