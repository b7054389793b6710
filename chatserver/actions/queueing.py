"""A visitor joins a department's queue, changes it, or leaves a message: what all ways to a person have in common."""

from __future__ import annotations

from chatserver.actions.reach import find_who_comes
from chatserver.actions.recording import Recording
from chatserver.domain.conversation import with_message_left
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.events import Participant, StateReason
from chatserver.domain.forms import find_concern
from chatserver.domain.views import WantedCall
from chatserver.protocol.fields import Command
from chatserver.storage import departments
from chatserver.storage.tasks import AT_ONCE

HOUR_MS = 3_600_000


def join(recording: Recording, sender: Participant, department: str, command: Command | None = None) -> bool:
    """Puts the visitor into the queue of the department, or of the one that helps out. False if nobody can come."""
    comes = find_who_comes(recording.transaction, department, recording.now)
    if comes is None:
        return False
    recording.move(sender, "waiting", "asked_for_person", command, department=comes, wished=department)
    return True


def leave_message(recording: Recording, sender: Participant, department: str, call: WantedCall | None = None) -> None:
    """The visitor leaves what the form says, or asks for a call: an answer is owed, and the department hears of it."""
    reason: StateReason = "asked_for_call" if call is not None else "message_left"
    recording.move(sender, "message_left", reason, department=department)
    owe_answer(recording, find_concern(recording.conversation.form), call)


def leave_for_mail(recording: Recording, sender: Participant, department: str, command: Command) -> None:
    """The visitor gives the queue up for an answer by mail to what they wrote there."""
    recording.move(sender, "message_left", "wait_by_mail", command, department=department)
    owe_answer(recording, "", None)


def owe_answer(recording: Recording, words: str, call: WantedCall | None) -> None:
    """An answer to what was left is due by the department's rules, or when it was promised before."""
    department, now = recording.conversation.department or "", recording.now
    rules = departments.find_rules(recording.transaction, department)
    if rules is None:
        return
    recording.conversation = with_message_left(recording.conversation, words, call, now + rules.due_hours * HOUR_MS)
    recording.add_task("mail_left", recording.conversation.id, AT_ONCE)
    due_at = recording.conversation.due_at or now
    later = [at for at in (warning_time(due_at, rules), due_at) if at > now]
    if later:
        recording.add_task("mail_due", recording.conversation.id, later[0])


def warning_time(due_at: int, rules: DepartmentRules) -> int:
    """When a quarter of the time is left (milliseconds)."""
    return due_at - rules.due_hours * HOUR_MS // 4
