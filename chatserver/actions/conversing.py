"""Every command that becomes events: stored once, then announced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import structs

from chatserver.actions import operator_units, visitor_units
from chatserver.actions.context import Context
from chatserver.actions.keeping_out import check_command
from chatserver.actions.outcome import Outcome
from chatserver.actions.priorities import find_priority
from chatserver.domain.actors import Actor, Visitor
from chatserver.errors import Conflict
from chatserver.protocol import commands
from chatserver.protocol.codec import fingerprint
from chatserver.protocol.fields import Command
from chatserver.realtime.session import Session
from chatserver.storage import conversations, events
from chatserver.storage.database import Transaction

Unit = Callable[[Transaction, Any, Any, int], Outcome]

UNITS: dict[type[Command], Unit] = {
    commands.VisitorSend: visitor_units.send,
    commands.AnswerForm: visitor_units.answer_form,
    commands.LeaveQueue: visitor_units.leave_queue,
    commands.ChangeDepartment: visitor_units.change_department,
    commands.WaitByMail: visitor_units.wait_by_mail,
    commands.VisitorClose: visitor_units.close,
    commands.Rate: visitor_units.rate,
    commands.OperatorSend: operator_units.send,
    commands.AddNote: operator_units.note,
    commands.EditMessage: operator_units.edit,
    commands.EraseMessage: operator_units.erase,
    commands.Take: operator_units.take,
    commands.LetPass: operator_units.let_pass,
    commands.TakeOver: operator_units.take_over,
    commands.AddWhisper: operator_units.whisper,
    commands.OperatorClose: operator_units.close,
    commands.Transfer: operator_units.transfer,
    commands.RenameVisitor: operator_units.rename_visitor,
    commands.TagConversation: operator_units.tag,
}


async def converse(context: Context, actor: Actor, command: Command, origin: Session | None) -> None:
    """Stores what the command does and announces it; `origin` gets the ack.

    Raises what the command's unit raises, and Forbidden for a visitor who is blocked. Cancelling is safe: what was
    handed over is stored and announced.
    """
    if isinstance(actor, Visitor) and isinstance(command, commands.AnswerForm):
        email = command.answers.get("email", "").strip()
        actor = structs.replace(actor, priority=await find_priority(context, actor.id, email))
    if isinstance(command, commands.WaitByMail) and not context.promises_mail:
        raise Conflict("this shop cannot send e-mail now; stay in the queue or leave a message", code="no_mail")
    if origin is not None and isinstance(actor, Visitor):
        check_command(context, origin, actor, command)
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
