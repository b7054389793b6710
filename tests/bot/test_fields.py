from __future__ import annotations

import pytest

from chatserver.bot.entries import Ask, FieldKind
from chatserver.bot.fields import read_field
from chatserver.domain.limits import NAME_CODE_POINTS


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("email", "it is <me@example.com>, thanks", "me@example.com"),
        ("email", "نشانی: me@example.co.uk؟", "me@example.co.uk"),
        ("email", "me@example", None),
        ("email", "me@@example.com", None),
        ("email", "@example.com", None),
        ("email", "me@example..com", None),
        ("phone", "call me at +995 555 12-34-56 please", "+995 555 12-34-56"),
        ("phone", "۰۹۱۲۳۴۵۶۷۸۹", "09123456789"),
        ("phone", "123", None),
        ("phone", "1" * 16, None),
        ("number", "about ۱۲ pieces", "12"),
        ("number", "3,5", "3.5"),
        ("number", "three", None),
        ("order_number", "my order #12345!", "12345"),
        ("order_number", "ab-12-34", "AB-12-34"),
        ("order_number", "I do not know", None),
        ("text", "  a table ", "a table"),
        ("text", "?!", None),
        ("text", "🙈", None),
    ],
)
def test_a_value_is_found_in_a_visitors_words(kind: FieldKind, text: str, value: str | None) -> None:
    assert read_field(Ask("x", kind, "X"), text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("ff12345", "FF12345"), ("FF 12345.", "FF12345"), ("FF۱۲۳۴۵", "FF12345"), ("FF1234", None), ("XX12345", None)],
)
def test_an_order_number_has_the_shops_format(text: str, value: str | None) -> None:
    assert read_field(Ask("x", "order_number", "X", "FF#####"), text) == value


@pytest.mark.parametrize("kind", ["text", "email", "phone", "number", "order_number"])
@pytest.mark.parametrize(
    "text", ["", "\0", "\ud800", "x" * 1_000_000, "a" + "\u0300\u0316" * 2_000, "\u202e", "²³¹½", "①②③"]
)
def test_no_text_breaks_a_field(kind: FieldKind, text: str) -> None:
    read_field(Ask("x", kind, "X"), text)


def test_a_text_stays_as_it_was_written() -> None:
    text = "می\u200cخواهم ۲ تا 👩\u200d👧"
    assert read_field(Ask("wish", "text", "Wish"), f" {text} ") == text


def test_a_name_is_no_longer_than_one_in_a_form() -> None:
    assert read_field(Ask("name", "text", "Name"), "x" * 500) == "x" * NAME_CODE_POINTS
