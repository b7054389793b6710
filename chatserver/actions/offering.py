"""An operator is asked whether they take a chat: the offer, and what follows when they do not."""

from __future__ import annotations

from chatserver.actions.recording import Recording
from chatserver.domain import conversation as rules
from chatserver.domain.actors import SYSTEM
from chatserver.domain.events import Participant, RoutingReason
from chatserver.domain.routing import Member, Reason, told
from chatserver.protocol.fields import Command
from chatserver.storage import departments


def offer(recording: Recording, member: Member, reason: Reason) -> None:
    """Offers the waiting conversation to an operator, or gives it at once where the department does not ask."""
    operator = Participant("operator", member.id, member.name)
    asked_for = departments.find_rules(recording.transaction, recording.conversation.department or "")
    accept_seconds = asked_for.accept_seconds if asked_for is not None else 0
    if accept_seconds == 0:
        recording.move(SYSTEM, "assigned", "given", operator=operator, why=reason)
        return
    until = recording.now + accept_seconds * 1000
    recording.conversation = rules.offered(recording.conversation, operator, reason.code, until)
    recording.append(SYSTEM, told("offered", operator, reason))


def pass_on(recording: Recording, code: RoutingReason, command: Command | None = None) -> None:
    """The operator it was offered to does not get it. A transfer comes back to its sender, anything else goes on."""
    offered = recording.conversation.offer
    if offered is None:
        return
    sender = offered.operator if command is not None else SYSTEM
    recording.append(sender, told("passed", offered.operator, Reason(code)), command)
    was_transferred = recording.conversation.offered_code == "transferred"
    recording.conversation = rules.let_pass(recording.conversation, recording.now)
    if was_transferred and recording.conversation.returns is not None:
        recording.change(returns_at=recording.now)
