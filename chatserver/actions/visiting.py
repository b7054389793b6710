"""A visitor comes, resumes, reads, types and goes."""

from __future__ import annotations

from chatserver.actions import smart_messaging
from chatserver.actions.arriving import arrive
from chatserver.actions.availability import departments_for
from chatserver.actions.clock_jumps import settle_jump
from chatserver.actions.context import Context
from chatserver.actions.replaying import Replay, history, replay_visitor
from chatserver.actions.visits import continue_visit, visit_of
from chatserver.actions.whereabouts import show_team, tell_operators
from chatserver.domain.actors import Visitor
from chatserver.domain.card_numbers import mask_draft
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Participant
from chatserver.errors import Forbidden, NotAuthenticated, TooMany
from chatserver.ids import hash_secret, new_id, new_secret
from chatserver.protocol.commands import VisitorHello, VisitorHistory, VisitorRead, VisitorTyping
from chatserver.protocol.frames import (
    HEARTBEAT_SECONDS,
    PROTOCOL_VERSION,
    QueuePosition,
    ReadMark,
    Resumed,
    Typing,
    VisitorWelcome,
)
from chatserver.realtime.broker import VISITORS, conversation_topic, visitor_topic
from chatserver.realtime.session import Session
from chatserver.storage import conversations, visitors
from chatserver.storage.conversation_reads import mark_read
from chatserver.storage.database import Transaction
from chatserver.storage.shop import Site
from chatserver.storage.visitors import StoredVisitor, Visit

MOST_TABS = 20  # more is a program, not a shopper
TOKEN_LIVES_MS = 180 * 24 * 60 * 60 * 1000


async def check_in(context: Context, hello: VisitorHello, origin: str, session: Session) -> str | None:
    """Makes the session a visitor's. Returns the token of a new visitor, None for a known one.

    Raises Forbidden if the site does not allow this origin, NotAuthenticated if the token is not known or too old,
    TooMany if the visitor has too many tabs.
    """
    site = find_site(context, hello.site, origin)
    token = hello.token or new_secret()
    language = choose_language(context, hello.language)
    unit = begin if hello.token is None else come_back
    await settle_jump(context)
    begun = visit_of(hello)
    visitor = await context.database.write(unit, site, hash_secret(token), language, begun, context.now)
    if context.presence.count_tabs(visitor.id) >= MOST_TABS:
        raise TooMany("too many tabs are open; close some", retry_after_seconds=HEARTBEAT_SECONDS)
    session.actor = visitor
    return token if hello.token is None else None


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


def begin(transaction: Transaction, site: Site, token_hash: str, language: str, begun: Visit, now: int) -> Visitor:
    """A browser that was never here. `begun` is the visit that begins with it."""
    visitor = StoredVisitor(new_id(), site.id, "", "", language, now)
    visitors.insert(transaction, visitor, token_hash, now)
    visit_id = continue_visit(transaction, visitor.id, begun, now)
    return Visitor(visitor.id, site.id, visit_id, language, begun.last_page)


def come_back(transaction: Transaction, site: Site, token_hash: str, language: str, begun: Visit, now: int) -> Visitor:
    """A browser that holds a token; `begun` is its visit unless one is going on.

    Raises NotAuthenticated if it is not known here.
    """
    visitor = visitors.find_by_token(transaction, site.id, token_hash)
    if visitor is None or now - visitor.last_seen_at > TOKEN_LIVES_MS:
        raise NotAuthenticated("this token is not known here; begin anew without one")
    visitors.touch(transaction, visitor.id, language, now)
    visit_id = continue_visit(transaction, visitor.id, begun, now)
    return Visitor(visitor.id, site.id, visit_id, language, begun.last_page)


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
    site = next(site for site in context.sites.values() if site.id == visitor.site_id)
    return VisitorWelcome(
        protocol_version=PROTOCOL_VERSION,
        heartbeat_seconds=HEARTBEAT_SECONDS,
        site_name=site.name,
        visitor_id=visitor.id,
        token=token,
        departments=await departments_for(context, visitor.language),
        visitor_name=stored.name if stored else "",
        visitor_email=stored.email if stored else "",
        greeting=context.content.greetings.get(visitor.language, ""),
        suggestions=context.content.suggestions.get(visitor.language, ()),
    )


async def send_current_values(context: Context, session: Session, conversation: Conversation) -> None:
    """What has no number: the place in the queue and what was read."""
    if conversation.state == "waiting" and conversation.department:
        waiting = await context.database.read(conversations.list_waiting, conversation.department)
        places = {each.id: place for place, each in enumerate(waiting, 1)}
        if conversation.id in places:
            session.send(QueuePosition(places[conversation.id], len(waiting)))
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
                lambda connection: history(connection, conversation, command.before_seq, for_team=False)
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
