"""Plays the tests that stand in the content files."""

from __future__ import annotations

from chatserver.content.content import Content
from chatserver.content.scenario_tests import (
    ConversationTest,
    Given,
    PageTest,
    QuestionTest,
    VisitStep,
    VisitTest,
)
from chatserver.rehearsal.judging import judge
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.stage import Stage
from chatserver.rehearsal.visit import Happening, Visit


def run(content: Content) -> list[Result]:
    """The results of all tests in the files, in their order, on any day."""
    return run_on(Stage(content))


def run_on(stage: Stage) -> list[Result]:
    """The results of all tests in the files, in their order."""
    return [_play(stage, test) for test in stage.content.scenario_tests]


def _play(stage: Stage, test: ConversationTest | PageTest) -> Result:
    if isinstance(test, PageTest):
        return _wait(stage, test)
    return _ask(stage, test) if isinstance(test, QuestionTest) else _visit(stage, test)


def _ask(stage: Stage, test: QuestionTest) -> Result:
    happening = Visit(stage, test.language, test.given).play(VisitStep(test.place, say=test.say))
    expected, happened = judge(test.expect, happening)
    did = f'{test.name}: "{test.say}"' if test.name else f'"{test.say}"'
    return Result(test.place, did, expected, happened, _why(stage, test, happening, expected == happened))


def _visit(stage: Stage, test: VisitTest) -> Result:
    """Up to the first step after which something is not as expected."""
    visit = Visit(stage, test.language, test.given)
    did = test.name or "a visit"
    script: list[str] = []
    met: list[str] = []
    for step in test.steps:
        happening = visit.play(step)
        script += happening.lines
        if step.expect is None and not happening.problem:
            continue
        expected, happened = judge(step.expect, happening) if step.expect else ("to go on", happening.problem)
        if expected != happened:
            why = _why(stage, test, happening, False)
            return Result(step.place, did, expected, happened, why, tuple(script))
        met.append(expected)
    return Result(test.place, did, "; ".join(met), "; ".join(met))


def _wait(stage: Stage, test: PageTest) -> Result:
    visit = Visit(stage, next(iter(stage.bots)), Given())
    happening = visit.play(VisitStep(test.place, page=test.page, wait_seconds=test.wait_seconds))
    del happening.fired[1:]  # the test is about what fires first
    expected, happened = judge(test.expect, happening)
    return Result(test.place, f"{test.wait_seconds:g} seconds on {test.page}", expected, happened)


def _why(stage: Stage, test: ConversationTest, happening: Happening, has_passed: bool) -> str:
    """Why the bot did what it did, which costs as much as doing it: for failed tests only."""
    if has_passed or happening.typed is None:
        return ""
    now = stage.surroundings(test.language, test.given)
    why = stage.bots[test.language].explain(happening.typed, now).why
    return f"the step {happening.waited_at} was waiting; {why}" if happening.waited_at else why
