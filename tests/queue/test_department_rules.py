"""Which department takes a visitor: themselves, who helps out, the page, the language; and the shop's own settings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatserver.domain.conditions import Surroundings
from chatserver.domain.departments import DepartmentRules, Reach, WhyAway, resolve, suggest
from chatserver.domain.routing_settings import PriorityRule, RoutingSettings, is_peak, priority_of

AWAY = Reach(is_staffed=False)
FULL = Reach(is_full=True)
CLOSED = Reach(is_open=False)


@pytest.mark.parametrize(
    ("reach", "why"),
    [
        (Reach(), ""),
        (CLOSED, "closed"),
        (AWAY, "nobody"),
        (FULL, "full"),
        (Reach(False, False, True), "closed"),
        (Reach(True, False, True), "nobody"),
    ],
)
def test_a_department_says_what_keeps_people_away(reach: Reach, why: WhyAway) -> None:
    assert reach.why_away == why
    assert reach.is_available is (why == "")


def chain(**fallbacks: str | None) -> dict[str, DepartmentRules]:
    return {key: DepartmentRules(fallback=fallback) for key, fallback in fallbacks.items()}


@pytest.mark.parametrize(
    ("reach", "comes"),
    [
        ({"a": Reach(), "b": Reach(), "c": Reach()}, "a"),
        ({"a": AWAY, "b": Reach(), "c": Reach()}, "b"),
        ({"a": FULL, "b": CLOSED, "c": Reach()}, "c"),
        ({"a": AWAY, "b": AWAY, "c": AWAY}, None),
        ({"a": AWAY, "c": Reach()}, None),
        ({"b": Reach(), "c": Reach()}, None),
    ],
)
def test_who_helps_out_is_asked_one_after_another(reach: dict[str, Reach], comes: str | None) -> None:
    assert resolve("a", reach, chain(a="b", b="c", c=None)) == comes


def test_departments_that_help_each_other_out_are_asked_once_each() -> None:
    circle = chain(a="b", b="a")
    assert resolve("a", {"a": AWAY, "b": AWAY}, circle) is None
    assert resolve("a", {"a": AWAY, "b": Reach()}, circle) == "b"
    assert resolve("a", {"a": AWAY}, chain(a="a")) is None


KEYS = st.sampled_from("abcd")


@given(st.dictionaries(KEYS, st.none() | KEYS), st.dictionaries(KEYS, st.sampled_from((Reach(), AWAY, FULL))), KEYS)
def test_whoever_comes_can_come(fallbacks: dict[str, str | None], reach: dict[str, Reach], key: str) -> None:
    rules = chain(**(dict.fromkeys(reach) | fallbacks))
    comes = resolve(key, reach, rules)
    assert comes is None or reach[comes].is_available
    if key in reach and reach[key].is_available:
        assert comes == key


def test_the_page_leads_before_the_language_and_the_first_department_before_the_others() -> None:
    rules = {
        "sales": DepartmentRules(pages=("/product/*",)),
        "billing": DepartmentRules(pages=("/product/*", "/cart"), languages=("fa",)),
        "support": DepartmentRules(languages=("fa", "he")),
    }
    assert suggest(rules, "https://shop.example/product/1", "fa") == "sales"
    assert suggest(rules, "https://shop.example/cart", "en") == "billing"
    assert suggest(rules, "https://shop.example/", "fa") == "billing"
    assert suggest(rules, "", "he") == "support"
    assert suggest(rules, "https://shop.example/", "en") is None
    assert suggest(rules, "http://[broken", "en") is None


REGULAR = PriorityRule("regulars", 3, is_identified=True)
RICH = PriorityRule("full carts", 5, cart_from=100)
GOLD = PriorityRule("gold", 9, attribute="plan", value="Gold")
PATIENT = PriorityRule("waited long before", 4, tag=" Patient  One")
RICH_PATIENT = PriorityRule("patient and rich", 8, cart_from=100, tag="patient one")
RICH_REGULAR = PriorityRule("rich regulars", 7, is_identified=True, cart_from=100)


@pytest.mark.parametrize(
    ("visitor", "priority"),
    [
        (Surroundings(), 0),
        (Surroundings(is_identified=True), 3),
        (Surroundings(cart_total=99.99), 0),
        (Surroundings(cart_total=100), 5),
        (Surroundings(cart_total=100, is_identified=True), 7),
        (Surroundings(attributes={"plan": "gold"}), 9),
        (Surroundings(attributes={"plan": "silver"}), 0),
        (Surroundings(attributes={"Plan": "gold"}), 0),
    ],
)
def test_the_highest_class_whose_rule_is_true_counts(visitor: Surroundings, priority: int) -> None:
    assert priority_of((REGULAR, RICH, GOLD, RICH_REGULAR), visitor, frozenset()) == priority
    assert priority_of((), visitor, frozenset()) == 0


@pytest.mark.parametrize(
    ("tags", "visitor", "priority"),
    [
        ({"patient one"}, Surroundings(), 4),
        ({"patient one", "vip"}, Surroundings(cart_total=100), 8),
        ({"patient"}, Surroundings(), 0),
        (set(), Surroundings(attributes={"tag": "patient one"}), 0),
    ],
)
def test_a_tag_counts_whatever_its_case_and_only_with_all_else_that_is_asked(
    tags: set[str], visitor: Surroundings, priority: int
) -> None:
    assert priority_of((PATIENT, RICH_PATIENT), visitor, tags) == priority


def test_peak_begins_above_the_limit_and_ends_below_half_of_it() -> None:
    settings = RoutingSettings(peak_above_seconds=600)
    told, was_peak = [], False
    for expected in (None, 600, 601, 400, 301, 300, 601, None):
        was_peak = is_peak(settings, expected, was_peak=was_peak)
        told.append(was_peak)
    assert told == [False, False, True, True, True, False, True, False]


@pytest.mark.parametrize(("peak", "is_on"), [("on", True), ("off", False)])
def test_a_leader_may_say_whether_it_is_peak(peak: str, is_on: bool) -> None:
    settings = RoutingSettings(peak=peak)  # type: ignore[arg-type]
    for expected in (None, 0, 10_000):
        assert is_peak(settings, expected, was_peak=not is_on) is is_on
