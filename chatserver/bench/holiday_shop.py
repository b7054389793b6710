"""A shop on a real SQLite file that lives through a planned day: the units of the server, a clock moved by hand."""

from __future__ import annotations

import heapq
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from chatserver.actions import operator_units, visitor_units
from chatserver.actions.routing import look_and_tell
from chatserver.bench.holiday import CHAT_LIMIT, DEPARTMENTS, TEAM, Guest, slow_down
from chatserver.bench.queue_checks import Served
from chatserver.clock import Timeline
from chatserver.domain.actors import Visitor
from chatserver.domain.conversation import Conversation
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.views import Department
from chatserver.protocol.commands import AnswerForm, OperatorClose
from chatserver.storage import departments, migrations, operators, shop, visitors
from chatserver.storage.connection import connect_to_write
from chatserver.storage.operators import StoredOperator
from chatserver.storage.shop import Site
from chatserver.storage.visitors import StoredVisitor

OPENING_MS = 1_764_316_800_000  # 2025-11-28, a Black Friday
FAR_MS = OPENING_MS + 7 * 24 * 3_600_000
SITE = "site"
AT_ONCE = DepartmentRules(assignment="automatic", accept_seconds=0, pre_chat=())


def live_through(path: Path, guests: Iterable[Guest]) -> list[Served]:
    """The day as it is on record afterwards: every chat that came to an operator."""
    connection = connect_to_write(path)
    try:
        migrations.migrate(connection)
        connection.execute("PRAGMA synchronous = OFF")  # the disk is not what this is about
        Day(connection, guests).run()
        return read_record(connection)
    finally:
        connection.close()


class Day:
    """What is to come, by time: somebody asks for a person, or a chat is over."""

    def __init__(self, connection: sqlite3.Connection, guests: Iterable[Guest]) -> None:
        self._connection = connection
        self._team = frozenset(colleague.id for colleague in TEAM)
        self._guests = {guest.id: guest for guest in guests}
        self._chats: Counter[str] = Counter()
        self._numbers = count()
        self._coming: list[tuple[int, int, Callable[[int], object]]] = []
        with commit(connection):
            set_up(connection)
        for guest in self._guests.values():
            self._plan(OPENING_MS + round(guest.at_seconds * 1000), partial(ask_for_person, connection, guest))

    def run(self) -> None:
        """Goes from one to the next. After each the server looks who can be given to whom, in the same commit."""
        while self._coming:
            now, _, happen = heapq.heappop(self._coming)
            with commit(self._connection):
                happen(now)
                outcomes = look_and_tell(
                    self._connection, now, OPENING_MS, self._team, Timeline.of_clock_never_set(now)
                )
            for outcome in outcomes:
                self._begin(outcome.conversation, now)

    def _plan(self, at: int, happen: Callable[[int], object]) -> None:
        heapq.heappush(self._coming, (at, next(self._numbers), happen))

    def _begin(self, conversation: Conversation, now: int) -> None:
        """The operator works on the chat, the slower the more they have."""
        assert conversation.operator_id is not None
        self._chats[conversation.operator_id] += 1
        work = self._guests[conversation.visitor_id].work_seconds
        seconds = slow_down(work, self._chats[conversation.operator_id])
        self._plan(now + round(seconds * 1000), partial(self._end, conversation.id, conversation.operator_id))

    def _end(self, conversation_id: str, operator_id: str, now: int) -> None:
        command = OperatorClose(client_message_id=f"close-{conversation_id}", conversation_id=conversation_id)
        operator = operators.load_actor(self._connection, operator_id, "session")
        assert operator is not None
        operator_units.close(self._connection, operator, command, now)
        self._chats[operator_id] -= 1


@contextmanager
def commit(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction; of an error nothing is left, and the bench ends with it."""
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("COMMIT")


def set_up(transaction: sqlite3.Connection) -> None:
    """The site, its departments, which give chats out by themselves and ask nobody, and the team, all of them there."""
    shop.put_site(transaction, Site(SITE, "key", "Shop", ("https://shop.example",)))
    for position, key in enumerate(DEPARTMENTS):
        shop.insert_department(transaction, Department(key, {"en": key}), position)
        departments.put_rules(transaction, key, AT_ONCE)
    for colleague in TEAM:
        account = StoredOperator(
            colleague.id, colleague.id, colleague.id, "operator", None, True, "online", CHAT_LIMIT, FAR_MS
        )
        operators.insert(transaction, account, OPENING_MS)
        operators.grant(transaction, colleague.id, list(colleague.departments), [SITE])
        departments.set_person(transaction, colleague.id, colleague.languages, CHAT_LIMIT)


def ask_for_person(transaction: sqlite3.Connection, guest: Guest, now: int) -> None:
    """Somebody new opens the page and answers the form."""
    visitors.insert(transaction, StoredVisitor(guest.id, SITE, "", "", guest.language, now), guest.id, now)
    visitor = Visitor(guest.id, SITE, "", guest.language, priority=guest.priority)
    form = AnswerForm(client_message_id=f"form-{guest.id}", form="pre_chat", department=guest.department, answers={})
    visitor_units.answer_form(transaction, visitor, form, now)


def read_record(connection: sqlite3.Connection) -> list[Served]:
    """What the tables say that reports are made of; times are seconds after opening."""
    rows = connection.execute(
        """SELECT visitor_id, waits.department, language, priority, waits.queued_at, began_at, assignments.ended_at,
                  assignments.operator_id, low_seconds, high_seconds
           FROM waits JOIN assignments USING (conversation_id)
           JOIN conversations ON conversations.id = conversation_id
           ORDER BY waits.queued_at, visitor_id"""
    )
    return [from_row(*row) for row in rows]


def from_row(*row: Any) -> Served:
    visitor_id, department, language, priority, *times, operator_id, low, high = row
    queued, began, ended = ((at - OPENING_MS) / 1000 for at in times)
    span = (low, high) if low is not None else None
    return Served(visitor_id, department, language, priority, queued, began, ended, operator_id, span)
