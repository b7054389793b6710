"""Runs due tasks: wakened by a hint, at start, and when the next one is due."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from chatserver.actions import bot_answering, silence
from chatserver.actions.context import Context
from chatserver.storage import tasks
from chatserver.storage.tasks import Task, TaskKind

BATCH = 100
LONGEST_SLEEP_SECONDS = 5.0  # so that a moved wall clock delays nothing for long
RETRY_MS = 1_000
LONGEST_RETRY_MS = 300_000

HANDLERS: dict[TaskKind, Callable[[Context, Task], Awaitable[None]]] = {
    "bot_answer": bot_answering.answer,
    "close_silence": silence.close_silent,
}

log = logging.getLogger(__name__)


class Worker:
    """The one runner of tasks. A handler's own unit marks its task done; a failed one is tried again later."""

    def __init__(self, context: Context, wakened: asyncio.Event) -> None:
        self._context = context
        self._wakened = wakened

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            self._wakened.clear()
            try:
                if not await self.run_due():
                    await self._sleep()
            except Exception:
                log.exception("tasks could not be read or written; trying again")
                await asyncio.sleep(RETRY_MS / 1000)

    async def run_due(self) -> int:
        """Runs what is due now and returns how many tasks that were."""
        due = await self._context.database.read(tasks.list_due, self._context.now, BATCH)
        conversations: dict[str, list[Task]] = {}
        for task in due:
            conversations.setdefault(tasks.conversation_of(task), []).append(task)
        await asyncio.gather(*(self._handle_in_order(each) for each in conversations.values()))
        return len(due)

    async def _handle_in_order(self, due: list[Task]) -> None:
        """What belongs to one conversation, one after another: the bot answers in the order it was asked."""
        for task in due:
            await self._handle(task)

    async def _handle(self, task: Task) -> None:
        try:
            await HANDLERS[task.kind](self._context, task)
        except Exception:
            log.exception("a task failed", extra={"task": task.kind, "attempts": task.attempts + 1})
            pause_ms = min(RETRY_MS * 2**task.attempts, LONGEST_RETRY_MS)
            due_at = self._context.now + pause_ms
            await self._context.database.write(tasks.postpone, task.id, due_at, task.attempts + 1)

    async def _sleep(self) -> None:
        next_due = await self._context.database.read(tasks.find_next_due)
        seconds = LONGEST_SLEEP_SECONDS
        if next_due is not None:
            seconds = min(seconds, max(0.0, (next_due - self._context.now) / 1000))
        # Not `wait_for`: before Python 3.12 it swallows a cancellation that comes together with the wake-up.
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wakened.wait()
