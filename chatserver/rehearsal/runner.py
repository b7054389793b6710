"""Plays the tests that stand in the content files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chatserver.bot.decision import Decision
from chatserver.bot.dialogue import Bot
from chatserver.content.content import Content
from chatserver.content.scenario_tests import Expectation, PageTest, QuestionTest
from chatserver.domain.buttons import find_entry
from chatserver.domain.smart_messages import SmartMessageRule, VisitState, next_due
from chatserver.rehearsal.result import Result


def run(content: Content) -> list[Result]:
    """The results of all tests in the files, in their order."""
    return [
        _ask(test, content.bots) if isinstance(test, QuestionTest) else _wait(test, content.smart_messages)
        for test in content.scenario_tests
    ]


def _ask(test: QuestionTest, bots: Mapping[str, Bot]) -> Result:
    bot = bots[test.language]
    decision = bot.decide(test.say, None, test.people == "available", test.people != "none")
    expected, happened = _expected_answer(test.expect), _describe(decision)
    suggested = _suggested(decision)
    if decision.outcome == "suggest" and test.expect.suggest and set(test.expect.suggest) <= set(suggested):
        happened = expected
    return Result(test.place, f'"{test.say}"', expected, happened, bot.explain(test.say).why)


def _expected_answer(expect: Expectation) -> str:
    if expect.answer is not None:
        return f"answer {expect.answer}"
    return f"suggest {', '.join(expect.suggest)}" if expect.suggest else "hand over"


def _describe(decision: Decision) -> str:
    if decision.outcome == "answer":
        return f"answer {decision.entry_id}"
    return f"suggest {', '.join(_suggested(decision))}" if decision.outcome == "suggest" else "hand over"


def _suggested(decision: Decision) -> list[str]:
    return [entry_id for button in decision.buttons if (entry_id := find_entry(button.id)) is not None]


def _wait(test: PageTest, rules: Sequence[SmartMessageRule]) -> Result:
    first = next_due(rules, VisitState(page_url=test.page, page_entered_at=0.0))
    fired = first[1].id if first is not None and first[0] <= test.wait_seconds else None
    did = f"{test.wait_seconds:g} seconds on {test.page}"
    return Result(test.place, did, _name(test.expect.smart_message), _name(fired))


def _name(smart_message: str | None) -> str:
    return f"smart message {smart_message}" if smart_message is not None else "nothing"
