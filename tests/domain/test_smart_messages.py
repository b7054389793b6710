from __future__ import annotations

import time
from dataclasses import replace

import pytest

from chatserver.domain.conditions import Condition, Range, Surroundings
from chatserver.domain.patterns import matches_page
from chatserver.domain.smart_messages import (
    CodeOffer,
    Limits,
    Moment,
    SmartMessageRule,
    Trigger,
    TriggerKind,
    choose,
    due_at,
    examine,
    find_limit,
    next_look,
)
from chatserver.domain.visit_state import Shown, VisitState

CART_PAGE, PRODUCT_PAGE = "https://shop.example/cart", "https://shop.example/product/mug"
WORDS = {"en": "Any question?"}
CART = SmartMessageRule(
    "cart-help", Trigger("time_on_page_seconds", 15), WORDS, condition=Condition(pages=("*/cart*",))
)
IDLE = SmartMessageRule(
    "product-idle", Trigger("idle_seconds", 60), WORDS, condition=Condition(pages=("*/product*",))
)
ON_CART = VisitState(visit_id="v", began_at=100.0).entered_page(CART_PAGE, 100.0)
ON_PRODUCT = VisitState(visit_id="v", began_at=100.0).entered_page(PRODUCT_PAGE, 100.0)


def rule(kind: TriggerKind, amount: float = 0.0, event: str = "", **more: object) -> SmartMessageRule:
    return SmartMessageRule("rule", Trigger(kind, amount, event), WORDS, **more)  # type: ignore[arg-type]


def moment(visit: VisitState, now: float, **surroundings: object) -> Moment:
    return Moment(visit, Surroundings(page_url=visit.page_url, **surroundings), now, quiet_seconds=60)  # type: ignore[arg-type]


def speaks(rule: SmartMessageRule, visit: VisitState, now: float, **surroundings: object) -> bool:
    """Whether the rule speaks; its trace must say the same."""
    at = moment(visit, now, **surroundings)
    has_spoken = choose([rule], at) is rule
    assert examine(rule, at).holds == has_spoken
    return has_spoken


def held_by(rule: SmartMessageRule, visit: VisitState, now: float, **surroundings: object) -> tuple[str, ...]:
    return examine(rule, moment(visit, now, **surroundings)).held_by


def test_time_on_the_page_counts_from_entering_it() -> None:
    assert due_at(CART, ON_CART) == 115.0


def test_time_on_the_page_begins_again_when_the_cart_changes() -> None:
    assert due_at(CART, ON_CART.changed_cart(110.0, was_known=True)) == 125.0
    assert due_at(CART, ON_CART.changed_cart(110.0, was_known=False)) == 125.0


def test_a_cart_that_changed_before_the_page_was_entered_does_not_matter() -> None:
    assert due_at(CART, replace(ON_CART, cart_changed_at=40.0)) == 115.0


def test_moving_the_mouse_does_not_delay_a_rule_about_time_on_the_page() -> None:
    assert due_at(CART, ON_CART.showed_life(114.0, is_typing=False)) == 115.0


def test_typing_in_a_field_holds_the_message_till_three_seconds_after_the_last_key() -> None:
    typing = ON_CART.showed_life(114.5, is_typing=True)
    assert due_at(CART, typing) == 117.5
    assert not speaks(CART, typing, 117.4) and held_by(CART, typing, 117.4) == ("typing_pause",)
    assert speaks(CART, typing, 117.5)
    assert due_at(CART, ON_CART.showed_life(101.0, is_typing=True)) == 115.0
    assert due_at(IDLE, ON_PRODUCT.showed_life(159.0, is_typing=True)) == 219.0


def test_idleness_counts_from_the_last_activity_or_entering_the_page() -> None:
    assert due_at(IDLE, ON_PRODUCT) == 160.0
    assert due_at(IDLE, ON_PRODUCT.showed_life(130.0, is_typing=False)) == 190.0
    assert due_at(IDLE, ON_PRODUCT.changed_cart(130.0, was_known=True)) == 160.0


def test_a_rule_speaks_from_its_time_on_and_only_where_its_condition_holds() -> None:
    assert not speaks(CART, ON_CART, 114.999)
    assert speaks(CART, ON_CART, 115.0)
    assert speaks(CART, ON_CART, 10_000.0)
    assert held_by(CART, ON_PRODUCT, 10_000.0) == ("page",)


def test_once_it_has_spoken_it_keeps_silent_for_the_visit() -> None:
    again = ON_CART.showed("cart-help", "2026-12-24", 115.0).changed_cart(300.0, was_known=True)
    assert held_by(CART, again, 400.0) == ("limit_visit",)
    assert speaks(CART, replace(again, visit_id="another"), 400.0)


