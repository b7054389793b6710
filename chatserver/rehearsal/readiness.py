"""Whether a shop's bot is ready: every test, what they reach, and what a coming day brings."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from chatserver.content.content import Content
from chatserver.content.loader import SCENARIO_FOLDER
from chatserver.rehearsal.coverage import LanguageCoverage, RuleCoverage, measure, measure_rules
from chatserver.rehearsal.default_tests import run_default_tests
from chatserver.rehearsal.occasion import ANY_DAY, Occasion
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.runner import run_on
from chatserver.rehearsal.season import Dated, Gone, list_dated, list_gone
from chatserver.rehearsal.stage import Stage


@dataclass(frozen=True, slots=True)
class Readiness:
    """`results` are of the tests in the files and of those every bot must pass; the coverages are of the former alone.

    `dated` and `gone` are empty for a rehearsal on any day.
    """

    occasion: Occasion
    results: tuple[Result, ...]
    coverage: tuple[LanguageCoverage, ...]
    rule_coverage: RuleCoverage
    dated: tuple[Dated, ...] = ()
    gone: tuple[Gone, ...] = ()

    @property
    def failed(self) -> list[Result]:
        return [result for result in self.results if not result.has_passed]

    def data(self, *, with_coverage: bool) -> dict[str, Any]:
        """What stands beside the results, as plain data for JSON: the day, what is dated around it, the coverage."""
        day = asdict(self.occasion)
        day["hours"] = day.pop("spans")
        return {
            "day": day if self.occasion.date else None,
            "dated": [asdict(each) for each in self.dated],
            "gone": [each.data for each in self.gone],
            "coverage": [asdict(each) for each in self.coverage] if with_coverage else None,
            "rule_coverage": asdict(self.rule_coverage) if with_coverage else None,
        }


def rehearse(content: Content, occasion: Occasion = ANY_DAY) -> Readiness:
    """Plays everything as on the occasion. Takes a second or two for a few hundred tests: in a thread, please."""
    stage = Stage(content, occasion)
    results = run_on(stage)
    coverage, rule_coverage = measure(content, stage.reached), measure_rules(content, stage.reached)
    for language in content.bots:
        results += run_default_tests(f"{SCENARIO_FOLDER}/{language}", language, Stage(content, occasion))
    day = occasion.date
    return Readiness(
        occasion,
        tuple(results),
        tuple(coverage),
        rule_coverage,
        tuple(list_dated(content, day)) if day else (),
        tuple(list_gone(content, day)) if day else (),
    )
