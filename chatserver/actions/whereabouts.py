"""What operators see of a visitor beyond the events: where they are, and what they are typing."""

from __future__ import annotations

from msgspec import structs

from chatserver.actions.context import Context
from chatserver.domain.actors import Operator, Visitor
from chatserver.domain.conversation import Conversation
from chatserver.domain.permissions import may_see
from chatserver.protocol.frames import Frame, VisitorState
from chatserver.realtime.broker import TEAM, conversation_topic
from chatserver.realtime.session import Session
from chatserver.storage import conversations


async def tell_operators(context: Context, visitor: Visitor) -> None:
    """Shows where the visitor is: whole to the consoles that show the conversation, the page to the others' lists."""
    conversation = await context.database.read(conversations.find_newest, visitor.id)
    if conversation is not None and conversation.state != "closed":
        context.broker.publish(conversation_topic(conversation.id), visitor_state(context, conversation))
        tell_lists(context, conversation)


def tell_lists(context: Context, conversation: Conversation) -> None:
    """Shows where the visitor is to the consoles that do not show the conversation: those that do know more."""
    looking = set(context.broker.sessions(conversation_topic(conversation.id)))
    context.broker.publish_where(
        TEAM,
        whereabouts(context, conversation),
        lambda session: session not in looking and sees(session, conversation),
    )


def show_team(context: Context, conversation: Conversation, frame: Frame) -> None:
    """Sends the frame to every console whose operator may see the conversation."""
    context.broker.publish_where(TEAM, frame, lambda session: sees(session, conversation))


def sees(session: Session, conversation: Conversation) -> bool:
    """Whether the session is a console whose operator may see the conversation."""
    return isinstance(session.actor, Operator) and may_see(session.actor, conversation)


def whereabouts(context: Context, conversation: Conversation) -> VisitorState:
    """Where the visitor is now, as much as a list of chats shows: without the cart."""
    return structs.replace(visitor_state(context, conversation), cart=None)


def visitor_state(context: Context, conversation: Conversation) -> VisitorState:
    """Where the visitor of a conversation is now."""
    present = context.presence.find(conversation.visitor_id)
    if present is None:
        return VisitorState(conversation.id, False)
    arrival = present.arrival
    return VisitorState(
        conversation.id,
        True,
        present.page,
        present.cart,
        arrival.referrer,
        arrival.device,
        arrival.visits,
        dict(present.attributes),
        present.codes,
        present.slowed,
    )
