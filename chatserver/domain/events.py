"""What can happen in a conversation: one frozen declaration for each kind of event.

The same declaration is stored, sent and shown. Public kinds reach the visitor;
team kinds reach operators only, and the visitor learns just their number (`seq`).
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

ConversationState = Literal["bot", "waiting", "assigned", "message_left", "closed"]
ParticipantKind = Literal["visitor", "operator", "bot", "system"]
StateReason = Literal[
    "started",
    "asked_for_person",
    "left_queue",
    "taken",
    "transferred",
    "operator_gone",
    "message_left",
    "closed_by_operator",
    "closed_by_visitor",
    "closed_by_silence",
    "closed_by_bot",
    "reopened",
    "given",
    "taken_over",
    "came_back",
    "operator_silent",
    "nobody_there",
    "helped_out",
    "changed_department",
    "wait_by_mail",
    "asked_for_call",
    "blocked",
]


FormKind = Literal["pre_chat", "offline", "call_back"]
RoutingStep = Literal["offered", "passed", "assigned"]
RoutingReason = Literal[
    "knows_visitor",
    "only_one_free",
    "skill",
    "fewest_chats",
    "longest_without",
    "nobody_else",
    "picked",
    "taken_over",
    "transferred",
    "came_back",
    "declined",
    "not_accepted",
    "withdrawn",
    "silent",
    "accepted",
]


class Participant(Struct, frozen=True):
    """Who did it. `id` is opaque; `name` is what people see, empty for an unnamed visitor."""

    kind: ParticipantKind
    id: str
    name: str = ""


class Button(Struct, frozen=True):
    """A quick reply under a bot's message. `id` says what pressing it does, see `domain.buttons`."""

    id: str
    label: str


class Card(Struct, frozen=True):
    """A picture, a link or a video below a message of the bot; `url` begins with https://."""

    kind: Literal["picture", "link", "video"]
    url: str
    label: str


class FormAnswer(Struct, frozen=True):
    """One answered field of a form: its key, its label in the visitor's language, and the value."""

    key: str
    label: str
    value: str


class Candidate(Struct, frozen=True):
    """An entry the bot considered, with the phrasing that matched and a score between 0 and 1."""

    entry_id: str
    phrasing: str
    score: float


class EventBody(Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    """Base of every event body; the class's tag is the `kind` on the wire and in the database."""


class Message(EventBody, frozen=True, tag="message"):
    """Words of a visitor, an operator or the bot.

    `button_id` is set when the visitor pressed a button instead of typing.
    `is_erased` is true once the words were erased; `text` is empty then.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    button_id: str | None = None
    entry_id: str | None = None
    smart_message: str | None = None
    is_erased: bool = False
    card: Card | None = None


class MessageEdited(EventBody, frozen=True, tag="message_edited"):
    """The author replaced the words of the message at `target_seq`."""

    target_seq: int
    text: str


class MessageErased(EventBody, frozen=True, tag="message_erased"):
    """The author took back the message at `target_seq`; its words are gone from storage too."""

    target_seq: int


class FormOffered(EventBody, frozen=True, tag="form_offered"):
    """The visitor asked for a person and is shown a form.

    `form` is `pre_chat` (it leads to the queue), `offline` (nobody can come: it leaves a message) or `call_back` (it
    asks to be called). `department` is the one it is for, None if the visitor chooses; `collected` is what the bot
    asked before.
    """

    form: FormKind
    department: str | None = None
    collected: tuple[FormAnswer, ...] = ()


class FormAnswered(EventBody, frozen=True, tag="form_answered"):
    """What the visitor wrote into the form."""

    form: FormKind
    answers: tuple[FormAnswer, ...]
    department: str


class StateChanged(EventBody, frozen=True, tag="state_changed"):
    """The conversation moved to `state`. `operator` is the one who holds it, None in every state but assigned.

    `queued_at` (milliseconds) is set while it waits; it keeps the visitor's place through a transfer. `instead_of` is
    the department that was wished for, set where `department` helps out.
    """

    state: ConversationState
    reason: StateReason
    department: str | None = None
    operator: Participant | None = None
    queued_at: int | None = None
    instead_of: str | None = None


class VisitorRenamed(EventBody, frozen=True, tag="visitor_renamed"):
    """The visitor goes by another name from here on."""

    name: str


class Rated(EventBody, frozen=True, tag="rated"):
    """The visitor's rating: `score` from 1 (bad) to 5 (very good)."""

    score: int
    comment: str = ""


class Note(EventBody, frozen=True, tag="note"):
    """A note among operators."""

    text: str


class BotDecided(EventBody, frozen=True, tag="bot_decided"):
    """How the bot came to its answer to the message at `question_seq`, best candidate first."""

    question_seq: int
    outcome: Literal["answer", "suggest", "hand_over"]
    candidates: tuple[Candidate, ...] = ()


class Routed(EventBody, frozen=True, tag="routed"):
    """How the chat found an operator: it was offered to them, they let it pass, or it became theirs.

    `words` say why; `code` says it for those who put it into their own language, with how many were `free` and how
    many of them were `skipped` because they had been asked before.
    """

    step: RoutingStep
    operator: Participant
    code: RoutingReason
    words: str
    free: int = 0
    skipped: int = 0


class Whisper(EventBody, frozen=True, tag="whisper"):
    """A leader's word to the operator who holds the chat; nobody else but those who lead reads it."""

    text: str
    operator: Participant


class Tagged(EventBody, frozen=True, tag="tagged"):
    """The conversation has these tags from here on, and no others. Of them `added` are new; `removed` stood before."""

    tags: tuple[str, ...]
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


PUBLIC_KINDS = (Message, MessageEdited, MessageErased, FormOffered, FormAnswered, StateChanged, VisitorRenamed, Rated)
TEAM_KINDS = (Note, BotDecided, Routed, Whisper, Tagged)

AnyBody = (
    Message
    | MessageEdited
    | MessageErased
    | FormOffered
    | FormAnswered
    | StateChanged
    | VisitorRenamed
    | Rated
    | Note
    | BotDecided
    | Routed
    | Whisper
    | Tagged
)


class Event(Struct, frozen=True):
    """One event of one conversation. `seq` is gap-free from 1; `at` is milliseconds since 1970, UTC."""

    conversation_id: str
    seq: int
    id: str
    at: int
    sender: Participant
    body: AnyBody
    client_message_id: str | None = None

    @property
    def is_public(self) -> bool:
        return isinstance(self.body, PUBLIC_KINDS)
