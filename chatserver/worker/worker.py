"""Runs due tasks: wakened by a hint, at start, and when the next one is due."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from chatserver.actions import due_tasks
from chatserver.actions.context import Context
from chatserver.actions.due_tasks import BATCH, HANDLERS, Handlers

LONGEST_SLEEP_SECONDS = 5.0  # so that a moved wall clock delays nothing for long
PAUSE_SECONDS = 1.0

log = logging.getLogger(__name__)


class Worker:
    """The one runner of the tasks that `handlers` do, at most so many at a time."""

    def __init__(
        self, context: Context, wakened: asyncio.Event, handlers: Handlers = HANDLERS, at_a_time: int = BATCH
    ) -> None:
        self._context = context
        self._wakened = wakened
        self._handlers = handlers
        self._at_a_time = at_a_time
        self._round = asyncio.Lock()

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            self._wakened.clear()
            try:
                if not await self.run_due():
                    await self._sleep()
            except Exception:
                log.exception("tasks could not be read or written; trying again")
                await asyncio.sleep(PAUSE_SECONDS)

    async def run_due(self) -> int:
        """Runs what is due now and returns how many tasks that were."""
        async with self._round:
            return await due_tasks.do_due(self._context, self._handlers, self._at_a_time)

    async def _sleep(self) -> None:
        next_due = await due_tasks.find_next_due(self._context, self._handlers)
        seconds = LONGEST_SLEEP_SECONDS
        if next_due is not None:
            seconds = min(seconds, max(0.0, (next_due - self._context.now) / 1000))
        # Not `wait_for`: before Python 3.12 it swallows a cancellation that comes together with the wake-up.
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wakened.wait()
