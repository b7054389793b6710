"""A visitor comes, resumes, reads, types and goes."""

from __future__ import annotations

from msgspec import structs

from chatserver.actions import availability, smart_messaging
from chatserver.actions.announced_wait import find_place
from chatserver.actions.arriving import arrive
from chatserver.actions.clock_jumps import settle_jump
from chatserver.actions.context import Context
from chatserver.actions.entering import Keys, enter
from chatserver.actions.keeping_out import check_comes_in
from chatserver.actions.replaying import Replay, history, replay_visitor
from chatserver.actions.return_links import link_used
from chatserver.actions.visits import visit_of
from chatserver.actions.whereabouts import show_team, tell_operators
from chatserver.domain.actors import Visitor
from chatserver.domain.card_numbers import mask_draft
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Participant
from chatserver.errors import Forbidden, TooMany
from chatserver.ids import hash_secret, new_secret
from chatserver.protocol.commands import VisitorHello, VisitorHistory, VisitorRead, VisitorTyping
from chatserver.protocol.frames import (
    HEARTBEAT_SECONDS,
    PROTOCOL_VERSION,
    ReadMark,
    Resumed,
    Typing,
    VisitorWelcome,
)
from chatserver.realtime.broker import VISITORS, conversation_topic, visitor_topic
from chatserver.realtime.session import Session, error_frame
from chatserver.storage import conversations, visitors
from chatserver.storage.conversation_reads import mark_read
from chatserver.storage.shop import Site

MOST_TABS = 20  # more is a program, not a shopper


async def check_in(context: Context, hello: VisitorHello, origin: str, session: Session) -> str | None:
    """Makes the session a visitor's. Returns the token this browser gets, None if the one it has stays good.

    A link from a letter that serves no more is told, and the visitor goes on without it.

    Raises Forbidden if the site does not allow this origin, NotAuthenticated if the token is not known or too old,
    TooMany if the visitor has too many tabs. A session that is blocked is closed.
    """
    check_comes_in(context, session)
    site = find_site(context, hello.site, origin)
    fresh = new_secret()
    keys = Keys(
        token=hash_secret(hello.token) if hello.token is not None else None,
        link=hash_secret(hello.returns_by) if hello.returns_by else None,
        fresh=hash_secret(fresh),
    )
    language = choose_language(context, hello.language)
    await settle_jump(context)
    entry = await context.database.write(enter, site, keys, language, visit_of(hello), context.now)
    check_comes_in(context, session, entry.visitor)
    if context.presence.count_tabs(entry.visitor.id) >= MOST_TABS:
        raise TooMany("too many tabs are open; close some", retry_after_seconds=HEARTBEAT_SECONDS)
    session.actor = structs.replace(entry.visitor, fallback_language=context.fallback_language)
    if entry.is_link_refused:
        session.send(error_frame(link_used(), "hello"))
    return fresh if entry.has_fresh_token else None


def find_site(context: Context, public_key: str, origin: str) -> Site:
    """The site with this key, if it allows the origin. Unknown and forbidden get the same answer."""
    site = context.sites.get(public_key)
    if site is None or origin not in site.allowed_origins:
        raise Forbidden("this page may not use this chat; the shop's owner can add its address to the site")
    return site


def choose_language(context: Context, wanted: str) -> str:
    """The wanted language if the bot speaks it, without its region if that helps, else the fallback."""
    for language in (wanted, wanted.split("-")[0]):
        if language in context.content.bots:
            return language
    return context.fallback_language


