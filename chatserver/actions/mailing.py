"""What is owed by e-mail: a letter is sent by one hand, and what became of it is written down with what follows.

A letter is sent at least once: after a kill between sending and writing down it goes again, with the same id.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Awaitable, Callable
from typing import TypeVar

from chatserver.actions.context import Context
from chatserver.actions.owed_letters import AnyLetter, Later, OwedLetter
from chatserver.domain.conversation import Conversation
from chatserver.errors import MailRefused
from chatserver.storage import conversations, letters, tasks, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.letters import LetterState, StoredLetter
from chatserver.storage.tasks import Task

RETRY_MS = 60_000
LONGEST_RETRY_MS = 3_600_000
MOST_ATTEMPTS = 76  # about three days
LOGIN = "mail_login"  # the owner may mend it: what waits for that goes then

log = logging.getLogger(__name__)

Written = TypeVar("Written", bound=OwedLetter)
Send = Callable[[AnyLetter], Awaitable[None]]  # raises MailRefused
Follow = Callable[[Transaction, Conversation, bool], None]


def find_email(connection: sqlite3.Connection, conversation: Conversation) -> str:
    """Where the visitor can be reached, empty if they left no address."""
    left = next((answer.value for answer in conversation.form if answer.key == "email"), "")
    stored = None if left else visitors.find(connection, conversation.visitor_id)
    return stored.email if stored is not None else left


async def find_owed(
    context: Context, task: Task, look: Callable[[sqlite3.Connection], Written | Later | None]
) -> Written | None:
    """The letter to send now; None if there is none, and then the task waits or ends.

    `look` says what is owed, and is asked again in the unit that ends the task: more may be owed by then.
    """
    if not context.promises_mail:
        await context.database.write(tasks.delete, task.id)
        return None
    owed = await context.database.read(look)
    if isinstance(owed, OwedLetter):
        return owed
    await context.database.write(put_off, task, look)
    return None


def put_off(
    transaction: Transaction, task: Task, look: Callable[[sqlite3.Connection], OwedLetter | Later | None]
) -> None:
    """Waits with the task, or ends it if nothing is owed any more."""
    owed = look(transaction)
    if owed is None:
        tasks.delete(transaction, task.id)
    elif isinstance(owed, Later):
        tasks.postpone(transaction, task.id, owed.at, task.attempts)


async def deliver(context: Context, task: Task, letter: AnyLetter, send: Send, follow: Follow) -> None:
    """Sends the letter and writes down what became of it. A refusal that may pass is tried again, ever more seldom.

    `follow(transaction, conversation, is_sent)` is part of the unit that ends the task.
    """
    try:
        await send(letter)
    except MailRefused as error:
        problem = error.message.replace(letter.secret, "…") if letter.secret else error.message
        may_pass = (error.is_temporary or error.code == LOGIN) and task.attempts < MOST_ATTEMPTS
        log.warning("a letter was refused", extra={"letter": letter.kind, "code": error.code, "is_over": not may_pass})
        refused = store(task, letter, "refused", problem, context.now)
        if may_pass:
            pause_ms = min(RETRY_MS * 2**task.attempts, LONGEST_RETRY_MS)
            await context.database.write(try_later, task, refused, context.now + pause_ms)
        else:
            await context.database.write(end, task, refused, follow)
    else:
        await context.database.write(end, task, store(task, letter, "sent", "", context.now), follow)


def store(task: Task, letter: AnyLetter, state: LetterState, problem: str, now: int) -> StoredLetter:
    """What the owner sees of it: one line for each task, however often it is tried."""
    return StoredLetter(task.id, letter.kind, letter.conversation_id, letter.to, state, problem, now)


def try_later(transaction: Transaction, task: Task, refused: StoredLetter, at: int) -> None:
    letters.insert(transaction, refused)
    tasks.postpone(transaction, task.id, at, task.attempts + 1)


def end(transaction: Transaction, task: Task, letter: StoredLetter, follow: Follow) -> None:
    """The task is done, and what follows from it is owed."""
    tasks.delete(transaction, task.id)
    letters.insert(transaction, letter)
    conversation = conversations.find(transaction, task.subject)
    if conversation is not None:
        follow(transaction, conversation, letter.state == "sent")
