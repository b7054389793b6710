"""Keeps the record of waits and assignments that reports and forecasts rest on, in the unit that moves a chat."""

from __future__ import annotations

from msgspec import structs

from chatserver.actions.announced_wait import load_figures
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import RoutingReason, StateReason
from chatserver.storage import assignments, queue, waits
from chatserver.storage.database import Transaction
from chatserver.storage.waits import Wait

ENDED_AS: dict[StateReason, str] = {
    "left_queue": "left",
    "changed_department": "left",
    "wait_by_mail": "mail",
    "nobody_there": "nobody",
    "helped_out": "moved",
}


def book_move(
    transaction: Transaction,
    before: Conversation,
    after: Conversation,
    reason: StateReason,
    code: RoutingReason,
    now: int,
) -> None:
    """Writes down what began and ended by the move. `after` has the number of the event that says so.

    `code` is why the operator got it, if one did.
    """
    if before.state == "assigned":
        assignments.end(transaction, after.id, reason, now)
    if before.state == "waiting" and (after.state != "waiting" or after.department != before.department):
        ended_as = "assigned" if after.state == "assigned" else ENDED_AS.get(reason, "closed")
        waits.end(transaction, after.id, ended_as, now)
    if after.state == "assigned" and after.operator_id is not None:
        department = after.department or ""
        assignments.begin(transaction, after.id, after.head_seq, department, after.operator_id, code, now)
        queue.note_chat(transaction, after.operator_id, now)


def book_wait(transaction: Transaction, conversation: Conversation, now: int) -> None:
    """Writes down what the visitor, who has just joined the queue, is told about the wait."""
    if conversation.department is None or conversation.queued_at is None:
        return
    position = queue.count_ahead(transaction, conversation) + 1
    span = load_figures(transaction, conversation.department, now).span(position)
    wait = Wait(conversation.id, conversation.queued_at, conversation.department)
    if span is not None:
        low, high = span.low_seconds, span.high_seconds
        wait = structs.replace(wait, low_seconds=low, high_seconds=high, middle_seconds=span.middle_seconds)
    waits.begin(transaction, wait)
