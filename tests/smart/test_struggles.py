"""Finding out where visitors struggle."""

from __future__ import annotations

import pytest

from chatserver.actions.rule_proposals import TEXTS, find_id, propose
from chatserver.actions.struggles import Signs, find_signs, list_pages, list_steps, sure_share
from chatserver.domain.patterns import matches_page
from chatserver.domain.struggles import QUEUE, Struggle, Trouble, is_error, place_of, score
from chatserver.storage import page_signals
from chatserver.storage.page_signals import NAMED_ROWS_A_DAY
from chatserver.storage.smart_reports import PageEnds
from tests.smart.rows import HOUR_MS, Rows, operator

LANGUAGES = ("en", "fa", "he", "ka", "ms")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/cart", "/cart"),
        ("", ""),
        ("/cart?step=2#top", "/cart"),
        ("https://shop.example/orders/12345/print", "/orders/*/print"),
        ("/orders/12/x", "/orders/12/x"),
        ("/o/0b9f6a52-1c2e-4f7e-9a54-3d8b5f0c7a11", "/o/*"),
        ("/s/9f86d081884c7d65", "/s/*"),
        ("/s/accedeedface", "/s/accedeedface"),
        ("/fa/%D8%B3%D8%A8%D8%AF", "/fa/سبد"),
        ("/a%0Ab", "/ab"),
        ("/سفارش/۱۲۳۴", "/سفارش/*"),
        ("/p/" + "x" * 500, ("/p/" + "x" * 500)[:200]),
        ("http://[", "/"),
    ],
)
def test_a_place_is_a_page_without_what_names_one_order_or_person(path: str, place: str) -> None:
    assert place_of(path) == place
    assert place_of(place) == place


def test_a_place_is_a_pattern_for_the_pages_it_stands_for() -> None:
    for url in ("https://shop.example/orders/12345/print?x=1", "https://shop.example/fa/%D8%B3%D8%A8%D8%AF"):
        assert matches_page([place_of(url)], url)


def test_signs_are_gathered_from_what_is_stored(rows: Rows) -> None:
    rows.visitor("left", at=HOUR_MS, last_page="/cart", has_cart=1)
    bought = rows.visitor("bought", at=HOUR_MS, last_page="/cart", has_cart=1)
    rows.order(bought, "1", HOUR_MS)
    rows.visitor("looked", at=HOUR_MS, last_page="/cart")
    rows.visitor("still here", at=3 * HOUR_MS, last_page="/cart", has_cart=1)
    rows.visitor("long ago", at=1, last_page="/cart", has_cart=1)
    rows.chat(rows.visitor("asked", at=HOUR_MS), HOUR_MS, began_on="/shipping", left_at="returns/photo")
    rows.chat(rows.visitor("waited", at=HOUR_MS), HOUR_MS, began_on="/shipping", left_at=QUEUE)
    for name in ("checkout_error", "checkout_error", "PAYMENT_FAILED"):
        page_signals.add(rows.connection, "2026-01-02", "/checkout", name)
    page_signals.add(rows.connection, "2025-12-31", "/checkout", "checkout_error")
    signs = find_signs(rows.connection, operator(rows.site_id), 2, 3 * HOUR_MS, "2026-01-01", sees_all=True)
    assert signs == Signs(
        ends=[PageEnds("", 2, 0), PageEnds("/cart", 3, 1)],
        troubles=[("/checkout", "PAYMENT_FAILED", 1), ("/checkout", "checkout_error", 2)],
        questions=[("/shipping", 2)],
        left_chats=[(QUEUE, 1), ("returns/photo", 1)],
    )
    of_nobody = find_signs(rows.connection, operator(), 2, 3 * HOUR_MS, "2026-01-01", sees_all=False)
    assert of_nobody == Signs([], [], [], [])


def test_an_error_is_known_by_its_name() -> None:
    names = ("checkout_error", "PAYMENT_FAILED", "Errors", "added_to_cart", "fallback")
    assert [name for name in names if is_error(name)] == ["checkout_error", "PAYMENT_FAILED", "Errors"]


