"""An office without a server: units on a real database file, one after another, with a clock moved by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from chatserver.actions import operating
from chatserver.actions.accounts import make_operator
from chatserver.actions.outcome import Outcome
from chatserver.actions.routing import look_and_tell
from chatserver.clock import Timeline
from chatserver.domain.actors import Operator, Role, Visitor
from chatserver.domain.conversation import Conversation
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.routing_settings import RoutingSettings
from chatserver.ids import new_id
from chatserver.protocol.commands import AnswerForm
from chatserver.starting import prepare_shop
from chatserver.storage import conversations, departments, operators, queue, routing_settings, shop, visitors
from chatserver.storage.connection import connect_to_write
from chatserver.storage.database import Job, run_unit
from chatserver.storage.migrations import migrate
from chatserver.storage.visitors import StoredVisitor

Result = TypeVar("Result")
START_MS = 1_700_000_000_000


class Office:
    """`now` is milliseconds since 1970, `connected` who has a console open.

    All of it is one transaction that never ends, with a savepoint for each unit: nothing waits for the disk.
    """

    def __init__(self, file: Path, rules: dict[str, DepartmentRules] | None = None) -> None:
        self.connection = connect_to_write(file)
        migrate(self.connection)
        self.connection.execute("BEGIN IMMEDIATE")
        self.now = self.started_at = START_MS
        self.connected: set[str] = set()
        self.site_id = prepare_shop(self.connection, "Test shop", ("http://shop.example",), self.now).site.id
        for key, each in (rules or {}).items():
            departments.put_rules(self.connection, key, each)

    def close(self) -> None:
        self.connection.close()

    def do(self, unit: Callable[..., Result], *arguments: Any) -> Result:
        """Runs a unit as the writer does, at a time of its own. Raises what it raises, with its changes undone."""
        self.now += 1
        result = run_unit(self.connection, Job(unit, arguments, None, None))  # type: ignore[arg-type]
        if isinstance(result, BaseException):
            raise result
        return result  # type: ignore[no-any-return]

    # Who there is

    def hire(self, name: str, role: Role = "operator", **skills: Any) -> str:
        """An operator who is connected. Without skills they work for all departments."""
        operator_id = make_operator(self.connection, name, f"{name.lower()}@shop.example", role, None, self.now)
        if skills:
            operators.grant(self.connection, operator_id, [], [self.site_id])
            self.connection.executemany(
                "INSERT INTO operator_departments (operator_id, department, skill) VALUES (?, ?, ?)",
                [(operator_id, department, skill) for department, skill in skills.items()],
            )
        self.connect(operator_id)
        return operator_id

    def invite(self, language: str = "en", priority: int = 0) -> Visitor:
        """A visitor who was never here."""
        visitor = StoredVisitor(new_id(), self.site_id, "", "", language, self.now)
        visitors.insert(self.connection, visitor, new_id(), self.now)
        return Visitor(visitor.id, self.site_id, "visit", language, priority=priority)

    def actor(self, operator_id: str) -> Operator | None:
        """The operator as their rows say, None if they may not sign in."""
        return operators.load_actor(self.connection, operator_id, "device")

    # What people do

    def join(self, visitor: Visitor, department: str) -> Outcome:
        """The visitor fills in the form before the queue."""
        answers = {"name": "Leila", "topic": "My order"}
        return self.visit(visitor, AnswerForm(new_id(), "pre_chat", department, answers))

    def visit(self, visitor: Visitor, command: Any) -> Outcome:
        """What a visitor's command does."""
        return self.do(unit_of(command), visitor, command, self.now + 1)

    def operate(self, operator_id: str, command: Any) -> Outcome:
        """What an operator's command does."""
        operator = self.actor(operator_id)
        assert operator is not None
        return self.do(unit_of(command), operator, command, self.now + 1)

    def connect(self, operator_id: str) -> None:
        self.connected.add(operator_id)
        self.do(operating.connect, operator_id, self.now)

    def disconnect(self, operator_id: str) -> None:
        """The operator's last console closed."""
        self.connected.discard(operator_id)
        self.do(queue.set_gone, operator_id, self.now)

    def set_limit(self, operator_id: str, chat_limit: int) -> None:
        self.do(departments.set_person, operator_id, (), chat_limit)

    def settings(self) -> RoutingSettings:
        return routing_settings.find(self.connection)

    # What the server does by itself

    def look(self, seconds: float = 0) -> list[Outcome]:
        """Time passes, then routing looks once."""
        self.now += round(seconds * 1000)
        return self.do(
            look_and_tell,
            self.now + 1,
            self.started_at,
            frozenset(self.connected),
            Timeline.of_clock_never_set(self.now + 1),
        )

    # What rows say

    def chat(self, visitor: Visitor) -> Conversation:
        """The visitor's newest conversation."""
        found = conversations.find_newest(self.connection, visitor.id)
        assert found is not None
        return found

    def query(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql, parameters).fetchall()

    def departments(self) -> list[str]:
        return [each.key for each in shop.list_departments(self.connection)]


def unit_of(command: Any) -> Callable[..., Outcome]:
    from chatserver.actions.conversing import UNITS

    return UNITS[type(command)]
