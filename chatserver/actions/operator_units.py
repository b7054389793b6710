"""What an operator may change, each as one unit of work: load, authorise, decide, store.

A unit is `(transaction, actor, command, now) -> Outcome`. It has no effect outside the transaction.
"""

from __future__ import annotations

from typing import Any

from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.domain.actors import BOT, Operator
from chatserver.domain.card_numbers import mask_card_numbers
from chatserver.domain.conversation import (
    LAST_TEXT_CODE_POINTS,
    Conversation,
    check_open,
    check_speaks,
    check_take,
)
from chatserver.domain.events import Event, Message, MessageEdited, MessageErased, Note, VisitorRenamed
from chatserver.domain.permissions import check_holds, check_sees
from chatserver.errors import BadInput, Conflict
from chatserver.protocol.commands import (
    AddNote,
    EditMessage,
    EraseMessage,
    OperatorClose,
    OperatorSend,
    RenameVisitor,
    Take,
    Transfer,
)
from chatserver.storage import conversations, dialogues, events, operators, shop, visitors
from chatserver.storage.database import Transaction


def load(transaction: Transaction, operator: Operator, command: Any) -> Conversation:
    """The conversation the command names, if this operator may see it. Raises NotFound."""
    return check_sees(operator, conversations.find(transaction, command.conversation_id))


def send(transaction: Transaction, operator: Operator, command: OperatorSend, now: int) -> Outcome:
    """The operator who holds the conversation says something to the visitor."""
    conversation = load(transaction, operator, command)
    check_speaks(conversation, operator.id)
    text = mask_card_numbers(command.text)
    recording = Recording(transaction, conversation, now)
    recording.append(operator.participant, Message(text), command)
    return recording.finish(is_as_sent=text == command.text)


def note(transaction: Transaction, operator: Operator, command: AddNote, now: int) -> Outcome:
    """A note among operators, in any state."""
    recording = Recording(transaction, load(transaction, operator, command), now)
    recording.append(operator.participant, Note(mask_card_numbers(command.text)), command)
    return recording.finish()


def edit(transaction: Transaction, operator: Operator, command: EditMessage, now: int) -> Outcome:
    """Replaces the words of an own message."""
    conversation = load(transaction, operator, command)
    target = find_own_message(transaction, operator, conversation, command.target_seq)
    text = mask_card_numbers(command.text)
    recording = Recording(transaction, conversation, now)
    replace_last_words(recording, target, text)
    recording.append(operator.participant, MessageEdited(command.target_seq, text), command)
    return recording.finish()


def erase(transaction: Transaction, operator: Operator, command: EraseMessage, now: int) -> Outcome:
    """Takes back an own message, in storage too."""
    conversation = load(transaction, operator, command)
    target = find_own_message(transaction, operator, conversation, command.target_seq)
    events.erase_text(transaction, target)
    events.replace_text(transaction, target, "")
    recording = Recording(transaction, conversation, now)
    replace_last_words(recording, target, "")
    recording.append(operator.participant, MessageErased(command.target_seq), command)
    return recording.finish()


def find_own_message(transaction: Transaction, operator: Operator, conversation: Conversation, seq: int) -> Event:
    """The operator's own message with this number. Raises BadInput if it is not one."""
    event = events.find(transaction, conversation.id, seq)
    if event is None or event.sender.id != operator.id or not isinstance(event.body, Message):
        raise BadInput("target_seq is not one of your messages in this chat", code="bad_field")
    if event.body.is_erased:
        raise Conflict("this message was already taken back", code="erased")
    return event


def replace_last_words(recording: Recording, target: Event, text: str) -> None:
    """Keeps the list of chats honest if the changed message is the last one."""
    later = events.list_after(recording.transaction, target.conversation_id, target.seq)
    if not any(isinstance(event.body, Message) for event in later):
        recording.change(last_text=text[:LAST_TEXT_CODE_POINTS])


def take(transaction: Transaction, operator: Operator, command: Take, now: int) -> Outcome:
    """The operator takes the conversation. Of several who try, exactly one wins; limits hold here, on rows."""
    conversation = load(transaction, operator, command)
    chats = conversations.count_assigned(transaction, operator.id)
    is_gone = is_holder_gone(transaction, conversation, now)
    check_take(conversation, operator.id, chats, operator.chat_limit, is_holder_gone=is_gone)
    recording = Recording(transaction, conversation, now)
    note_collected(recording)
    recording.move(operator.participant, "assigned", "taken", command, operator=operator.participant)
    return recording.finish()


def note_collected(recording: Recording) -> None:
    """What the visitor told the bot in a dialogue that ends here is the operator's to see."""
    fields = dialogues.find(recording.transaction, recording.conversation.id).fields
    if fields:
        recording.append(BOT, Note("\n".join(f"{name}: {value}" for name, value in fields.items())))


def is_holder_gone(transaction: Transaction, conversation: Conversation, now: int) -> bool:
    """Whether the operator who holds the conversation has no console connected any more, or no account."""
    if conversation.operator_id is None:
        return False
    holder = operators.find(transaction, conversation.operator_id)
    return holder is None or not holder.is_active or holder.connected_until <= now


def close(transaction: Transaction, operator: Operator, command: OperatorClose, now: int) -> Outcome:
    """The operator ends the conversation."""
    conversation = load(transaction, operator, command)
    check_open(conversation)
    check_holds(operator, conversation)
    recording = Recording(transaction, conversation, now)
    recording.move(operator.participant, "closed", "closed_by_operator", command)
    return recording.finish()


def transfer(transaction: Transaction, operator: Operator, command: Transfer, now: int) -> Outcome:
    """Sends the conversation to a department's queue. The visitor keeps the place they had."""
    conversation = load(transaction, operator, command)
    check_open(conversation)
    check_holds(operator, conversation)
    if not shop.department_exists(transaction, command.department):
        raise BadInput(f"there is no department {command.department!r}; choose one of those shown", code="bad_field")
    if command.department not in operators.list_available_departments(transaction, now):
        raise Conflict("nobody is available in that department now", code="nobody_available")
    recording = Recording(transaction, conversation, now)
    recording.move(operator.participant, "waiting", "transferred", command, department=command.department)
    return recording.finish()


def rename_visitor(transaction: Transaction, operator: Operator, command: RenameVisitor, now: int) -> Outcome:
    """Writes down the visitor's name."""
    conversation = load(transaction, operator, command)
    if not command.name.strip():
        raise BadInput("name is empty; write something there", code="bad_field")
    visitors.rename(transaction, conversation.visitor_id, command.name)
    recording = Recording(transaction, conversation, now)
    recording.change(visitor_name=command.name)
    recording.append(operator.participant, VisitorRenamed(command.name), command)
    return recording.finish()
