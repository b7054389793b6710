"""A department hears by e-mail of a message that was left: at once, when the answer is due soon, when it is late."""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import Literal

from chatserver.actions.context import Context
from chatserver.actions.mailing import Send, deliver, find_email, find_owed
from chatserver.actions.opening_words import describe_opening
from chatserver.actions.owed_letters import DepartmentLetter, Later
from chatserver.actions.queueing import warning_time
from chatserver.actions.shop_time import find_date
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Message, StateChanged
from chatserver.ids import new_id
from chatserver.storage import conversations, departments, events, opening_hours, tasks
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import AT_ONCE, Task

LOOK_BACK_EVENTS = 50
Reminder = Literal["due_soon", "overdue"]


async def tell(send: Send, context: Context, task: Task) -> None:
    """The letter that goes at once, or the reminder: whichever the task is for."""
    language, now = context.fallback_language, context.now
    letter = await find_owed(context, task, lambda connection: load_owed(connection, task, language, now))
    if letter is not None:
        await deliver(context, task, letter, send, partial(follow, task, letter))


def load_owed(connection: sqlite3.Connection, task: Task, language: str, now: int) -> DepartmentLetter | Later | None:
    """What the department is to hear now; None if the visitor was answered, or the department has no address."""
    conversation = conversations.find(connection, task.subject)
    if conversation is None or conversation.due_at is None:
        return None
    rules = departments.find_rules(connection, conversation.department or "")
    if rules is None or not rules.email:
        return None
    warns_at = warning_time(conversation.due_at, rules)
    if task.kind == "mail_due" and now < warns_at:
        return Later(warns_at)
    return write(connection, task, conversation, rules.email, language, now)


def write(
    connection: sqlite3.Connection, task: Task, conversation: Conversation, to: str, language: str, now: int
) -> DepartmentLetter:
    """The letter, with what is so now. Off the event loop, please: the first one loads the names of days."""
    due_at = conversation.due_at or now
    reminder: Reminder = "due_soon" if now < due_at else "overdue"
    kind = "message_left" if task.kind == "mail_left" else reminder
    hours = opening_hours.find(connection, conversation.department or "") or opening_hours.find(connection)
    return DepartmentLetter(
        letter_id=f"{task.id}.{kind}.{conversation.left_seq}",
        to=to,
        language=language,
        conversation_id=conversation.id,
        kind=kind,
        visitor_name=conversation.visitor_name,
        reply_to=find_email(connection, conversation),
        answers=conversation.form,
        last_words=find_last_words(connection, conversation),
        call=conversation.call,
        asks_for_call=asks_for_call(connection, conversation),
        left_seq=conversation.left_seq,
        due_at=due_at,
        due=describe_opening(find_date(hours, due_at, now), language),
    )


def find_last_words(connection: sqlite3.Connection, conversation: Conversation) -> str:
    """What the visitor said last, empty if nothing lately."""
    newest = events.list_before(connection, conversation.id, conversation.head_seq + 1, LOOK_BACK_EVENTS)
    said = (each.body for each in reversed(newest) if each.sender.kind == "visitor")
    return next((body.text for body in said if isinstance(body, Message)), "")


def asks_for_call(connection: sqlite3.Connection, conversation: Conversation) -> bool:
    """Whether what was left last is a request for a call."""
    left = events.find(connection, conversation.id, conversation.left_seq)
    return left is not None and isinstance(left.body, StateChanged) and left.body.reason == "asked_for_call"


def follow(
    task: Task, told: DepartmentLetter, transaction: Transaction, conversation: Conversation, is_sent: bool
) -> None:
    """Owes what comes next: of a message that was left meanwhile the same, after a reminder the last one."""
    if conversation.due_at is None:
        return
    has_left_more = told.kind == "message_left" and conversation.left_seq != told.left_seq
    if has_left_more or conversation.due_at != told.due_at:
        tasks.insert(transaction, Task(new_id(), task.kind, conversation.id, AT_ONCE))
    elif told.kind == "due_soon":
        tasks.insert(transaction, Task(new_id(), task.kind, conversation.id, told.due_at))
