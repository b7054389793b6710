"""Holds what happened against what a test expects."""

from __future__ import annotations

from collections.abc import Iterator

from chatserver.bot.decision import Decision
from chatserver.content.scenario_tests import Expectation
from chatserver.domain.buttons import find_entry
from chatserver.rehearsal.visit import Happening

Verdict = tuple[str, str]  # what was expected and what happened, alike if it was met
NOTHING = "nothing"


def judge(expect: Expectation, happening: Happening) -> Verdict:
    """What was expected and what happened. If they differ, only what differs is in them."""
    verdicts = list(_verdicts(expect, happening))
    if happening.problem:
        return _join([expected for expected, _ in verdicts]), happening.problem
    wrong = [verdict for verdict in verdicts if verdict[0] != verdict[1]]
    told = wrong or verdicts
    return _join([expected for expected, _ in told]), _join([happened for _, happened in told])


def describe(decision: Decision | None) -> str:
    """What the bot did, in a few words."""
    if decision is None:
        return NOTHING
    if decision.outcome == "suggest":
        return f"suggest {', '.join(_suggested(decision))}"
    if decision.outcome == "hand_over":
        department = decision.hand_over.department if decision.hand_over is not None else None
        return f"hand over to {department}" if department else "hand over"
    return f"answer {decision.entry_id}" if decision.entry_id else f'say "{decision.text}"'


def _verdicts(expect: Expectation, happening: Happening) -> Iterator[Verdict]:
    decision = happening.decision
    if expect.answer is not None:
        has_answered = decision is not None and decision.entry_id == expect.answer
        yield _verdict(f"answer {expect.answer}", has_answered, describe(decision))
    if expect.suggest:
        suggested = _suggested(decision) if decision is not None and decision.outcome == "suggest" else []
        is_met = set(expect.suggest) <= set(suggested)
        yield _verdict(f"suggest {', '.join(expect.suggest)}", is_met, describe(decision))
    if expect.hand_over:
        yield _hand_over(expect.department, decision)
    if expect.step is not None:
        step = decision.state.step_id if decision is not None else None
        yield _verdict(_waiting(expect.step), step == expect.step, _waiting(step))
    if expect.says:
        text = " ".join(happening.texts)
        yield _verdict(f'say "{expect.says}"', _plain(expect.says) in _plain(text), f'say "{text}"')
    if expect.closes:
        has_closed = decision is not None and decision.closes
        yield _verdict("close the chat", has_closed, describe(decision))
    if expect.smart_message is not None:
        is_met = any(each.rule.id == expect.smart_message for each in happening.fired)
        yield _verdict(f"smart message {expect.smart_message}", is_met, _fired(happening))
    if expect.nothing:
        yield NOTHING, describe(decision) if decision is not None else _fired(happening)


def _hand_over(department: str | None, decision: Decision | None) -> Verdict:
    expected = f"hand over to {department}" if department else "hand over"
    hand_over = decision.hand_over if decision is not None else None
    is_there = hand_over is not None and hand_over.department == department
    is_any = decision is not None and decision.outcome == "hand_over"
    happened = describe(decision)
    return _verdict(expected, is_there if department else is_any, happened)


def _verdict(expected: str, is_met: bool, happened: str) -> Verdict:
    return expected, expected if is_met else happened


def _waiting(step: str | None) -> str:
    return f"wait at the step {step}" if step is not None else "wait at no step"


def _fired(happening: Happening) -> str:
    spoken = ", ".join(each.rule.id for each in happening.fired)
    return f"smart message {spoken}" if spoken else NOTHING


def _suggested(decision: Decision) -> list[str]:
    return [entry_id for button in decision.buttons if (entry_id := find_entry(button.id)) is not None]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _join(parts: list[str]) -> str:
    return "; ".join(parts)
