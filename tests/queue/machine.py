"""A random walk through the office: everybody does anything at any time."""

from __future__ import annotations

import secrets
import tempfile
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from chatserver.actions.accounts import deactivate
from chatserver.domain.departments import DepartmentRules
from chatserver.errors import ChatError
from chatserver.ids import new_id
from chatserver.protocol import commands
from chatserver.storage import operators
from tests.queue.invariants import check_history, check_loads, check_look, check_records, check_settled, check_states
from tests.queue.office import Office

RULES = {
    "sales": DepartmentRules("automatic", accept_seconds=30, silent_seconds=120, fallback="billing"),
    "billing": DepartmentRules("automatic", accept_seconds=0, transfer_seconds=60),
    "support": DepartmentRules("pick", queue_limit=4, transfer_seconds=60, fallback="sales"),
}
VISITORS, OPERATORS, LEADER = 10, 5, 3
MOST_LOOKS = 10  # until nothing is due any more
REFUSALS = {
    "same_department",
    "already_waiting", "not_waiting", "no_chat", "nobody_available", "closed", "not_found", "already_taken", "offered",
    "at_limit", "not_offered", "not_yours", "not_there", "bad_field", "nobody_there",
}  # fmt: skip

visitor_ = st.integers(0, VISITORS - 1)
operator_ = st.integers(0, OPERATORS - 1)
somebody_ = st.integers(0, 3 * OPERATORS - 1)  # mostly the one whom the chat concerns
department_ = st.sampled_from(sorted(RULES))
seconds_ = st.sampled_from((0, 1, 5, 31, 61, 130))


