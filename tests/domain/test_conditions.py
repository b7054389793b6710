from __future__ import annotations

import pytest

from chatserver.domain.conditions import ALWAYS, Condition, Dates, Surroundings

CART = Surroundings(
    departments=frozenset({"sales"}),
    has_people=True,
    page_url="https://shop.example/fa/cart?step=1",
    cart_items=("Linen Sheet",),
    language="fa",
    is_open=False,
    today="2026-12-24",
)
NOWHERE = Surroundings()


@pytest.mark.parametrize(
    ("condition", "in_cart", "nowhere"),
    [
        (ALWAYS, True, True),
        (Condition(pages=("*/cart",)), True, False),
        (Condition(is_cart_filled=True), True, False),
        (Condition(is_cart_filled=False), False, False),
        (Condition(none_of=(Condition(is_cart_filled=False),)), True, True),
        (Condition(cart_items=("linen*",)), True, False),
        (Condition(cart_items=("wool*",)), False, False),
        (Condition(languages=("fa", "he")), True, False),
        (Condition(is_open=True), False, True),
        (Condition(can_person_come=True), True, False),
        (Condition(Dates("2026-12-24", "2026-12-24")), True, True),
        (Condition(Dates("2026-12-25")), False, True),
        (Condition(Dates(last="2026-12-23")), False, True),
        (Condition(any_of=(Condition(is_open=True), Condition(pages=("*/cart",)))), True, True),
        (Condition(none_of=(Condition(pages=("*/cart",)),)), False, True),
        (Condition(pages=("*/cart",), is_open=True), False, False),
    ],
)
def test_a_condition_holds_when_every_part_does(condition: Condition, in_cart: bool, nowhere: bool) -> None:
    assert (condition.holds(CART), condition.holds(NOWHERE)) == (in_cart, nowhere)
