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


def test_a_placeholder_may_say_what_stands_in_place_of_nothing() -> None:
    text = "Hi {first_name|there}, {visitor_name|dear visitor}{opens|}!"
    assert fill(text, {"first_name": "Nino", "visitor_name": "Nino K."}) == "Hi Nino, Nino K.!"
    assert fill(text, {"first_name": "", "visitor_name": ""}) == "Hi there, dear visitor!"
    assert fill("{code|{shop_name}}", VALUES) == "{code|Fern & Fold}"


def test_what_may_be_unknown_needs_a_default_and_all_else_has_none() -> None:
    assert find_wrong_placeholder("{shop_name} {first_name|you}", ["shop_name"], with_default=["first_name"]) is None
    for wrong in ("{first_name}", "{shop_name|us}", "{first_name|a|b}", "{|x}", "{last_name|you}"):
        assert find_wrong_placeholder(wrong, ["shop_name"], with_default=["first_name"]) == wrong
    assert find_wrong_placeholder("{visitor_name|you}", CANNED_REPLY_PLACEHOLDERS) == "{visitor_name|you}"


def test_a_text_with_known_placeholders_only_is_right() -> None:
    assert find_wrong_placeholder("{visitor_name}, {shop_name}, {operator_name}", CANNED_REPLY_PLACEHOLDERS) is None
    assert find_wrong_placeholder("no braces", CANNED_REPLY_PLACEHOLDERS) is None
