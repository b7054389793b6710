"""What must be true of the queue after every step of a random walk, read from the rows."""

from __future__ import annotations

from collections import Counter
from typing import Any

from chatserver.actions.outcome import Outcome
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import FormAnswered, Routed, StateChanged
from chatserver.storage import conversations, departments, events
from chatserver.storage.departments import StoredMember
from tests.queue.office import Office

Place = tuple[int, int, str]


def check_states(office: Office, ended: set[str]) -> None:
    """Every open conversation is with the bot, in a queue, with an operator, or a message. `ended` are accounts that
    were taken away since the last look.
    """
    known, keys = {each.id: each for each in departments.list_members(office.connection)}, office.departments()
    seen: set[str] = set()
    for chat in conversations.list_open(office.connection):
        assert chat.visitor_id not in seen, "two open conversations of one visitor"
        seen.add(chat.visitor_id)
        assert (chat.state == "assigned") == (chat.operator_id is not None)
        if chat.state == "waiting":
            assert chat.queued_at is not None and chat.department in keys
        else:
            assert chat.offer is None and chat.returns is None and not chat.passed_by
        if chat.state == "assigned":
            assert known[str(chat.operator_id)].is_active or chat.operator_id in ended
        if chat.state == "message_left":
            assert chat.due_at is not None


def check_records(office: Office) -> None:
    """What is held has one assignment that goes on; nobody's wait goes on who does not wait."""
    held = office.query("SELECT id, operator_id FROM conversations WHERE state = 'assigned' ORDER BY id")
    going_on = "SELECT conversation_id, operator_id FROM assignments WHERE ended_at IS NULL ORDER BY conversation_id"
    assert office.query(going_on) == held
    waiting = dict(office.query("SELECT id, queued_at FROM conversations WHERE state = 'waiting'"))
    waits = office.query("SELECT conversation_id, queued_at FROM waits WHERE ended_at IS NULL")
    assert len({conversation_id for conversation_id, _ in waits}) == len(waits)
    assert set(waits) <= set(waiting.items())


def check_loads(office: Office, allowed: dict[str, int]) -> None:
    """Nobody has more than their limit, or, if that was lowered, than they had then. Brings `allowed` up to date."""
    loads = count_loads(office)
    for operator_id, limit in office.query("SELECT id, chat_limit FROM operators"):
        load = loads[operator_id]
        assert load <= max(limit, allowed.get(operator_id, 0)), f"{load} chats with a limit of {limit}"
        allowed[operator_id] = load


def count_loads(office: Office) -> Counter[str]:
    """What each operator holds, is offered, or may get back, counted in the plainest way."""
    columns = office.query("SELECT operator_id, offered_to, returns_to FROM conversations WHERE state <> 'closed'")
    return Counter(each for row in columns for each in row if each is not None)


def check_history(office: Office) -> Counter[str]:
    """The numbers of every conversation have no gap, and its events, put together, say what its row says.

    Returns how often each move was made, and how often each reason chose an operator.
    """
    happened: Counter[str] = Counter()
    for chat in map(conversations.from_row, office.query(f"SELECT {conversations.COLUMNS} FROM conversations")):
        story = events.list_after(office.connection, chat.id, 0)
        assert [each.seq for each in story] == list(range(1, chat.head_seq + 1))
        state, holder, department = "bot", None, None
        for body in (each.body for each in story):
            if isinstance(body, StateChanged):
                state, holder = body.state, body.operator
                happened[body.reason] += 1
            if isinstance(body, Routed):
                happened[f"{body.step} {body.code}"] += 1
            if isinstance(body, StateChanged | FormAnswered):
                department = body.department
        assert (state, holder, department) == (chat.state, chat.operator, chat.department)
    return happened


# After a look


