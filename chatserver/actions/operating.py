"""An operator's console comes, resumes, opens chats, reads, types and goes."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from itertools import islice

from chatserver.actions.context import Context
from chatserver.actions.replaying import Replay, history, replay
from chatserver.actions.routing import LEASE_MS, route_soon
from chatserver.actions.team import load_team
from chatserver.actions.whereabouts import visitor_state, whereabouts
from chatserver.domain.actors import Operator
from chatserver.domain.conversation import Conversation
from chatserver.domain.permissions import check_sees, may_see
from chatserver.errors import NotFound, Unavailable
from chatserver.protocol.commands import (
    LeaveConversation,
    OpenConversation,
    OpenPosition,
    OperatorHistory,
    OperatorRead,
    OperatorTyping,
    SetStatus,
)
from chatserver.protocol.frames import (
    HEARTBEAT_SECONDS,
    PROTOCOL_VERSION,
    Inbox,
    InboxGone,
    OperatorState,
    OperatorWelcome,
    ReadMark,
    Resumed,
    Typing,
)
from chatserver.realtime.broker import TEAM, conversation_topic, operator_topic, visitor_topic
from chatserver.realtime.session import Session
from chatserver.storage import conversations, operators, queue, shop
from chatserver.storage.conversation_reads import mark_read
from chatserver.storage.database import Transaction

CLOSED_ROWS = 50


async def resume(context: Context, operator: Operator, session: Session, open_chats: list[OpenPosition]) -> None:
    """Welcomes the console, sends the inbox, then what each open conversation misses, then `resumed`."""
    team = context.broker.subscribe(TEAM, session, holds=True)
    devices = context.broker.subscribe(operator_topic(operator.id), session, holds=True)
    await context.database.write(connect, operator.id, context.now)
    session.send(await welcome(context, operator))
    session.send(await context.database.read(load_team, context.now))
    seen = await context.database.read(inbox, operator)
    session.send(Inbox(tuple(each.inbox_row for each in seen)))
    await session.drained()
    for conversation in seen:
        if context.presence.find(conversation.visitor_id) is not None and conversation.state != "closed":
            session.send(whereabouts(context, conversation))
            await session.drained()
    team.release()
    devices.release()
    route_soon(context)
    for position in open_chats:
        try:
            await show(context, operator, session, position)
        except NotFound:
            session.send(InboxGone(position.conversation_id))
    session.send(Resumed(0))
    await tell_devices(context, operator.id)


def connect(transaction: Transaction, operator_id: str, now: int) -> None:
    """The operator has a console."""
    operators.renew_leases(transaction, [operator_id], now + LEASE_MS)
    queue.set_gone(transaction, operator_id, None)


async def disconnect(context: Context, session: Session) -> None:
    """A console closed. After the last one of an operator no new chat comes, and after a grace time theirs go."""
    context.broker.unsubscribe_all(session)
    operator = session.actor
    if context.is_stopping or not isinstance(operator, Operator):
        return
    if not context.broker.has_listeners(operator_topic(operator.id)):
        with suppress(Unavailable):  # their lease runs out by itself
            await context.database.write(queue.set_gone, operator.id, context.now)


async def welcome(context: Context, operator: Operator) -> OperatorWelcome:
    """What a console needs before it shows anything."""
    stored = await context.database.read(operators.find, operator.id)
    return OperatorWelcome(
        protocol_version=PROTOCOL_VERSION,
        heartbeat_seconds=HEARTBEAT_SECONDS,
        operator=operator.participant,
        role=operator.role,
        shop_name=context.shop_name,
        status=stored.status if stored else "away",
        chat_limit=operator.chat_limit,
        departments=tuple(await context.database.read(shop.list_departments)),
        own_departments=tuple(sorted(operator.departments)),
        canned_replies=context.content.canned_replies,
        promises_mail=context.promises_mail,
        at=context.now,
    )


def inbox(connection: sqlite3.Connection, operator: Operator) -> list[Conversation]:
    """Every open conversation the operator may see, and the ones closed last."""
    seen = [each for each in conversations.list_open(connection) if may_see(operator, each)]
    closed = (each for each in conversations.list_closed(connection) if may_see(operator, each))
    return seen + list(islice(closed, CLOSED_ROWS))


async def show(context: Context, operator: Operator, session: Session, position: OpenPosition) -> None:
    """Subscribes the console to a conversation and sends what it misses. Raises NotFound if it may not see it."""
    topic = conversation_topic(position.conversation_id)
    subscription = context.broker.subscribe(topic, session, holds=True)
    try:
        missed = await context.database.read(load_missed, operator, position)
    except NotFound:
        context.broker.unsubscribe(topic, session)
        raise
    for frame in missed.frames:
        session.send(frame)
        await session.drained()
    subscription.release(missed.position)
    assert missed.conversation is not None
    session.send(visitor_state(context, missed.conversation))
    session.send(ReadMark(position.conversation_id, "visitor", missed.conversation.visitor_read_seq))
    session.send(ReadMark(position.conversation_id, "operator", missed.conversation.operator_read_seq))


def load_missed(connection: sqlite3.Connection, operator: Operator, position: OpenPosition) -> Replay:
    conversation = check_sees(operator, conversations.find(connection, position.conversation_id))
    return replay(connection, conversation, position.last_seq, position.last_id, reader=operator)


async def open_conversation(context: Context, operator: Operator, command: OpenConversation, origin: Session) -> None:
    """The console wants to see a conversation from now on."""
    position = OpenPosition(command.conversation_id, command.last_seq, command.last_id)
    await show(context, operator, origin, position)


async def leave_conversation(context: Context, operator: Operator, command: LeaveConversation, origin: Session) -> None:
    """The console no longer shows the conversation. Harmless if it never did."""
    context.broker.unsubscribe(conversation_topic(command.conversation_id), origin)


async def show_history(context: Context, operator: Operator, command: OperatorHistory, origin: Session) -> None:
    """Sends events before a number to the asking console."""
    conversation = check_sees(operator, await context.database.read(conversations.find, command.conversation_id))
    origin.send(
        await context.database.read(
            lambda connection: history(connection, conversation, command.before_seq, reader=operator)
        )
    )


async def read(context: Context, operator: Operator, command: OperatorRead, origin: Session) -> None:
    """The operator has seen everything up to a number; their other devices and the visitor learn it."""
    conversation = check_sees(operator, await context.database.read(conversations.find, command.conversation_id))
    seq = await context.database.write(mark_read, conversation.id, "operator_read_seq", command.seq)
    mark = ReadMark(conversation.id, "operator", seq)
    context.broker.publish(conversation_topic(conversation.id), mark)
    if conversation.operator_id == operator.id:  # a visitor is told of the person they talk to, not of who looks on
        context.broker.publish(visitor_topic(conversation.visitor_id), mark)


async def type_words(context: Context, operator: Operator, command: OperatorTyping, origin: Session) -> None:
    """Shows the visitor and the other consoles that the operator is typing; the words stay here."""
    conversation = check_sees(operator, await context.database.read(conversations.find, command.conversation_id))
    frame = Typing(conversation.id, operator.participant, command.is_typing)
    context.broker.publish(conversation_topic(conversation.id), frame, skip=origin)
    if conversation.operator_id == operator.id:
        context.broker.publish(visitor_topic(conversation.visitor_id), frame)


async def set_status(context: Context, operator: Operator, command: SetStatus, origin: Session) -> None:
    """The operator takes chats, or does not, on all of their devices."""
    await context.database.write(operators.set_status, operator.id, command.status)
    route_soon(context)
    await tell_devices(context, operator.id)


async def tell_devices(context: Context, operator_id: str) -> None:
    """Shows the operator's status and number of chats on all of their devices."""
    stored = await context.database.read(operators.find, operator_id)
    chats = (await context.database.read(queue.count_chats)).get(operator_id, 0)
    if stored is not None:
        frame = OperatorState(stored.status, stored.chat_limit, chats)
        context.broker.publish(operator_topic(operator_id), frame)
