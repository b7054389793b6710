"""Whoever asks for heavy work again and again cannot pile it up."""

from __future__ import annotations

import asyncio
from threading import Event, Semaphore

import pytest

from chatserver.actions.turns import BUSY_SECONDS, Turns
from chatserver.errors import BadInput, TooMany
from tests.support.client import PATIENCE_SECONDS


async def test_a_few_work_at_a_time_some_wait_and_more_are_sent_away() -> None:
    turns, begun, may_end = Turns(2, 3), Semaphore(0), Event()

    def work() -> bool:
        begun.release()
        return may_end.wait(PATIENCE_SECONDS)

    async with asyncio.TaskGroup() as group:
        accepted = [group.create_task(turns.take(work)) for _ in range(5)]
        for _ in range(2):
            assert await asyncio.to_thread(begun.acquire, timeout=PATIENCE_SECONDS)
        assert not begun.acquire(blocking=False)
        with pytest.raises(TooMany) as refused:
            await turns.take(work)
        assert refused.value.retry_after_seconds == BUSY_SECONDS
        may_end.set()
    assert [task.result() for task in accepted] == [True] * 5
    assert await turns.take(work)


async def test_work_that_fails_gives_its_turn_back() -> None:
    def fail() -> None:
        raise BadInput("no")

    turns = Turns(1, 0)
    for _ in range(2):
        with pytest.raises(BadInput):
            await turns.take(fail)
