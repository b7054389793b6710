"""Tells everyone what is now on disk: the one place that publishes a conversation's news."""

from __future__ import annotations

import asyncio

from chatserver.actions import smart_messaging
from chatserver.actions.announced_wait import list_places
from chatserver.actions.context import Context
from chatserver.actions.operating import tell_devices
from chatserver.actions.outcome import Outcome
from chatserver.actions.replaying import snapshot_of_new
from chatserver.actions.routing import route_soon
from chatserver.actions.whereabouts import sees, show_team, tell_lists
from chatserver.domain.actors import Operator
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Event, Message, Whisper
from chatserver.domain.permissions import may_read
from chatserver.protocol.frames import Ack, EventFrame, Hidden, InboxChanged, InboxGone, QueuePosition
from chatserver.realtime.broker import TEAM, Position, conversation_topic, visitor_topic
from chatserver.realtime.session import Session

COALESCE_SECONDS = 0.15  # rows and places are current values: the newest is enough


class Announcer:
    """Turns outcomes into frames. Called in commit order, on the event loop, and never waits."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._rows: dict[str, tuple[Conversation | None, Conversation]] = {}
        self._queues: set[str] = set()
        self._places: dict[str, dict[str, QueuePosition]] = {}
        self._operators: set[str] = set()
        self._flush: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_stopped = False

    def announce(self, outcome: Outcome, origin: Session | None) -> None:
        """Sends the outcome's events to all who may see them, and the ack to `origin`."""
        if not outcome.is_repeat:
            self._publish(outcome, origin if outcome.is_as_sent else None)
        if origin is not None and outcome.acknowledged is not None:
            origin.send(ack(outcome.acknowledged))
        if outcome.has_tasks:
            self._context.wake_worker()

    def _publish(self, outcome: Outcome, knows_already: Session | None) -> None:
        conversation = outcome.conversation
        if outcome.before is None:
            self._publish_new(outcome)
        else:
            if outcome.before.state != conversation.state or outcome.before.department != conversation.department:
                self._let_go(conversation)
            for event in outcome.events:
                self._publish_event(event, conversation, knows_already)
        was_closed = outcome.before is not None and outcome.before.state == "closed"
        if not (was_closed and conversation.state == "closed"):  # of an old chat nothing tells how the open one is
            self._remember(conversation)
        self._mark_changed(outcome)

    def _remember(self, conversation: Conversation) -> None:
        """Smart messages keep silent over an open chat, and one that stands beside it goes."""
        context, since = self._context, conversation.waits_since
        unanswered_since = context.ago(since) if since is not None else None
        is_open = conversation.state != "closed"
        has_email = any(answer.key == "email" and answer.value for answer in conversation.form)
        present = context.presence.remember_conversation(
            conversation.visitor_id, is_open, unanswered_since, conversation.visitor_name, is_identified=has_email
        )
        if present is not None:
            smart_messaging.arm(context, present)
            if is_open:
                smart_messaging.take_away(context, present)

    def _publish_new(self, outcome: Outcome) -> None:
        """A new conversation reaches the visitor's tabs as a first load would; no console has it open yet."""
        position = Position(outcome.conversation.id, outcome.conversation.head_seq)
        frame = snapshot_of_new(outcome.conversation, outcome.events)
        self._context.broker.publish(visitor_topic(outcome.conversation.visitor_id), frame, position)

    def _publish_event(self, event: Event, conversation: Conversation, knows_already: Session | None) -> None:
        broker = self._context.broker
        position = Position(event.conversation_id, event.seq)
        skip = knows_already if isinstance(event.body, Message) and event.client_message_id else None
        frame = EventFrame(event)
        self._publish_to_team(event, position, skip)
        to_visitor = frame if event.is_public else Hidden(event.seq)
        broker.publish(visitor_topic(conversation.visitor_id), to_visitor, position, skip)

    def _publish_to_team(self, event: Event, position: Position, skip: Session | None) -> None:
        broker, topic = self._context.broker, conversation_topic(event.conversation_id)
        if isinstance(event.body, Whisper):
            broker.publish_where(topic, EventFrame(event), lambda session: reads(session, event), position)
            hidden = Hidden(event.seq, event.conversation_id)
            broker.publish_where(topic, hidden, lambda session: not reads(session, event), position)
        else:
            broker.publish(topic, EventFrame(event), position, skip)

    def _let_go(self, conversation: Conversation) -> None:
        """Consoles that may no longer see the conversation stop hearing it before its next word."""
        broker = self._context.broker
        for session in broker.sessions(conversation_topic(conversation.id)):
            if not sees(session, conversation):
                broker.unsubscribe(conversation_topic(conversation.id), session)

    def _mark_changed(self, outcome: Outcome) -> None:
        conversation, before = outcome.conversation, outcome.before
        told_last = self._rows[conversation.id][0] if conversation.id in self._rows else before
        self._rows[conversation.id] = (told_last, conversation)
        if before is not None and before.offered_to is not None and before.offered_to != conversation.offered_to:
            self._operators.add(before.offered_to)  # who lets several pass is set to away
        if before is None or before.state != conversation.state or before.department != conversation.department:
            waiting = [each for each in (before, conversation) if each is not None and each.state == "waiting"]
            self._queues.update(each.department for each in waiting if each.department)
            self._operators.update(each.operator_id for each in (before, conversation) if each and each.operator_id)
        if before is None or matters_to_routing(before) != matters_to_routing(conversation):
            route_soon(self._context)
        if self._flush is None and not self._is_stopped:
            self._flush = asyncio.get_running_loop().call_later(COALESCE_SECONDS, self.flush)

    def flush(self) -> None:
        """Sends the rows, places and numbers of chats that changed."""
        if self._flush is not None:
            self._flush.cancel()
            self._flush = None
        rows, self._rows = self._rows, {}
        queues, self._queues = self._queues, set()
        holders, self._operators = self._operators, set()
        for before, conversation in rows.values():
            self._publish_row(before, conversation)
        if queues or holders:
            task = asyncio.get_running_loop().create_task(self._publish_counts(queues, holders))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """No more rows and places, because the database is about to close. A second call does nothing."""
        self._is_stopped = True
        if self._flush is not None:
            self._flush.cancel()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _publish_row(self, before: Conversation | None, conversation: Conversation) -> None:
        show_team(self._context, conversation, InboxChanged(conversation.inbox_row))
        is_new_to_some = before is None or before.department != conversation.department
        if is_new_to_some and self._context.presence.find(conversation.visitor_id) is not None:
            tell_lists(self._context, conversation)
        if before is not None:
            self._context.broker.publish_where(
                TEAM,
                InboxGone(conversation.id),
                lambda session: sees(session, before) and not sees(session, conversation),
            )

    async def _publish_counts(self, departments: set[str], operator_ids: set[str]) -> None:
        for operator_id in operator_ids:
            await tell_devices(self._context, operator_id)
        for department in departments:
            places = await self._context.database.read(list_places, department, self._context.now)
            told, self._places[department] = self._places.get(department, {}), dict(places)
            for visitor_id, frame in places:
                if told.get(visitor_id) != frame:
                    self._context.broker.publish(visitor_topic(visitor_id), frame)


def matters_to_routing(conversation: Conversation) -> tuple[object, ...]:
    return conversation.state, conversation.department, conversation.operator_id, conversation.offered_to


def reads(session: Session, event: Event) -> bool:
    return isinstance(session.actor, Operator) and may_read(session.actor, event)


def ack(event: Event) -> Ack:
    """The same bytes whenever the command comes again."""
    return Ack(event.client_message_id or "", event.id, event.seq, event.at)
