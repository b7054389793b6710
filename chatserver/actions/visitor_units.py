"""What a visitor may change, each as one unit of work: load, decide, store.

A unit is `(transaction, actor, command, now) -> Outcome`. It has no effect outside the transaction.
"""

from __future__ import annotations

from chatserver.actions import peak
from chatserver.actions.outcome import Outcome
from chatserver.actions.queueing import join, leave_for_mail, leave_message
from chatserver.actions.reach import find_who_comes, list_reachable
from chatserver.actions.recording import Recording
from chatserver.domain import limits
from chatserver.domain.actors import BOT, Visitor
from chatserver.domain.card_numbers import mask_card_numbers
from chatserver.domain.conversation import Conversation, check_open
from chatserver.domain.departments import DepartmentRules, fields_of
from chatserver.domain.events import Event, FormAnswer, FormAnswered, FormOffered, Message, Participant, Rated
from chatserver.domain.forms import OWN_EMAIL, check_answer, check_answers, find_call, find_department, shortened
from chatserver.errors import BadInput, Conflict
from chatserver.protocol.commands import (
    AnswerForm,
    ChangeDepartment,
    LeaveQueue,
    Rate,
    VisitorClose,
    VisitorSend,
    WaitByMail,
)
from chatserver.storage import (
    conversations,
    departments,
    events,
    routing_settings,
    shop,
    smart_deliveries,
    visitors,
)
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import AT_ONCE, answer_subject

REMEMBERED = ("name", "email", "phone")  # filled in the next time


def send(transaction: Transaction, visitor: Visitor, command: VisitorSend, now: int) -> Outcome:
    """The visitor says something. The bot's answer is owed unless a person has the conversation."""
    recording = resume_or_begin(transaction, visitor, now)
    name = recording.conversation.visitor_name
    if command.delivery_id is not None:
        answer_smart_message(recording, visitor, command.delivery_id)
    text = mask_card_numbers(command.text)
    event = recording.append(visitor.participant(name), Message(text, button_id=command.button_id), command)
    if recording.conversation.state != "assigned":
        answer(recording, event)
    return recording.finish(is_as_sent=text == command.text)


def answer(recording: Recording, event: Event) -> None:
    """What becomes of words that no person has to answer: the bot's turn, or a form where there is no bot."""
    state, settings = recording.conversation.state, routing_settings.find(recording.transaction)
    if state == "bot" and not settings.bot_is_on:
        offer_form(recording)
    elif state in settings.states_with_bot:
        recording.add_task("bot_answer", answer_subject(event.conversation_id, event.seq), AT_ONCE)


def offer_form(recording: Recording) -> None:
    """Without the bot every word leads to a person, or to a message where nobody can come. One form is enough."""
    newest = events.list_before(recording.transaction, recording.conversation.id, recording.conversation.head_seq, 1)
    if newest and isinstance(newest[-1].body, FormOffered):
        return
    can_come = bool(list_reachable(recording.transaction, recording.now))
    recording.append(BOT, FormOffered("pre_chat" if can_come else "offline", recording.conversation.department))


def resume_or_begin(transaction: Transaction, visitor: Visitor, now: int) -> Recording:
    """The visitor's open conversation, one reopened because it was closed lately, or a new one."""
    newest = conversations.find_newest(transaction, visitor.id)
    if newest is None or not newest.accepts_words(now):
        stored = visitors.find(transaction, visitor.id)
        return Recording.begin(transaction, visitor, stored.name if stored else "", newest, now)
    recording = Recording(transaction, newest, now)
    if newest.state == "closed":
        if newest.department is not None and not shop.department_exists(transaction, newest.department):
            recording.change(department=None)  # it was removed meanwhile: nobody would see the chat
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
    rules = departments.list_rules(transaction)
    asked = check_department(rules, command.department)
    recording = resume_or_begin(transaction, visitor, now)
    if recording.conversation.state in ("waiting", "assigned"):
        raise Conflict("you are already on the way to a person", code="already_waiting")
    answers = read_answers(transaction, visitor, command, rules[asked])
    department = find_department(fields_of(rules[asked], command.form), command.answers) or asked
    sender = keep_answers(recording, visitor, answers, department)
    recording.append(sender, FormAnswered(command.form, recording.conversation.form, department), command)
    if command.form == "call_back":
        leave_message(recording, sender, department, find_call(fields_of(rules[asked], command.form), answers))
    elif command.form == "offline":
        leave_message(recording, sender, department)
    elif not join(recording, sender, department):
        recording.append(BOT, FormOffered("offline", department))
    return recording.finish()


