"""Everything a client may send, declared once; what a page reports stands in `reports`.

A visitor's command never names a conversation: it comes from the session.
An operator's command names one, and it is authorised each time.
Commands with a `client_message_id` are kept by the client until acknowledged and may be sent again.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from chatserver.domain import limits
from chatserver.domain.conditions import Device
from chatserver.domain.events import FormKind
from chatserver.protocol.fields import (
    Command,
    DepartmentKey,
    Draft,
    FieldKey,
    FieldValue,
    Id,
    Language,
    Seq,
    Tags,
    Text,
    Title,
    Url,
)
from chatserver.protocol.reports import (
    BubbleDismissed,
    BubbleOpened,
    BubbleSeen,
    ReportActivity,
    ReportAttributes,
    ReportCart,
    ReportEvent,
    ReportExit,
    ReportOrder,
    ReportPage,
    ReportPanel,
    ReportScroll,
)

# What both kinds of client say


class Ping(Command, frozen=True, tag="ping"):
    """Are you there? Answered by `pong`."""


# A visitor's commands


class VisitorHello(Command, frozen=True, tag="hello"):
    """The first frame of a visitor's socket.

    `site` is the public key of the tag. `token` is None for a browser that was never here.
    `last_seq` and `last_id` name the newest event this client has; `last_id` is None if that one was hidden.
    `referrer` is where the page was reached from, `device` what it is shown on; both as the browser says.
    `returns_by` is the secret of a link from an e-mail: it brings the visitor's own chat to another browser, once.
    """

    protocol_version: int
    site: Id
    token: Annotated[str, Meta(max_length=100)] | None = None
    last_seq: Seq = 0
    last_id: Id | None = None
    language: Language = ""
    url: Url = ""
    title: Title = ""
    referrer: Url = ""
    device: Device = ""
    returns_by: Annotated[str, Meta(max_length=100)] = ""


class VisitorSend(Command, frozen=True, tag="send"):
    """Words of the visitor. `button_id` if a button was pressed; `delivery_id` if they answer a smart message."""

    client_message_id: Id
    text: Text
    button_id: Annotated[str, Meta(max_length=100)] | None = None
    delivery_id: Id | None = None


class AnswerForm(Command, frozen=True, tag="answer_form"):
    """The form before the queue, the one that leaves a message, or the one that asks to be called.

    `answers` are by the fields' keys: a ticked box is `yes`, a choice is its key.
    """

    client_message_id: Id
    form: FormKind
    department: DepartmentKey
    answers: Annotated[dict[FieldKey, FieldValue], Meta(max_length=limits.FORM_FIELDS)]


class ChangeDepartment(Command, frozen=True, tag="change_department"):
    """The visitor waits for another department instead, at the end of its queue."""

    client_message_id: Id
    department: DepartmentKey


class WaitByMail(Command, frozen=True, tag="wait_by_mail"):
    """The visitor gives the place up: the answer to what was said comes by e-mail."""

    client_message_id: Id
    email: Annotated[str, Meta(min_length=3, max_length=limits.EMAIL_CODE_POINTS)]


class LeaveQueue(Command, frozen=True, tag="leave_queue"):
    """The visitor no longer waits for a person."""

    client_message_id: Id


class VisitorClose(Command, frozen=True, tag="close"):
    """The visitor ends the conversation."""

    client_message_id: Id


class Rate(Command, frozen=True, tag="rate"):
    """The visitor's rating, 1 to 5."""

    client_message_id: Id
    score: Annotated[int, Meta(ge=1, le=5)]
    comment: Annotated[str, Meta(max_length=limits.COMMENT_CODE_POINTS)] = ""


class VisitorTyping(Command, frozen=True, tag="typing"):
    """What the visitor has typed so far; empty when nothing stands in the composer."""

    text: Draft


class VisitorRead(Command, frozen=True, tag="read"):
    """The visitor has seen everything up to `seq`."""

    seq: Seq


class VisitorHistory(Command, frozen=True, tag="history"):
    """Asks for events before `before_seq`."""

    before_seq: Seq


# An operator's commands


class OpenPosition(Struct, frozen=True, forbid_unknown_fields=True):
    """A conversation this console holds, and the newest event it has of it."""

    conversation_id: Id
    last_seq: Seq = 0
    last_id: Id | None = None


class OperatorHello(Command, frozen=True, tag="hello"):
    """The first frame of a console's socket. `ticket` is good once, for a minute."""

    protocol_version: int
    ticket: Annotated[str, Meta(max_length=100)]
    open: Annotated[list[OpenPosition], Meta(max_length=limits.OPEN_CONVERSATIONS)] = []  # noqa: RUF012 - msgspec copies it


