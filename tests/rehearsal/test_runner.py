from __future__ import annotations

from pathlib import Path
from textwrap import indent

import pytest

from chatserver.content.loader import load
from chatserver.rehearsal.occasion import Occasion
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.runner import run_on
from chatserver.rehearsal.stage import Stage
from tests.rehearsal.conftest import add


@pytest.mark.parametrize(
    ("test", "happened"),
    [
        ("{say: track my order, expect: {answer: order-status}}", "answer order-status"),
        ("{say: asdf qwerty, expect: {hand_over: true}}", "hand over"),
        (
            "{say: I want a human, given: {people: none}, expect: {hand_over: true, says: only I}}",
            'hand over; say "only I"',
        ),
        ("{say: I want a human, given: {people: away}, expect: {answer: talk-to-person}}", "answer talk-to-person"),
        ("{say: My pillow arrived broken, expect: {step: number, says: order NUMBER}}", None),
        ("{say: Goodbye, expect: {closes: true, answer: bye}}", "answer bye; close the chat"),
        ("{say: What is in the sale?, given: {page: /cart, cart: [Mug]}, expect: {answer: sale}}", "answer sale"),
        ("{say: I want a human, given: {people: [sales]}, expect: {says: What is it about}}", None),
        ("{say: Last order date for Christmas, given: {date: 2026-12-24 23:59}, expect: {answer: christmas}}", None),
    ],
)
def test_what_is_expected_passes(shop: Path, test: str, happened: str | None) -> None:
    result = play(shop, "en", test)
    assert result.has_passed, result.lines()
    assert happened is None or result.happened == happened


@pytest.mark.parametrize(
    ("test", "expected", "happened"),
    [
        ("{say: see you, expect: {hand_over: true}}", "hand over", "answer bye"),
        ("{say: track my order, expect: {suggest: [refunds]}}", "suggest refunds", "answer order-status"),
        ("{say: asdf qwerty, expect: {answer: bye}}", "answer bye", "hand over"),
        ("{say: track my order, expect: {step: number}}", "wait at the step number", "wait at no step"),
        ("{say: start a return, expect: {step: reason}}", "wait at the step reason", "wait at the step number"),
        ("{say: track my order, expect: {says: late}}", 'say "late"', 'say "It is on its way."'),
        ("{say: track my order, expect: {closes: true}}", "close the chat", "answer order-status"),
        ("{say: track my order, expect: {nothing: true}}", "nothing", "answer order-status"),
        ("{say: I want a human, expect: {hand_over: support}}", "hand over to support", "hand over"),
        ("{say: track my order, expect: {smart_message: cart-help}}", "smart message cart-help", "nothing"),
    ],
)
def test_anything_else_fails_and_is_told(shop: Path, test: str, expected: str, happened: str) -> None:
    result = play(shop, "en", test)
    assert not result.has_passed
    assert (result.expected, result.happened) == (expected, happened) and result.why


def test_of_several_expectations_only_the_unmet_are_told(shop: Path) -> None:
    result = play(shop, "en", "{say: track my order, expect: {answer: order-status, says: late, closes: true}}")
    assert result.expected == 'say "late"; close the chat'


def test_an_entry_that_does_not_exist_on_the_tests_day_does_not_answer(shop: Path) -> None:
    for date, answers in (("2026-11-30 23:59", False), ("2026-12-01 00:00", True), ("2026-12-25 00:00", False)):
        test = f"{{say: Last order date for Christmas, given: {{date: {date}}}, expect: {{answer: christmas}}}}"
        assert play(shop, "en", test).has_passed == answers, date


VISIT = """\
name: a damaged pillow, on the evening before Christmas
given: {people: [support], date: "2026-12-24 20:00", open: false}
visit:
  - page: /cart
    cart: [Linen pillowcase]
  - wait: 14.9
    expect: {nothing: true}
  - wait: 0.1
    expect: {smart_message: cart-help, says: question}
  - wait: 1000
    expect: {smart_message: idle-help}
  - say: track my order
    expect: {answer: order-status}
  - wait: 1000
    expect: {nothing: true}
  - press: start a return
    expect: {step: number}
  - say: FF12
    expect: {step: number, says: no order number}
  - say: FF12345
    expect: {says: wrong with FF12345}
  - press: damaged
  - say: me at example
    expect: {step: damaged}
  - say: me@example.com
    expect: {hand_over: support, says: somebody comes}
  - say: are you there?
    expect: {nothing: true}
"""


def test_a_visit_is_played_with_its_pages_cart_waits_words_and_buttons(shop: Path) -> None:
    result = play_visit(shop, VISIT)
    assert result.has_passed, "\n".join(result.lines())
    assert result.did == "a damaged pillow, on the evening before Christmas"


