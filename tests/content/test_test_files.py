"""Tests in the files are read with their places, and every mistake in one is told with its place and the mend."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from textwrap import indent

import pytest

from chatserver.content.loader import load
from chatserver.content.scenario_tests import (
    NOWHERE,
    Expectation,
    Given,
    PageTest,
    QuestionTest,
    VisitStep,
    VisitTest,
)
from tests.content.conftest import mistakes_at

FILE = "bot_scenarios/en/tests.yaml"
PAGE_FILE = "bot_scenarios/smart_messages/tests.yaml"
DIALOGUE = """\
entries:
  - id: start-return
    title: Start a return
    questions: [Please take it back]
    steps:
      - say: Which order?
        ask: {field: order_number, kind: order_number}
      - id: thanks
        say: Thank you.
      - does: hand_over
        department: support
"""
BAD = [
    ("{expect: {hand_over: true}}", "2:5", "one line or a visit", "`say: …`"),
    ("{say: x, visit: [{say: x, expect: {nothing: true}}], expect: {nothing: true}}", "2:5", "one line or", "list"),
    ("{say: x}", "2:5", "`expect` is missing", "expect: …"),
    ("{say: x, expect: {}}", "2:22", "expects nothing", "answer, suggest"),
    ("{say: x, expect: {answer: returns, nothing: true}}", "2:49", "beside something", "delete"),
    ("{say: x, expect: {answer: returns, suggest: [returns]}}", "2:49", "suggests nothing", "delete one"),
    ("{say: x, expect: {answr: returns}}", "2:23", "`answr`", "`answer`"),
    ("{say: x, expect: {hand_over: false}}", "2:34", "false without quotes", "write"),
    ("{say: x, expect: {closes: false}}", "2:31", "`false` is not known", "true"),
    ("{say: x, expect: {says: []}}", "2:29", "a list stands", "a text"),
    ("{say: x, expect: {answer: gone}}", "2:5", "no entry `gone`", "exists"),
    ("{say: x, expect: {suggest: [returns, gone]}}", "2:5", "no entry `gone`", "exists"),
    ("{say: x, expect: {step: gone}}", "2:5", "no step `gone`", "exists"),
    ("{say: x, expect: {step: thanks}}", "2:5", "`thanks` does not wait", "`ask` or `buttons`"),
    ("{say: x, expect: {hand_over: sales}}", "2:5", "hands over to `sales`", "`hand_over: true`"),
    ("{say: x, expect: {smart_message: gone}}", "2:5", "no smart message `gone`", "exists"),
    (
        "{say: x, given: {people: everybody}, expect: {nothing: true}}",
        "2:30",
        "`everybody`",
        "available, away, none",
    ),
    ("{say: x, given: {people: []}, expect: {nothing: true}}", "2:30", "the list is empty", "add an item"),
    ("{say: x, given: {open: maybe}, expect: {nothing: true}}", "2:28", "`maybe`", "true, false"),
    ("{say: x, given: {date: 2026-12-24}, expect: {nothing: true}}", "2:28", "not a date and time", "20:00"),
    ("{say: x, given: {date: 2026-13-24 20:00}, expect: {nothing: true}}", "2:28", "not a date and", "2026-12-24"),
    ("{say: x, given: {date: [x]}, expect: {nothing: true}}", "2:28", "not a date and time", "2026-12-24"),
    ("{say: x, given: {page: cart}, expect: {nothing: true}}", "2:28", "not the path of a page", "begin with /"),
    ("{say: x, given: {cart: Mug}, expect: {nothing: true}}", "2:28", "a single text", "a list"),
    ("{say: x, given: {rules: [gone]}, expect: {nothing: true}}", "2:5", "no smart message `gone`", "exists"),
    ("{say: x, given: {rules: []}, expect: {nothing: true}}", "2:29", "the list is empty", "add an item"),
    ("{say: x, given: {device: watch}, expect: {nothing: true}}", "2:30", "`watch`", "desktop, tablet, phone"),
    ("{say: x, given: {referrer: google}, expect: {nothing: true}}", "2:32", "not a whole address", "https://"),
    ("{say: x, given: {visits: 0}, expect: {nothing: true}}", "2:30", "not a whole number", "from 1"),
    ("{say: x, given: {visits: 1.5}, expect: {nothing: true}}", "2:30", "not a whole number", "from 1"),
    ("{say: x, given: {queue: some}, expect: {nothing: true}}", "2:29", "not a whole number", "from 0"),
    ("{say: x, given: {cart_total: $20}, expect: {nothing: true}}", "2:34", "not a number", "without quotes"),
    ("{say: x, given: {cart: [{category: Mugs}]}, expect: {nothing: true}}", "2:29", "`name` is missing", "`name: …`"),
    ("{say: x, given: {attributes: {}}, expect: {nothing: true}}", "2:34", "the group is empty", "add a line"),
    ("{say: x, given: {attributes: [gold]}, expect: {nothing: true}}", "2:34", "a list stands", "a group"),
    ("{say: x, given: {utm: {source: [x]}}, expect: {nothing: true}}", "2:36", "a list stands", "a text"),
    ("{say: x, given: {utm: {utm_source: x}}, expect: {nothing: true}}", "2:28", "begins with utm_", "`source`"),
    ("{say: x, given: {returning_with_cart: yes}, expect: {nothing: true}}", "2:43", "`yes`", "true, false"),
    ("{visit: [{exit: false, expect: {nothing: true}}]}", "2:21", "`false` is not known", "true"),
    ("{visit: [{scroll: 101, expect: {nothing: true}}]}", "2:23", "not a whole number", "from 1 to 100"),
    ("{visit: [{event: [x], expect: {nothing: true}}]}", "2:22", "a list stands", "a text"),
    ("{visit: [{panel: true, expect: {nothing: true}}]}", "2:22", "`true`", "open, closed"),
    (
        "{visit: [{exit: true, expect: {smart_message: cart-help}}], given: {rules: [other]}}",
        "2:14",
        "switches `cart-help` off",
        "add cart-help",
    ),
    ("{visit: []}", "2:13", "the list is empty", "add an item"),
    ("{visit: [{say: x}]}", "2:13", "the visit expects nothing", "add an `expect"),
    (
        "{visit: [{say: x, expect: {closes: true}}], expect: {closes: true}}",
        "2:57",
        "no `expect` of its own",
        "below",
    ),
    ("{visit: [{expect: {nothing: true}}]}", "2:14", "does nothing in this step", "page, cart, cart_total"),
    ("{visit: [{say: x, press: y, expect: {closes: true}}]}", "2:30", "writes or presses", "two steps"),
    ("{visit: [{wait: 0:15, expect: {nothing: true}}]}", "2:21", "not a number of seconds", "write a number"),
    ("{visit: [{say: x, expect: {answer: gone}}]}", "2:14", "no entry `gone`", "exists"),
]


def test_a_line_is_read_with_everything_given_and_expected(folder: Path) -> None:
    (test,) = read(
        folder,
        """\
        name: before Christmas
        say: track it
        given:
          people: [sales, support]
          open: false
          date: 2026-12-24 20:00
          page: /cart
          cart: [Mug, "10"]
        expect: {hand_over: support, step: 1, says: order, closes: true, smart_message: cart-help}
        """,
    )
    given = Given("available", ("sales", "support"), False, "2026-12-24", "20:00", "/cart", ("Mug", "10"))
    expect = Expectation(
        hand_over=True, department="support", step="1", says="order", closes=True, smart_message="cart-help"
    )
    assert test == QuestionTest(test.place, "en", "track it", expect, given, "before Christmas")
    assert (test.place.file, test.place.line, test.place.column) == (FILE, 2, 5)


def test_a_visit_is_read_step_by_step(folder: Path) -> None:
    (test,) = read(
        folder,
        """\
        visit:
          - {page: https://shop.example/cart?a=1, cart: []}
          - {wait: 15, expect: {nothing: true}}
          - {press: Return something}
          - {say: hello, expect: {suggest: [returns, order-status]}}
        """,
    )
    assert isinstance(test, VisitTest) and test.given == Given() and test.name == ""
    page, wait, press, say = test.steps
    assert page == VisitStep(page.place, page="https://shop.example/cart?a=1", cart=())
    assert wait == VisitStep(wait.place, wait_seconds=15.0, expect=Expectation(nothing=True))
    assert press == VisitStep(press.place, press="Return something")
    assert say == VisitStep(say.place, say="hello", expect=Expectation(suggest=("returns", "order-status")))
    assert (say.place.line, say.place.column) == (6, 9)


def test_everything_about_the_visitor_and_their_visit_is_read(folder: Path) -> None:
    (test,) = read(
        folder,
        """\
        given:
          rules: [cart-help]
          device: phone
          referrer: https://www.google.com/
          utm: {source: newsletter, campaign: spring}
          visits: 3
          attributes: {plan: gold, "is new": "yes"}
          identified: true
          bought: true
          returning_with_cart: true
          cart: [Mug, {name: Throw, category: Blankets}]
          cart_total: 59.90
          queue: 2
        visit:
          - {page: /cart, cart: [{name: Mug, category: Kitchen}], cart_total: 12, panel: closed, activity: true}
          - {typing: true, scroll: 70, event: checkout_error, exit: true}
          - {panel: open, wait: 15, expect: {smart_message: cart-help}}
        """,
    )
    assert isinstance(test, VisitTest)
    assert test.given == Given(
        rules=("cart-help",),
        device="phone",
        referrer="https://www.google.com/",
        utm=(("source", "newsletter"), ("campaign", "spring")),
        visits=3,
        attributes=(("plan", "gold"), ("is new", "yes")),
        is_identified=True,
        has_bought=True,
        has_left_cart=True,
        cart=("Mug", "Throw"),
        cart_categories=("Blankets",),
        cart_total=59.9,
        waiting=2,
    )
    page, signals, wait = (replace(step, place=NOWHERE) for step in test.steps)
    assert page == VisitStep(
        page="/cart", cart=("Mug",), cart_categories=("Kitchen",), cart_total=12.0, panel=False, is_active=True
    )
    assert signals == VisitStep(is_typing=True, scroll=70, event="checkout_error", exits=True)
    assert wait == VisitStep(panel=True, wait_seconds=15.0, expect=Expectation(smart_message="cart-help"))


def test_a_page_test_may_say_what_is_given(folder: Path) -> None:
    write_page_test(folder, "{page: /cart, given: {cart: [Mug]}, wait_seconds: 15, expect: {smart_message: cart-help}}")
    (test,) = load(folder).scenario_tests
    assert isinstance(test, PageTest) and test.given == Given(cart=("Mug",))


@pytest.mark.parametrize(
    ("test", "place", "what"),
    [
        ("{page: /cart, wait_seconds: 1, expect: {}}", "2:44", "exactly one thing"),
        ("{page: /cart, wait_seconds: 1}", "2:5", "`expect` is missing"),
        ("{page: cart, wait_seconds: 1, expect: {nothing: true}}", "2:12", "not the path of a page"),
        ("{page: /, wait_seconds: 1, expect: {smart_message: gone}}", "2:5", "no smart message `gone`"),
        ("{page: /, given: {rules: [gone]}, wait_seconds: 1, expect: {nothing: true}}", "2:5", "`gone`"),
        ("{page: /, given: {visits: two}, wait_seconds: 1, expect: {nothing: true}}", "2:31", "not a whole number"),
    ],
)
def test_a_mistake_in_a_page_test_is_told_with_its_place(folder: Path, test: str, place: str, what: str) -> None:
    write_page_test(folder, test)
    told = [error.what for error in mistakes_at(f"{PAGE_FILE}:{place}", folder)]
    assert any(what in each for each in told), told


def test_departments_that_tests_put_people_in_are_checked_with_the_others(folder: Path) -> None:
    read(folder, "{say: x, given: {people: [sails]}, expect: {hand_over: true}}")
    assert load(folder).departments["sails"].line == 2


@pytest.mark.parametrize(("test", "place", "what", "mend"), BAD)
def test_a_mistake_in_a_test_is_told_with_its_place_and_the_mend(
    folder: Path, test: str, place: str, what: str, mend: str
) -> None:
    write(folder, test)
    told = mistakes_at(f"{FILE}:{place}", folder)
    assert any(what in error.what and mend in error.mend for error in told), told


def read(folder: Path, test: str) -> list[QuestionTest | VisitTest]:
    write(folder, test)
    found = load(folder).scenario_tests
    return [test for test in found if isinstance(test, QuestionTest | VisitTest)]


def write(folder: Path, test: str) -> None:
    """Puts the test into a file, beside a dialogue it can be about."""
    (folder / "bot_scenarios/en/dialogue.yaml").write_text(DIALOGUE, encoding="utf-8")
    lines = indent("\n".join(line[8:] if "\n" in test else line for line in test.splitlines()), "    ")
    (folder / FILE).write_text(f"tests:\n  - {lines.strip()}\n", encoding="utf-8")


def write_page_test(folder: Path, test: str) -> None:
    (folder / PAGE_FILE).write_text(f"tests:\n  - {test}\n", encoding="utf-8")
