"""Everything a client may send, declared once.

A visitor's command never names a conversation: it comes from the session.
An operator's command names one, and it is authorised each time.
Commands with a `client_message_id` are kept by the client until acknowledged and may be sent again.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from chatserver.domain import limits
from chatserver.domain.conditions import Device

Id = Annotated[str, Meta(min_length=1, max_length=limits.ID_CHARACTERS)]
Text = Annotated[str, Meta(min_length=1, max_length=limits.TEXT_CODE_POINTS)]
Draft = Annotated[str, Meta(max_length=limits.TYPING_CODE_POINTS)]
Name = Annotated[str, Meta(max_length=limits.NAME_CODE_POINTS)]
Email = Annotated[str, Meta(max_length=limits.EMAIL_CODE_POINTS)]
Language = Annotated[str, Meta(max_length=16)]
Url = Annotated[str, Meta(max_length=limits.URL_CODE_POINTS)]
Title = Annotated[str, Meta(max_length=limits.TITLE_CODE_POINTS)]
Label = Annotated[str, Meta(max_length=200)]
Seq = Annotated[int, Meta(ge=0, le=2**53 - 1)]
SignalName = Annotated[str, Meta(min_length=1, max_length=limits.SIGNAL_NAME_CODE_POINTS)]
Attributes = Annotated[dict[SignalName, Label], Meta(max_length=limits.ATTRIBUTES)]


class Command(Struct, frozen=True, tag_field="type", forbid_unknown_fields=True, omit_defaults=True):
    """Base of every command; the class's tag is the `type` on the wire.

    Defaults are left out when encoded, so a fingerprint outlives a field added later.
    """


# What both kinds of client say


class Ping(Command, frozen=True, tag="ping"):
    """Are you there? Answered by `pong`."""


class ReportedLine(Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the cart the shop's page reports."""

    name: Label
    quantity: Annotated[int, Meta(ge=0, le=1_000_000)] = 1
    price: Annotated[str, Meta(max_length=40)] = ""
    category: Label = ""


class ReportedCart(Struct, frozen=True, forbid_unknown_fields=True):
    """The cart the shop's page reports: display data, never trusted. `total` is as the shop writes it."""

    lines: Annotated[list[ReportedLine], Meta(max_length=limits.CART_LINES)]
    total: Annotated[str, Meta(max_length=40)] = ""


# A visitor's commands


class VisitorHello(Command, frozen=True, tag="hello"):
    """The first frame of a visitor's socket.

    `site` is the public key of the tag. `token` is None for a browser that was never here.
    `last_seq` and `last_id` name the newest event this client has; `last_id` is None if that one was hidden.
    `referrer` is where the page was reached from, `device` what it is shown on; both as the browser says.
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


class VisitorSend(Command, frozen=True, tag="send"):
    """Words of the visitor. `button_id` if a button was pressed; `delivery_id` if they answer a smart message."""

    client_message_id: Id
    text: Text
    button_id: Annotated[str, Meta(max_length=100)] | None = None
    delivery_id: Id | None = None


class AnswerForm(Command, frozen=True, tag="answer_form"):
    """The form before the queue, or the one that leaves a message. `topic` is what it is about."""

    client_message_id: Id
    form: Literal["pre_chat", "offline"]
    name: Annotated[str, Meta(min_length=1, max_length=limits.NAME_CODE_POINTS)]
    topic: Annotated[str, Meta(min_length=1, max_length=limits.COMMENT_CODE_POINTS)]
    department: Annotated[str, Meta(min_length=1, max_length=64)]
    email: Email = ""


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


class ReportPage(Command, frozen=True, tag="page"):
    """The visitor entered a page. `cart` is None if the page does not know it."""

    url: Url
    title: Title = ""
    cart: ReportedCart | None = None


class ReportCart(Command, frozen=True, tag="cart"):
    """The cart changed."""

    cart: ReportedCart


class ReportActivity(Command, frozen=True, tag="activity"):
    """The visitor moved, pressed, scrolled or touched; `is_typing` if it was in a field of the page."""

    is_typing: bool = False


class ReportScroll(Command, frozen=True, tag="scroll"):
    """How far down the page the visitor has been, in percent of its height."""

    percent: Annotated[int, Meta(ge=0, le=100)]


class ReportExit(Command, frozen=True, tag="exit_intent"):
    """The pointer left the page at its top, as on the way to closing it."""


class ReportEvent(Command, frozen=True, tag="event"):
    """The shop's own code says that something happened, such as `checkout_error`."""

    name: SignalName


class ReportAttributes(Command, frozen=True, tag="attributes"):
    """What the shop's page knows of the visitor; replaces what it said before. Display data, never trusted."""

    attributes: Attributes


class ReportOrder(Command, frozen=True, tag="order"):
    """An order was placed. May be sent again: it counts once for each `order_id`.

    `total` is a decimal number with a point, `currency` an ISO 4217 code. With `signature`, the HMAC-SHA256 of the
    three by the shop's key, it counts as revenue; without one it is only reported by the browser.
    """

    order_id: Annotated[str, Meta(min_length=1, max_length=100)]
    total: Annotated[str, Meta(pattern=r"^[0-9]{1,12}(\.[0-9]{1,4})?\Z", examples=["148.00"])]
    currency: Annotated[str, Meta(pattern=r"^[A-Z]{3}\Z", examples=["USD"])]
    signature: Annotated[str, Meta(max_length=64)] = ""


class ReportPanel(Command, frozen=True, tag="panel"):
    """The chat was opened or closed in this tab."""

    is_open: bool


class BubbleOpened(Command, frozen=True, tag="bubble_opened"):
    """The visitor opened the chat from the smart message."""

    delivery_id: Id


class BubbleSeen(Command, frozen=True, tag="bubble_seen"):
    """The smart message was really on the screen."""

    delivery_id: Id


class BubbleDismissed(Command, frozen=True, tag="bubble_dismissed"):
    """The visitor closed the smart message."""

    delivery_id: Id


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
    open: Annotated[list[OpenPosition], Meta(max_length=limits.OPEN_CONVERSATIONS)] = []


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
    """The operator takes a waiting conversation (or one that is with the bot)."""

    client_message_id: Id
    conversation_id: Id


class OperatorClose(Command, frozen=True, tag="close"):
    """The operator ends the conversation."""

    client_message_id: Id
    conversation_id: Id


class Transfer(Command, frozen=True, tag="transfer"):
    """Sends the conversation to another department's queue; the visitor's place is kept."""

    client_message_id: Id
    conversation_id: Id
    department: Annotated[str, Meta(min_length=1, max_length=64)]


class RenameVisitor(Command, frozen=True, tag="rename_visitor"):
    """Writes down the visitor's name."""

    client_message_id: Id
    conversation_id: Id
    name: Annotated[str, Meta(min_length=1, max_length=limits.NAME_CODE_POINTS)]


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
    OperatorClose,
    Transfer,
    RenameVisitor,
    OperatorTyping,
    OperatorRead,
    OperatorHistory,
    SetStatus,
    Ping,
)
