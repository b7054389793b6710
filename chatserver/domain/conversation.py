"""A conversation's state and the moves that are allowed. Every rule is decided here, on what the caller loaded."""

from __future__ import annotations

from msgspec import Struct, structs

from chatserver.domain.events import ConversationState, FormAnswer, Message, Participant
from chatserver.domain.views import ConversationView, InboxRow
from chatserver.errors import Conflict

BOT_SILENCE_MS = 30 * 60 * 1000
PERSON_SILENCE_MS = 24 * 60 * 60 * 1000
REOPEN_WITHIN_MS = 24 * 60 * 60 * 1000
LAST_TEXT_CODE_POINTS = 200


class Conversation(Struct, frozen=True):
    """One conversation as it is stored. Times are milliseconds since 1970, UTC; None means not in that state.

    `unanswered_since` is when the visitor's oldest message without a person's answer came. `began_on` is the place
    (`domain.struggles`) where it began, `left_at` what the visitor left it at without an answer: `queue` or the
    `entry/step` of a guided dialogue; both are empty if that is not known or not so.
    """

    id: str
    site_id: str
    visitor_id: str
    state: ConversationState
    language: str
    visitor_name: str
    created_at: int
    changed_at: int
    department: str | None = None
    operator_id: str | None = None
    operator_name: str = ""
    queued_at: int | None = None
    closed_at: int | None = None
    form: tuple[FormAnswer, ...] = ()
    rating: int | None = None
    head_seq: int = 0
    last_text: str = ""
    last_sender: str = ""
    unanswered_since: int | None = None
    visitor_read_seq: int = 0
    operator_read_seq: int = 0
    began_on: str = ""
    left_at: str = ""

    @property
    def operator(self) -> Participant | None:
        return Participant("operator", self.operator_id, self.operator_name) if self.operator_id else None

    @property
    def view(self) -> ConversationView:
        """What a person sees of it."""
        return ConversationView(
            id=self.id,
            state=self.state,
            visitor=Participant("visitor", self.visitor_id, self.visitor_name),
            language=self.language,
            created_at=self.created_at,
            department=self.department,
            operator=self.operator,
            queued_at=self.queued_at if self.state == "waiting" else None,
            form=self.form,
            rating=self.rating,
        )

    @property
    def inbox_row(self) -> InboxRow:
        return InboxRow(
            conversation=self.view,
            head_seq=self.head_seq,
            changed_at=self.changed_at,
            last_text=self.last_text,
            last_sender=self.last_sender,
            unanswered_since=self.unanswered_since,
        )

    @property
    def waits_since(self) -> int | None:
        """Since when the visitor waits for a person, None if they do not."""
        if self.state == "waiting":
            return self.unanswered_since or self.queued_at
        return self.unanswered_since if self.state == "assigned" else None

    def accepts_words(self, now: int) -> bool:
        """Whether a visitor's word now belongs here: it is open, or closed so recently that it reopens."""
        return self.closed_at is None or now - self.closed_at <= REOPEN_WITHIN_MS

    def silence_ends_at(self) -> int | None:
        """When silence closes it, or None if silence never does (somebody still owes an answer)."""
        if self.state == "bot":
            return self.changed_at + BOT_SILENCE_MS
        if self.state in ("waiting", "assigned"):
            return self.changed_at + PERSON_SILENCE_MS
        return None


def check_take(
    conversation: Conversation, operator_id: str, chats: int, chat_limit: int, *, is_holder_gone: bool
) -> None:
    """Raises Conflict unless this operator, who has `chats` already, may take the conversation.

    Another's chat may be taken over once its holder is gone (`is_holder_gone`): the visitor must not wait for nobody.
    """
    is_held = conversation.state == "assigned" and not is_holder_gone
    if is_held or conversation.operator_id == operator_id:
        by = "you" if conversation.operator_id == operator_id else conversation.operator_name
        raise Conflict(f"this chat was already taken by {by}", code="already_taken")
    if conversation.state == "closed":
        raise Conflict("this chat is closed", code="closed")
    if chats >= chat_limit:
        raise Conflict(f"you have {chats} chats and your limit is {chat_limit}; close one first", code="at_limit")


def check_speaks(conversation: Conversation, operator_id: str) -> None:
    """Raises Conflict unless the operator holds the conversation: visitors hear one person at a time."""
    if conversation.state == "closed":
        raise Conflict("this chat is closed", code="closed")
    if conversation.operator_id != operator_id:
        raise Conflict("take this chat before you write to the visitor", code="not_yours")


def check_open(conversation: Conversation) -> None:
    """Raises Conflict if the conversation is closed."""
    if conversation.state == "closed":
        raise Conflict("this chat is closed", code="closed")


def after_words(conversation: Conversation, message: Message, sender: Participant, now: int) -> Conversation:
    """The conversation after somebody said something. A smart message is no answer to anything."""
    waiting_for_answer = conversation.unanswered_since
    if sender.kind == "visitor" and waiting_for_answer is None:
        waiting_for_answer = now
    elif sender.kind in ("operator", "bot") and message.smart_message is None:
        waiting_for_answer = None
    return structs.replace(
        conversation,
        last_text=message.text[:LAST_TEXT_CODE_POINTS],
        last_sender=sender.kind,
        unanswered_since=waiting_for_answer,
    )


def moved(
    conversation: Conversation,
    state: ConversationState,
    now: int,
    *,
    department: str | None = None,
    operator: Participant | None = None,
) -> Conversation:
    """The conversation in another state; None keeps the department.

    A place in the queue is kept through an assignment and a transfer, and given up with the queue.
    """
    place = (conversation.queued_at or now) if state == "waiting" else conversation.queued_at
    return structs.replace(
        conversation,
        state=state,
        department=department or conversation.department,
        operator_id=operator.id if operator else None,
        operator_name=operator.name if operator else "",
        queued_at=place if state in ("waiting", "assigned") else None,
        closed_at=now if state == "closed" else None,
        unanswered_since=None if state == "closed" else conversation.unanswered_since,
    )