def test_what_is_known_of_a_place_stands_together() -> None:
    signs = Signs(
        [PageEnds("/cart", 10, 4), PageEnds("", 3, 1)],
        [("/cart", "a_fail", 1), ("/cart", "b_error", 5)],
        [("/cart", 2), ("/home", 1)],
        [("returns/photo", 3), (QUEUE, 1), ("gone/x", 1)],
    )
    cart, home = list_pages(signs)
    assert cart == Struggle("/cart", "page", 10, 4, (Trouble("b_error", 5), Trouble("a_fail", 1)), 2)
    assert home == Struggle("/home", "page", questions=1)
    steps = [(each.place, each.left_chats) for each in list_steps(signs, {"returns": "Send it back"})]
    assert steps == [("returns/photo (Send it back)", 3), (QUEUE, 1), ("gone/x", 1)]


def points(struggle: Struggle) -> float:
    return score(struggle, sure_share(struggle))


def test_a_page_that_surely_loses_carts_is_worse_than_one_that_may() -> None:
    sure, often_seen, single = (
        Struggle("/a", "page", visits, carts) for visits, carts in ((40, 30), (1000, 50), (1, 1))
    )
    assert points(sure) > points(often_seen) > points(single) > 0
    assert points(Struggle("/x", "page", visits=1000)) == 0
    assert points(Struggle("/x", "page", errors=(Trouble("e", 2),), questions=4)) == 3


@pytest.mark.parametrize(
    ("struggle", "when", "condition"),
    [
        (Struggle("/cart", "page", 10, 4), {"idle_seconds": 30}, {"page": "/cart", "cart": "filled"}),
        (Struggle("/pay", "page", errors=(Trouble("x_error", 5),)), {"event": "x_error"}, {"page": "/pay"}),
        (Struggle("*", "page", errors=(Trouble("*", 5),)), {"event": "*error*"}, None),
        (Struggle("/size", "page", questions=9), {"time_on_page_seconds": 30}, {"page": "/size"}),
        (Struggle(QUEUE, "step", left_chats=1), {"unanswered_seconds": 90}, None),
        (
            Struggle("returns/photo (Return)", "step", left_chats=1),
            {"time_on_page_seconds": 10},
            {"visits": {"at_least": 2}, "person": True},
        ),
    ],
)
def test_each_kind_of_trouble_has_its_proposal(
    struggle: Struggle, when: dict[str, object], condition: dict[str, object] | None
) -> None:
    rule = propose(struggle, LANGUAGES, "en", ())
    assert rule["when"] == when and rule.get("if") == condition
    assert rule["then"]["text"].keys() == set(LANGUAGES)


def test_a_proposal_has_a_text_in_the_usual_language_at_least() -> None:
    rule = propose(Struggle("/cart", "page", 10, 4), ("de", "fa"), "de", ())
    assert rule["then"]["text"] == {"fa": TEXTS["carts"]["fa"], "de": TEXTS["carts"]["en"]}


def test_a_proposals_id_is_new() -> None:
    assert find_id("/fa/Cart/*", ()) == "help-fa-cart"
    assert find_id("/cart", {"help-cart", "help-cart-2"}) == "help-cart-3"
    assert find_id("/سبد", ()) == "help"


def test_names_that_somebody_makes_up_do_not_fill_the_disk(rows: Rows) -> None:
    for number in range(2 * NAMED_ROWS_A_DAY):
        page_signals.add(rows.connection, "2026-01-01", f"/page/{number % 7}", f"made_up_error_{number}")
    page_signals.add(rows.connection, "2026-01-01", "/page/1", "made_up_error_1")  # what is counted stays so
    page_signals.add(rows.connection, "2026-01-01", "/else", "made_up_error_550")
    page_signals.add(rows.connection, "2026-01-02", "/cart", "error")
    assert rows.all("SELECT count(*) FROM page_signals WHERE day = '2026-01-01'") == [(NAMED_ROWS_A_DAY + 1,)]
    counts = dict(rows.all("SELECT page || ' ' || name, count FROM page_signals"))
    assert counts["/page/1 made_up_error_1"] == 2
    assert counts["* made_up_error_550"] == 2
    assert counts["* *"] == NAMED_ROWS_A_DAY
    assert sum(counts.values()) == 2 * NAMED_ROWS_A_DAY + 3
