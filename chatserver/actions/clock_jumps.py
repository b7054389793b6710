"""When the machine's clock is set, what waits for a time waits as long as it would have."""

from __future__ import annotations

from chatserver.actions.context import Context
from chatserver.actions.visits import PAUSE_MS
from chatserver.storage import queue, tasks, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import TaskKind

MOVED: tuple[TaskKind, ...] = ("close_silence", "mail_left", "mail_missed")


async def settle_jump(context: Context) -> None:
    """Moves what is still to come by as much as the clock was set, so that a jump alone ends no chat and no visit."""
    jump_ms = context.clock_jumps.take()
    if jump_ms:
        await context.database.write(move_times, jump_ms, context.now - jump_ms)


def move_times(transaction: Transaction, jump_ms: int, now_before: int) -> None:
    """Moves the ends of silences, pauses before letters, visits that are going on and what routing waits for.

    Times are milliseconds. When a message is due is not moved: that is a promise by the clock on the wall.
    """
    for kind in MOVED:
        tasks.move(transaction, kind, jump_ms)
    queue.move_times(transaction, jump_ms)
    visitors.move_visits(transaction, now_before - PAUSE_MS, jump_ms)
