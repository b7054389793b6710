"""What a person sees of a conversation: its present state, as a snapshot carries it and as events change it."""

from __future__ import annotations

from msgspec import Struct

from chatserver.domain.events import ConversationState, FormAnswer, Participant


class CartLine(Struct, frozen=True):
    """One line of the visitor's cart, as the shop's page reports it: untrusted, for display only."""

    name: str
    quantity: int = 1
    price: str = ""
    category: str = ""


class Cart(Struct, frozen=True):
    """The visitor's cart. `total` is a text in the shop's own format."""

    lines: tuple[CartLine, ...] = ()
    total: str = ""


class Page(Struct, frozen=True):
    """The page the visitor is on."""

    url: str
    title: str = ""


class GivenCode(Struct, frozen=True):
    """A discount code that a smart message gave to a visitor. `until` is its last day (YYYY-MM-DD), or empty."""

    code: str
    until: str
    given_at: int


class ConversationView(Struct, frozen=True):
    """A conversation's present state. Times are milliseconds since 1970, UTC.

    `department` is None before a form was answered; `operator` is set while it is assigned;
    `queued_at` while it waits; `rating` once the visitor rated. `tags` are the team's, always empty towards visitors.
    """

    id: str
    state: ConversationState
    visitor: Participant
    language: str
    created_at: int
    department: str | None = None
    operator: Participant | None = None
    queued_at: int | None = None
    form: tuple[FormAnswer, ...] = ()
    rating: int | None = None
    tags: tuple[str, ...] = ()


class Promised(Struct, frozen=True):
    """A chat that is meant for somebody until a time (milliseconds): offered to them, or to come back to them."""

    operator: Participant
    until: int


class WantedCall(Struct, frozen=True):
    """A call that a visitor asked for: the number as they wrote it, and when it suits them, empty if not said."""

    number: str
    when: str = ""


class InboxRow(Struct, frozen=True):
    """One line of an operator's list of chats.

    `last_text` is empty before the first words, which a form may have left; `last_sender` tells whose they are.
    `unanswered_since` is set while the visitor's last message waits for an operator's answer. `offer` is whom it is
    offered to while it waits, `returns` who gets it back if a transfer is not taken in time. `priority` is the
    visitor's class; the highest is served first. `due_at` is until when a message that was left is to be answered;
    `call` is set if it asks for a call.
    """

    conversation: ConversationView
    head_seq: int
    changed_at: int
    last_text: str = ""
    last_sender: str = ""
    unanswered_since: int | None = None
    offer: Promised | None = None
    returns: Promised | None = None
    priority: int = 0
    due_at: int | None = None
    call: WantedCall | None = None


class Department(Struct, frozen=True):
    """A department: a stable key and its names by language."""

    key: str
    names: dict[str, str]


class CannedReply(Struct, frozen=True):
    """A reply an operator can insert. `department` is None for replies shared by all.

    `texts` maps a language to the text, which may hold {visitor_name}, {operator_name} and {shop_name}.
    """

    shortcut: str
    texts: dict[str, str]
    department: str | None = None
