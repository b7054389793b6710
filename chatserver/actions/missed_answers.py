"""What operators said to a visitor who is away goes by e-mail: after a pause, all of it in one letter."""

from __future__ import annotations

import sqlite3
from functools import partial

from msgspec import Struct, structs

from chatserver.actions.context import Context
from chatserver.actions.mailing import Send, deliver, find_email, find_owed
from chatserver.actions.owed_letters import Later, VisitorLetter
from chatserver.actions.recording import Recording
from chatserver.actions.return_links import issue_link
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Message, MessageEdited, MessageErased, Participant
from chatserver.ids import new_id
from chatserver.storage import conversations, departments, events, tasks
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import Task

PAUSE_MS = 60_000  # a visitor who is here has read it by then
STILL_WRITING_MS = 20_000
LONGEST_PAUSE_MS = 180_000


class Missed(Struct, frozen=True):
    """An operator's message as it reads now."""

    seq: int
    at: int
    operator_name: str
    text: str


def owe_letter(recording: Recording) -> None:
    """An operator said something: it goes by e-mail unless the visitor reads it soon. Nothing without an address."""
    if find_email(recording.transaction, recording.conversation):
        recording.add_task("mail_missed", recording.conversation.id, recording.now + PAUSE_MS)


async def tell(send: Send, context: Context, task: Task) -> None:
    """Sends what the visitor has not read, with a link back."""
    now = context.now
    letter = await find_owed(context, task, lambda connection: load_owed(connection, task, now))
    if letter is not None:
        secret, link = await issue_link(context, letter.visitor_id, letter.site_id)
        letter = structs.replace(letter, secret=secret, link=link)
        await deliver(context, task, letter, send, partial(follow, letter, now))


def load_owed(connection: sqlite3.Connection, task: Task, now: int) -> VisitorLetter | Later | None:
    """What the visitor has missed; None if nothing, or without an address. Waits while somebody goes on writing."""
    conversation = conversations.find(connection, task.subject)
    if conversation is None:
        return None
    email, missed = find_email(connection, conversation), list_missed(connection, conversation)
    if not email or not missed:
        return None
    sends_at = min(missed[-1].at + STILL_WRITING_MS, missed[0].at + LONGEST_PAUSE_MS)
    if missed[-1].at <= now < sends_at:  # a clock that was set back must not delay it
        return Later(sends_at)
    rules = departments.find_rules(connection, conversation.department or "")
    return VisitorLetter(
        letter_id=f"{task.id}.{missed[-1].seq}",
        to=email,
        language=conversation.language,
        conversation_id=conversation.id,
        visitor_id=conversation.visitor_id,
        site_id=conversation.site_id,
        operator_name=missed[-1].operator_name,
        messages=tuple(each.text for each in missed),
        last_seq=missed[-1].seq,
        reply_to=rules.email if rules is not None else "",
    )


def list_missed(connection: sqlite3.Connection, conversation: Conversation) -> list[Missed]:
    """What operators said that the visitor has neither read nor got by e-mail, as it reads now."""
    missed: dict[int, Missed] = {}
    known_seq = max(conversation.visitor_read_seq, conversation.mailed_seq)
    for event in events.list_after(connection, conversation.id, known_seq):
        body = event.body
        if isinstance(body, Message) and is_answer(event.sender, body):
            missed[event.seq] = Missed(event.seq, event.at, event.sender.name, body.text)
        elif isinstance(body, MessageEdited) and body.target_seq in missed:
            missed[body.target_seq] = structs.replace(missed[body.target_seq], text=body.text)
        elif isinstance(body, MessageErased):
            missed.pop(body.target_seq, None)
    return list(missed.values())


def is_answer(sender: Participant, message: Message) -> bool:
    """Whether an operator said it here, and it still stands: a smart message can come in an operator's name."""
    return sender.kind == "operator" and message.smart_message is None and not message.is_erased


def follow(told: VisitorLetter, now: int, transaction: Transaction, conversation: Conversation, is_sent: bool) -> None:
    """The visitor has it by e-mail, if it was sent; what was said while it was on its way is owed."""
    if any(each.seq > told.last_seq for each in list_missed(transaction, conversation)):
        tasks.insert(transaction, Task(new_id(), "mail_missed", conversation.id, now + PAUSE_MS))
    if is_sent:
        has_it = structs.replace(conversation, mailed_seq=max(conversation.mailed_seq, told.last_seq))
        conversations.update(transaction, conversation, has_it)
