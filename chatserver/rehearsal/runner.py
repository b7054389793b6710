"""Plays the tests that stand in the content files."""

from __future__ import annotations

from dataclasses import replace

from chatserver.content.content import Content
from chatserver.content.scenario_tests import (
    ConversationTest,
    Expectation,
    Given,
    PageTest,
    QuestionTest,
    VisitStep,
    VisitTest,
    expectations,
)
from chatserver.rehearsal.judging import judge
from chatserver.rehearsal.looks import find_telling, take_look
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
    test = replace(test, given=_with_expected(stage, test))
    if isinstance(test, PageTest):
        return _wait(stage, test)
    return _ask(stage, test) if isinstance(test, QuestionTest) else _visit(stage, test)


def _with_expected(stage: Stage, test: ConversationTest | PageTest) -> Given:
    """What is given, with the rules switched on of which the test expects something: it is of use while they rest."""
    expected = {expect.smart_message for _, expect in expectations(test)} - {None}
    if test.given.rules is not None or not expected:
        return test.given
    awake = [rule.id for rule in stage.content.smart_messages if not rule.is_paused or rule.id in expected]
    return replace(test.given, rules=tuple(awake))


def _ask(stage: Stage, test: QuestionTest) -> Result:
    visit = Visit(stage, test.language, test.given)
    happening = visit.play(VisitStep(test.place, say=test.say))
    expected, happened = judge(test.expect, happening)
    did = f'{test.name}: "{test.say}"' if test.name else f'"{test.say}"'
    why = "" if expected == happened else _why(stage, test, visit, happening, test.expect)
    return Result(test.place, did, expected, happened, why)


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
            why = _why(stage, test, visit, happening, step.expect)
            return Result(step.place, did, expected, happened, why, tuple(script))
        met.append(expected)
    return Result(test.place, did, "; ".join(met), "; ".join(met))


def _wait(stage: Stage, test: PageTest) -> Result:
    visit = Visit(stage, next(iter(stage.bots)), test.given)
    happening = visit.play(VisitStep(test.place, page=test.page, wait_seconds=test.wait_seconds))
    del happening.fired[1:]  # the test is about what fires first
    expected, happened = judge(test.expect, happening)
    why = "" if expected == happened else _why_silent(visit, happening, test.expect)
    return Result(test.place, f"{test.wait_seconds:g} seconds on {test.page}", expected, happened, why)


def _why(stage: Stage, test: ConversationTest, visit: Visit, happening: Happening, expect: Expectation | None) -> str:
    """Why it went as it did, which costs as much as playing it: for failed tests only."""
    silent = _why_silent(visit, happening, expect) if expect is not None else ""
    if silent or happening.typed is None:
        return silent
    now = stage.surroundings(test.language, test.given)
    why = stage.bots[test.language].explain(happening.typed, now).why
    return f"the step {happening.waited_at} was waiting; {why}" if happening.waited_at else why


def _why_silent(visit: Visit, happening: Happening, expect: Expectation) -> str:
    """What held the expected smart message, when, and on which page; empty if it spoke or none was expected."""
    wanted = expect.smart_message
    rule = next((rule for rule in visit.rules if rule.id == wanted), None)
    if rule is None or any(each.rule.id == wanted for each in happening.fired):
        return ""
    moment = find_telling(rule, happening.moments)
    if moment is None:
        return ""
    page = moment.visit.page_url or "no page"
    return f"at {round(moment.now, 1):g} s on {page}, {take_look(rule, moment).line}"
