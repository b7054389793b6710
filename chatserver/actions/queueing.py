"""A visitor joins a department's queue, changes it, or leaves a message: what all ways to a person have in common."""

from __future__ import annotations

from chatserver.actions.reach import find_who_comes
from chatserver.actions.recording import Recording
from chatserver.domain.events import Participant, StateReason
from chatserver.protocol.fields import Command
from chatserver.storage import departments
from chatserver.storage.tasks import AT_ONCE

HOUR_MS = 3_600_000


def join(recording: Recording, sender: Participant, department: str, command: Command | None = None) -> bool:
    """Puts the visitor into the queue of the department, or of the one that helps out. False if nobody can come."""
    comes = find_who_comes(recording.transaction, department, recording.now)
    if comes is None:
        return False
    recording.move(sender, "waiting", "asked_for_person", command, department=comes)
    return True


def leave_message(
    recording: Recording, sender: Participant, department: str, command: Command | None = None, *, by_mail: bool = False
) -> None:
    """The visitor waits for an answer in their own time: it is due by the department's rules, and mailed there."""
    reason: StateReason = "wait_by_mail" if by_mail else "message_left"
    recording.move(sender, "message_left", reason, command, department=department)
    rules = departments.find_rules(recording.transaction, department)
    if rules is None:
        return
    due_at = recording.now + rules.due_hours * HOUR_MS
    recording.change(due_at=due_at)
    recording.add_task("mail_left", recording.conversation.id, AT_ONCE)
    recording.add_task("mail_due", recording.conversation.id, due_at - rules.due_hours * HOUR_MS // 4)
