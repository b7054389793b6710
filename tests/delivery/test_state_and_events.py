"""D7: a snapshot and the events after it show what a fresh snapshot shows, for everything the server does.

While it is at it, the writer runs every unit twice, and both runs must do the same.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.actions import bot_answering, entering, silence, smart_messaging
from chatserver.actions.conversing import UNITS
from chatserver.domain.events import PUBLIC_KINDS, TEAM_KINDS
from chatserver.storage import database
from tests.delivery.scenarios import REGISTRY, SCENARIOS, Scenario
from tests.delivery.stage import assert_all_show_the_same, stage
from tests.storage.rerunning import Rerunner
from tests.support.figures import record

ALL = [scenario for scenarios in SCENARIOS.values() for scenario in scenarios]
OTHER_UNITS = {
    bot_answering.store_answer,
    silence.close_or_wait,
    smart_messaging.deliver,
    entering.enter,
}
KINDS = {kind.__struct_config__.tag for kind in PUBLIC_KINDS + TEAM_KINDS}
seen_kinds: set[str] = set()
rerunner = Rerunner()


def test_everything_that_makes_events_has_a_scenario() -> None:
    assert {doing for doing, scenarios in SCENARIOS.items() if scenarios} == REGISTRY
    record("D7", actions=len(REGISTRY), covered=len(SCENARIOS), scenarios=len(ALL))


@pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.__name__)
async def test_events_and_a_fresh_load_show_the_same(
    scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "run_unit", rerunner.run)
    async with stage(tmp_path) as people:
        play = scenario(people)
        await anext(play)
        conversation_id = await people.conversation_id()
        await people.look_afresh(conversation_id)
        before = await people.shop.query("SELECT count(*) FROM events")
        assert await anext(play, "done") == "done"
        await people.settle()
        assert await people.shop.query("SELECT count(*) FROM events") > before
        folded = people.record()
        await people.look_afresh(conversation_id)
        await assert_all_show_the_same(folded, people.record())
        seen_kinds.update(kind for (kind,) in await people.shop.query("SELECT DISTINCT body ->> 'kind' FROM events"))
    assert rerunner.differences == []


def test_the_scenarios_showed_every_kind_of_event_and_ran_every_unit_twice() -> None:
    assert seen_kinds == KINDS
    assert rerunner.seen >= {*UNITS.values(), *OTHER_UNITS}
