"""Tests in files can hold whole visits: pages, waiting, smart messages, questions and what comes of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from textwrap import indent

import pytest

from chatserver.content.loader import load
from chatserver.domain.conditions import Condition, Dates, Range, Surroundings
from chatserver.rehearsal.check import check
from chatserver.rehearsal.occasion import Occasion
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.runner import run
from chatserver.rehearsal.samples import fit
from chatserver.rehearsal.season import list_dated, list_gone
from tests.rehearsal.conftest import add

MORE = """\
smart_messages:
  - id: nobody-answered
    when: {unanswered_seconds: 60}
    then:
      text: {en: Thank you for your patience.}
  - id: exit-cart
    paused: true
    when: exit_intent
    if: {page: "*/cart*", cart_total: {at_least: 50}}
    then:
      text: {en: "Is {cart_total|it} too much?"}
      start: start-return
  - id: checkout-error
    when: {event: "checkout_*"}
    delay_seconds: 2
    then:
      text: {en: Did something go wrong?}
      department: support
  - id: newsletter
    when: page_entered
    if: {utm: {source: newsletter}, device: phone, weekday: thu, time: "20:00-21:00"}
    then:
      text: {en: "Take {code}."}
      code: {list: welcome}
"""
WHOLE_VISIT = """\
name: idle on the cart, a message, a question, a hand-over
given: {people: [support], date: "2026-12-24 19:59", device: phone}
visit:
  - page: /
  - page: /cart
    cart: [Linen pillowcase]
  - wait: 14
    expect: {nothing: true}
  - scroll: 80
    wait: 1
    expect: {smart_message: cart-help, says: question about your cart}
  - press: When do I get my money back?
    expect: {answer: refunds}
  - say: My pillow arrived broken
    expect: {step: number}
  - say: FF12345
  - press: It is damaged
  - say: me@example.com
    expect: {hand_over: support}
  - wait: 59
    expect: {nothing: true}
  - wait: 1
    expect: {smart_message: nobody-answered, says: patience}
  - {page: /contact?utm_source=newsletter, wait: 600, expect: {nothing: true}}
"""


@pytest.fixture(autouse=True)
def _more_messages(shop: Path) -> None:
    add(shop, "smart_messages/more.yaml", MORE)


def test_a_whole_visit_is_one_test(shop: Path) -> None:
    result = play(shop, WHOLE_VISIT)
    assert result.has_passed, "\n".join(result.lines())


def test_signals_of_the_page_are_steps_and_a_paused_message_is_tested_as_if_it_were_on(shop: Path) -> None:
    visit = """\
given: {rules: [exit-cart], page: /cart, cart: [Mug], cart_total: 49}
visit:
  - {exit: true, wait: 10, expect: {nothing: true}}
  - cart_total: 50
  - {exit: true, expect: {smart_message: exit-cart, says: Is 50 too}}
  - {press: Start a return, expect: {step: number}}
"""
    assert play(shop, visit).has_passed
    assert play(shop, visit.replace("rules: [exit-cart], ", "")).has_passed


def test_a_message_waits_out_its_delay_and_the_quiet_after_another(shop: Path) -> None:
    visit = """\
visit:
  - {page: /checkout, event: checkout_error, wait: 1.9, expect: {nothing: true}}
  - {wait: 0.1, expect: {smart_message: checkout-error}}
  - {wait: 59, expect: {nothing: true}}
  - {wait: 20, expect: {smart_message: idle-help}}
"""
    assert play(shop, visit).has_passed


def test_opening_a_message_asks_for_its_department(shop: Path) -> None:
    visit = """\
visit:
  - {page: /checkout, event: checkout_error}
  - {wait: 2, expect: {smart_message: checkout-error}}
  - {press: Talk to a person, expect: {hand_over: support}}
"""
    assert play(shop, visit).has_passed


def test_life_on_the_page_is_a_step(shop: Path) -> None:
    visit = """\
visit:
  - {page: /, wait: 50, expect: {nothing: true}}
  - {activity: true, wait: 50, expect: {nothing: true}}
  - {typing: true, wait: 59.9, expect: {nothing: true}}
  - {wait: 0.1, expect: {smart_message: idle-help}}
  - {panel: open, page: /cart, wait: 600, expect: {nothing: true}}
  - {panel: closed, wait: 600, expect: {smart_message: cart-help}}
"""
    result = play(shop, visit)
    assert result.has_passed, "\n".join(result.lines())


def test_a_list_gives_a_sample_code(shop: Path) -> None:
    visit = """\
given: {device: phone, date: 2026-12-24 20:59}
visit:
  - {page: "/?utm_source=newsletter", expect: {smart_message: newsletter, says: CODE-1}}
