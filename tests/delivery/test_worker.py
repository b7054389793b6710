"""What must follow a commit follows it, whatever happens in between."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Literal

from chatserver.worker.worker import Worker
from tests.delivery.stage import CONTENT
from tests.support.client import PATIENCE_SECONDS
from tests.support.shop import running_shop, until


class Noticed(asyncio.Event):
    """Knows whether somebody waits for it."""

    is_awaited = False

    async def wait(self) -> Literal[True]:
        self.is_awaited = True
        try:
            return await super().wait()
        finally:
            self.is_awaited = False


async def test_a_worker_that_is_wakened_while_it_is_told_to_stop_stops(tmp_path: Path) -> None:
    async with running_shop(tmp_path, content=CONTENT) as shop:
        wakened = Noticed()
        running = asyncio.create_task(Worker(shop.shop.context, wakened).run())
        await shop.tick()
        await until(lambda: wakened.is_awaited)  # it sleeps now: there is nothing to do
        wakened.set()
        running.cancel()
        done, _ = await asyncio.wait({running}, timeout=PATIENCE_SECONDS)
        assert done and running.cancelled()
