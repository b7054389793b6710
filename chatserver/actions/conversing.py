"""Every command that becomes events: stored once, then announced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from chatserver.actions import operator_units, visitor_units
from chatserver.actions.context import Context
from chatserver.actions.outcome import Outcome
from chatserver.domain.actors import Actor
from chatserver.errors import Conflict
from chatserver.protocol import commands
from chatserver.protocol.codec import fingerprint
from chatserver.protocol.commands import Command
from chatserver.realtime.session import Session
from chatserver.storage import conversations, events
from chatserver.storage.database import Transaction

Unit = Callable[[Transaction, Any, Any, int], Outcome]

UNITS: dict[type[Command], Unit] = {
    commands.VisitorSend: visitor_units.send,
    commands.AnswerForm: visitor_units.answer_form,
    commands.LeaveQueue: visitor_units.leave_queue,
    commands.VisitorClose: visitor_units.close,
    commands.Rate: visitor_units.rate,
    commands.OperatorSend: operator_units.send,
    commands.AddNote: operator_units.note,
    commands.EditMessage: operator_units.edit,
    commands.EraseMessage: operator_units.erase,
    commands.Take: operator_units.take,
    commands.OperatorClose: operator_units.close,
    commands.Transfer: operator_units.transfer,
    commands.RenameVisitor: operator_units.rename_visitor,
}


async def converse(context: Context, actor: Actor, command: Command, origin: Session | None) -> None:
    """Stores what the command does and announces it; `origin` gets the ack.

    Raises what the command's unit raises. Cancelling is safe: what was handed over is stored and announced.
    """
    await context.database.write(
        once,
        UNITS[type(command)],
        actor,
        command,
        context.now,
        on_commit=lambda outcome: context.announce(outcome, origin),
    )


def once(transaction: Transaction, unit: Unit, actor: Actor, command: Any, now: int) -> Outcome:
    """Runs the unit unless this command was stored before: then its first event is acknowledged again.

    Raises Conflict `id_reused` if the same id came with another content.
    """
    sent = events.find_sent(transaction, actor.id, command.client_message_id)
    if sent is None:
        return unit(transaction, actor, command, now)
    event, stored_fingerprint = sent
    if stored_fingerprint != fingerprint(command):
        raise Conflict("this client_message_id was used for something else; nothing was stored", code="id_reused")
    conversation = conversations.find(transaction, event.conversation_id)
    if conversation is None:
        raise Conflict("the chat this belongs to is gone", code="gone")
    return Outcome(conversation, conversation, acknowledged=event, is_repeat=True)