"""
    assert play(shop, visit).has_passed
    late = play(shop, visit.replace("20:59", "21:00"))
    assert "time ✗ (20:00-21:00 wanted, 21:00 found)" in late.why
    same = visit.replace("device: phone", "utm: {source: newsletter}, device: phone").replace("?utm_source=news", "?")
    assert play(shop, same).has_passed


def test_a_message_that_did_not_speak_says_what_held_it_where_and_when(shop: Path) -> None:
    early = play(shop, "visit:\n  - {page: /cart, wait: 12.4, expect: {smart_message: cart-help}}\n")
    assert early.happened == "nothing"
    assert early.why == "at 12.4 s on /cart, cart-help: time on page 12.4 of 15 s ✗, page ✓"
    no_total = play(shop, "visit:\n  - {page: /cart, exit: true, expect: {smart_message: exit-cart}}\n")
    assert "exit-cart: exit ✓, page ✓, cart total ✗ (at least 50 wanted, nothing found)" in no_total.why
    chatting = play(
        shop, "visit:\n  - page: /cart\n  - say: see you\n  - {wait: 9, expect: {smart_message: cart-help}}\n"
    )
    assert chatting.why.endswith("chat ✗ (none wanted, written found)")
    passed = play(
        shop,
        "given: {rules: [exit-cart], cart_total: 1}\n"
        "visit:\n  - {page: /cart, exit: true, wait: 60, expect: {smart_message: exit-cart}}\n",
    )
    assert passed.why.startswith("at 2 s on /cart, exit-cart: exit ✓, page ✓, cart total ✗")


def test_a_page_test_may_give_what_a_message_asks_for_and_says_why_it_failed(shop: Path) -> None:
    given = "given: {cart_total: 60, rules: [exit-cart, cart-help]}, "
    test = "{page: /cart, %swait_seconds: 15, expect: {smart_message: cart-help}}"
    add(shop, "smart_messages/tests.yaml", f"tests:\n  - {test % given}\n  - {test.replace('15', '1') % given}\n")
    passed, failed = run(load(shop))
    assert passed.has_passed
    assert failed.lines()[-1] == ("    why:      at 1 s on /cart, cart-help: time on page 1 of 15 s ✗, page ✓")


def test_coverage_counts_the_messages_that_speak_in_a_test(shop: Path) -> None:
    add(shop, "en/only.yaml", f"tests:\n  - {indent(WHOLE_VISIT, '    ').strip()}\n")
    lines = check(shop, with_coverage=True).lines
    assert "smart messages: 2 of 6 speak in a test (33 %)" in lines
    assert "  no test lets exit-cart speak" in lines and "  no test lets cart-help speak" not in lines


def test_as_of_a_day_a_message_knows_its_weekday_and_hour(shop: Path) -> None:
    page = "page: /?utm_source=newsletter, given: {device: phone}"
    test = f"{{{page}, wait_seconds: 1, expect: {{smart_message: newsletter}}}}"
    add(shop, "smart_messages/tests.yaml", f"tests:\n  - {test}\n")
    assert check(shop, occasion=Occasion("2026-12-24", "20:30")).lines[-1].endswith(" 0 failed")
    assert check(shop, occasion=Occasion("2026-12-25", "20:30")).lines[-1].endswith(" 1 failed")


def test_dates_within_conditions_that_must_all_hold_are_seen(shop: Path) -> None:
    entries = """\
entries:
  - id: advent
    title: What is behind the door?
    questions: [Open the door, Which door is it today?]
    answer: A star.
    when: {all: [{from: 2026-12-01}, {until: 2026-12-24}]}
tests:
  - {say: Open the door, expect: {answer: advent}}
"""
    add(shop, "en/advent.yaml", entries)
    content = load(shop)
    assert [each.entry_id for each in list_dated(content, "2026-12-10")].count("advent") == 2
    assert list_gone(content, "2026-12-10") == []
    assert [each.entry_id for each in list_gone(content, "2026-12-25")] == ["advent"]


def test_surroundings_are_found_in_which_a_condition_holds() -> None:
    now = Surroundings(departments=frozenset({""}), has_people=True, language="en")
    condition = Condition(
        pages=("*/cart*",),
        devices=("phone",),
        all_of=(
            Condition(cart_total=Range(at_least=20), visits=Range(at_least=3), dates=Dates("2026-12-01")),
            Condition(any_of=(Condition(languages=("fa",)), Condition(attributes=(("plan", ("gold*",)),)))),
        ),
        any_of=(Condition(times=((600, 700),), weekdays=(2,)),),
        referrers=("https://www.google.*",),
    )
    fitting = fit(condition, now)
    assert fitting is not None and condition.holds(fitting)
    assert fitting.departments == now.departments and fitting.visits == 3
    assert fit(replace(condition, languages=("ka",)), now) is None


def play(shop: Path, visit: str) -> Result:
    add(shop, "en/only.yaml", f"tests:\n  - {indent(visit, '    ').strip()}\n")
    return next(result for result in run(load(shop)) if result.place.file.endswith("only.yaml"))
