"""Everything the server may send, declared once.

`event`, `hidden`, `reset` and `history` carry numbered events; all other frames are current values,
sent whole after the hello, and may be dropped.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from chatserver.domain.conditions import Device
from chatserver.domain.departments import WhyAway
from chatserver.domain.events import Button, Event, Participant
from chatserver.domain.forms import FieldKind
from chatserver.domain.routing_settings import PeakMode
from chatserver.domain.views import CannedReply, Cart, ConversationView, Department, GivenCode, InboxRow, Page
from chatserver.protocol.fields import WrongField

PROTOCOL_VERSION = 2
HEARTBEAT_SECONDS = 20  # below the minute after which proxies cut an idle connection
ACCEPTED_VERSIONS = frozenset({PROTOCOL_VERSION})


class Frame(Struct, frozen=True, tag_field="type"):
    """Base of every frame; the class's tag is the `type` on the wire."""


# Numbered news


class EventFrame(Frame, frozen=True, tag="event"):
    """Something happened. Applying it twice is harmless: an event whose `seq` is known is dropped."""

    event: Event


class Hidden(Frame, frozen=True, tag="hidden", omit_defaults=True):
    """Something happened that is not for this client: only the number advances.

    A console is told in which conversation; a visitor has just one.
    """

    seq: int
    conversation_id: str | None = None


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
    """What went wrong and what to do. `in_reply_to` is the command's client_message_id or type, if known.

    `field` if what stands in one must be mended.
    """

    code: str
    message: str
    is_temporary: bool
    in_reply_to: str | None = None
    retry_after_ms: int | None = None
    field: WrongField | None = None


class Pong(Frame, frozen=True, tag="pong"):
    """The answer to `ping`."""


# Current values


class ChoiceView(Struct, frozen=True):
    """One of the answers of a choice, in the visitor's language."""

    key: str
    label: str


class FieldView(Struct, frozen=True, omit_defaults=True):
    """A field of a form. An empty `label` means that the widget has its own words for this key.

    `pattern`: `#` is a digit, `@` a letter, anything else itself; empty is anything.
    """

    key: str
    kind: FieldKind
    label: str = ""
    is_required: bool = False
    pattern: str = ""
    choices: tuple[ChoiceView, ...] = ()


class DepartmentStatus(Struct, frozen=True):
    """A department in the visitor's language, whether somebody can come now, and its forms.

    `why_away` says why nobody of it can, `opens` when that changes if it is known. `helped_by` is the department that
    takes visitors in its place meanwhile, if one does. An empty `call_back` is not offered.
    """

    key: str
    name: str
    is_available: bool
    why_away: WhyAway = ""
    opens: str = ""
    helped_by: str = ""
    pre_chat: tuple[FieldView, ...] = ()
    offline: tuple[FieldView, ...] = ()
    call_back: tuple[FieldView, ...] = ()


class ShopMode(Struct, frozen=True):
    """How the shop answers now.

    `form_comes_first`: whoever opens the chat is asked before anything else. `has_bot`: the bot answers. `is_peak`:
    a person may take longer, and forms are shorter; `many_wait` says so of the queue. `promises_mail`: an answer can
    come by e-mail.
    """

    form_comes_first: bool = False
    has_bot: bool = True
    is_peak: bool = False
    promises_mail: bool = False
    many_wait: bool = False


class VisitorWelcome(Frame, frozen=True, tag="welcome"):
    """The answer to a visitor's hello. `token` is set for a new visitor, or a browser a link led here: keep it.

    `known_answers` are what this visitor answered in forms before, by the fields' keys.
    """

    protocol_version: int
    heartbeat_seconds: int
    site_name: str
    visitor_id: str
    token: str | None
    departments: tuple[DepartmentStatus, ...]
    visitor_name: str = ""
    visitor_email: str = ""
    known_answers: dict[str, str] = {}
    mode: ShopMode = ShopMode()
    greeting: str = ""
    suggestions: tuple[Button, ...] = ()


class Availability(Frame, frozen=True, tag="availability"):
    """Which departments somebody can come from changed, what they ask, or how the shop answers."""

    departments: tuple[DepartmentStatus, ...]
    mode: ShopMode = ShopMode()


class QueuePosition(Frame, frozen=True, tag="queue"):
    """The visitor's place in the queue, from 1, and how many wait there in all.

    The wait from now is most likely between `low_seconds` and `high_seconds`; both are None if nobody can tell.
    """

    position: int
    waiting: int
    low_seconds: int | None = None
    high_seconds: int | None = None


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
    """The answer to a console's hello. `promises_mail`: answers to messages that were left go by e-mail too.

    `at` is the server's time (milliseconds): countdowns go by it.
    """

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
    promises_mail: bool
    at: int


class OperatorState(Frame, frozen=True, tag="operator_state"):
    """The operator's own status and number of chats, the same on all of their devices."""

    status: Literal["online", "away"]
    chat_limit: int
    chats: int


class TeamMember(Struct, frozen=True):
    """An operator as colleagues see them. `is_there`: connected and taking chats."""

    operator: Participant
    status: Literal["online", "away"]
    is_there: bool
    chats: int
    chat_limit: int
    departments: tuple[str, ...]


class QueueState(Struct, frozen=True):
    """A department's queue. `oldest_at` is since when the first has waited, None if nobody waits.

    `places` are those of its operators who are there, `free` of them are not taken. `low_seconds` and `high_seconds`
    are what somebody who joins now is told, None if nobody can tell.
    """

    department: str
    why_away: WhyAway
    waiting: int
    places: int
    free: int
    is_automatic: bool
    oldest_at: int | None = None
    low_seconds: int | None = None
    high_seconds: int | None = None


class TeamState(Frame, frozen=True, tag="team"):
    """Who is there, which departments there are, and how their queues are; sent when it changes.

    `peak` is whether many wait, and who said so. `settings_version` is another one whenever departments, people or the
    queue are set in another way; it says nothing else.
    """

    members: tuple[TeamMember, ...]
    departments: tuple[Department, ...]
    queues: tuple[QueueState, ...]
    settings_version: str
    is_peak: bool = False
    peak: PeakMode = "auto"


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
    `slowed` is how many of the visitor's messages were held back in the last minute because they came too fast.
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
    slowed: int = 0


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
    Hidden,
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
    TeamState,
    VisitorState,
    Typing,
    ReadMark,
    Pong,
)