def test_without_a_limit_it_speaks_once_for_each_thing_it_waits_for() -> None:
    chatty = replace(CART, limits=Limits(visit=None))
    spoken = ON_CART.showed("cart-help", "", 115.0)
    assert not speaks(chatty, spoken, 500.0)
    assert speaks(chatty, spoken.changed_cart(500.0, was_known=True), 515.0)


def test_between_any_two_messages_lies_a_quiet_time() -> None:
    spoken = ON_CART.showed("another", "", 100.0)
    assert held_by(CART, spoken, 159.9) == ("quiet_seconds",)
    assert speaks(CART, spoken, 160.0)


def test_a_chat_keeps_it_silent() -> None:
    assert speaks(CART, ON_CART, 115.0)
    for change in ({"has_conversation": True}, {"has_written": True}, {"is_panel_open": True}):
        assert held_by(CART, replace(ON_CART, **change), 115.0) == ("chat",)  # type: ignore[arg-type]


def test_a_delay_begins_anew_on_another_page() -> None:
    slow = rule("time_on_site_seconds", 20, delay_seconds=10)
    assert due_at(slow, ON_CART) == 130.0
    assert due_at(slow, ON_CART.entered_page(PRODUCT_PAGE, 128.0)) == 138.0
    assert held_by(slow, ON_CART, 125.0) == ("delay_seconds",)


@pytest.mark.parametrize(
    ("waiting", "visit", "ripe_at"),
    [
        (rule("page_entered"), ON_CART, 100.0),
        (rule("time_on_site_seconds", 90), ON_CART.entered_page(PRODUCT_PAGE, 150.0), 190.0),
        (rule("scroll_percent", 70), ON_CART.scrolled_to(50, 104.0).scrolled_to(80, 107.0), 107.0),
        (rule("exit_intent"), ON_CART.meant_to_leave(120.0), 120.0),
        (rule("cart_changed"), ON_CART.changed_cart(120.0, was_known=True), 120.0),
        (rule("event", event="checkout_*"), ON_CART.reported_event("checkout_error", 120.0), 120.0),
        (rule("returns_to_cart"), replace(ON_CART, has_left_cart=True), 100.0),
        (rule("unanswered_seconds", 45), replace(ON_CART, has_conversation=True, unanswered_since=110.0), 155.0),
    ],
    ids=lambda value: value.trigger.kind if isinstance(value, SmartMessageRule) else "",
)
def test_what_a_rule_may_wait_for(waiting: SmartMessageRule, visit: VisitState, ripe_at: float) -> None:
    assert not speaks(waiting, visit, ripe_at - 0.1)
    assert speaks(waiting, visit, ripe_at)
    assert next_look([waiting], visit, ripe_at - 1) == ripe_at


@pytest.mark.parametrize(
    "waiting",
    [
        rule("scroll_percent", 70),
        rule("exit_intent"),
        rule("cart_changed"),
        rule("event", event="checkout_*"),
        rule("returns_to_cart"),
        rule("unanswered_seconds", 45),
    ],
    ids=lambda value: value.trigger.kind,
)
def test_what_has_not_happened_is_not_waited_for_by_the_clock(waiting: SmartMessageRule) -> None:
    visit = ON_CART.scrolled_to(60, 101.0).reported_event("add_to_cart", 101.0).changed_cart(101.0, was_known=False)
    assert due_at(waiting, visit) is None and next_look([waiting], visit, 200.0) is None
    assert held_by(waiting, visit, 500.0) == (waiting.trigger.kind,)


def test_an_event_that_was_not_answered_at_once_is_over() -> None:
    on_event = rule("event", event="checkout_error", condition=Condition(is_cart_filled=True))
    visit = ON_CART.reported_event("checkout_error", 120.0)
    assert not speaks(on_event, visit, 120.0, cart_items=())
    assert speaks(on_event, visit, 121.9, cart_items=("Mug",))
    assert held_by(on_event, visit, 122.1, cart_items=("Mug",)) == ("event",)
    assert next_look([on_event], visit, 123.0) is None


def test_a_cart_changed_on_the_page_before_is_history_but_not_one_changed_by_a_reload() -> None:
    on_change = rule("cart_changed")
    changed = ON_PRODUCT.changed_cart(120.0, was_known=True)
    assert speaks(on_change, changed.entered_page(CART_PAGE, 120.5), 120.5)
    assert not speaks(on_change, changed.entered_page(CART_PAGE, 140.0), 140.0)


