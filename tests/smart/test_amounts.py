"""Reading amounts as shops write them, and adding them up."""

from __future__ import annotations

import pytest

from chatserver.domain.amounts import Money, add_up, read_amount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("148", 148),
        ("$148.00", 148),
        ("$1,234.50", 1234.5),
        ("1.234,50 €", 1234.5),
        ("1 234,50 €", 1234.5),
        ("1\u202f234,50\u00a0€", 1234.5),
        ("CHF 1'234.50", 1234.5),
        ("1,234", 1234),
        ("1.234.567", 1_234_567),
        ("12,5", 12.5),
        ("0,500", 0.5),
        ("₹1,23,456.00", None),
        ("۱۴۸٬۰۰۰ تومان", 148_000),
        ("١٢٫٥٠ د.إ", 12.5),
        ("RM 99.90", 99.9),
        ("2 items, $148", None),
        ("free", None),
        ("", None),
        ("9" * 40, None),
    ],
)
def test_an_amount_is_read_as_it_is_meant_or_not_at_all(text: str, amount: float | None) -> None:
    assert read_amount(text) == amount


def test_amounts_are_added_by_currency_without_rounding() -> None:
    assert add_up([("USD", "0.10"), ("EUR", "5"), ("USD", "0.20"), ("USD", "999999999999.9999")]) == (
        Money("EUR", "5"),
        Money("USD", "1000000000000.2999"),
    )
    assert add_up([]) == ()
