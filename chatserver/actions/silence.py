"""Closes conversations in which nobody says anything any more."""

from __future__ import annotations

from chatserver.actions.context import Context
from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.clock import Timeline
from chatserver.domain.actors import SYSTEM
from chatserver.storage import conversations, tasks
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import Task


async def close_silent(context: Context, task: Task) -> None:
    """Closes the conversation the task names if it has been silent long enough; else looks again later."""
    await context.database.write(close_or_wait, task, context.timeline, context.now, on_commit=context.publish)


def close_or_wait(transaction: Transaction, task: Task, timeline: Timeline, now: int) -> Outcome | None:
    """The task stays, moved, while somebody speaks; it ends with the conversation or when silence cannot close it."""
    conversation = conversations.find(transaction, task.subject)
    closes_at = conversation.silence_ends_at() if conversation is not None else None
    if conversation is None or closes_at is None:
        tasks.delete(transaction, task.id)
        return None
    closes_at += timeline.by_present_clock(conversation.changed_at) - conversation.changed_at
    if closes_at > now:
        tasks.postpone(transaction, task.id, closes_at, 0)
        return None
    tasks.delete(transaction, task.id)
    recording = Recording(transaction, conversation, now)
    recording.move(SYSTEM, "closed", "closed_by_silence")
    return recording.finish()
