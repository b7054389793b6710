from __future__ import annotations

import pytest

from chatserver.domain.placeholders import CANNED_REPLY_PLACEHOLDERS, fill, find_wrong_placeholder

VALUES = {"visitor_name": "Nino", "operator_name": "Sam", "shop_name": "Fern & Fold"}


def test_placeholders_are_filled() -> None:
    text = "Hello {visitor_name}, {operator_name} from {shop_name} here, {visitor_name}"
    assert fill(text, VALUES) == "Hello Nino, Sam from Fern & Fold here, Nino"


def test_an_empty_value_leaves_nothing_and_a_missing_one_the_placeholder() -> None:
    assert fill("Hello{visitor_name}!", {"visitor_name": ""}) == "Hello!"
    assert fill("Hello {visitor_name}!", {}) == "Hello {visitor_name}!"


@pytest.mark.parametrize("name", ["{operator_name}", "{{shop_name}}", "{0.__class__}", "{{7*7}}", "\\1", "%s", "${x}"])
def test_a_name_that_looks_like_a_template_stays_what_it_is(name: str) -> None:
    assert fill("Hello {visitor_name}", VALUES | {"visitor_name": name}) == f"Hello {name}"


@pytest.mark.parametrize("text", ["{email}", "{visitor_name.x}", "{ visitor_name }", "{{7*7}}", "{}", "{", "}"])
def test_other_braces_are_kept_and_found_wrong(text: str) -> None:
    assert fill(text, VALUES) == text
    assert find_wrong_placeholder(text, CANNED_REPLY_PLACEHOLDERS) is not None


def test_a_text_with_known_placeholders_only_is_right() -> None:
    assert find_wrong_placeholder("{visitor_name}, {shop_name}, {operator_name}", CANNED_REPLY_PLACEHOLDERS) is None
    assert find_wrong_placeholder("no braces", CANNED_REPLY_PLACEHOLDERS) is None