def check_look(office: Office, outcomes: list[Outcome]) -> None:
    """What one look gave out, and that it left no chat with somebody who is gone."""
    members = {each.id: each for each in departments.list_members(office.connection)}
    opened = conversations.list_open(office.connection)
    check_gone(office, members, opened)
    check_given(office, members, outcomes)
    waiting = [each for each in opened if each.state == "waiting" and is_free(each)]
    check_order([each for outcome in outcomes for each in given(outcome)], waiting)


def check_settled(office: Office) -> None:
    """What is so once a look finds nothing more to do. After a restart people have time to come back."""
    members = {each.id: each for each in departments.list_members(office.connection)}
    waiting = [each for each in conversations.list_open(office.connection) if each.state == "waiting"]
    if office.now >= office.started_at + office.settings().grace_seconds * 1000:
        check_offers(office, members, waiting)
    check_nobody_forgotten(office, members, waiting)


def check_gone(office: Office, members: dict[str, StoredMember], opened: list[Conversation]) -> None:
    """No chat is with somebody who is gone for the grace time."""
    grace_ms = office.settings().grace_seconds * 1000
    gone = dict(office.query("SELECT id, coalesce(gone_at, connected_until) FROM operators"))
    for chat in opened:
        if chat.operator_id is not None:
            holder = members[chat.operator_id]
            last = max(gone[holder.id], office.started_at)
            is_back = holder.id in office.connected
            assert holder.is_active and office.site_id in holder.site_ids
            assert is_back or office.now - last < grace_ms


def check_offers(office: Office, members: dict[str, StoredMember], waiting: list[Conversation]) -> None:
    """No offer stands too long, or to somebody who is not there."""
    for chat in waiting:
        if chat.offer is not None:
            assert chat.offer.until > office.now
            assert members[chat.offer.operator.id].is_there(office.now)


def check_given(office: Office, members: dict[str, StoredMember], outcomes: list[Outcome]) -> None:
    """Only to somebody of the department who is connected and takes chats."""
    for outcome in outcomes:
        for chat in given(outcome):
            (operator_id,) = {chat.offered_to, chat.operator_id} - {None}
            member = members[str(operator_id)]
            assert member.id in office.connected and member.is_there(office.now)
            assert chat.department in member.skills and chat.site_id in member.site_ids


def given(outcome: Outcome) -> list[Conversation]:
    """The conversation, if routing chose somebody for it in this look."""
    last: Any = next((each.body for each in reversed(outcome.events) if isinstance(each.body, Routed)), None)
    is_chosen = last is not None and last.step != "passed" and last.code not in ("came_back", "picked")
    return [outcome.conversation] if is_chosen else []


def is_free(chat: Conversation) -> bool:
    """Whether anybody of the department could have had it: it is offered to nobody and comes from nobody."""
    return chat.offer is None and chat.returns is None and not chat.passed_by


def check_order(got: list[Conversation], left: list[Conversation]) -> None:
    """Whoever was given a place stood before everybody who still waits in the same queue and language."""
    for chat in got:
        for other in left:
            if (chat.department, chat.language, chat.site_id) == (other.department, other.language, other.site_id):
                assert place_of(chat) < place_of(other), "somebody was served out of order"


def place_of(chat: Conversation) -> Place:
    return -chat.priority, chat.queued_at or 0, chat.id


def check_nobody_forgotten(office: Office, members: dict[str, StoredMember], waiting: list[Conversation]) -> None:
    """Where chats are given out nobody waits while somebody of the department has room who speaks the language."""
    loads, rules = count_loads(office), departments.list_rules(office.connection)
    for chat in waiting:
        if is_free(chat) and rules[str(chat.department)].assignment == "automatic":
            for member in members.values():
                is_able = chat.department in member.skills and chat.site_id in member.site_ids
                is_able = is_able and (not member.languages or chat.language in member.languages)
                is_there = member.id in office.connected and member.is_there(office.now)
                has_room = loads[member.id] < member.chat_limit
                assert not (is_able and is_there and has_room), f"{chat} waits while {member} is free"
