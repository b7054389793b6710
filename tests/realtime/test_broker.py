"""Who hears what: topics, and news held back until the history before them was sent."""

from __future__ import annotations

from chatserver.clock import ManualClock
from chatserver.protocol import codec
from chatserver.protocol.frames import Hidden, Pong
from chatserver.realtime.broker import TEAM, Broker, Position, conversation_topic, visitor_topic
from chatserver.realtime.rate_limit import CommandLimits, Rate
from chatserver.realtime.session import Session

CHAT = conversation_topic("chat")


def session() -> Session:
    async def nothing(session: Session, command: object) -> None:
        return

    clock = ManualClock()
    return Session(codec.decode_operator, nothing, CommandLimits(Rate(1, 1), {}, clock), clock)


def test_only_listeners_of_the_topic_hear_it_and_the_skipped_one_does_not() -> None:
    broker = Broker()
    here, also_here, elsewhere = session(), session(), session()
    broker.subscribe(CHAT, here)
    broker.subscribe(CHAT, also_here)
    broker.subscribe(conversation_topic("other"), elsewhere)
    broker.subscribe(visitor_topic("chat"), elsewhere)
    broker.publish(CHAT, Pong(), skip=here)
    assert [len(each.take_outbox()) for each in (here, also_here, elsewhere)] == [0, 1, 0]


def test_news_wait_for_the_history_and_what_it_contained_is_left_out() -> None:
    broker, opened = Broker(), session()
    subscription = broker.subscribe(CHAT, opened, holds=True)
    for seq in (4, 5, 6):
        broker.publish(CHAT, Hidden(seq), Position("chat", seq))
    assert opened.take_outbox() == []
    subscription.release(Position("chat", 5))
    assert opened.take_outbox() == [codec.encode(Hidden(6))]
    broker.publish(CHAT, Hidden(7), Position("chat", 7))
    assert opened.take_outbox() == [codec.encode(Hidden(7))]


def test_a_new_chat_that_began_meanwhile_is_not_mistaken_for_the_old_one() -> None:
    broker, opened = Broker(), session()
    subscription = broker.subscribe(CHAT, opened, holds=True)
    broker.publish(CHAT, Hidden(1), Position("new chat", 1))
    subscription.release(Position("chat", 5))
    assert opened.take_outbox() == [codec.encode(Hidden(1))]


def test_current_values_wait_too_so_that_who_is_never_let_in_hears_nothing() -> None:
    broker, opened = Broker(), session()
    subscription = broker.subscribe(CHAT, opened, holds=True)
    broker.publish(CHAT, Pong())
    assert opened.take_outbox() == []
    broker.unsubscribe(CHAT, opened)
    broker.publish(CHAT, Pong())
    assert opened.take_outbox() == []
    subscription.release(Position("chat", 0))
    assert opened.take_outbox() == [codec.encode(Pong())]


def test_a_topic_nobody_hears_is_forgotten() -> None:
    broker, opened = Broker(), session()
    broker.subscribe(CHAT, opened)
    broker.subscribe(TEAM, opened)
    broker.unsubscribe(CHAT, opened)
    broker.unsubscribe(CHAT, opened)
    assert not broker.has_listeners(CHAT) and broker.sessions(TEAM) == [opened]
    broker.unsubscribe_all(opened)
    broker.unsubscribe_all(opened)
    assert not broker.has_listeners(TEAM)
    assert broker._topics == {} and broker._topics_of == {}
