"""A conversation's state and the moves that are allowed. Every rule is decided here, on what the caller loaded."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, structs

from chatserver.domain.events import ConversationState, FormAnswer, Message, Participant, RoutingReason
from chatserver.domain.plain_text import single_line
from chatserver.domain.views import ConversationView, InboxRow, Promised, WantedCall
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

    While it waits it may be offered to an operator until `offered_until`, for the reason `offered_code`; `passed_by`
    has the ids of those who let it pass in this round, with blanks between, and `passed_at` is when the last one did.
    `queued_at` is its place, kept through transfers; `waiting_since` is when it began to wait this time. `returns_to`
    gets a transferred one back at `returns_at`, in `returns_department`. `priority` is the visitor's class, the
    highest first; `served_by` the last operator who held it, empty if none did; `assigned_at` when it became theirs.
    A message that was left, last by the event `left_seq`, is to be answered until `due_at`; who asked for a call
    there waits for it at `call_number`. Up to `mailed_seq` the visitor has the operators' words by e-mail. `tags` are
    the team's, see `domain.tags`.
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
    priority: int = 0
    offered_to: str | None = None
    offered_name: str = ""
    offered_code: RoutingReason | Literal[""] = ""
    offered_until: int | None = None
    passed_by: str = ""
    passed_at: int = 0
    waiting_since: int | None = None
    returns_to: str | None = None
    returns_name: str = ""
    returns_at: int | None = None
    returns_department: str | None = None
    served_by: str = ""
    assigned_at: int | None = None
    due_at: int | None = None
    mailed_seq: int = 0
    left_seq: int = 0
    call_number: str = ""
    call_when: str = ""
    tags: tuple[str, ...] = ()

    @property
    def operator(self) -> Participant | None:
        return Participant("operator", self.operator_id, self.operator_name) if self.operator_id else None

    @property
    def view(self) -> ConversationView:
        """What its visitor sees of it."""
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
    def team_view(self) -> ConversationView:
        """What the team sees of it."""
        return structs.replace(self.view, tags=self.tags)

    @property
    def inbox_row(self) -> InboxRow:
        """What a list of chats shows of it."""
        return InboxRow(
            conversation=self.team_view,
            head_seq=self.head_seq,
            changed_at=self.changed_at,
            last_text=self.last_text,
            last_sender=self.last_sender,
            unanswered_since=self.unanswered_since,
            offer=self.offer,
            returns=self.returns,
            priority=self.priority,
            due_at=self.due_at,
            call=self.call,
        )

    @property
    def offer(self) -> Promised | None:
        """To whom it is offered, None if to nobody."""
        if self.offered_to is None or self.offered_until is None:
            return None
        return Promised(Participant("operator", self.offered_to, self.offered_name), self.offered_until)

    @property
    def returns(self) -> Promised | None:
        """Who gets it back if nobody takes the transfer, None if it was not transferred."""
        if self.returns_to is None or self.returns_at is None:
            return None
        return Promised(Participant("operator", self.returns_to, self.returns_name), self.returns_at)

    @property
    def call(self) -> WantedCall | None:
        """The call that the visitor asked for, None if they did not."""
        return WantedCall(self.call_number, self.call_when) if self.call_number else None

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


def check_take(conversation: Conversation, operator_id: str, *, is_holder_gone: bool, may_lead: bool) -> None:
    """Raises Conflict unless this operator may take the conversation.

    Another's chat may be taken over once its holder is gone (`is_holder_gone`): the visitor must not wait for nobody.
    One that is offered to somebody is theirs until they let it pass; the sender of a transfer may have it back, and
    whoever leads the team (`may_lead`) need not wait.
    """
    is_held = conversation.state == "assigned" and not is_holder_gone
    if is_held or conversation.operator_id == operator_id:
        by = "you" if conversation.operator_id == operator_id else conversation.operator_name
        raise Conflict(f"this chat was already taken by {by}", code="already_taken")
    check_open(conversation)
    is_meant_for_another = conversation.offered_to not in (None, operator_id) and conversation.returns_to != operator_id
    if is_meant_for_another and not may_lead:
        raise Conflict(f"this chat is being offered to {conversation.offered_name}", code="offered")


def check_room(chats: int, chat_limit: int) -> None:
    """Raises Conflict if an operator who has `chats` already may have no more."""
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
    is_with_bot = conversation.state not in ("waiting", "assigned")  # whoever waits for a person waits on
    if sender.kind == "visitor" and waiting_for_answer is None:
        waiting_for_answer = now
    elif sender.kind == "operator" or (sender.kind == "bot" and is_with_bot and message.smart_message is None):
        waiting_for_answer = None
    is_answered = sender.kind == "operator"
    return structs.replace(
        conversation,
        last_text=message.text[:LAST_TEXT_CODE_POINTS],
        last_sender=sender.kind,
        unanswered_since=waiting_for_answer,
        due_at=None if is_answered else conversation.due_at,
    )


def with_message_left(conversation: Conversation, words: str, call: WantedCall | None, due_at: int) -> Conversation:
    """The conversation after the visitor left a message by its newest event.

    `words` are what was left; empty keeps the last ones said. An answer that is owed already stays due when it was
    promised first, and a call that is owed stays so; else it is due at `due_at` (milliseconds).
    """
    is_owed = conversation.due_at is not None
    wanted = call or (conversation.call if is_owed else None) or WantedCall("")
    return structs.replace(
        conversation,
        left_seq=conversation.head_seq,
        due_at=conversation.due_at if is_owed else due_at,
        call_number=wanted.number,
        call_when=single_line(wanted.when)[:LAST_TEXT_CODE_POINTS],
        last_text=words[:LAST_TEXT_CODE_POINTS] or conversation.last_text,
        last_sender="visitor" if words else conversation.last_sender,
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

    A place in the queue is kept through an assignment and a transfer, and given up with the queue. Who has waited
    is owed an answer by the operator who comes.
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
        unanswered_since=_unanswered_after(conversation, state, now),
        offered_to=None,
        offered_name="",
        offered_code="",
        offered_until=None,
        passed_by="",
        waiting_since=_waiting_after(conversation, state, now),
        returns_to=None,
        returns_name="",
        returns_at=None,
        returns_department=None,
        served_by=operator.id if operator else conversation.served_by,
        assigned_at=now if operator else None,
        due_at=None if state == "closed" else conversation.due_at,
        call_number="" if state == "closed" else conversation.call_number,
    )


def _unanswered_after(conversation: Conversation, state: ConversationState, now: int) -> int | None:
    if state == "closed":
        return None
    is_owed = conversation.state == "waiting" and state == "assigned"
    return conversation.unanswered_since or (now if is_owed else None)


def _waiting_after(conversation: Conversation, state: ConversationState, now: int) -> int | None:
    if state != "waiting":
        return None
    return conversation.waiting_since if conversation.state == "waiting" else now


def offered(conversation: Conversation, operator: Participant, code: RoutingReason, until: int) -> Conversation:
    """The waiting conversation, offered to an operator until then (milliseconds).

    Once nobody else is left, a new round begins in which nobody has let it pass.
    """
    return structs.replace(
        conversation,
        offered_to=operator.id,
        offered_name=operator.name,
        offered_code=code,
        offered_until=until,
        passed_by="" if code == "nobody_else" else conversation.passed_by,
    )


def let_pass(conversation: Conversation, now: int) -> Conversation:
    """The conversation after the operator it was offered to did not take it: others come first in this round."""
    passed_by = f"{conversation.passed_by} {conversation.offered_to}".strip()
    return structs.replace(
        conversation,
        offered_to=None,
        offered_name="",
        offered_code="",
        offered_until=None,
        passed_by=passed_by,
        passed_at=now,
    )


def to_come_back(conversation: Conversation, sender: Participant, department: str | None, at: int) -> Conversation:
    """The waiting conversation, to go back to the operator who transferred it if nobody takes it until `at`.

    `department` is the one it came from.
    """
    return structs.replace(
        conversation, returns_to=sender.id, returns_name=sender.name, returns_at=at, returns_department=department
    )


def not_to_come_back(conversation: Conversation) -> Conversation:
    """The waiting conversation whose sender cannot have it back: it stays in the queue."""
    return structs.replace(conversation, returns_to=None, returns_name="", returns_at=None, returns_department=None)
