from __future__ import annotations

import time

import pytest

from chatserver.bot.georgian import fold_georgian, is_georgian
from chatserver.bot.normalise import NORMALISED_CODE_POINTS, normalise


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Where's my ORDER?!", "wheres my order"),
        ("sooooo slow", "soo slow"),
        ("كتاب علي", "کتاب علی"),
        ("می‌خواهم", "می خواهم"),
        ("سفـــارش", "سفارش"),
        ("مَدرَسَة", "مدرسه"),
        ("آب", "اب"),
        ("۱۲۳ ١٢٣ १२३", "123 123 123"),
        ("שָׁלוֹם", "שלומ"),
        ("צ׳ק", "צק"),
        ("ＦＵＬＬ ｗｉｄｔｈ", "full width"),
        ("café", "cafe"),
        ("STRASSE straße", "strasse strasse"),
        ("\u202eorder\u202c", "order"),
        ("or\u200bder", "order"),
        ("snake_case", "snake case"),
        ("ᲐᲑᲒ", "აბგ"),
    ],
)
def test_spelling_habits_are_brought_together(written: str, expected: str) -> None:
    assert normalise(written) == expected


@pytest.mark.parametrize("text", ["", "   ", "?!…", "🙈🎁👩‍👩‍👧🇬🇪", "\u0301\u0302", "\u202e\u2066"])
def test_a_text_without_letters_is_empty(text: str) -> None:
    assert normalise(text) == ""


@pytest.mark.parametrize(
    "text",
    ["a" + "\u0300\u0316" * 2_000, "ﷺ" * 4_000, "x " * 500_000, "\u202e\u2066" * 2_000 + "order", "😀" * 4_000],
)
def test_hostile_text_costs_next_to_nothing(text: str) -> None:
    started = time.process_time()
    assert len(normalise(text)) <= NORMALISED_CODE_POINTS
    assert time.process_time() - started < 0.15


def test_georgian_in_both_scripts_folds_together() -> None:
    for latin in ("rogor shevukvetot", "rogor shevuqvetot"):
        assert fold_georgian(normalise(latin)) == fold_georgian(normalise("როგორ შევუკვეთოთ"))


def test_a_shop_is_georgian_if_enough_of_its_phrasings_are() -> None:
    assert is_georgian(["როგორ", "hello"])
    assert not is_georgian(["როგორ", "a", "b", "c"])
    assert not is_georgian([])