def test_a_failed_visit_shows_everything_up_to_where_it_failed(shop: Path) -> None:
    visit = """\
name: a return
given: {page: /, people: away}
visit:
  - {page: /cart, cart: [], wait: 20, expect: {smart_message: cart-help}}
  - press: When do I get my money back?
  - press: Start a return
  - say: FF12345
    expect: {answer: refunds}
"""
    assert play_visit(shop, visit).lines() == [
        "bot_scenarios/en/only.yaml:7:9: a return",
        "      page:    /cart",
        "      cart:    empty",
        "      wait:    20 seconds",
        "      bubble:  Any question about your cart? [When do I get my money back?]",
        "      visitor: [When do I get my money back?]",
        "      bot:     Within 5 days.",
        "      visitor: [Start a return]",
        "  - expected: to go on",
        "  + happened: there is no button [Start a return]; there is: none",
    ]


def test_a_failed_answer_at_a_step_says_which_step_was_waiting(shop: Path) -> None:
    visit = "visit:\n  - say: start a return\n  - say: FF12\n    expect: {step: reason}\n"
    result = play_visit(shop, visit)
    assert result.place.line == 4 and result.did == "a visit"
    assert result.why.startswith("the step number was waiting; ")


@pytest.mark.parametrize("button", ["Start a return", "start a RETURN!", "start-return", "entry:start-return"])
def test_a_button_is_named_by_its_label_or_what_it_does(shop: Path, button: str) -> None:
    visit = f'visit:\n  - say: track my order\n  - press: "{button}"\n    expect: {{step: number}}\n'
    assert play_visit(shop, visit).has_passed


def test_the_suggestions_of_the_empty_panel_can_be_pressed(shop: Path) -> None:
    visit = "visit:\n  - press: Where is my order?\n    expect: {answer: order-status}\n"
    assert play_visit(shop, visit).has_passed


def test_the_same_question_twice_leads_to_a_person(shop: Path) -> None:
    visit = """\
visit:
  - say: track my order
  - say: where is my order?
    expect: {hand_over: true, says: did not help}
  - press: person
    expect: {hand_over: true, says: What is it about}
"""
    assert play_visit(shop, visit).has_passed


def test_after_the_bot_has_closed_the_chat_it_begins_anew(shop: Path) -> None:
    visit = """\
visit:
  - {say: Goodbye, expect: {closes: true}}
  - {say: track my order, expect: {answer: order-status}}
"""
    assert play_visit(shop, visit).has_passed


def test_a_change_of_the_cart_begins_the_wait_anew(shop: Path) -> None:
    visit = """\
visit:
  - {page: /cart, cart: [Mug]}
  - {wait: 10, expect: {nothing: true}}
  - {cart: [Mug, Throw], wait: 14, expect: {nothing: true}}
  - {wait: 1, expect: {smart_message: cart-help}}
"""
    assert play_visit(shop, visit).has_passed


@pytest.mark.parametrize(
    ("test", "happened"),
    [
        ("{page: /cart, wait_seconds: 15, expect: {smart_message: cart-help}}", "smart message cart-help"),
        ("{page: /cart, wait_seconds: 14.9, expect: {nothing: true}}", "nothing"),
        ("{page: /product/mug, wait_seconds: 60, expect: {smart_message: idle-help}}", "smart message idle-help"),
    ],
)
def test_an_expected_smart_message_passes(shop: Path, test: str, happened: str) -> None:
    result = play(shop, "smart_messages", test)
    assert result.has_passed and result.happened == happened


def test_another_smart_message_fails_and_is_told(shop: Path) -> None:
    result = play(shop, "smart_messages", "{page: /cart, wait_seconds: 200, expect: {nothing: true}}")
    assert result.lines() == [
        "bot_scenarios/smart_messages/only.yaml:2:5: 200 seconds on /cart",
        "  - expected: nothing",
        "  + happened: smart message cart-help",
    ]


CLOSED = Occasion("2026-12-25", "12:00", False, (), {"en": "Monday at 09:00"}, "Christmas Day")


def test_a_test_is_played_as_on_the_occasion_unless_it_names_a_day_of_its_own(shop: Path) -> None:
    christmas = "say: Last order date for Christmas"
    assert not play(shop, "en", f"{{{christmas}, expect: {{answer: christmas}}}}", CLOSED).has_passed
    own = f"{{{christmas}, given: {{date: 2026-12-24 12:00}}, expect: {{answer: christmas}}}}"
    assert play(shop, "en", own, CLOSED).has_passed


def test_on_a_closed_day_the_bot_says_when_the_shop_opens_unless_the_test_says_it_is_open(shop: Path) -> None:
    back, now = "{says: back Monday at 09:00}", "{says: Nobody is here now}"
    for given, expected in (
        ("", back),
        (", open: false", back),
        (", open: true", now),
        (", date: 2026-12-25 12:00", now),
    ):
        test = f"{{say: I want a human, given: {{people: away{given}}}, expect: {expected}}}"
        assert play(shop, "en", test, CLOSED).has_passed, given


def play_visit(shop: Path, visit: str) -> Result:
    return play(shop, "en", indent(visit, "    ").strip())


def play(shop: Path, folder: str, test: str, occasion: Occasion | None = None) -> Result:
    add(shop, f"{folder}/only.yaml", f"tests:\n  - {test}\n")
    stage = Stage(load(shop), occasion or Occasion())
    return next(result for result in run_on(stage) if result.place.file.endswith("only.yaml"))
