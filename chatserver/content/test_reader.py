"""Reads the tests that stand in content files."""

from __future__ import annotations

from chatserver.content.button_reader import LABEL_CODE_POINTS
from chatserver.content.given_reader import read_cart, read_cart_total, read_given, read_page
from chatserver.content.reader import ID_LENGTH, Reader
from chatserver.content.scenario_tests import (
    ConversationTest,
    Expectation,
    PageTest,
    QuestionTest,
    VisitStep,
    VisitTest,
)
from chatserver.content.step_reader import STEP_ID_LENGTH
from chatserver.content.tree import Node
from chatserver.domain.limits import SIGNAL_NAME_CODE_POINTS, TEXT_CODE_POINTS

NAME_CODE_POINTS = 120
SAYS_CODE_POINTS = 300
VISIT_STEPS = 100

_DOES = (
    "page", "cart", "cart_total", "panel", "activity", "typing", "scroll", "event", "exit", "wait", "say", "press",
)  # fmt: skip
_EXPECTED = ("answer", "suggest", "hand_over", "step", "says", "closes", "smart_message", "nothing")


def read_test(reader: Reader, node: Node, language: str) -> ConversationTest:
    """One test: a line with what it leads to, or a visit."""
    found = reader.fields(node, (), ("name", "given", "say", "visit", "expect"))
    if ("say" in found) == ("visit" in found):
        mend = "write `say: …` with one `expect: …`, or a list below `visit:`"
        reader.problems.error(node.place, "a test is one line or a visit", mend)
    given = read_given(reader, found.get("given"))
    name = reader.text(found.get("name"), NAME_CODE_POINTS)
    if "visit" not in found:
        say = reader.text(found.get("say"), TEXT_CODE_POINTS)
        return QuestionTest(node.place, language, say, _expectation(reader, found.get("expect"), node), given, name)
    if "expect" in found:
        mend = "write it below the step after which it is to be so"
        reader.problems.error(found["expect"].place, "a visit has no `expect` of its own", mend)
    return VisitTest(node.place, language, _steps(reader, found["visit"]), given, name)


def read_page_test(reader: Reader, node: Node) -> PageTest:
    """A test of which smart message comes first on a page."""
    found = reader.fields(node, ("page", "wait_seconds", "expect"), ("given",))
    return PageTest(
        place=node.place,
        page=read_page(reader, found.get("page")),
        wait_seconds=reader.seconds(found.get("wait_seconds")) or 0.0,
        expect=_page_expectation(reader, found.get("expect")),
        given=read_given(reader, found.get("given")),
    )


def _page_expectation(reader: Reader, node: Node | None) -> Expectation:
    if node is None:
        return Expectation()
    found = reader.fields(node, (), ("smart_message", "nothing"))
    if len(found) != 1:
        mend = "write `smart_message: ID` or `nothing: true`"
        reader.problems.error(node.place, "a test expects exactly one thing", mend)
    return Expectation(
        smart_message=reader.identifier(found.get("smart_message")) or None,
        nothing=reader.true(found.get("nothing")),
    )


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
    cart, categories = read_cart(reader, found.get("cart"))
    return VisitStep(
        place=node.place,
        page=read_page(reader, found.get("page")),
        cart=cart,
        cart_categories=categories,
        cart_total=read_cart_total(reader, found.get("cart_total")),
        panel=_panel(reader, found.get("panel")),
        is_active=reader.true(found.get("activity")),
        is_typing=reader.true(found.get("typing")),
        scroll=_percent(reader, found.get("scroll")),
        event=reader.text(found.get("event"), SIGNAL_NAME_CODE_POINTS),
        exits=reader.true(found.get("exit")),
        wait_seconds=reader.seconds(found.get("wait")),
        say=reader.text(found.get("say"), TEXT_CODE_POINTS),
        press=reader.text(found.get("press"), max(LABEL_CODE_POINTS, ID_LENGTH)),
        expect=_expectation(reader, expect, node) if expect is not None else None,
    )


def _percent(reader: Reader, node: Node | None) -> int | None:
    percent = reader.number(node, 1, 100, is_whole=True)
    return None if percent is None else int(percent)


def _panel(reader: Reader, node: Node | None) -> bool | None:
    state = reader.choice(node, ("open", "closed"))
    return None if state is None else state == "open"


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
