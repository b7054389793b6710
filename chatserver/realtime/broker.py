"""Who listens to what, in this process: a hint, never the truth. Publishing does not wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from chatserver.protocol import close_codes, codec
from chatserver.protocol.frames import Frame
from chatserver.realtime.session import Session

Topic = tuple[str, str]
HELD_CHARACTERS = 512 * 1024  # half an outbox: what is held must fit when it is released
TEAM: Topic = ("team", "")
VISITORS: Topic = ("visitors", "")


def visitor_topic(visitor_id: str) -> Topic:
    """All tabs of one visitor."""
    return ("visitor", visitor_id)


def operator_topic(operator_id: str) -> Topic:
    """All devices of one operator."""
    return ("operator", operator_id)


def conversation_topic(conversation_id: str) -> Topic:
    """The consoles that hold this conversation open."""
    return ("conversation", conversation_id)


class Position(NamedTuple):
    """Where numbered news stands: which conversation, and up to which seq."""

    conversation_id: str | None
    seq: int


NOWHERE = Position(None, 0)


class Subscription:
    """One session's ear for one topic. It holds everything back until the history before it was sent.

    What is never released, because the session turned out not to be allowed here, is never heard.
    """

    __slots__ = ("_held", "_held_characters", "session")

    def __init__(self, session: Session, *, holds: bool) -> None:
        self.session = session
        self._held: list[tuple[Position | None, str]] | None = [] if holds else None
        self._held_characters = 0

    def deliver(self, text: str, position: Position | None) -> None:
        if self._held is not None:
            self._held.append((position, text))
            self._held_characters += len(text)
            if self._held_characters > HELD_CHARACTERS:
                self.session.close(close_codes.SLOW_READER)
        else:
            self.session.push(text)

    def release(self, sent: Position = NOWHERE) -> None:
        """Sends what was held back, leaving out what the history up to `sent` contained already."""
        held, self._held = self._held or [], None
        for position, text in held:
            if position is None or position.conversation_id != sent.conversation_id or position.seq > sent.seq:
                self.session.push(text)


class Broker:
    """Topics and their listeners."""

    def __init__(self) -> None:
        self._topics: dict[Topic, dict[Session, Subscription]] = {}
        self._topics_of: dict[Session, set[Topic]] = {}

    def subscribe(self, topic: Topic, session: Session, *, holds: bool = False) -> Subscription:
        """Lets the session hear the topic. With `holds`, all of it waits for `release`."""
        subscription = Subscription(session, holds=holds)
        self._topics.setdefault(topic, {})[session] = subscription
        self._topics_of.setdefault(session, set()).add(topic)
        return subscription

    def unsubscribe(self, topic: Topic, session: Session) -> None:
        """The session no longer hears the topic. Harmless if it did not."""
        self._topics_of.get(session, set()).discard(topic)
        listeners = self._topics.get(topic)
        if listeners is not None:
            listeners.pop(session, None)
            if not listeners:
                del self._topics[topic]

    def unsubscribe_all(self, session: Session) -> None:
        """The session has ended."""
        for topic in list(self._topics_of.get(session, ())):
            self.unsubscribe(topic, session)
        self._topics_of.pop(session, None)

    def sessions(self, topic: Topic) -> list[Session]:
        """Who listens to the topic now."""
        return list(self._topics.get(topic, ()))

    def has_listeners(self, topic: Topic) -> bool:
        return topic in self._topics

    def publish(
        self,
        topic: Topic,
        frame: Frame,
        position: Position | None = None,
        skip: Session | None = None,
    ) -> None:
        """Sends the frame to all listeners of the topic but `skip`, encoded once."""
        listeners = self._topics.get(topic)
        if not listeners or (skip is not None and len(listeners) == 1 and skip in listeners):
            return
        text = codec.encode(frame)
        for session, subscription in listeners.items():
            if session is not skip:
                subscription.deliver(text, position)

    def publish_where(
        self, topic: Topic, frame: Frame, wanted: Callable[[Session], bool], position: Position | None = None
    ) -> None:
        """Sends the frame to those listeners of the topic for whom `wanted` is true, encoded once."""
        text: str | None = None
        for session, subscription in list(self._topics.get(topic, {}).items()):
            if wanted(session):
                text = text or codec.encode(frame)
                subscription.deliver(text, position)