class QueueWalk(RuleBasedStateMachine):
    """`steps` counts what was done in all walks; `happened` has every move and every reason an operator was chosen."""

    steps = 0
    happened: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        numbers = count()
        self.patch = pytest.MonkeyPatch()  # ids decide ties: a walk must be the same each time
        self.patch.setattr(secrets, "token_urlsafe", lambda _: f"{next(numbers):016d}")
        self.folder = tempfile.TemporaryDirectory()
        self.office = Office(Path(self.folder.name) / "queue.db", RULES)
        hire = self.office.hire
        self.people = [
            hire("Ana"),
            hire("Ben", sales="first", support="normal"),
            hire("Cyrus", billing="normal", support="last"),
            hire("Dana", "supervisor", sales="last", billing="last"),
            hire("Eli", sales="normal"),
        ]
        for each in self.people:
            self.office.set_limit(each, 2)
        languages = ["en", "fa"]
        self.visitors = [self.office.invite(languages[n % 2], priority=n % 5 == 0) for n in range(VISITORS)]
        self.allowed: dict[str, int] = {}
        self.ended: set[str] = set()

    def teardown(self) -> None:
        try:
            QueueWalk.happened.update(check_history(self.office))
        finally:
            self.patch.undo()
            self.office.close()
            self.folder.cleanup()

    # Visitors

    @rule(visitor=visitor_, department=department_)
    def join(self, visitor: int, department: str) -> None:
        self.attempt(lambda: self.office.join(self.visitors[visitor], department))

    @rule(newcomers=st.lists(st.tuples(visitor_, department_), min_size=3, max_size=8))
    def rush(self, newcomers: list[tuple[int, str]]) -> None:
        for visitor, department in newcomers:
            self.join(visitor, department)

    @rule(visitor=visitor_)
    def say(self, visitor: int) -> None:
        self.visit(visitor, commands.VisitorSend(new_id(), "hello"))

    @rule(visitor=visitor_)
    def leave_queue(self, visitor: int) -> None:
        self.visit(visitor, commands.LeaveQueue(new_id()))

    @rule(visitor=visitor_, department=department_)
    def change_department(self, visitor: int, department: str) -> None:
        self.visit(visitor, commands.ChangeDepartment(new_id(), department))

    @rule(visitor=visitor_)
    def wait_by_mail(self, visitor: int) -> None:
        self.visit(visitor, commands.WaitByMail(new_id(), "leila@example.com"))

    @rule(visitor=visitor_)
    def end_by_visitor(self, visitor: int) -> None:
        self.visit(visitor, commands.VisitorClose(new_id()))

    # Operators

    @rule(somebody=somebody_, visitor=visitor_)
    def take(self, somebody: int, visitor: int) -> None:
        self.operate(somebody, visitor, lambda chat: commands.Take(new_id(), chat))

    @rule(operator=operator_)
    def accept(self, operator: int) -> None:
        """What is offered to somebody they may have, unless their limit was lowered since."""
        for (chat,) in self.office.query("SELECT id FROM conversations WHERE offered_to = ?", self.people[operator]):
            self.attempt(lambda chat=chat: self.act(operator, commands.Take(new_id(), chat)), {"at_limit"})

    @rule(operator=operator_)
    def decline(self, operator: int) -> None:
        for (chat,) in self.office.query("SELECT id FROM conversations WHERE offered_to = ?", self.people[operator]):
            self.attempt(lambda chat=chat: self.act(operator, commands.LetPass(new_id(), chat)), set())

    @rule(somebody=somebody_, visitor=visitor_)
    def answer(self, somebody: int, visitor: int) -> None:
        self.operate(somebody, visitor, lambda chat: commands.OperatorSend(new_id(), chat, "hello"))

    @rule(somebody=somebody_, visitor=visitor_)
    def end_by_operator(self, somebody: int, visitor: int) -> None:
        self.operate(somebody, visitor, lambda chat: commands.OperatorClose(new_id(), chat))

    @rule(somebody=somebody_, visitor=visitor_, department=department_)
    def send_to_department(self, somebody: int, visitor: int, department: str) -> None:
        self.operate(somebody, visitor, lambda chat: commands.Transfer(new_id(), chat, department))

    @rule(somebody=somebody_, visitor=visitor_, colleague=operator_)
    def send_to_colleague(self, somebody: int, visitor: int, colleague: int) -> None:
        other = self.people[colleague]
        self.operate(somebody, visitor, lambda chat: commands.Transfer(new_id(), chat, operator_id=other))

    @rule(visitor=visitor_)
    def take_over(self, visitor: int) -> None:
        holder = self.newest(visitor, "operator_id") or "nobody"
        self.operate(LEADER, visitor, lambda chat: commands.TakeOver(new_id(), chat, holder))

    # Who comes and goes

    @rule(operator=operator_)
    def connect(self, operator: int) -> None:
        if self.office.actor(self.people[operator]) is not None:
            self.office.connect(self.people[operator])

    @rule()
    def everybody_comes_back(self) -> None:
        for operator in range(OPERATORS):
            self.change_account(operator, True)
            self.set_status(operator, "online")
            self.connect(operator)

    @rule(operator=operator_)
    def close_console(self, operator: int) -> None:
        if self.people[operator] in self.office.connected:
            self.office.disconnect(self.people[operator])

    @rule(operator=operator_)
    def lose_connection(self, operator: int) -> None:
        """Nobody notices before the lease has run out."""
        self.office.connected.discard(self.people[operator])

    @rule(operator=operator_, status=st.sampled_from(("online", "online", "online", "away")))
    def set_status(self, operator: int, status: str) -> None:
        self.office.do(operators.set_status, self.people[operator], status)

    @rule(operator=operator_, chat_limit=st.integers(1, 3))
    def set_limit(self, operator: int, chat_limit: int) -> None:
        self.office.set_limit(self.people[operator], chat_limit)

    @rule(operator=operator_, is_active=st.sampled_from((True, True, True, False)))
    def change_account(self, operator: int, is_active: bool) -> None:
        if is_active:
            self.office.do(operators.set_active, self.people[operator], True)
        else:
            self.office.do(deactivate, self.people[operator])
            self.close_console(operator)
            self.ended.add(self.people[operator])

    @rule(back=st.sets(operator_, min_size=2))
    def restart(self, back: set[int]) -> None:
        """Some are back at once, the others later or never."""
        self.office.connected.clear()
        self.office.started_at = self.office.now
        for operator in back:
            self.connect(operator)

    # Time

    @rule(seconds=seconds_)
    def pass_time(self, seconds: int) -> None:
        self.look(seconds)
        self.ended.clear()
        assert any(not self.look() for _ in range(MOST_LOOKS)), "routing finds no end"
        check_settled(self.office)

    # How

    def look(self, seconds: int = 0) -> bool:
        """Whether anything was due."""
        outcomes = self.office.look(seconds)
        check_look(self.office, outcomes)
        return bool(outcomes)

    def visit(self, visitor: int, command: Any) -> None:
        self.attempt(lambda: self.office.visit(self.visitors[visitor], command))

    def operate(self, somebody: int, visitor: int, make: Callable[[str], Any]) -> None:
        """An operator, often the one whom it concerns, about the visitor's newest conversation, if there is one."""
        chat = self.newest(visitor, "id")
        concerned = self.newest(visitor, "coalesce(operator_id, offered_to, returns_to)") or self.people[0]
        operator = somebody if somebody < OPERATORS else self.people.index(concerned)
        if chat is not None:
            self.attempt(lambda: self.act(operator, make(chat)))

    def act(self, operator: int, command: Any) -> None:
        if self.office.actor(self.people[operator]) is not None:
            self.office.operate(self.people[operator], command)

    def newest(self, visitor: int, column: str) -> str | None:
        """A column of the visitor's newest conversation."""
        rows = self.office.query(
            f"SELECT {column} FROM conversations WHERE visitor_id = ? ORDER BY created_at DESC LIMIT 1",
            self.visitors[visitor].id,
        )
        return rows[0][0] if rows else None

    def attempt(self, act: Callable[[], Any], refusals: set[str] = REFUSALS) -> None:
        """Does something that may be refused, for a reason that people can understand."""
        try:
            act()
        except ChatError as error:
            if error.code not in refusals:
                raise

    @invariant()
    def everybody_is_somewhere(self) -> None:
        QueueWalk.steps += 1
        check_states(self.office, self.ended)
        check_records(self.office)
        check_loads(self.office, self.allowed)
