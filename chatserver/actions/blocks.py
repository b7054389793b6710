"""Who may block whom, for how long, and undo it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.cutting_off import put_in_force, visitor_of
from chatserver.domain.actors import Operator
from chatserver.domain.blocks import (
    Block,
    BlockKind,
    is_within,
    normalise_email,
    normalise_network,
    read_reason,
    read_until,
)
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import ConversationState
from chatserver.domain.permissions import LEADERS, check_sees
from chatserver.errors import Conflict, Forbidden, NotFound
from chatserver.ids import new_id
from chatserver.mends import Mend, wrong
from chatserver.realtime.broker import VISITORS
from chatserver.storage import blocks, conversations, visitors
from chatserver.storage.database import Transaction


class Terms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why somebody is blocked, for how many days (None is for good), and whether they are told."""

    reason: str
    days: int | None
    is_silent: bool


class NetworkTarget(Struct, frozen=True):
    """An address or a network; where the visitor of the conversation is now if `network` is empty."""

    network: str
    conversation_id: str


async def block_visitor(context: Context, operator: Operator, conversation_id: str, terms: Terms) -> None:
    """Keeps out the visitor of a conversation, in the browser they use.

    Raises NotFound if the operator may not see the conversation, Forbidden if it is for longer than they may.
    """
    conversation = await find_seen(context, operator, conversation_id)
    block = make(context, operator, terms, "visitor", conversation.visitor_id, conversation.visitor_name)
    await put_in_force(context, block)


async def block_email(context: Context, operator: Operator, conversation_id: str, terms: Terms) -> None:
    """Keeps out everybody who left the e-mail that the visitor of a conversation left, or leaves it in a form.

    Raises Conflict if they left none, and what `block_visitor` raises.
    """
    conversation = await find_seen(context, operator, conversation_id)
    stored = await context.database.read(visitors.find, conversation.visitor_id)
    if stored is None or not stored.email:
        raise Conflict("this visitor left no e-mail", code="no_email")
    email = normalise_email(stored.email)
    await put_in_force(context, make(context, operator, terms, "email", email, email))


async def block_network(
    context: Context, operator: Operator, target: NetworkTarget, terms: Terms, own_address: str
) -> None:
    """Keeps out everybody from an address or a network. Raises what `find_network` and `make` raise."""
    value = await find_network(context, operator, target, own_address)
    await put_in_force(context, make(context, operator, terms, "network", value, value))


async def count_ending(
    context: Context, operator: Operator, target: NetworkTarget, own_address: str
) -> dict[ConversationState, int]:
    """How many open chats a block of the network would end now, by their state. Raises what `find_network` raises."""
    value = await find_network(context, operator, target, own_address)
    sessions = ((visitor_of(each), each.address) for each in context.broker.sessions(VISITORS))
    met = {visitor.id for visitor, address in sessions if visitor is not None and is_within(address, value)}
    return await context.database.read(count_open, met)


def count_open(connection: sqlite3.Connection, visitor_ids: Collection[str]) -> dict[ConversationState, int]:
    """The open chats of these visitors, by state; those that `cutting_off` would end."""
    newest = (conversations.find_newest(connection, visitor_id) for visitor_id in visitor_ids)
    return dict(Counter(each.state for each in newest if each is not None and each.state != "closed"))


async def find_network(context: Context, operator: Operator, target: NetworkTarget, own_address: str) -> str:
    """The network that is meant.

    Raises BadInput for what is no network, too broad a one, or one that the operator at `own_address` is in too:
    mostly a proxy is not set up then, and all visitors seem to come from it. Raises Conflict if the visitor is
    not here.
    """
    network = target.network
    if not network.strip():
        network = find_address(context, await find_seen(context, operator, target.conversation_id))
    value = normalise_network(network)
    if is_within(own_address, value):
        raise wrong("network", Mend.OWN_ADDRESS)
    return value


async def undo(context: Context, operator: Operator, block_id: str) -> None:
    """Lets them in again, at once. Raises NotFound, Forbidden if it is not theirs to undo, Conflict if it is over."""
    await context.database.write(
        end, operator, block_id, context.now, on_commit=lambda _: context.blocks.remove(block_id)
    )


async def find_seen(context: Context, operator: Operator, conversation_id: str) -> Conversation:
    return check_sees(operator, await context.database.read(conversations.find, conversation_id))


def find_address(context: Context, conversation: Conversation) -> str:
    """Where the visitor is connected from. Raises Conflict if they are not."""
    present = context.presence.find(conversation.visitor_id)
    tabs = [] if present is None else [present.current, *present.tabs]
    address = next((tab.address for tab in tabs if tab is not None and tab.address), "")
    if not address:
        raise Conflict("this visitor is not here now; write the network", code="not_here")
    return address


def make(context: Context, operator: Operator, terms: Terms, kind: BlockKind, value: str, label: str) -> Block:
    """The block an operator wants from now on. Raises BadInput, or Forbidden."""
    return Block(
        id=new_id(),
        kind=kind,
        value=value,
        label=label,
        reason=read_reason(terms.reason),
        is_silent=terms.is_silent,
        created_by=operator.id,
        created_name=operator.name,
        created_at=context.now,
        until=read_until(terms.days, context.now, may_lead=operator.role in LEADERS),
    )


def end(transaction: Transaction, operator: Operator, block_id: str, now: int) -> None:
    """The block is over. A leader may undo every one, others their own."""
    block = blocks.find(transaction, block_id)
    if block is None or block_id in blocks.list_foreign(transaction, operator.site_ids):
        raise NotFound("there is no such block")
    if not may_undo(operator, block):
        raise Forbidden("only who blocked it may undo it, or a supervisor", code="not_your_block")
    if not block.is_in_force(now):
        raise Conflict("this block is over already", code="block_ended")
    blocks.end(transaction, block_id, operator.name, now)


def may_undo(operator: Operator, block: Block) -> bool:
    return operator.role in LEADERS or block.created_by == operator.id
