"""Everything the server may send, declared once.

`event`, `hidden`, `reset` and `history` carry numbered events; all other frames are current values,
sent whole after the hello, and may be dropped.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from chatserver.domain.conditions import Device
from chatserver.domain.events import Button, Event, Participant
from chatserver.domain.views import CannedReply, Cart, ConversationView, Department, GivenCode, InboxRow, Page

PROTOCOL_VERSION = 1
HEARTBEAT_SECONDS = 20  # below the minute after which proxies cut an idle connection
ACCEPTED_VERSIONS = frozenset({PROTOCOL_VERSION})


class Frame(Struct, frozen=True, tag_field="type"):
    """Base of every frame; the class's tag is the `type` on the wire."""


# Numbered news


class EventFrame(Frame, frozen=True, tag="event"):
    """Something happened. Applying it twice is harmless: an event whose `seq` is known is dropped."""

    event: Event


class Hidden(Frame, frozen=True, tag="hidden"):
    """Something happened that is not for the visitor: only the number advances."""

    seq: int


class Ack(Frame, frozen=True, tag="ack"):
    """The command is on disk. The same command sent again gets the same bytes."""

    client_message_id: str
    id: str
    seq: int
    at: int


class Reset(Frame, frozen=True, tag="reset"):
    """Forget what you have: this is the whole state. The path after it is the path of a first load.

    `conversation` is None for a visitor who has none. `has_earlier` if there is history before the first event.
    `head_seq` is the newest event's number, which may be hidden from a visitor.
    """

    conversation_id: str | None
    conversation: ConversationView | None
    events: tuple[Event, ...]
    head_seq: int
    has_earlier: bool


class Resumed(Frame, frozen=True, tag="resumed"):
    """Everything up to `head` was sent; what follows is live. A console gets it once, with head 0, after all."""

    head: int


class HistoryFrame(Frame, frozen=True, tag="history"):
    """Earlier events, oldest first."""

    conversation_id: str
    events: tuple[Event, ...]
    has_earlier: bool


class ErrorFrame(Frame, frozen=True, tag="error"):
    """What went wrong and what to do. `in_reply_to` is the command's client_message_id or type, if known."""

    code: str
    message: str
    is_temporary: bool
    in_reply_to: str | None = None
    retry_after_ms: int | None = None


class Pong(Frame, frozen=True, tag="pong"):
    """The answer to `ping`."""


# Current values


class DepartmentStatus(Struct, frozen=True):
    """A department in the visitor's language, and whether somebody can come from it now."""

    key: str
    name: str
    is_available: bool


class VisitorWelcome(Frame, frozen=True, tag="welcome"):
    """The answer to a visitor's hello. `token` is set once, for a new visitor: keep it."""

    protocol_version: int
    heartbeat_seconds: int
    site_name: str
    visitor_id: str
    token: str | None
    departments: tuple[DepartmentStatus, ...]
    visitor_name: str = ""
    visitor_email: str = ""
    greeting: str = ""
    suggestions: tuple[Button, ...] = ()


class Availability(Frame, frozen=True, tag="availability"):
    """Which departments somebody can come from changed."""

    departments: tuple[DepartmentStatus, ...]


class QueuePosition(Frame, frozen=True, tag="queue"):
    """The visitor's place in the queue, from 1, and how many wait there in all."""

    position: int
    waiting: int


class Typing(Frame, frozen=True, tag="typing"):
    """Somebody types. `text` is what stands in the visitor's composer, always empty towards visitors."""

    conversation_id: str
    sender: Participant
    is_typing: bool
    text: str = ""


class ReadMark(Frame, frozen=True, tag="read"):
    """One side has seen everything up to `seq`."""

    conversation_id: str
    reader: Literal["visitor", "operator"]
    seq: int


class Bubble(Frame, frozen=True, tag="bubble"):
    """A smart message beside the launcher; None takes it away.

    `speaker` is None for the bot. `leads_to` is what opening it says in the visitor's name, None if opening is all.
    `code` is a discount code that the text names, with its last day (YYYY-MM-DD, empty without end).
    `opens_panel` asks for the open chat in place of the bubble. Both this and the sound are for this one time: a
    message that only stands again after a reload has neither.
    """

    delivery_id: str | None
    text: str = ""
    buttons: tuple[Button, ...] = ()
    speaker: Participant | None = None
    leads_to: Button | None = None
    code: str = ""
    code_until: str = ""
    opens_panel: bool = False
    has_sound: bool = False


class NoticeFrame(Frame, frozen=True, tag="notice"):
    """A known problem that the chat shows above everything else; None takes it away."""

    notice_id: str | None
    text: str = ""


class OperatorWelcome(Frame, frozen=True, tag="welcome"):
    """The answer to a console's hello."""

    protocol_version: int
    heartbeat_seconds: int
    operator: Participant
    role: str
    shop_name: str
    status: Literal["online", "away"]
    chat_limit: int
    departments: tuple[Department, ...]
    own_departments: tuple[str, ...]
    canned_replies: tuple[CannedReply, ...]


class OperatorState(Frame, frozen=True, tag="operator_state"):
    """The operator's own status and number of chats, the same on all of their devices."""

    status: Literal["online", "away"]
    chat_limit: int
    chats: int


class CannedReplies(Frame, frozen=True, tag="canned_replies"):
    """The canned replies changed."""

    canned_replies: tuple[CannedReply, ...]


class Inbox(Frame, frozen=True, tag="inbox"):
    """All conversations this operator may see that are not closed, and the newest closed ones."""

    rows: tuple[InboxRow, ...]


class InboxChanged(Frame, frozen=True, tag="inbox_row"):
    """One row changed. Its `head_seq` shows whether events were missed."""

    row: InboxRow


class InboxGone(Frame, frozen=True, tag="inbox_gone"):
    """The operator may no longer see this conversation."""

    conversation_id: str


class VisitorState(Frame, frozen=True, tag="visitor_state"):
    """Where the visitor is now. `page` is None if not known, `cart` if the page reported none.

    `visits` counts this one too. `codes` are the discount codes given to the visitor in this visit and before.
    """

    conversation_id: str
    is_online: bool
    page: Page | None = None
    cart: Cart | None = None
    referrer: str = ""
    device: Device = ""
    visits: int = 0
    attributes: dict[str, str] = {}
    codes: tuple[GivenCode, ...] = ()


VISITOR_FRAMES = (
    VisitorWelcome,
    EventFrame,
    Hidden,
    Ack,
    Reset,
    Resumed,
    HistoryFrame,
    ErrorFrame,
    Availability,
    QueuePosition,
    Typing,
    ReadMark,
    Bubble,
    NoticeFrame,
    Pong,
)

OPERATOR_FRAMES = (
    OperatorWelcome,
    EventFrame,
    Ack,
    Reset,
    Resumed,
    HistoryFrame,
    ErrorFrame,
    OperatorState,
    CannedReplies,
    Inbox,
    InboxChanged,
    InboxGone,
    VisitorState,
    Typing,
    ReadMark,
    Pong,
)