async def resume(context: Context, session: Session, hello: VisitorHello, token: str | None) -> None:
    """Welcomes the visitor, sends what this client misses, then what is current: subscribe, read, flush."""
    visitor = actor(session)
    subscription = context.broker.subscribe(visitor_topic(visitor.id), session, holds=True)
    everybody = context.broker.subscribe(VISITORS, session, holds=True)
    session.send(await welcome(context, visitor, token))
    everybody.release()
    missed: Replay = await context.database.read(replay_visitor, visitor.id, hello.last_seq, hello.last_id)
    for frame in missed.frames:
        session.send(frame)
        await session.drained()
    session.send(Resumed(missed.position.seq))
    subscription.release(missed.position)
    await arrive(context, session, hello)
    if missed.conversation is not None:
        await send_current_values(context, session, missed.conversation)
    await tell_operators(context, visitor)


async def welcome(context: Context, visitor: Visitor, token: str | None) -> VisitorWelcome:
    """What a visitor's tab needs before it shows anything. `token` is None unless the visitor is new."""
    stored = await context.database.read(visitors.find, visitor.id)
    reception = await availability.load(context)
    site = next(site for site in context.sites.values() if site.id == visitor.site_id)
    return VisitorWelcome(
        protocol_version=PROTOCOL_VERSION,
        heartbeat_seconds=HEARTBEAT_SECONDS,
        site_name=site.name,
        visitor_id=visitor.id,
        token=token,
        departments=reception.statuses(visitor.language, context.fallback_language),
        known_answers=await context.database.read(visitors.list_answers, visitor.id),
        mode=reception.mode,
        visitor_name=stored.name if stored else "",
        visitor_email=stored.email if stored else "",
        greeting=context.content.greetings.get(visitor.language, ""),
        suggestions=context.content.suggestions.get(visitor.language, ()),
    )


async def send_current_values(context: Context, session: Session, conversation: Conversation) -> None:
    """What has no number: the place in the queue and what was read."""
    if conversation.state == "waiting" and conversation.department:
        session.send(await context.database.read(find_place, conversation, context.now))
    session.send(ReadMark(conversation.id, "visitor", conversation.visitor_read_seq))
    session.send(ReadMark(conversation.id, "operator", conversation.operator_read_seq))


async def leave(context: Context, session: Session) -> None:
    """One tab is gone."""
    context.broker.unsubscribe_all(session)
    if not isinstance(session.actor, Visitor):
        return
    if context.presence.leave(session.actor.id, session, context.clock.monotonic()):
        context.deadlines.set(session.actor.id, None)
        await tell_operators(context, session.actor)
    else:
        await smart_messaging.show_elsewhere(context, session.actor)


async def read(context: Context, visitor: Visitor, command: VisitorRead, origin: Session) -> None:
    """The visitor has seen everything up to a number; all of their tabs and the operators learn it."""
    conversation = await context.database.read(conversations.find_newest, visitor.id)
    if conversation is None:
        return
    seq = await context.database.write(mark_read, conversation.id, "visitor_read_seq", command.seq)
    mark = ReadMark(conversation.id, "visitor", seq)
    context.broker.publish(visitor_topic(visitor.id), mark)
    context.broker.publish(conversation_topic(conversation.id), mark)


async def show_history(context: Context, visitor: Visitor, command: VisitorHistory, origin: Session) -> None:
    """Sends events before a number to the asking tab."""
    conversation = await context.database.read(conversations.find_newest, visitor.id)
    if conversation is not None:
        origin.send(
            await context.database.read(
                lambda connection: history(connection, conversation, command.before_seq, reader=None)
            )
        )


async def type_words(context: Context, visitor: Visitor, command: VisitorTyping, origin: Session) -> None:
    """Shows the operators what stands in the visitor's composer. Nothing of it is stored."""
    conversation = await context.database.read(conversations.find_newest, visitor.id)
    if conversation is None or conversation.state == "closed":
        return
    text = mask_draft(command.text)
    sender = Participant("visitor", visitor.id, conversation.visitor_name)
    show_team(context, conversation, Typing(conversation.id, sender, bool(text), text))


def actor(session: Session) -> Visitor:
    """The session's visitor. The hello came first, or the session would not be here."""
    assert isinstance(session.actor, Visitor)
    return session.actor
