"""Who may block whom, for how long, and undo it."""

from __future__ import annotations

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.cutting_off import put_in_force
from chatserver.domain.actors import Operator
from chatserver.domain.blocks import Block, BlockKind, normalise_email, normalise_network, read_reason, read_until
from chatserver.domain.conversation import Conversation
from chatserver.domain.permissions import LEADERS, check_sees
from chatserver.errors import Conflict, Forbidden, NotFound
from chatserver.ids import new_id
from chatserver.storage import blocks, conversations, visitors
from chatserver.storage.database import Transaction


class Terms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why somebody is blocked, for how many days (None is for good), and whether they are told."""

    reason: str
    days: int | None
    is_silent: bool


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
    context: Context, operator: Operator, conversation_id: str, network: str, terms: Terms
) -> None:
    """Keeps out everybody from an address or a network; an empty one is where the visitor of a conversation is now.

    Raises BadInput for what is no network or too broad a one, Conflict if the visitor is not here.
    """
    if not network.strip():
        network = find_address(context, await find_seen(context, operator, conversation_id))
    value = normalise_network(network)
    await put_in_force(context, make(context, operator, terms, "network", value, value))


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
