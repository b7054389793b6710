"""Q6: whatever people do in whatever order, nobody is lost, nobody has too much, and nobody is served out of turn."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.queue.machine import QueueWalk
from tests.support.figures import record

STEPS_IN_A_WALK = 250
OFTEN = {"given", "taken", "came_back", "transferred", "operator_gone", "changed_department", "passed not_accepted"}
SELDOM = {
    "taken_over", "operator_silent", "nobody_there", "helped_out", "wait_by_mail", "passed declined",
    "passed withdrawn", "offered skill", "offered knows_visitor", "offered fewest_chats", "offered longest_without",
    "offered nobody_else",
}  # fmt: skip


@pytest.mark.parametrize(
    ("seeds", "steps", "happens"),
    [(4, 5_000, OFTEN), pytest.param(20, 10_000, OFTEN | SELDOM, marks=pytest.mark.long)],
    ids=["short", "long"],
)
def test_a_random_walk_breaks_no_rule_of_the_queue(seeds: int, steps: int, happens: set[str]) -> None:
    QueueWalk.steps = 0
    QueueWalk.happened.clear()
    began = time.monotonic()
    chosen = [random.SystemRandom().randrange(2**32) for _ in range(seeds)]
    print(f"seeds {chosen}")
    for each in chosen:
        walk(each, steps)
    seconds = round(time.monotonic() - began)
    record("Q6", seeds=seeds, steps=QueueWalk.steps, seconds=seconds, violations=0)
    assert QueueWalk.steps >= seeds * steps
    assert happens - QueueWalk.happened.keys() == set()


def walk(seed_number: int, steps: int) -> None:
    """Walks of some hundred steps, each in a new office, until there are as many as wanted."""
    machine = seed(seed_number)(type("Walk", (QueueWalk,), {}))
    chosen = settings(
        max_examples=steps * 12 // (10 * STEPS_IN_A_WALK),  # some walks end early
        stateful_step_count=STEPS_IN_A_WALK,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),  # making a failing walk shorter takes minutes
    )
    run_state_machine_as_test(machine, settings=chosen)
