"""Reads the tests that stand in a language's files."""

from __future__ import annotations

import re
from datetime import datetime
from typing import cast

from chatserver.content.button_reader import LABEL_CODE_POINTS
from chatserver.content.reader import ID_LENGTH, Reader
from chatserver.content.scenario_tests import (
    ConversationTest,
    Expectation,
    Given,
    People,
    QuestionTest,
    VisitStep,
    VisitTest,
)
from chatserver.content.step_reader import STEP_ID_LENGTH
from chatserver.content.tree import ListNode, Node
from chatserver.domain.limits import TEXT_CODE_POINTS, URL_CODE_POINTS

NAME_CODE_POINTS = 120
SAYS_CODE_POINTS = 300
VISIT_STEPS = 100

_PEOPLE = ("available", "away", "none")
_GIVEN = ("people", "open", "date", "page", "cart")
_DOES = ("page", "cart", "wait", "say", "press")
_EXPECTED = ("answer", "suggest", "hand_over", "step", "says", "closes", "smart_message", "nothing")
_DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")


def read_test(reader: Reader, node: Node, language: str) -> ConversationTest:
    """One test: a line with what it leads to, or a visit."""
    found = reader.fields(node, (), ("name", "given", "say", "visit", "expect"))
    if ("say" in found) == ("visit" in found):
        mend = "write `say: …` with one `expect: …`, or a list below `visit:`"
        reader.problems.error(node.place, "a test is one line or a visit", mend)
    given = _given(reader, found.get("given"))
    name = reader.text(found.get("name"), NAME_CODE_POINTS)
    if "visit" not in found:
        say = reader.text(found.get("say"), TEXT_CODE_POINTS)
        return QuestionTest(node.place, language, say, _expectation(reader, found.get("expect"), node), given, name)
    if "expect" in found:
        mend = "write it below the step after which it is to be so"
        reader.problems.error(found["expect"].place, "a visit has no `expect` of its own", mend)
    return VisitTest(node.place, language, _steps(reader, found["visit"]), given, name)


def read_page(reader: Reader, node: Node | None) -> str:
    """The path of a page, or its whole address; empty for a missing one."""
    page = reader.text(node, URL_CODE_POINTS)
    if node is not None and page and not page.startswith(("/", "https://", "http://")):
        reader.problems.error(node.place, f"`{page}` is not the path of a page", "begin with /, as in /cart")
    return page


def _given(reader: Reader, node: Node | None) -> Given:
    if node is None:
        return Given()
    found = reader.fields(node, (), _GIVEN)
    people, departments = _people(reader, found.get("people"))
    date, _, time = _date(reader, found.get("date")).partition(" ")
    is_open = reader.choice(found.get("open"), ("true", "false"))
    return Given(
        people=people,
        departments=departments,
        is_open=None if is_open is None else is_open == "true",
        date=date,
        time=time,
        page=read_page(reader, found.get("page")),
        cart=_cart(reader, found.get("cart")),
    )


def _people(reader: Reader, node: Node | None) -> tuple[People, tuple[str, ...]]:
    if isinstance(node, ListNode):
        return "available", tuple(reader.identifier(item) for item in reader.items(node))
    return cast(People, reader.choice(node, _PEOPLE) or "available"), ()


def _date(reader: Reader, node: Node | None) -> str:
    text = reader.written(node)
    try:
        is_date = bool(_DATE.fullmatch(text) and datetime.fromisoformat(text))
    except ValueError:
        is_date = False
    if node is not None and not is_date:
        mend = 'write the shop\'s date and time, such as "2026-12-24 20:00"'
        reader.problems.error(node.place, f"`{text}` is not a date and time", mend)
    return text if is_date else ""


def _cart(reader: Reader, node: Node | None) -> tuple[str, ...] | None:
    if node is None:
        return None
    if isinstance(node, ListNode) and not node.items:
        return ()
    return tuple(reader.text(item, TEXT_CODE_POINTS) for item in reader.items(node))


def _steps(reader: Reader, node: Node) -> tuple[VisitStep, ...]:
    items = reader.items(node)
    if len(items) > VISIT_STEPS:
        reader.problems.error(items[VISIT_STEPS].place, f"more than {VISIT_STEPS} steps", "make two tests of it")
    steps = tuple(_step(reader, item) for item in items)
    if items and all(step.expect is None for step in steps):
        reader.problems.error(node.place, "the visit expects nothing", "add an `expect: …` to a step")
    return steps


def _step(reader: Reader, node: Node) -> VisitStep:
    found = reader.fields(node, (), (*_DOES, "expect"))
    if not any(key in found for key in _DOES):
        mend = f"write one of: {', '.join(_DOES)}"
        reader.problems.error(node.place, "the visitor does nothing in this step", mend)
    if "say" in found and "press" in found:
        mend = "make two steps of it"
        reader.problems.error(found["press"].place, "a visitor writes or presses, not both at once", mend)
    expect = found.get("expect")
    return VisitStep(
        place=node.place,
        page=read_page(reader, found.get("page")),
        cart=_cart(reader, found.get("cart")),
        wait_seconds=reader.seconds(found.get("wait")),
        say=reader.text(found.get("say"), TEXT_CODE_POINTS),
        press=reader.text(found.get("press"), max(LABEL_CODE_POINTS, ID_LENGTH)),
        expect=_expectation(reader, expect, node) if expect is not None else None,
    )


def _expectation(reader: Reader, node: Node | None, test: Node) -> Expectation:
    if node is None:
        reader.problems.error(test.place, "`expect` is missing", "add a line `expect: …`")
        return Expectation()
    found = reader.fields(node, (), _EXPECTED)
    _check_combination(reader, node, found)
    hand_over = reader.written(found.get("hand_over"))
    return Expectation(
        answer=reader.identifier(found.get("answer")) or None,
        suggest=tuple(reader.identifier(item) for item in reader.items(found.get("suggest"))),
        hand_over="hand_over" in found,
        department=None if hand_over == "true" else reader.identifier(found.get("hand_over")) or None,
        step=_step_id(reader, found.get("step")),
        says=reader.text(found.get("says"), SAYS_CODE_POINTS),
        closes=reader.true(found.get("closes")),
        smart_message=reader.identifier(found.get("smart_message")) or None,
        nothing=reader.true(found.get("nothing")),
    )


def _step_id(reader: Reader, node: Node | None) -> str | None:
    """A step without an id has its number, which needs no quotes here."""
    number = reader.written(node)
    if number.isascii() and number.isdigit() and len(number) < STEP_ID_LENGTH:
        return number
    return reader.identifier(node) or None


def _check_combination(reader: Reader, node: Node, found: dict[str, Node]) -> None:
    if not found:
        reader.problems.error(node.place, "the test expects nothing", f"write one of: {', '.join(_EXPECTED)}")
    if "nothing" in found and len(found) > 1:
        mend = "delete it, or everything else"
        reader.problems.error(found["nothing"].place, "`nothing` stands beside something", mend)
    if "answer" in found and "suggest" in found:
        mend = "delete one of the two"
        reader.problems.error(found["suggest"].place, "a bot that answers suggests nothing", mend)
