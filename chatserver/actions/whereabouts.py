"""Where a visitor is now, for the consoles that hold their conversation open."""

from __future__ import annotations

from chatserver.actions.context import Context
from chatserver.domain.actors import Visitor
from chatserver.domain.conversation import Conversation
from chatserver.protocol.frames import VisitorState
from chatserver.realtime.broker import conversation_topic
from chatserver.storage import conversations


async def tell_operators(context: Context, visitor: Visitor) -> None:
    """Shows where the visitor is to the consoles that hold their conversation open."""
    conversation = await context.database.read(conversations.find_newest, visitor.id)
    if conversation is not None:
        context.broker.publish(conversation_topic(conversation.id), visitor_state(context, conversation))


def visitor_state(context: Context, conversation: Conversation) -> VisitorState:
    """Where the visitor of a conversation is now."""
    present = context.presence.find(conversation.visitor_id)
    if present is None:
        return VisitorState(conversation.id, False)
    return VisitorState(conversation.id, True, present.page, present.cart)