def read_answers(
    transaction: Transaction, visitor: Visitor, command: AnswerForm, rules: DepartmentRules
) -> tuple[FormAnswer, ...]:
    """What the form says. Raises BadInput that names the field that is wrong."""
    fields = fields_of(rules, command.form)
    if command.form == "call_back" and not fields:
        raise BadInput("this department calls nobody back; choose another way", code="bad_field")
    asked = shortened(fields) if command.form == "pre_chat" and peak.is_on(transaction) else fields
    return check_answers(asked, command.answers, visitor.language, visitor.fallback_language)


def keep_answers(
    recording: Recording, visitor: Visitor, answers: tuple[FormAnswer, ...], department: str
) -> Participant:
    """Keeps what was answered, after it what was collected before and not asked again. Returns the visitor, named."""
    transaction, before = recording.transaction, recording.conversation
    said = {answer.key: answer.value for answer in answers}
    name = said.get("name", before.visitor_name)[: limits.NAME_CODE_POINTS]
    visitors.rename(transaction, visitor.id, name, said.get("email"))
    visitors.keep_answers(transaction, visitor.id, {key: said[key] for key in REMEMBERED if key in said})
    kept = (*answers, *(each for each in before.form if each.key not in said))
    recording.change(visitor_name=name, form=kept, department=department, priority=visitor.priority)
    return visitor.participant(name)


def check_department(rules: dict[str, DepartmentRules], key: str) -> str:
    """The key. Raises BadInput if there is no such department."""
    if key not in rules:
        raise BadInput(f"there is no department {key!r}; choose one of those shown", code="bad_field")
    return key


def change_department(transaction: Transaction, visitor: Visitor, command: ChangeDepartment, now: int) -> Outcome:
    """The visitor waits for another department, at the end of its queue. Nothing changes if nobody can come there."""
    department = check_department(departments.list_rules(transaction), command.department)
    conversation = find_waiting(transaction, visitor)
    comes = find_who_comes(transaction, department, now)
    if comes is None:
        raise Conflict("nobody is available in that department now", code="nobody_available")
    if comes == conversation.department:
        raise Conflict("you are waiting there already, and keep your place", code="same_department")
    recording = Recording(transaction, conversation, now)
    recording.give_place_up()
    sender = visitor.participant(conversation.visitor_name)
    recording.move(sender, "waiting", "changed_department", command, department=comes, wished=department)
    return recording.finish()


def wait_by_mail(transaction: Transaction, visitor: Visitor, command: WaitByMail, now: int) -> Outcome:
    """The visitor gives the place up, and gets the answer by e-mail."""
    check_answer(OWN_EMAIL, command.email.strip())
    conversation = find_waiting(transaction, visitor)
    recording = Recording(transaction, conversation, now)
    email = FormAnswer("email", "email", command.email.strip())
    others = tuple(each for each in conversation.form if each.key != "email")
    recording.change(form=(*others, email))
    visitors.rename(transaction, visitor.id, conversation.visitor_name, email.value)
    sender, department = visitor.participant(conversation.visitor_name), conversation.department or ""
    recording.append(sender, FormAnswered("offline", recording.conversation.form, department))
    leave_for_mail(recording, sender, department, command)
    return recording.finish()


def find_waiting(transaction: Transaction, visitor: Visitor) -> Conversation:
    """The visitor's conversation. Raises Conflict if they do not wait for a person."""
    conversation = find_own(transaction, visitor)
    if conversation.state != "waiting":
        raise Conflict("you are not waiting for a person", code="not_waiting")
    return conversation


def leave_queue(transaction: Transaction, visitor: Visitor, command: LeaveQueue, now: int) -> Outcome:
    """The visitor goes back to the bot and gives the place up."""
    conversation = find_waiting(transaction, visitor)
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
