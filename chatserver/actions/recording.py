"""Writes what happens to one conversation inside one transaction: events in, one row out."""

from __future__ import annotations

from msgspec import structs

from chatserver.actions.bookkeeping import book_move, book_wait
from chatserver.actions.outcome import Outcome
from chatserver.domain import conversation as rules
from chatserver.domain.actors import SYSTEM, Visitor
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import (
    AnyBody,
    ConversationState,
    Event,
    Message,
    Participant,
    StateChanged,
    StateReason,
)
from chatserver.domain.routing import ACCEPTED, PICKED, Reason, told
from chatserver.domain.struggles import QUEUE
from chatserver.ids import new_id
from chatserver.protocol.codec import fingerprint
from chatserver.protocol.fields import Command
from chatserver.storage import conversations, dialogues, events, tasks, waits
from chatserver.storage.database import Transaction
from chatserver.storage.tasks import Task, TaskKind

LEAVING: frozenset[StateReason] = frozenset({"closed_by_visitor", "closed_by_silence", "left_queue"})


class Recording:
    """Collects the changes of one unit. `now` is milliseconds since 1970, UTC, one for the whole unit."""

    def __init__(self, transaction: Transaction, conversation: Conversation, now: int) -> None:
        self.transaction = transaction
        self.now = now
        self.conversation = conversation
        self._before: Conversation | None = conversation
        self._stored = conversation
        self._events: list[Event] = []
        self._acknowledged: Event | None = None
        self._has_tasks = False

    @classmethod
    def begin(
        cls, transaction: Transaction, visitor: Visitor, visitor_name: str, earlier: Conversation | None, now: int
    ) -> Recording:
        """Starts a new conversation with the bot. It is newer than `earlier` whatever the clock says."""
        conversation = Conversation(
            id=new_id(),
            site_id=visitor.site_id,
            visitor_id=visitor.id,
            state="bot",
            language=visitor.language,
            visitor_name=visitor_name,
            began_on=visitor.place,
            created_at=max(now, earlier.created_at + 1) if earlier is not None else now,
            changed_at=now,
        )
        conversations.insert(transaction, conversation)
        recording = cls(transaction, conversation, now)
        recording._before = None
        recording.add_task("close_silence", conversation.id, now + rules.BOT_SILENCE_MS)
        return recording

    def append(self, sender: Participant, body: AnyBody, command: Command | None = None) -> Event:
        """Appends an event. `command` is what caused it: its ack will name this event."""
        event = Event(
            conversation_id=self.conversation.id,
            seq=self.conversation.head_seq + 1,
            id=new_id(),
            at=self.now,
            sender=sender,
            body=body,
            client_message_id=getattr(command, "client_message_id", None),
        )
        events.insert(self.transaction, event, fingerprint(command) if command else None)
        self._events.append(event)
        if command is not None:
            self._acknowledged = event
        self.conversation = structs.replace(self.conversation, head_seq=event.seq, changed_at=self.now)
        if isinstance(body, Message):
            self.conversation = rules.after_words(self.conversation, body, sender, self.now)
        return event

    def move(
        self,
        sender: Participant,
        state: ConversationState,
        reason: StateReason,
        command: Command | None = None,
        *,
        department: str | None = None,
        operator: Participant | None = None,
        wished: str | None = None,
        why: Reason = PICKED,
    ) -> Event:
        """Moves the conversation to another state and says so, which ends a dialogue with the bot.

        A `department` of None is the one that it has. `wished` is the one that the visitor came for, None if that is
        not in question: if it is another one, both sides are told that `department` helps out. `why` the operator gets
        it, if one does, is kept and shown to the team.
        """
        before = self.conversation
        left_at = self._find_left(reason)
        dialogues.delete(self.transaction, self.conversation.id)
        self.change(left_at=left_at)
        self.conversation = rules.moved(self.conversation, state, self.now, department=department, operator=operator)
        view = self.conversation.view
        instead_of = wished if wished != view.department else None
        body = StateChanged(state, reason, view.department, view.operator, view.queued_at, instead_of)
        event = self.append(sender, body, command)
        book_move(self.transaction, before, self.conversation, reason, why.code, self.now)
        if operator is not None:
            self.append(SYSTEM, told("assigned", operator, ACCEPTED if before.offered_to == operator.id else why))
        closes_at = self.conversation.silence_ends_at()
        if closes_at is not None:
            self.add_task("close_silence", self.conversation.id, closes_at)
        return event

    def give_place_up(self) -> None:
        """The place in the queue is no longer theirs; the next move into a queue begins at its end."""
        waits.end(self.transaction, self.conversation.id, "left", self.now)
        self.conversation = structs.replace(self.conversation, queued_at=None)

    def _find_left(self, reason: StateReason) -> str:
        """What the visitor leaves without an answer: the queue, or the step of a dialogue that waits for them."""
        if reason not in LEAVING:
            return ""
        if self.conversation.state == "waiting":
            return QUEUE
        waiting = dialogues.find(self.transaction, self.conversation.id)
        return f"{waiting.entry_id}/{waiting.step_id}" if waiting.step_id is not None else ""

    def change(self, **fields: object) -> None:
        """Writes other facts into the conversation's row."""
        self.conversation = structs.replace(self.conversation, **fields)

    def add_task(self, kind: TaskKind, subject: str, due_at: int) -> None:
        """What must follow this commit, at `due_at` (milliseconds)."""
        tasks.insert(self.transaction, Task(new_id(), kind, subject, due_at))
        self._has_tasks = True

    def finish(self, *, is_as_sent: bool = False) -> Outcome:
        """Writes the row and says what happened."""
        conversations.update(self.transaction, self._stored, self.conversation)
        if self.conversation.state == "waiting" and self.conversation.queued_at != self._stored.queued_at:
            book_wait(self.transaction, self.conversation, self.now)
        return Outcome(
            conversation=self.conversation,
            before=self._before,
            events=tuple(self._events),
            acknowledged=self._acknowledged,
            is_as_sent=is_as_sent,
            has_tasks=self._has_tasks,
        )