class OpenConversation(Command, frozen=True, tag="open"):
    """Show me this conversation and keep me informed of it."""

    conversation_id: Id
    last_seq: Seq = 0
    last_id: Id | None = None


class LeaveConversation(Command, frozen=True, tag="leave"):
    """This console no longer shows the conversation."""

    conversation_id: Id


class OperatorSend(Command, frozen=True, tag="send"):
    """Words of the operator to the visitor."""

    client_message_id: Id
    conversation_id: Id
    text: Text


class AddNote(Command, frozen=True, tag="note"):
    """A note among operators."""

    client_message_id: Id
    conversation_id: Id
    text: Text


class EditMessage(Command, frozen=True, tag="edit"):
    """Replaces the words of an own message."""

    client_message_id: Id
    conversation_id: Id
    target_seq: Seq
    text: Text


class EraseMessage(Command, frozen=True, tag="erase"):
    """Takes back an own message."""

    client_message_id: Id
    conversation_id: Id
    target_seq: Seq


class Take(Command, frozen=True, tag="take"):
    """The operator takes a waiting conversation, one that is offered to them, or one that is with the bot."""

    client_message_id: Id
    conversation_id: Id


class LetPass(Command, frozen=True, tag="let_pass"):
    """The operator does not want the conversation that is offered to them: it goes to the next one."""

    client_message_id: Id
    conversation_id: Id


class TakeOver(Command, frozen=True, tag="take_over"):
    """Somebody who leads the team takes the conversation from the operator it names."""

    client_message_id: Id
    conversation_id: Id
    operator_id: Id


class AddWhisper(Command, frozen=True, tag="whisper"):
    """Somebody who leads the team says something to the operator who holds the conversation."""

    client_message_id: Id
    conversation_id: Id
    text: Text


class OperatorClose(Command, frozen=True, tag="close"):
    """The operator ends the conversation."""

    client_message_id: Id
    conversation_id: Id


class Transfer(Command, frozen=True, tag="transfer"):
    """Sends the conversation to a department's queue, or to an operator: exactly one of the two is named.

    The visitor's place is kept. If nobody takes it in time it comes back. `note` is for whoever gets it.
    """

    client_message_id: Id
    conversation_id: Id
    department: Annotated[str, Meta(max_length=64)] = ""
    operator_id: Annotated[str, Meta(max_length=limits.ID_CHARACTERS)] = ""
    note: Annotated[str, Meta(max_length=limits.TEXT_CODE_POINTS)] = ""


class RenameVisitor(Command, frozen=True, tag="rename_visitor"):
    """Writes down the visitor's name."""

    client_message_id: Id
    conversation_id: Id
    name: Annotated[str, Meta(min_length=1, max_length=limits.NAME_CODE_POINTS)]


class TagConversation(Command, frozen=True, tag="tag"):
    """Takes tags away from those the conversation has, then adds others. If that changes nothing, nothing happens.

    It never says the whole set: sent again late, it must not undo what a colleague did meanwhile.
    """

    client_message_id: Id
    conversation_id: Id
    add: Tags = []  # noqa: RUF012 - msgspec copies it
    remove: Tags = []  # noqa: RUF012


class OperatorTyping(Command, frozen=True, tag="typing"):
    """The operator is typing an answer, or stopped."""

    conversation_id: Id
    is_typing: bool


class OperatorRead(Command, frozen=True, tag="read"):
    """The operator has seen everything up to `seq`."""

    conversation_id: Id
    seq: Seq


class OperatorHistory(Command, frozen=True, tag="history"):
    """Asks for events before `before_seq`."""

    conversation_id: Id
    before_seq: Seq


class SetStatus(Command, frozen=True, tag="set_status"):
    """The operator takes chats (`online`) or does not (`away`)."""

    status: Literal["online", "away"]


VISITOR_COMMANDS = (
    VisitorHello,
    VisitorSend,
    AnswerForm,
    LeaveQueue,
    ChangeDepartment,
    WaitByMail,
    VisitorClose,
    Rate,
    VisitorTyping,
    VisitorRead,
    VisitorHistory,
    ReportPage,
    ReportCart,
    ReportActivity,
    ReportScroll,
    ReportExit,
    ReportEvent,
    ReportAttributes,
    ReportOrder,
    ReportPanel,
    BubbleSeen,
    BubbleOpened,
    BubbleDismissed,
    Ping,
)

OPERATOR_COMMANDS = (
    OperatorHello,
    OpenConversation,
    LeaveConversation,
    OperatorSend,
    AddNote,
    EditMessage,
    EraseMessage,
    Take,
    LetPass,
    TakeOver,
    AddWhisper,
    OperatorClose,
    Transfer,
    RenameVisitor,
    TagConversation,
    OperatorTyping,
    OperatorRead,
    OperatorHistory,
    SetStatus,
    Ping,
)
