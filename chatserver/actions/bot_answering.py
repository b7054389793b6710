"""The bot's answer to a visitor's words: a task, so that it survives a kill, and stored by the same door."""

from __future__ import annotations

import sqlite3
from functools import partial

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.bot.decision import Decision
from chatserver.domain.actors import BOT
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import BotDecided, Event, FormOffered, Message
from chatserver.storage import conversations, events, operators, tasks
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import Task


class Question(Struct, frozen=True):
    """What the bot needs to decide: the visitor's words, where, and who could take over."""

    conversation: Conversation
    event: Event
    is_person_available: bool
    has_people: bool


async def answer(context: Context, task: Task) -> None:
    """Answers the visitor's words the task names, if the bot still has the conversation."""
    question = await context.database.read(load_question, task, context.now)
    decision = decide(context, question) if question is not None else None
    await context.database.write(
        store_answer, task, question, decision, context.now, on_commit=partial(announce, context)
    )


def load_question(connection: sqlite3.Connection, task: Task, now: int) -> Question | None:
    """The question the task names, or None if it is gone."""
    conversation_id, _, seq = task.subject.rpartition(":")
    conversation = conversations.find(connection, conversation_id)
    event = events.find(connection, conversation_id, int(seq))
    if conversation is None or event is None:
        return None
    is_available = bool(operators.list_available_departments(connection, now))
    return Question(conversation, event, is_available, operators.has_people(connection))


def decide(context: Context, question: Question) -> Decision:
    bots = context.content.bots
    bot = bots.get(question.conversation.language) or bots[context.fallback_language]
    words = question.event.body
    assert isinstance(words, Message)
    return bot.decide(words.text, words.button_id, question.is_person_available, question.has_people)


def store_answer(
    transaction: Transaction, task: Task, question: Question | None, decision: Decision | None, now: int
) -> Outcome | None:
    """Stores the answer and marks the task done. None if there was nothing left to say."""
    if not tasks.delete(transaction, task.id) or question is None or decision is None:
        return None
    conversation = conversations.find(transaction, question.conversation.id)
    if conversation is None or conversation.state not in ("bot", "message_left"):
        return None
    recording = Recording(transaction, conversation, now)
    if decision.candidates:
        recording.append(BOT, BotDecided(question.event.seq, decision.outcome, decision.candidates))
    if decision.text:
        recording.append(BOT, Message(decision.text, decision.buttons, entry_id=decision.entry_id))
    if decision.offers_form is not None:
        recording.append(BOT, FormOffered(decision.offers_form))
    return recording.finish()


def announce(context: Context, outcome: Outcome | None) -> None:
    if outcome is not None:
        context.announce(outcome, None)
