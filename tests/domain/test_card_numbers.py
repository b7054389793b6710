"""Card numbers are hidden however people write them, and other numbers are left alone."""

from __future__ import annotations

import pytest

from chatserver.domain.card_numbers import mask_card_numbers, mask_draft


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111/1111/1111/1111",
        "4111 - 1111 - 1111 - 1111",
        "4111 1111\n1111 1111",
        "my card 4111 1111 1111 1111 12/27",
        "4111 1111 1111 1111 123",
        "4111 1111 1111 1111 12/27 123",
        "order 12 card 4111 1111 1111 1111",
        "3782 822463 10005",
        "۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱",
    ],
)
def test_a_card_number_is_hidden_but_for_its_last_digits(text: str) -> None:
    masked = mask_card_numbers(text)
    assert masked.count("•") >= 11
    assert len(masked) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "order FF-1042",
        "call 0912 345 6789",
        "1234567890123",
        "0000 0000 0000 0000",
        "12/27 123",
        "x²³ and 2026-11-21 23:59",
        "",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert mask_card_numbers(text) == text


def test_a_draft_hides_a_number_before_it_is_whole() -> None:
    assert "4111" not in mask_draft("4111 1111 1111 111")[:14]
    assert mask_draft("call 0912 345 6789") == "call 0912 345 6789"


def test_long_hostile_digits_are_quick() -> None:
    assert mask_card_numbers("1 " * 2_000)
