"""A department is taken away: nothing may lead there any more, and nobody who is there may be lost."""

from __future__ import annotations

from collections.abc import Iterable

from chatserver.actions.outcome import Outcome
from chatserver.actions.recording import Recording
from chatserver.domain.actors import SYSTEM
from chatserver.domain.conversation import Conversation
from chatserver.domain.department_checks import without
from chatserver.domain.events import StateChanged
from chatserver.errors import Conflict, NotFound
from chatserver.storage import conversations, departments, opening_hours, setting_authors
from chatserver.storage.database import Transaction


def remove(transaction: Transaction, key: str, now: int) -> list[Outcome]:
    """Takes the department away. Its chats go to the one that helps out, else to the default one.

    Raises NotFound if there is no such department, Conflict if it is the last.
    """
    others = departments.list_rules(transaction)
    check_exists(key, others)
    fallback = others.pop(key).fallback
    if not others:
        raise Conflict("this is the last department; a shop needs one", code="last_department")
    departments.delete(transaction, key)
    opening_hours.delete(transaction, key)
    setting_authors.delete(transaction, key)
    for other, rules in others.items():
        if without(rules, key) != rules:
            departments.put_rules(transaction, other, without(rules, key))
    target = fallback if fallback in others else next(iter(others))
    there = [each for each in conversations.list_open(transaction) if each.department == key]
    return [hand_on(Recording(transaction, each, now), target) for each in there]


def check_exists(key: str, keys: Iterable[str]) -> None:
    """Raises NotFound unless the key is among them."""
    if key not in keys:
        raise NotFound(f"there is no department {key!r}")


def hand_on(recording: Recording, target: str) -> Outcome:
    """The chat belongs to another department. Who waits keeps the place; who is being served is not disturbed."""
    conversation = recording.conversation
    if conversation.state == "waiting":
        recording.move(SYSTEM, "waiting", "helped_out", department=target)
    else:
        recording.change(department=target)
        recording.append(SYSTEM, said(recording.conversation))
    return recording.finish()


def said(conversation: Conversation) -> StateChanged:
    view = conversation.view
    return StateChanged(view.state, "helped_out", view.department, view.operator, view.queued_at)
