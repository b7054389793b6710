"""The bot's answer to a visitor's words: a task, so that it survives a kill, and stored by the same door."""

from __future__ import annotations

import sqlite3

from msgspec import Struct, structs

from chatserver.actions import noting
from chatserver.actions.context import Context
from chatserver.actions.keeping_out import keeps_out
from chatserver.actions.noting import Turn
from chatserver.actions.offer import Offer, known_department, load_offer
from chatserver.actions.outcome import Outcome
from chatserver.actions.priorities import find_priority
from chatserver.actions.queueing import join, leave_message
from chatserver.actions.reach import find_who_comes
from chatserver.actions.recording import Recording
from chatserver.actions.surroundings import surroundings
from chatserver.bot import choosing
from chatserver.bot.decision import Decision, HandOver
from chatserver.domain.actors import BOT
from chatserver.domain.conversation import Conversation
from chatserver.domain.departments import suggest
from chatserver.domain.dialogue_state import DialogueState
from chatserver.domain.events import BotDecided, Event, FormAnswered, FormOffered, Message
from chatserver.storage import conversations, departments, dialogues, events, tasks, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import Task


class Question(Struct, frozen=True):
    """What the bot needs to decide: the visitor's words, how far the dialogue is, and who could take over."""

    conversation: Conversation
    event: Event
    dialogue: DialogueState
    offer: Offer
    page_url: str = ""
    priority: int = 0


async def answer(context: Context, task: Task) -> None:
    """Answers the visitor's words the task names, if the bot still has the conversation."""
    await context.prepare_bots()
    question = await context.database.read(load_question, task, context.now)
    if question is not None:
        question = await place(context, question)
    decision = decide(context, question) if question is not None else None
    collected = decision.hand_over.collected if decision is not None and decision.hand_over is not None else ()
    if question is not None and keeps_out(context, question.conversation.visitor_id, collected):
        decision = None
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


async def place(context: Context, question: Question) -> Question:
    """The question with what memory knows: the page the visitor is on, and the class in which they would wait."""
    visitor_id = question.conversation.visitor_id
    present = context.presence.find(visitor_id)
    page_url = present.visit.page_url if present is not None else ""
    return structs.replace(question, page_url=page_url, priority=await find_priority(context, visitor_id))


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
    if conversation is None or conversation.state not in ("bot", "message_left", "waiting"):
        return None
    if conversation.state == "waiting" and not is_plain_answer(decision):
        return None  # who waits for a person hears what the bot knows, and is asked nothing
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


def is_plain_answer(decision: Decision) -> bool:
    """Whether the bot knows the answer, and that is all there is to it: no question, no way to somewhere else."""
    leads_on = decision.hand_over is not None or decision.closes or decision.state.step_id is not None
    return decision.outcome == "answer" and not leads_on


def promises_nobody(transaction: Transaction, question: Question | None, decision: Decision | None, now: int) -> bool:
    """Whether the decision leads straight into a queue whose last operator has left since it was made."""
    hand_over = decision.hand_over if decision is not None else None
    if question is None or hand_over is None or not hand_over.is_complete or hand_over.form != "pre_chat":
        return False
    department = known_department(question.offer, hand_over.department)
    return department is None or find_who_comes(transaction, department, now) is None


def store_hand_over(recording: Recording, hand_over: HandOver, question: Question) -> None:
    """Leads to the queue or to a message: by a form, or at once if all that it would ask was collected."""
    department = known_department(question.offer, hand_over.department)
    if hand_over.collected:
        keep_collected(recording, hand_over)
    visitor = recording.conversation.view.visitor
    if not hand_over.is_complete or department is None:
        led_to = department or suggest_department(recording, question)
        recording.append(BOT, FormOffered(hand_over.form, led_to, hand_over.collected))
        return
    recording.append(visitor, FormAnswered(hand_over.form, hand_over.collected, department))
    recording.change(department=department, priority=question.priority)
    if hand_over.form == "offline":
        leave_message(recording, visitor, department)
    elif not join(recording, visitor, department):
        recording.append(BOT, FormOffered("offline", department, hand_over.collected))


def suggest_department(recording: Recording, question: Question) -> str | None:
    """Where the visitor's page or language leads, if the bot does not say."""
    rules = departments.list_rules(recording.transaction)
    return suggest(rules, question.page_url, recording.conversation.language)


def keep_collected(recording: Recording, hand_over: HandOver) -> None:
    """What the visitor told the bot is the team's to see, whatever form follows."""
    fields = {answer.key: answer.value for answer in hand_over.collected}
    name = fields.get("name", recording.conversation.visitor_name)
    recording.change(form=hand_over.collected, visitor_name=name)
    visitors.rename(recording.transaction, recording.conversation.visitor_id, name, fields.get("email"))
