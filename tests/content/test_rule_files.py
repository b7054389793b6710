"""What the files say of smart messages, notices and the quiet time is what the content holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.content.departments import check_departments
from chatserver.content.loader import load
from chatserver.domain.conditions import ALWAYS, Condition, Dates, Range, Surroundings
from chatserver.domain.events import Button
from chatserver.domain.notices import find_notice
from chatserver.domain.smart_messages import CodeOffer, Limits, SmartMessageRule, Trigger

FULL = """\
smart_messages:
  - id: exit-cart
    title: About to leave
    paused: true
    when: exit_intent
    if:
      page: ["*/cart*", /basket]
      cart: filled
      cart_item: "*throw*"
      cart_category: [bedding, Bath]
      cart_total: {at_least: 20, at_most: 80.5}
      language: [en, fa]
      referrer: "*google.*"
      utm: {source: newsletter, campaign: ["spring*", sale]}
      device: phone
      visits: {at_least: 2}
      attribute: {plan: gold}
      identified: true
      bought: false
      chatting: false
      open: true
      person: true
      queue: {at_most: 3}
      weekday: [sun, mon]
      time: ["09:00-12:00", "14:00-24:00"]
      all: [{device: phone}, {open: true}]
      any: [{visits: {at_most: 1}}]
      not: {page: /cart/empty}
    delay_seconds: 3
    from: 2026-12-01
    until: 2026-12-26
    limits: {page: 1, visitor: 3, day: 2}
    goal_hours: 48
    then:
      text: {en: "Hi {first_name|there}, {code} is yours until {code_until|soon}."}
      buttons: [{entry: returns}, {does: person}]
      code: {list: winter}
      as: Maya@Shop.example
      open: panel
      sound: true
      start: order-status
