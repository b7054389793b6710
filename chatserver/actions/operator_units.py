"""What an operator may change, each as one unit of work: load, authorise, decide, store.

A unit is `(transaction, actor, command, now) -> Outcome`. It has no effect outside the transaction.
"""

from __future__ import annotations

from typing import Any

from msgspec import structs

from chatserver.actions.missed_answers import owe_letter
from chatserver.actions.offering import pass_on
from chatserver.actions.outcome import Outcome
from chatserver.actions.reach import load_members
from chatserver.actions.recording import Recording
from chatserver.domain.actors import BOT, SYSTEM, Operator
from chatserver.domain.card_numbers import mask_card_numbers
from chatserver.domain.conversation import (
    LAST_TEXT_CODE_POINTS,
    Conversation,
    check_open,
    check_room,
    check_speaks,
    check_take,
    offered,
    to_come_back,
)
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.events import (
    Event,
    Message,
    MessageEdited,
    MessageErased,
    Note,
    Participant,
    StateReason,
    Tagged,
    VisitorRenamed,
    Whisper,
)
from chatserver.domain.permissions import LEADERS, check_holds, check_sees
from chatserver.domain.routing import PICKED, Member, Reason, can_come, told
from chatserver.domain.tags import change_tags, without
from chatserver.errors import BadInput, Conflict
from chatserver.protocol.commands import (
    AddNote,
    AddWhisper,
    EditMessage,
    EraseMessage,
    LetPass,
    OperatorClose,
    OperatorSend,
    RenameVisitor,
    TagConversation,
    Take,
    TakeOver,
    Transfer,
)
from chatserver.storage import conversations, departments, dialogues, events, operators, queue, shop, tags, visitors
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
    owe_letter(recording)
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
    is_gone = is_holder_gone(transaction, conversation, now)
    check_take(conversation, operator.id, is_holder_gone=is_gone, may_lead=operator.role in LEADERS)
    check_has_room(transaction, operator, conversation)
    recording = Recording(transaction, conversation, now)
    note_collected(recording)
    reason, why = why_taken(conversation, operator)
    recording.move(operator.participant, "assigned", reason, command, operator=operator.participant, why=why)
    return recording.finish()


def why_taken(conversation: Conversation, operator: Operator) -> tuple[StateReason, Reason]:
    """How the conversation comes to the operator who takes it: as offered, back from a transfer, or by choice."""
    if conversation.offered_to == operator.id and conversation.offered_code:
        return "given", Reason(conversation.offered_code)
    if conversation.returns_to == operator.id:
        return "came_back", PICKED
    return "taken", PICKED


def check_has_room(transaction: Transaction, operator: Operator, conversation: Conversation) -> None:
    """Raises Conflict if the operator may have no more chats. One that is kept for them counts already."""
    is_kept = operator.id in (conversation.offered_to, conversation.returns_to)
    chats = queue.count_chats(transaction).get(operator.id, 0) - is_kept
    check_room(chats, operator.chat_limit)


def let_pass(transaction: Transaction, operator: Operator, command: LetPass, now: int) -> Outcome:
    """The operator does not take what is offered to them: the next one is asked."""
    conversation = load(transaction, operator, command)
    if conversation.offered_to != operator.id:
        raise Conflict("this chat is not offered to you any more", code="not_offered")
    recording = Recording(transaction, conversation, now)
    pass_on(recording, "declined", command)
    return recording.finish()


def take_over(transaction: Transaction, operator: Operator, command: TakeOver, now: int) -> Outcome:
    """Whoever leads takes the conversation from the operator the command names, and from nobody else."""
    conversation = load(transaction, operator, command)
    if conversation.operator_id != command.operator_id or conversation.operator_id == operator.id:
        raise Conflict("somebody else has this chat by now; look again", code="already_taken")
    check_has_room(transaction, operator, conversation)
    recording = Recording(transaction, conversation, now)
    why = Reason("taken_over")
    recording.move(operator.participant, "assigned", "taken_over", command, operator=operator.participant, why=why)
    return recording.finish()


