"""Where nobody of a department is there any more, others help out, and nothing that goes on elsewhere is disturbed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chatserver.domain.departments import DepartmentRules
from chatserver.ids import new_id
from chatserver.protocol.commands import Take, Transfer
from chatserver.storage import operators
from tests.queue.office import Office

RULES = {
    "sales": DepartmentRules(fallback="billing", transfer_seconds=600),
    "billing": DepartmentRules(queue_limit=2),
    "support": DepartmentRules(),
}
AFTER_THE_GRACE_TIME = (1, 31, 31)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "queue.db", RULES)
    office.look(60)
    yield office
    office.close()


def wait(office: Office, seconds: tuple[int, ...] = AFTER_THE_GRACE_TIME) -> None:
    for each in seconds:
        office.look(each)


def test_who_is_offered_to_a_colleague_of_another_department_goes_on_being_offered(office: Office) -> None:
    ana, ben = office.hire("Ana", sales="normal"), office.hire("Ben", support="normal")
    visitor = office.invite()
    office.join(visitor, "sales")
    office.operate(ana, Take(new_id(), office.chat(visitor).id))
    office.operate(ana, Transfer(new_id(), office.chat(visitor).id, operator_id=ben))
    office.do(operators.set_status, ana, "away")
    wait(office)
    assert office.chat(visitor).offered_to == ben
    office.operate(ben, Take(new_id(), office.chat(visitor).id))
    assert office.chat(visitor).operator_id == ben


def test_those_who_help_out_get_no_more_than_their_queue_holds(office: Office) -> None:
    ana = office.hire("Ana", sales="normal")
    office.hire("Ben", billing="normal")
    visitors = [office.invite() for _ in range(4)]
    for visitor in visitors:
        office.join(visitor, "sales")
    office.disconnect(ana)
    wait(office)
    chats = [office.chat(visitor) for visitor in visitors]
    assert [(chat.state, chat.department) for chat in chats] == [("waiting", "billing")] * 2 + [("bot", "sales")] * 2
    queued = [chat.queued_at or 0 for chat in chats[:2]]
    assert queued == sorted(queued) and queued[0] < office.now - 60_000, "their places are kept"


def test_the_first_look_after_a_restart_lets_nobody_down(office: Office) -> None:
    ana = office.hire("Ana", sales="normal")
    visitor = office.invite()
    office.join(visitor, "sales")
    office.disconnect(ana)
    office.look(10)
    office.now += 3_600_000
    office.started_at = office.now
    wait(office, (1, 20))
    office.connect(ana)
    wait(office)
    assert office.chat(visitor).state == "waiting"