"""
CONDITION = Condition(
    dates=Dates("2026-12-01", "2026-12-26"),
    pages=("*/cart*", "/basket"),
    is_cart_filled=True,
    cart_items=("*throw*",),
    cart_categories=("bedding", "Bath"),
    cart_total=Range(20, 80.5),
    languages=("en", "fa"),
    referrers=("*google.*",),
    campaign=(("source", ("newsletter",)), ("campaign", ("spring*", "sale"))),
    devices=("phone",),
    visits=Range(2, None),
    attributes=(("plan", ("gold",)),),
    is_identified=True,
    has_bought=False,
    is_chatting=False,
    is_open=True,
    can_person_come=True,
    waiting=Range(None, 3),
    weekdays=(0, 6),
    times=((540, 720), (840, 1440)),
    all_of=(Condition(devices=("phone",)), Condition(is_open=True)),
    any_of=(Condition(visits=Range(None, 1)),),
    none_of=(Condition(pages=("/cart/empty",)),),
)


def load_rules(folder: Path, text: str) -> tuple[SmartMessageRule, ...]:
    (folder / "bot_scenarios/smart_messages/cart.yaml").write_text(text, encoding="utf-8")
    return load(folder).smart_messages


def load_rule(folder: Path, when: str = "exit_intent", then: str = "text: {en: Hi}", **keys: str) -> SmartMessageRule:
    """The only rule, with these keys."""
    lines = "".join(f"    {key}: {value}\n" for key, value in keys.items())
    text = f"smart_messages:\n  - id: a\n    when: {when}\n{lines}    then: {{{then}}}\n"
    return load_rules(folder, text)[0]


def test_everything_a_smart_message_can_say_is_read(folder: Path) -> None:
    (rule,) = load_rules(folder, FULL)
    assert rule == SmartMessageRule(
        id="exit-cart",
        trigger=Trigger("exit_intent"),
        texts={"en": "Hi {first_name|there}, {code} is yours until {code_until|soon}."},
        title="About to leave",
        condition=CONDITION,
        delay_seconds=3.0,
        limits=Limits(page=1, visit=None, visitor=3, day=2),
        buttons={"en": (Button("entry:returns", "Return something"), Button("person", "Talk to a person"))},
        leads_to={"en": Button("entry:order-status", "Where is my order?")},
        speaker="maya@shop.example",
        opens_panel=True,
        has_sound=True,
        code=CodeOffer(list_name="winter"),
        goal_hours=48.0,
        is_paused=True,
    )


def test_what_is_not_said_is_as_usual(folder: Path) -> None:
    rule = load_rule(folder)
    assert rule == SmartMessageRule("a", Trigger("exit_intent"), {"en": "Hi"}, title="a", buttons={"en": ()})
    assert rule.condition == ALWAYS and rule.limits == Limits(visit=1) and rule.goal_hours == 24


@pytest.mark.parametrize(
    ("when", "trigger"),
    [
        ("page_entered", Trigger("page_entered")),
        ("cart_changed", Trigger("cart_changed")),
        ("returns_to_cart", Trigger("returns_to_cart")),
        ("{time_on_page_seconds: 15}", Trigger("time_on_page_seconds", 15)),
        ("{idle_seconds: 0.5}", Trigger("idle_seconds", 0.5)),
        ("{time_on_site_seconds: 86400}", Trigger("time_on_site_seconds", 86400)),
        ("{scroll_percent: 100}", Trigger("scroll_percent", 100)),
        ("{event: 'checkout_error*'}", Trigger("event", event="checkout_error*")),
        ("{unanswered_seconds: 60}", Trigger("unanswered_seconds", 60)),
    ],
)
def test_a_smart_message_waits_for_one_of_many_things(folder: Path, when: str, trigger: Trigger) -> None:
    assert load_rule(folder, when).trigger == trigger


@pytest.mark.parametrize(
    ("limits", "wanted"),
    [
        ("{visit: 3}", Limits(visit=3)),
        ("{page: 1}", Limits(page=1, visit=None)),
        ("{page: 1, visit: 2}", Limits(page=1, visit=2)),
        ("{visitor: 3}", Limits(visit=1, visitor=3)),
        ("{day: 1000}", Limits(visit=1, day=1000)),
    ],
)
def test_a_visit_has_one_unless_the_limits_name_the_visit_or_the_page(
    folder: Path, limits: str, wanted: Limits
) -> None:
    assert load_rule(folder, limits=limits).limits == wanted


def test_a_code_is_a_fixed_one_or_out_of_a_list(folder: Path) -> None:
    assert load_rule(folder, then="text: {en: '{code}'}, code: WELCOME-10").code == CodeOffer("WELCOME-10")
    dated = load_rule(folder, then="text: {en: '{code}'}, code: {fixed: X_1, until: 2026-12-31}")
    assert dated.code == CodeOffer("X_1", until="2026-12-31")


def test_a_department_is_asked_for_in_the_visitors_language_and_must_exist(folder: Path) -> None:
    rule = load_rule(folder, then="text: {en: Hi}, department: sales")
    assert rule.leads_to == {"en": Button("person:sales", "Talk to a person")}
    (folder / "canned_replies/sales.yaml").unlink()
    (error,) = check_departments(load(folder), {"support"})
    assert error.message.startswith("bot_scenarios/smart_messages/cart.yaml:4:40: there is no department `sales`")


def test_dates_beside_a_condition_and_in_it_must_both_hold(folder: Path) -> None:
    rule = load_rule(folder, **{"from": "2026-12-01", "if": "{until: 2026-12-24, open: true}"})
    days = {day: rule.condition.holds(Surroundings(today=day)) for day in ("2026-11-30", "2026-12-01", "2026-12-25")}
    assert days == {"2026-11-30": False, "2026-12-01": True, "2026-12-25": False}


def test_the_conditions_of_messages_are_those_of_entries(folder: Path) -> None:
    path = folder / "bot_scenarios/en/entries.yaml"
    path.write_text(path.read_text() + "    when: {device: phone, visits: {at_least: 2}}\n")
    assert load(folder).bots["en"].entries[1].condition == Condition(devices=("phone",), visits=Range(2))


def test_notices_are_read_and_the_first_that_holds_is_shown(folder: Path) -> None:
    (folder / "bot_scenarios/smart_messages/notices.yaml").write_text(
        "notices:\n"
        "  - id: phones\n    if: {device: phone}\n    text: {en: 'The app of {shop_name} is down.'}\n"
        "  - id: late-post\n    from: 2026-12-01\n    until: 2026-12-26\n    text: {en: The post is late.}\n"
    )
    content = load(folder)
    assert [notice.id for notice in content.notices] == ["phones", "late-post"]
    assert content.notices[1].condition == Condition(Dates("2026-12-01", "2026-12-26"))
    shown = [
        find_notice(content.notices, now)
        for now in (
            Surroundings(device="phone", today="2026-12-02"),
            Surroundings(today="2026-12-02"),
            Surroundings(today="2026-12-27"),
        )
    ]
    assert shown == [*content.notices, None]


def test_the_quiet_time_stands_in_the_settings(folder: Path) -> None:
    assert load(folder).quiet_seconds == 60
    settings = folder / "bot_scenarios/settings.yaml"
    settings.write_text("quiet_seconds: 0\n")
    assert (load(folder).quiet_seconds, load(folder).dial) == (0, "balanced")
    settings.write_text("dial: eager\nquiet_seconds: 90\n")
    assert (load(folder).quiet_seconds, load(folder).dial) == (90, "eager")


def test_messages_and_notices_without_a_text_for_a_language_are_warned_of(folder: Path) -> None:
    for name in ("bot", "entries"):
        path = folder / f"bot_scenarios/ms/{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text((folder / f"bot_scenarios/en/{name}.yaml").read_text())
    (folder / "bot_scenarios/smart_messages/notices.yaml").write_text("notices: [{id: late, text: {en: Late}}]\n")
    assert [warning.what for warning in load(folder).warnings] == [
        "smart message `cart-help` has no text in: ms",
        "notice `late` has no text in: ms",
    ]


def test_the_shop_is_delivered_with_six_messages_in_every_language() -> None:
    content = load(Path(__file__).parents[2])
    assert {rule.id: rule.is_paused for rule in content.smart_messages} == {
        "cart-help": False,
        "checkout-error": True,
        "exit-cart": True,
        "welcome-back": True,
        "product-idle": False,
        "nobody-answered": True,
    }
    assert all(rule.texts.keys() == content.bots.keys() for rule in content.smart_messages)
