"""What is owed after a commit: each kind of task has the action that does it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from chatserver.actions import bot_answering, silence
from chatserver.actions.clock_jumps import settle_jump
from chatserver.actions.context import Context
from chatserver.storage import tasks
from chatserver.storage.tasks import Task, TaskKind

BATCH = 100
RETRY_MS = 1_000
LONGEST_RETRY_MS = 300_000

Handlers = Mapping[TaskKind, Callable[[Context, Task], Awaitable[None]]]

HANDLERS: Handlers = {
    "bot_answer": bot_answering.answer,
    "close_silence": silence.close_silent,
}

log = logging.getLogger(__name__)


async def do_due(context: Context, handlers: Handlers, most: int) -> int:
    """Does what these handle and is due now, at most so many tasks, and returns how many that were."""
    await settle_jump(context)
    due = await context.database.read(tasks.list_due, tuple(handlers), context.now, most)
    conversations: dict[str, list[Task]] = {}
    for task in due:
        conversations.setdefault(tasks.conversation_of(task), []).append(task)
    await asyncio.gather(*(do_in_order(context, handlers, each) for each in conversations.values()))
    return len(due)


async def do_in_order(context: Context, handlers: Handlers, due: list[Task]) -> None:
    """What belongs to one conversation, one after another: the bot answers in the order it was asked."""
    for task in due:
        await do(context, handlers, task)


async def do(context: Context, handlers: Handlers, task: Task) -> None:
    """Does one task. Its own unit marks it done; one that fails is tried again later."""
    try:
        await handlers[task.kind](context, task)
    except Exception:
        log.exception("a task failed", extra={"task": task.kind, "attempts": task.attempts + 1})
        pause_ms = min(RETRY_MS * 2**task.attempts, LONGEST_RETRY_MS)
        await context.database.write(tasks.postpone, task.id, context.now + pause_ms, task.attempts + 1)


async def find_next_due(context: Context, handlers: Handlers) -> int | None:
    """When the next task that these handle is due (milliseconds), or None if nothing is owed."""
    return await context.database.read(tasks.find_next_due, tuple(handlers))
