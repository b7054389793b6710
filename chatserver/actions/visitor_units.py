"""What a visitor may change, each as one unit of work: load, decide, store.

A unit is `(transaction, actor, command, now) -> Outcome`. It has no effect outside the transaction.
"""

from __future__ import annotations

from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.domain.actors import BOT, Visitor
from chatserver.domain.card_numbers import mask_card_numbers
from chatserver.domain.conversation import Conversation, check_open
from chatserver.domain.events import FormAnswer, FormAnswered, FormOffered, Message, Rated
from chatserver.errors import BadInput, Conflict
from chatserver.protocol.commands import AnswerForm, LeaveQueue, Rate, VisitorClose, VisitorSend
from chatserver.storage import conversations, operators, shop, smart_deliveries, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import AT_ONCE, answer_subject


def send(transaction: Transaction, visitor: Visitor, command: VisitorSend, now: int) -> Outcome:
    """The visitor says something. The bot's answer is owed unless a person has the conversation."""
    recording = resume_or_begin(transaction, visitor, now)
    name = recording.conversation.visitor_name
    if command.delivery_id is not None:
        answer_smart_message(recording, visitor, command.delivery_id)
    text = mask_card_numbers(command.text)
    event = recording.append(visitor.participant(name), Message(text, button_id=command.button_id), command)
    if recording.conversation.state in ("bot", "message_left"):
        recording.add_task("bot_answer", answer_subject(event.conversation_id, event.seq), AT_ONCE)
    return recording.finish(is_as_sent=text == command.text)


def resume_or_begin(transaction: Transaction, visitor: Visitor, now: int) -> Recording:
    """The visitor's open conversation, one reopened because it was closed lately, or a new one."""
    newest = conversations.find_newest(transaction, visitor.id)
    if newest is None or not newest.accepts_words(now):
        stored = visitors.find(transaction, visitor.id)
        return Recording.begin(transaction, visitor, stored.name if stored else "", newest, now)
    recording = Recording(transaction, newest, now)
    if newest.state == "closed":
        recording.move(visitor.participant(newest.visitor_name), "bot", "reopened")
    return recording


def answer_smart_message(recording: Recording, visitor: Visitor, delivery_id: str) -> None:
    """Puts the smart message the visitor answers into the conversation, once."""
    transaction, now = recording.transaction, recording.now
    delivery = smart_deliveries.find(transaction, delivery_id, visitor.id)
    if delivery is None or not smart_deliveries.mark(transaction, "answered_at", delivery_id, visitor.id, now):
        return
    said = Message(delivery.text, delivery.buttons, smart_message=delivery.rule_id)
    recording.append(delivery.speaker or BOT, said)


def answer_form(transaction: Transaction, visitor: Visitor, command: AnswerForm, now: int) -> Outcome:
    """The visitor joins a department's queue, or leaves a message.

    If nobody can come from the department any more, the answers are kept and the form that leaves a message follows.
    """
    if not shop.department_exists(transaction, command.department):
        raise BadInput(f"there is no department {command.department!r}; choose one of those shown", code="bad_field")
    check_form(command)
    recording = resume_or_begin(transaction, visitor, now)
    if recording.conversation.state in ("waiting", "assigned"):
        raise Conflict("you are already on the way to a person", code="already_waiting")
    answers = form_answers(command, recording.conversation.form)
    name = answers[0].value
    sender = visitor.participant(name)
    visitors.rename(transaction, visitor.id, name, command.email or None)
    recording.change(visitor_name=name, form=answers, department=command.department)
    recording.append(sender, FormAnswered(command.form, answers, command.department), command)
    if command.form == "offline":
        recording.move(sender, "message_left", "message_left")
    elif command.department in operators.list_available_departments(transaction, now):
        recording.move(sender, "waiting", "asked_for_person")
    else:
        recording.append(BOT, FormOffered("offline"))
    return recording.finish()


def check_form(command: AnswerForm) -> None:
    """Raises BadInput if an answer says nothing. Leaving a message needs an address that can be answered."""
    for key in ("name", "topic"):
        if not getattr(command, key).strip():
            raise BadInput(f"{key} is empty; write something there", code="bad_field")
    if command.form == "offline" and "@" not in command.email.strip("@ "):
        raise BadInput("email is not an address; write it like name@example.com", code="bad_field")


def form_answers(command: AnswerForm, before: tuple[FormAnswer, ...]) -> tuple[FormAnswer, ...]:
    """What the form says, and after it what it did not ask again of all that was collected `before`."""
    fields = {"name": command.name, "email": command.email, "topic": command.topic}
    answers = tuple(FormAnswer(key, key, mask_card_numbers(value)) for key, value in fields.items() if value)
    return (*answers, *(each for each in before if each.key not in {answer.key for answer in answers}))


def leave_queue(transaction: Transaction, visitor: Visitor, command: LeaveQueue, now: int) -> Outcome:
    """The visitor goes back to the bot and gives the place up."""
    conversation = find_own(transaction, visitor)
    if conversation.state != "waiting":
        raise Conflict("you are not waiting for a person", code="not_waiting")
    recording = Recording(transaction, conversation, now)
    recording.move(visitor.participant(conversation.visitor_name), "bot", "left_queue", command)
    return recording.finish()


def close(transaction: Transaction, visitor: Visitor, command: VisitorClose, now: int) -> Outcome:
    """The visitor ends the conversation."""
    conversation = find_own(transaction, visitor)
    check_open(conversation)
    recording = Recording(transaction, conversation, now)
    recording.move(visitor.participant(conversation.visitor_name), "closed", "closed_by_visitor", command)
    return recording.finish()


def rate(transaction: Transaction, visitor: Visitor, command: Rate, now: int) -> Outcome:
    """The visitor rates the conversation; a later rating replaces an earlier one."""
    conversation = find_own(transaction, visitor)
    recording = Recording(transaction, conversation, now)
    recording.change(rating=command.score)
    body = Rated(command.score, mask_card_numbers(command.comment))
    recording.append(visitor.participant(conversation.visitor_name), body, command)
    return recording.finish()


def find_own(transaction: Transaction, visitor: Visitor) -> Conversation:
    """The visitor's newest conversation. Raises Conflict if they have none."""
    conversation = conversations.find_newest(transaction, visitor.id)
    if conversation is None:
        raise Conflict("there is no chat yet", code="no_chat")
    return conversation
