from __future__ import annotations

import time
from pathlib import Path

from chatserver.content.loader import load
from chatserver.rehearsal.check import check
from chatserver.rehearsal.occasion import Occasion
from chatserver.rehearsal.readiness import rehearse
from tests.rehearsal.conftest import add

DEPARTMENTS = {"sales", "billing", "support"}
PASSING = "tests:\n  - say: track my order\n    expect: {answer: order-status}\n"


def test_the_starter_packs_pass_all_their_tests_in_a_few_seconds(starter_pack: Path) -> None:
    report = check(starter_pack, DEPARTMENTS)
    assert report.exit_status == 0, "\n".join(report.lines)
    assert report.lines[-1].endswith(" tests, 0 failed")
    assert {f"{language}: 55 entries" for language in ("en", "fa", "he", "ka", "ms")} <= set(report.lines)
    content = load(starter_pack)
    rehearse(content)  # fits the bots
    began = time.process_time()
    rehearse(content)
    assert time.process_time() - began < 6


def test_a_failed_test_is_shown_with_what_was_expected_and_what_happened(shop: Path) -> None:
    add(shop, "en/more.yaml", "tests:\n  - say: track my order\n    expect: {answer: refunds}\n")
    report = check(shop)
    assert report.exit_status == 1
    assert report.lines[:4] == (
        'bot_scenarios/en/more.yaml:2:5: "track my order"',
        "  - expected: answer refunds",
        "  + happened: answer order-status",
        "    why:      it is word for word a phrasing of order-status",
    )
    assert report.lines[-1].endswith(" tests, 1 failed")


def test_bad_content_is_reported_and_no_test_runs(shop: Path) -> None:
    add(shop, "en/more.yaml", "tests:\n\t- say: x\n")
    report = check(shop)
    assert report.exit_status == 1
    assert report.lines == (
        "bot_scenarios/en/more.yaml:2:1: a tab stands in the indentation; indent by spaces, two for each level",
        "1 error, no test was run",
    )


def test_an_unknown_department_fails_the_check_only_if_departments_are_given(shop: Path) -> None:
    add(shop, "en/more.yaml", PASSING.replace("    expect", "    given: {people: [sails]}\n    expect"))
    assert check(shop).exit_status == 0
    report = check(shop, {"sales", "support"})
    assert report.exit_status == 1
    assert report.lines[0].startswith("bot_scenarios/en/more.yaml:2:5: there is no department `sails`")


def test_warnings_are_shown_and_do_not_fail_the_check(shop: Path) -> None:
    add(shop, "smart_messages/more.yaml", "tests:\n  - {page: /, wait_seconds: 1, expect: {nothing: true}}\n")
    (shop / "bot_scenarios" / "fa").mkdir()
    for name in ("bot", "entries"):
        text = (shop / "bot_scenarios" / "en" / f"{name}.yaml").read_text("utf-8")
        add(shop, f"fa/{name}.yaml", text.replace("  - id: refunds", "  - id: refunded"))
    report = check(shop)
    assert report.exit_status == 0
    assert report.lines[0].startswith("warning: bot_scenarios/en/entries.yaml:9:9: entry `refunds` is missing in: fa")


def test_coverage_lists_what_no_test_reaches(shop: Path) -> None:
    add(shop, "en/tests.yaml", RETURN_TEST)
    page_test = "{page: /cart, wait_seconds: 15, expect: {smart_message: cart-help}}"
    add(shop, "smart_messages/tests.yaml", f"tests:\n  - {page_test}\n")
    assert check(shop, with_coverage=True).lines[:16] == (
        "en: tests reach 3 of 7 entries (42 %), 5 of 6 steps (83 %), 3 of 5 buttons (60 %)",
        "  no test reaches entry refunds: When do I get my money back?",
        "  no test reaches entry christmas: Will it come before Christmas?",
        "  no test reaches entry sale: What is in the sale?",
        "  no test reaches entry bye: Goodbye",
        "  no test reaches step bye/1: Bye!",
        "  no test reaches button order-status: Talk to a person",
        "  no test reaches button start-return/reason: Something else",
        "smart messages: 1 of 2 speak in a test (50 %)",
        "  no test lets idle-help speak",
        *check(shop).lines[:5],
    )


RETURN_TEST = """\
tests:
  - say: Talk to somebody
    expect: {hand_over: true}
  - visit:
      - say: track my order
      - press: Start a return
      - say: FF12345
      - press: It is damaged
      - say: me@example.com
        expect: {hand_over: support}
  - visit:
      - say: start a return
      - say: FF12345
      - say: i changed my mind
        expect: {says: No problem}
"""


def test_as_of_a_day_the_summary_says_what_is_special_about_it(shop: Path) -> None:
    add(shop, "en/tests.yaml", "tests:\n  - {say: Last order date for Christmas, expect: {answer: christmas}}\n")
    closed = Occasion("2026-12-26", "12:00", False, (), {"en": "Monday at 09:00"}, "Boxing Day")
    lines = check(shop, occasion=closed).lines
    assert lines[:3] == (
        'bot_scenarios/en/tests.yaml:2:5: "Last order date for Christmas"',
        "  - expected: answer christmas",
        "  + happened: hand over",
    )
    assert lines[4:7] == (
        "as of 2026-12-26 12:00: closed (Boxing Day, closed all day)",
        "  en: christmas is off, from 2026-12-01 until 2026-12-24",
        "  bot_scenarios/en/tests.yaml:2:5: Last order date for Christmas expects christmas, "
        "which does not exist on that day",
    )
    open_day = Occasion("2026-12-10", "12:00", True, (("09:00", "18:00"),))
    assert "as of 2026-12-10 12:00: open (09:00-18:00)" in check(shop, occasion=open_day).lines
    assert any(
        "no opening hours are known" in line for line in check(shop, occasion=Occasion("2027-03-01", "12:00")).lines
    )


def test_dated_entries_are_listed_two_weeks_around_their_first_and_last_day(shop: Path) -> None:
    content = load(shop)
    expected = {"2026-11-16": 0, "2026-11-17": 1, "2026-12-10": 1, "2027-01-07": 1, "2027-01-08": 0}
    for day, count in expected.items():
        readiness = rehearse(content, Occasion(day, "12:00"))
        assert len(readiness.dated) == count, day
        assert readiness.data(with_coverage=False)["coverage"] is None


def test_a_rehearsal_is_plain_data_for_the_console(shop: Path) -> None:
    data = rehearse(load(shop), Occasion("2026-12-10", "12:00", True, (("09:00", "18:00"),))).data(with_coverage=True)
    assert data["day"] == {
        "date": "2026-12-10",
        "time": "12:00",
        "is_open": True,
        "hours": (("09:00", "18:00"),),
        "opens": {},
        "holiday": "",
    }
    assert data["dated"][0]["entry_id"] == "christmas" and data["dated"][0]["is_on"]
    assert data["coverage"][0]["entries"] == {"reached": 0, "total": 7}
    assert data["coverage"][0]["missing"][0]["kind"] == "entry"
    assert data["rule_coverage"] == {"rules": {"reached": 0, "total": 2}, "missing": ("cart-help", "idle-help")}
