"""What is done again and again: each chore at its own pace, by the injected clock."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from chatserver.clock import Clock

TICK_SECONDS = 0.1

log = logging.getLogger(__name__)


class Chores:
    """Runs chores when they are due; one that fails is logged and tried again at its next turn."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._chores: list[tuple[float, Callable[[], Awaitable[None]]]] = []
        self._due: list[float] = []
        self._under_way: list[asyncio.Lock] = []

    def add(self, every_seconds: float, chore: Callable[[], Awaitable[None]]) -> None:
        """Runs `chore` at the next tick and then every so many seconds."""
        self._chores.append((every_seconds, chore))
        self._due.append(self._clock.monotonic())
        self._under_way.append(asyncio.Lock())

    async def run(self) -> None:
        """Runs until cancelled, each chore by itself: one may take seconds, and others come ten times in one."""
        await asyncio.gather(*(self._repeat(index) for index in range(len(self._chores))))

    async def tick(self) -> None:
        """Runs what is due now, one after another, and waits for what is under way."""
        for index in range(len(self._chores)):
            await self._run_due(index)

    async def _repeat(self, index: int) -> None:
        while True:
            await self._run_due(index)
            await asyncio.sleep(TICK_SECONDS)

    async def _run_due(self, index: int) -> None:
        every_seconds, chore = self._chores[index]
        async with self._under_way[index]:
            now = self._clock.monotonic()
            if now < self._due[index]:
                return
            self._due[index] = now + every_seconds
            try:
                await chore()
            except Exception:
                log.exception("a chore failed", extra={"chore": getattr(chore, "__qualname__", "")})
