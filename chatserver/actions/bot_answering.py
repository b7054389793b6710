"""The bot's answer to a visitor's words: a task, so that it survives a kill, and stored by the same door."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.actions import noting
from chatserver.actions.context import Context
from chatserver.actions.noting import Turn
from chatserver.actions.offer import Offer, known_department, load_offer
from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.actions.surroundings import surroundings
from chatserver.bot import choosing
from chatserver.bot.decision import Decision, HandOver
from chatserver.domain.actors import BOT
from chatserver.domain.conversation import Conversation
from chatserver.domain.dialogue_state import DialogueState
from chatserver.domain.events import BotDecided, Event, FormAnswered, FormOffered, Message
from chatserver.storage import conversations, dialogues, events, operators, tasks, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import Task


class Question(Struct, frozen=True):
    """What the bot needs to decide: the visitor's words, how far the dialogue is, and who could take over."""

    conversation: Conversation
    event: Event
    dialogue: DialogueState
    offer: Offer


async def answer(context: Context, task: Task) -> None:
    """Answers the visitor's words the task names, if the bot still has the conversation."""
    await context.prepare_bots()
    question = await context.database.read(load_question, task, context.now)
    decision = decide(context, question) if question is not None else None
    await context.database.write(store_answer, task, question, decision, context.now, on_commit=context.publish)


def load_question(connection: sqlite3.Connection, task: Task, now: int) -> Question | None:
    """The question the task names, or None if it is gone."""
    conversation_id, _, seq = task.subject.rpartition(":")
    conversation = conversations.find(connection, conversation_id)
    event = events.find(connection, conversation_id, int(seq))
    if conversation is None or event is None:
        return None
    offer = load_offer(connection, now)
    return Question(conversation, event, dialogues.find(connection, conversation_id), offer)


def decide(context: Context, question: Question) -> Decision:
    bots = context.content.bots
    bot = context.bot_for(question.conversation.language)
    words = question.event.body
    assert isinstance(words, Message)
    speaking = choosing.choose(bots, bot, words.text, words.button_id, question.dialogue)
    now = surroundings(context, question.conversation, question.offer, speaking.language)
    return choosing.decide(bots, bot, words.text, words.button_id, question.dialogue, now)


def store_answer(
    transaction: Transaction, task: Task, question: Question | None, decision: Decision | None, now: int
) -> Outcome | None:
    """Stores the answer and marks the task done. None if there was nothing left to say."""
    if promises_nobody(transaction, question, decision, now):
        return None  # the task stays: the bot decides again, on what is so now
    if not tasks.delete(transaction, task.id) or question is None or decision is None:
        return None
    conversation = conversations.find(transaction, question.conversation.id)
    if conversation is None or conversation.state not in ("bot", "message_left"):
        return None
    recording = Recording(transaction, conversation, now)
    if decision.candidates:
        recording.append(BOT, BotDecided(question.event.seq, decision.outcome, decision.candidates))
    for said in decision.said:
        recording.append(BOT, Message(said.text, said.buttons, entry_id=said.entry_id, card=said.card))
    dialogues.put(transaction, conversation.id, decision.state)
    noting.note(transaction, Turn(conversation, question.event, question.dialogue, decision))
    if decision.hand_over is not None:
        store_hand_over(recording, decision.hand_over, question)
    if decision.closes:
        recording.move(BOT, "closed", "closed_by_bot")
    return recording.finish()


def promises_nobody(transaction: Transaction, question: Question | None, decision: Decision | None, now: int) -> bool:
    """Whether the decision leads straight into a queue whose last operator has left since it was made."""
    hand_over = decision.hand_over if decision is not None else None
    if question is None or hand_over is None or not hand_over.is_complete or hand_over.form != "pre_chat":
        return False
    department = known_department(question.offer, hand_over.department)
    return department not in operators.list_available_departments(transaction, now)


def store_hand_over(recording: Recording, hand_over: HandOver, question: Question) -> None:
    """Leads to the queue or to a message: by a form, or at once if all that it would ask was collected."""
    department = known_department(question.offer, hand_over.department)
    if hand_over.collected:
        keep_collected(recording, hand_over)
    visitor = recording.conversation.view.visitor
    if not hand_over.is_complete or department is None:
        recording.append(BOT, FormOffered(hand_over.form, department, hand_over.collected))
        return
    recording.append(visitor, FormAnswered(hand_over.form, hand_over.collected, department))
    recording.change(department=department)
    if hand_over.form == "offline":
        recording.move(visitor, "message_left", "message_left")
    else:
        recording.move(visitor, "waiting", "asked_for_person")


def keep_collected(recording: Recording, hand_over: HandOver) -> None:
    """What the visitor told the bot is the team's to see, whatever form follows."""
    fields = {answer.key: answer.value for answer in hand_over.collected}
    name = fields.get("name", recording.conversation.visitor_name)
    recording.change(form=hand_over.collected, visitor_name=name)
    visitors.rename(recording.transaction, recording.conversation.visitor_id, name, fields.get("email"))