def whisper(transaction: Transaction, operator: Operator, command: AddWhisper, now: int) -> Outcome:
    """Says something to the operator who holds the conversation; the visitor and the others do not learn of it."""
    conversation = load(transaction, operator, command)
    if conversation.operator is None:
        raise Conflict("nobody has this chat; write a note instead", code="nobody_there")
    recording = Recording(transaction, conversation, now)
    body = Whisper(mask_card_numbers(command.text), conversation.operator)
    recording.append(operator.participant, body, command)
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
    """Sends the conversation to a department's queue or to an operator. The visitor keeps the place they had.

    Unless somebody takes it in time it comes back to whoever holds it, or held it before an earlier transfer.
    """
    conversation = load(transaction, operator, command)
    check_open(conversation)
    check_holds(operator, conversation)
    if bool(command.department) == bool(command.operator_id):
        raise BadInput("name either a department or an operator_id", code="bad_field")
    recording = Recording(transaction, conversation, now)
    if command.note.strip():
        recording.append(operator.participant, Note(mask_card_numbers(command.note)))
    promised = conversation.returns
    sender = conversation.operator or (promised.operator if promised is not None else None)
    if command.department:
        send_to_department(recording, operator, command)
    else:
        send_to_operator(recording, operator, command)
    returns_at = now + transfer_ms(recording)
    if sender is not None and sender.id != command.operator_id:
        home = conversation.returns_department or conversation.department
        recording.conversation = to_come_back(recording.conversation, sender, home, returns_at)
    return recording.finish()


def send_to_department(recording: Recording, operator: Operator, command: Transfer) -> None:
    """Puts the conversation into the department's queue. Raises Conflict if nobody can come there."""
    transaction = recording.transaction
    if not shop.department_exists(transaction, command.department):
        raise BadInput(f"there is no department {command.department!r}; choose one of those shown", code="bad_field")
    going = structs.replace(
        recording.conversation, department=command.department, returns_to=recording.conversation.operator_id
    )
    if not can_come(going, load_members(transaction, recording.now)):
        raise Conflict("nobody else is available in that department now", code="nobody_available")
    recording.move(operator.participant, "waiting", "transferred", command, department=command.department)


def send_to_operator(recording: Recording, operator: Operator, command: Transfer) -> None:
    """Offers the conversation to a colleague. Raises Conflict if they are not there or have no room."""
    members = {member.id: member for member in load_members(recording.transaction, recording.now)}
    member = members.get(command.operator_id)
    if member is None or recording.conversation.site_id not in member.site_ids:
        raise Conflict("that colleague is not there now", code="not_there")
    if member.id in (operator.id, recording.conversation.operator_id):
        raise BadInput("this chat is with them already; choose another colleague", code="bad_field")
    check_room_of(member)
    queues = (recording.conversation.department, *member.skills, *departments.list_rules(recording.transaction))
    department = next(key for key in queues if key is not None)
    recording.move(operator.participant, "waiting", "transferred", command, department=department)
    colleague = Participant("operator", member.id, member.name)
    until = recording.now + transfer_ms(recording)
    recording.conversation = offered(recording.conversation, colleague, "transferred", until)
    recording.append(SYSTEM, told("offered", colleague, Reason("transferred")))


def check_room_of(member: Member) -> None:
    """Raises Conflict if the colleague may have no more chats."""
    if not member.has_room:
        raise Conflict(f"{member.name} has {member.chats} chats already and no place for more", code="at_limit")


def transfer_ms(recording: Recording) -> int:
    """How long a transfer may wait, by the rules of the department it goes to."""
    rules = departments.find_rules(recording.transaction, recording.conversation.department or "")
    return (rules or DepartmentRules()).transfer_seconds * 1000


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


def tag(transaction: Transaction, operator: Operator, command: TagConversation, now: int) -> Outcome:
    """Adds tags to those that stand and takes others away, in any state.

    If that changes nothing the ack names the newest event.
    """
    conversation = load(transaction, operator, command)
    changed = change_tags(conversation.tags, command.add, command.remove)
    added, removed = without(changed, conversation.tags), without(conversation.tags, changed)
    if not added and not removed:
        newest = events.find(transaction, conversation.id, conversation.head_seq)
        assert newest is not None
        acknowledged = structs.replace(newest, client_message_id=command.client_message_id)
        return Outcome(conversation, conversation, acknowledged=acknowledged, is_repeat=True)
    tags.put(transaction, conversation.id, changed)
    recording = Recording(transaction, conversation, now)
    recording.change(tags=changed)
    recording.append(operator.participant, Tagged(changed, added, removed), command)
    return recording.finish()