def test_another_page_forgets_what_happened_on_the_last_one() -> None:
    visit = ON_PRODUCT.scrolled_to(90, 101.0).meant_to_leave(119.9).reported_event("checkout_error", 119.9)
    now_on_cart = visit.entered_page(CART_PAGE, 120.0)
    for waiting in (rule("scroll_percent", 70), rule("exit_intent"), rule("event", event="*")):
        assert speaks(waiting, visit, 120.0)
        assert not speaks(waiting, now_on_cart, 120.0)


def test_a_rule_about_an_unanswered_chat_speaks_into_it_and_needs_no_quiet_time() -> None:
    waiting = replace(ON_CART, has_conversation=True, has_written=True, is_panel_open=True, unanswered_since=110.0)
    unanswered = rule("unanswered_seconds", 45)
    assert speaks(unanswered, waiting.showed("another", "", 150.0), 155.0)
    assert not speaks(unanswered, replace(waiting, unanswered_since=None), 155.0)


def test_of_several_the_one_declared_first_speaks() -> None:
    other = replace(CART, id="other")
    assert choose([other, CART], moment(ON_CART, 120.0)) is other
    assert choose([IDLE, CART, other], moment(ON_CART, 120.0)) is CART
    assert choose([IDLE], moment(ON_CART, 1_000.0)) is None


def test_a_paused_rule_is_silent_and_says_so() -> None:
    paused = replace(CART, is_paused=True)
    assert held_by(paused, ON_CART, 115.0) == ("paused",)
    assert next_look([paused], ON_CART, 100.0) is None


def test_a_rule_that_is_only_held_back_is_looked_at_again() -> None:
    evening = replace(CART, condition=Condition(pages=("*/cart*",), times=((18 * 60, 24 * 60),)))
    assert held_by(evening, ON_CART, 200.0, minute=17 * 60) == ("time",)
    assert next_look([evening], ON_CART, 200.0) == 210.0
    assert next_look([CART], ON_PRODUCT, 200.0) is None  # another page is news that the visitor brings
    assert next_look([CART], replace(ON_CART, has_conversation=True), 200.0) is None


def test_a_code_that_is_used_up_or_over_keeps_the_message_back() -> None:
    with_list = replace(CART, code=CodeOffer(list_name="spring"))
    assert choose([with_list], moment(ON_CART, 115.0)) is with_list
    assert choose([with_list], replace(moment(ON_CART, 115.0), code_lists=frozenset({"spring"}))) is with_list
    assert examine(with_list, replace(moment(ON_CART, 115.0), code_lists=frozenset())).held_by == ("code",)
    fixed = replace(CART, code=CodeOffer(fixed="X", until="2026-12-24"))
    assert speaks(fixed, ON_CART, 115.0, today="2026-12-24")
    assert held_by(fixed, ON_CART, 115.0, today="2026-12-25") == ("code",)


def test_limits_count_per_page_visit_visitor_and_day() -> None:
    shown = [
        Shown("r", "old", "/cart", "2026-12-23", 0),
        Shown("r", "v", "/cart", "2026-12-24", 0),
        Shown("r", "v", "/mug", "2026-12-24", 0),
    ]

    def reached(limits: Limits, page: str = "/cart", day: str = "2026-12-24") -> tuple[str, int, int] | None:
        return find_limit(limits, shown, visit_id="v", page=page, day=day)

    assert reached(Limits(page=1, visit=None)) == ("page", 1, 1)
    assert reached(Limits(page=1, visit=None), page="/sale") is None
    assert reached(Limits(visit=2)) == ("visit", 2, 2) and reached(Limits(visit=3)) is None
    assert reached(Limits(visit=None, visitor=3)) == ("visitor", 3, 3)
    assert reached(Limits(visit=None, day=2)) == ("day", 2, 2)
    assert reached(Limits(visit=None, day=2), day="2026-12-25") is None


def test_the_trace_says_what_was_wanted_and_what_there_was() -> None:
    careful = replace(CART, condition=Condition(pages=("*/cart*",), cart_total=Range(at_least=20)))
    findings = {each.key: each for each in examine(careful, moment(ON_CART, 112.4, cart_total=18.0)).findings}
    waited = findings["time_on_page_seconds"]
    assert (waited.wanted, waited.holds) == (15, False) and waited.found == pytest.approx(12.4)
    assert (findings["cart_total"].wanted, findings["cart_total"].found) == (Range(at_least=20), 18.0)
    assert findings["page"].holds


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
    started = time.process_time()
    assert not matches_page(["/" + "*a" * 500 + "b"], "/" + "a" * 2_000)
    assert time.process_time() - started < 0.5
