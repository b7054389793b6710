"""Q7: far more wait than can be served at once. Nobody starves, nobody is overtaken, nobody has too much to do."""

from __future__ import annotations

import heapq
import random
from collections import Counter
from pathlib import Path

import pytest

from chatserver.domain.conversation import Conversation
from chatserver.domain.departments import DepartmentRules
from chatserver.ids import new_id
from chatserver.protocol.commands import OperatorClose
from tests.queue.office import Office
from tests.support.figures import record

LIMIT = 4
LEAST_SECONDS, MOST_SECONDS = 120, 480
TOLERANCE = 1.2


class Rush:
    """Everybody has joined; chats are given out, and end after a time that chance decides."""

    def __init__(self, office: Office, chance: random.Random) -> None:
        self.office = office
        self.chance = chance
        self.began_at = office.now
        self.served: list[tuple[Conversation, float]] = []
        self.ends: list[tuple[int, str, str]] = []
        self.loads: Counter[str] = Counter()

    def run(self) -> None:
        self.give()
        while self.ends:
            at, chat, operator_id = heapq.heappop(self.ends)
            self.office.now = max(self.office.now, at)
            self.office.operate(operator_id, OperatorClose(new_id(), chat))
            self.loads[operator_id] -= 1
            self.give()

    def give(self) -> None:
        for each in (outcome.conversation for outcome in self.office.look()):
            assert each.state == "assigned" and each.operator_id is not None
            self.loads[each.operator_id] += 1
            assert self.loads[each.operator_id] <= LIMIT
            self.served.append((each, (self.office.now - self.began_at) / 1000))
            ends_at = self.office.now + self.chance.randrange(LEAST_SECONDS * 1000, MOST_SECONDS * 1000)
            heapq.heappush(self.ends, (ends_at, each.id, each.operator_id))


@pytest.mark.parametrize(("waiting", "operators"), [(160, 4), pytest.param(1_000, 10, marks=pytest.mark.long)])
def test_everybody_is_served_in_turn_and_nobody_waits_longer_than_the_work_takes(
    waiting: int, operators: int, tmp_path: Path
) -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    rules = {"sales": DepartmentRules("automatic", accept_seconds=0)}
    office = Office(tmp_path / "queue.db", rules)
    for number in range(operators):
        office.hire(f"Person{number}")
    for _ in range(waiting):
        office.join(office.invite(priority=int(chance.random() < 0.1)), "sales")
    rush = Rush(office, chance)
    rush.run()
    served = [chat for chat, _ in rush.served]
    assert served == sorted(served, key=lambda chat: (-chat.priority, chat.queued_at))
    assert office.query("SELECT count(*), count(DISTINCT id) FROM conversations") == [(waiting, len(served))]
    check_waits([seconds for _, seconds in rush.served], operators * LIMIT, waiting)
    office.close()


def check_waits(waits: list[float], places: int, waiting: int) -> None:
    """With all places taken, the k-th in the queue is served after about k - places ends, of which so many an hour."""
    mean = (LEAST_SECONDS + MOST_SECONDS) / 2
    for position, seconds in enumerate(waits, 1):
        model = max(0, position - places) * mean / places
        assert seconds <= model * TOLERANCE + mean, f"the {position}th waited {seconds} s instead of {model} s"
    found = {f"p{share}": round(waits[(len(waits) - 1) * share // 100]) for share in (50, 95, 100)}
    record("Q7", waiting=waiting, places=places, wait_seconds=found, model_last=round((waiting / places - 1) * mean))
