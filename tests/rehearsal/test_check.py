from __future__ import annotations

from pathlib import Path

from chatserver.rehearsal.check import check

DEPARTMENTS = {"sales", "billing", "support"}


def test_the_samples_pass_all_their_tests(samples: Path) -> None:
    report = check(samples, DEPARTMENTS)
    assert report.exit_status == 0, "\n".join(report.lines)
    assert report.lines[-1].endswith(" tests, 0 failed")
    assert "en: 24 entries" in report.lines and "fa: 24 entries" in report.lines


def test_a_failed_test_is_shown_with_what_was_expected_and_what_happened(samples: Path) -> None:
    add(samples, "en/more.yaml", "tests:\n  - say: wher is my ordr?\n    expect: {answer: returns}\n")
    report = check(samples)
    assert report.exit_status == 1
    assert report.lines[:3] == (
        'bot_scenarios/en/more.yaml:2:5: "wher is my ordr?"',
        "  - expected: answer returns",
        "  + happened: answer order-status",
    )
    assert report.lines[3].startswith("    why:      confidence 0.9")
    assert report.lines[-1].endswith(" tests, 1 failed")


def test_bad_content_is_reported_and_no_test_runs(samples: Path) -> None:
    add(samples, "en/more.yaml", "tests:\n\t- say: x\n")
    report = check(samples)
    assert report.exit_status == 1
    assert report.lines == (
        "bot_scenarios/en/more.yaml:2:1: a tab stands in the indentation; indent by spaces, two for each level",
        "1 error, no test was run",
    )


def test_an_unknown_department_fails_the_check_only_if_departments_are_given(samples: Path) -> None:
    assert check(samples).exit_status == 0
    report = check(samples, {"sales", "support"})
    assert report.exit_status == 1
    assert report.lines[0].startswith("canned_replies/billing.yaml:1:1: there is no department `billing`")


def test_warnings_are_shown_and_do_not_fail_the_check(samples: Path) -> None:
    entry = "entries:\n  - {id: care, title: Linen care, questions: [How do I wash linen?], answer: At 40 degrees.}\n"
    add(samples, "en/more.yaml", entry)
    report = check(samples)
    assert report.exit_status == 0
    assert report.lines[0].startswith("warning: bot_scenarios/en/more.yaml:2:10: entry `care` is missing in: fa")


def add(samples: Path, name: str, text: str) -> None:
    (samples / "bot_scenarios" / name).write_text(text, encoding="utf-8")
