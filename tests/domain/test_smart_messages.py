from __future__ import annotations

import time
from dataclasses import replace

import pytest

from chatserver.domain.patterns import matches_page
from chatserver.domain.smart_messages import SmartMessageRule, VisitState, due_at, is_due, next_due

CART = SmartMessageRule("cart-help", ("*/cart*",), {"en": "Any question?"}, time_on_page_seconds=15)
IDLE = SmartMessageRule("product-idle", ("*/product*",), {"en": "Still there?"}, idle_seconds=60)
ON_CART = VisitState("https://shop.example/cart", page_entered_at=100.0)
ON_PRODUCT = VisitState("https://shop.example/product/mug", page_entered_at=100.0)


def test_time_on_the_page_counts_from_entering_it() -> None:
    assert due_at(CART, ON_CART) == 115.0


def test_time_on_the_page_begins_again_when_the_cart_changes() -> None:
    assert due_at(CART, replace(ON_CART, cart_changed_at=110.0)) == 125.0


def test_a_cart_that_changed_before_the_page_was_entered_does_not_matter() -> None:
    assert due_at(CART, replace(ON_CART, cart_changed_at=40.0)) == 115.0


def test_moving_the_mouse_does_not_delay_a_rule_about_time_on_the_page() -> None:
    assert due_at(CART, replace(ON_CART, last_activity_at=114.0)) == 115.0


def test_typing_in_a_field_holds_the_message_till_three_seconds_after_the_last_key() -> None:
    assert due_at(CART, replace(ON_CART, last_field_typing_at=114.5)) == 117.5
    assert due_at(CART, replace(ON_CART, last_field_typing_at=101.0)) == 115.0
    assert due_at(IDLE, replace(ON_PRODUCT, last_field_typing_at=159.0)) == 162.0


def test_idleness_counts_from_the_last_activity_or_entering_the_page() -> None:
    assert due_at(IDLE, ON_PRODUCT) == 160.0
    assert due_at(IDLE, replace(ON_PRODUCT, last_activity_at=130.0)) == 190.0
    assert due_at(IDLE, replace(ON_PRODUCT, last_activity_at=20.0)) == 160.0


def test_a_changed_cart_does_not_delay_a_rule_about_idleness() -> None:
    assert due_at(IDLE, replace(ON_PRODUCT, cart_changed_at=130.0)) == 160.0


def test_a_rule_fires_once_a_visit() -> None:
    assert due_at(CART, replace(ON_CART, shown=frozenset({"product-idle"}))) is not None
    assert due_at(CART, replace(ON_CART, shown=frozenset({"cart-help"}))) is None


def test_nothing_fires_on_another_page_or_in_a_conversation() -> None:
    assert due_at(CART, ON_CART) is not None
    assert due_at(CART, ON_PRODUCT) is None
    assert due_at(CART, replace(ON_CART, has_conversation=True)) is None


def test_a_rule_is_due_from_its_time_on() -> None:
    assert not is_due(CART, ON_CART, 114.999)
    assert is_due(CART, ON_CART, 115.0)
    assert is_due(CART, ON_CART, 10_000.0)
    assert not is_due(CART, ON_PRODUCT, 10_000.0)


def test_the_next_rule_is_the_earliest_and_of_two_the_first_declared() -> None:
    slow = replace(CART, id="slow", time_on_page_seconds=30)
    twin = replace(CART, id="twin")
    assert next_due([slow, IDLE, CART, twin], ON_CART) == (115.0, CART)
    assert next_due([IDLE], ON_CART) is None


@pytest.mark.parametrize(
    ("pattern", "url"),
    [
        ("*/cart*", "https://shop.example/cart"),
        ("*/cart*", "https://shop.example/fa/cart/items?step=2"),
        ("/cart", "https://shop.example/cart?coupon=1#top"),
        ("/", "https://shop.example"),
        ("/*", "https://shop.example/anything"),
        ("/a*b*c", "/a-b-b-c"),
        ("/cart?step=*", "https://shop.example/cart?step=2"),
        ("/محصول/*", "https://shop.example/%D9%85%D8%AD%D8%B5%D9%88%D9%84/1"),
    ],
)
def test_a_pattern_matches(pattern: str, url: str) -> None:
    assert matches_page([pattern], url)


@pytest.mark.parametrize(
    ("pattern", "url"),
    [
        ("/cart", "https://shop.example/cart/"),
        ("/cart", "https://shop.example/my/cart"),
        ("*/cart", "https://shop.example/cart/items"),
        ("/cart*", "https://shop.example/?next=/cart"),
        ("/cart?step=*", "https://shop.example/cart"),
        ("/ab*ab", "/ab"),
        ("/a.c", "/abc"),
        ("/*", "https://[broken/cart"),
    ],
)
def test_a_pattern_does_not_match(pattern: str, url: str) -> None:
    assert not matches_page([pattern], url)


def test_any_of_several_patterns_is_enough() -> None:
    assert matches_page(["/basket", "/cart"], "/cart")


def test_many_stars_cannot_stall_the_server() -> None:
    started = time.perf_counter()
    assert not matches_page(["/" + "*a" * 500 + "b"], "/" + "a" * 2_000)
    assert time.perf_counter() - started < 0.5
