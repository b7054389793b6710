"""D7: a snapshot and the events after it show what a fresh snapshot shows, for everything the server does."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.domain.events import PUBLIC_KINDS, TEAM_KINDS
from tests.delivery.scenarios import REGISTRY, SCENARIOS, Scenario
from tests.delivery.stage import assert_all_show_the_same, stage
from tests.support.figures import record

ALL = [scenario for scenarios in SCENARIOS.values() for scenario in scenarios]
seen_kinds: set[str] = set()


def test_everything_that_makes_events_has_a_scenario() -> None:
    assert {doing for doing, scenarios in SCENARIOS.items() if scenarios} == REGISTRY
    record("D7", actions=len(REGISTRY), covered=len(SCENARIOS), scenarios=len(ALL))


@pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.__name__)
async def test_events_and_a_fresh_load_show_the_same(scenario: Scenario, tmp_path: Path) -> None:
    async with stage(tmp_path) as people:
        play = scenario(people)
        await anext(play)
        await people.look_afresh()
        before = await people.shop.query("SELECT count(*) FROM events")
        assert await anext(play, "done") == "done"
        await people.settle()
        assert await people.shop.query("SELECT count(*) FROM events") > before
        folded = people.record()
        await people.look_afresh()
        await assert_all_show_the_same(folded, people.record())
        seen_kinds.update(kind for (kind,) in await people.shop.query("SELECT DISTINCT body ->> 'kind' FROM events"))


def test_the_scenarios_show_every_kind_of_event() -> None:
    assert seen_kinds == {kind.__struct_config__.tag for kind in PUBLIC_KINDS + TEAM_KINDS}
