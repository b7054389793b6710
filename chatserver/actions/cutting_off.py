"""Puts a block in force: who is here is cut off now, and their open chats end."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.keeping_out import turn_away
from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.domain.actors import Visitor
from chatserver.domain.blocks import Block, same_email
from chatserver.domain.blocks_in_force import BlocksInForce
from chatserver.domain.events import Participant
from chatserver.errors import Conflict
from chatserver.realtime.broker import VISITORS
from chatserver.realtime.session import Session
from chatserver.storage import blocks, conversations, visitors
from chatserver.storage.database import Transaction

MOST_IN_FORCE = 2_000  # every hello is held against them


class CutOff(Struct, frozen=True):
    """Whom a block concerns now, and what became of their chats."""

    visitor_ids: frozenset[str]
    outcomes: tuple[Outcome, ...]


async def put_in_force(context: Context, block: Block) -> None:
    """Keeps them out from now on. Raises Conflict if they are kept out already, or there are too many blocks.

    It holds before it is stored, so that no word that comes meanwhile slips in behind it.
    """
    sessions = [(visitor.id, each) for each in context.broker.sessions(VISITORS) if (visitor := visitor_of(each))]
    here = {visitor_id for visitor_id, _ in sessions}
    hit = {visitor_id for visitor_id, each in sessions if is_hit(block, each, context.now)}
    context.blocks.add(block)

    def cut(found: CutOff) -> None:
        context.blocks.add(block)
        cut_off(context, block, found)

    try:
        await context.database.write(store, block, here, hit, context.now, on_commit=cut)
    except BaseException:
        context.blocks.remove(block.id)
        raise


def visitor_of(session: Session) -> Visitor | None:
    return session.actor if isinstance(session.actor, Visitor) else None


def is_hit(block: Block, session: Session, now: int) -> bool:
    """Whether the block is about this visitor, or where they come from."""
    visitor = visitor_of(session)
    visitor_id = visitor.id if visitor is not None else ""
    return BlocksInForce([block]).find(now, visitor_id=visitor_id, address=session.address) is not None


def store(transaction: Transaction, block: Block, here: Collection[str], hit: Collection[str], now: int) -> CutOff:
    """Writes the block down and ends the open chats of all it concerns.

    `here` are the visitors with an open tab, `hit` those of them whom the block meets.
    """
    in_force = blocks.list_in_force(transaction, now)
    if any((each.kind, each.value) == (block.kind, block.value) for each in in_force):
        raise Conflict("this is blocked already; undo that first", code="already_blocked")
    if len(in_force) >= MOST_IN_FORCE:
        raise Conflict(f"there are {MOST_IN_FORCE} blocks; undo some first", code="too_many_blocks")
    blocks.insert(transaction, block)
    concerned = find_concerned(transaction, block, here, hit)
    outcomes = [end_chat(transaction, visitor_id, block, now) for visitor_id in sorted(concerned)]
    return CutOff(frozenset(concerned), tuple(outcome for outcome in outcomes if outcome is not None))


def find_concerned(
    transaction: Transaction, block: Block, here: Collection[str], hit: Collection[str]
) -> set[str]:
    """The visitors whose chats end; of a network, those who are connected from it."""
    if block.kind == "visitor":
        return {block.value}
    return find_holders(transaction, block.value, here) if block.kind == "email" else set(hit)


def find_holders(transaction: Transaction, email: str, here: Collection[str]) -> set[str]:
    """Those who left this e-mail, of all who are here or have an open chat."""
    chatting = {conversation.visitor_id for conversation in conversations.list_open(transaction)}
    emails = visitors.list_emails(transaction, chatting | set(here))
    return {visitor_id for visitor_id, left in emails.items() if same_email(left) == email}


def end_chat(transaction: Transaction, visitor_id: str, block: Block, now: int) -> Outcome | None:
    """Closes the visitor's open conversation, None if there is none."""
    conversation = conversations.find_newest(transaction, visitor_id)
    if conversation is None or conversation.state == "closed":
        return None
    recording = Recording(transaction, conversation, now)
    recording.move(Participant("operator", block.created_by, block.created_name), "closed", "blocked")
    return recording.finish()


def cut_off(context: Context, block: Block, found: CutOff) -> None:
    """Ends the sessions, then tells the team: who is cut off silently hears nothing of it."""
    for session in context.broker.sessions(VISITORS):
        visitor = visitor_of(session)
        is_named = block.kind != "network" and visitor is not None and visitor.id in found.visitor_ids
        if is_named or is_hit(block, session, context.now):
            turn_away(session, block)
    context.publish_all(found.outcomes)
