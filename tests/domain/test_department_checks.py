"""What an owner may set: every mistake is named with its place."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from chatserver.domain.department_checks import check_department, without
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.forms import FormChoice, FormField
from chatserver.domain.routing_checks import check_settings
from chatserver.domain.routing_settings import PriorityRule, RoutingSettings
from chatserver.errors import BadInput

PHONE = FormField("phone", "phone", is_required=True)
COLOURS = (FormChoice("red", {"en": "Red"}, "sales"), FormChoice("blue", {"en": "Blue"}))
COLOUR = FormField("colour", "choice", {"en": "Colour"}, choices=COLOURS)
OTHERS = {"sales": DepartmentRules(fallback="billing"), "billing": DepartmentRules()}
GOOD = DepartmentRules(
    assignment="automatic",
    accept_seconds=0,
    silent_seconds=300,
    fallback="sales",
    email="help@shop.example",
    pages=("/cart*", "*/help"),
    languages=("fa", "en"),
    pre_chat=(COLOUR, FormField("flat", "text", {"en": "Flat", "fa": "پلاک"}, pattern="FF-####")),
    call_back=(PHONE,),
)


def check(rules: DepartmentRules, key: str = "support", names: dict[str, str] | None = None) -> None:
    check_department(key, names or {"en": "Support", "fa": "پشتیبانی"}, rules, "en", OTHERS)


def test_what_can_work_is_taken() -> None:
    check(GOOD)
    check(DepartmentRules())
    check(DepartmentRules(pre_chat=(), offline=()))


def field(**changes: Any) -> DepartmentRules:
    return structs.replace(GOOD, pre_chat=(structs.replace(COLOUR, **changes),))


@pytest.mark.parametrize(
    ("rules", "place"),
    [
        (structs.replace(GOOD, accept_seconds=3), "accept_seconds"),
        (structs.replace(GOOD, accept_seconds=-1), "accept_seconds"),
        (structs.replace(GOOD, silent_seconds=29), "silent_seconds"),
        (structs.replace(GOOD, transfer_seconds=0), "transfer_seconds"),
        (structs.replace(GOOD, queue_limit=10_001), "queue_limit"),
        (structs.replace(GOOD, due_hours=0), "due_hours"),
        (structs.replace(GOOD, fallback="nowhere"), "fallback"),
        (structs.replace(GOOD, fallback="support"), "fallback"),
        (structs.replace(GOOD, email="help"), "email"),
        (structs.replace(GOOD, email="help@shop.example\nBcc: all@shop.example"), "email"),
        (structs.replace(GOOD, pages=("cart",)), "pages"),
        (structs.replace(GOOD, pages=("/x",) * 51), "pages"),
        (structs.replace(GOOD, languages=("Persian",)), "languages"),
        (structs.replace(GOOD, pre_chat=(COLOUR, COLOUR)), "pre_chat"),
        (structs.replace(GOOD, pre_chat=tuple(FormField(f"f{n}", "text", {"en": "x"}) for n in range(21))), "pre_chat"),
        (structs.replace(GOOD, call_back=(FormField("name", "text"),)), "call_back"),
        (field(key="Colour"), "pre_chat"),
        (field(labels={}), "pre_chat[0].labels.en"),
        (field(labels={"fa": "رنگ"}), "pre_chat[0].labels.en"),
        (field(labels={"en": "x" * 301}), "pre_chat[0].labels.en"),
        (field(choices=()), "pre_chat[0].choices"),
        (field(kind="text"), "pre_chat[0].choices"),
        (field(pattern="##"), "pre_chat[0].pattern"),
        (field(kind="text", choices=(), pattern="#" * 61), "pre_chat[0].pattern"),
        (field(choices=(FormChoice("red", {}),)), "pre_chat[0].choices[0].labels.en"),
        (field(choices=(FormChoice("red", {"en": "Red"}, "nowhere"),)), "pre_chat[0].choices[0].department"),
        (structs.replace(GOOD, offline=(FormField("email", "text"),)), "offline[0].kind"),
    ],
)
def test_a_mistake_is_named_with_its_place(rules: DepartmentRules, place: str) -> None:
    with pytest.raises(BadInput) as refused:
        check(rules)
    assert refused.value.message.startswith(f"{place}: ") and refused.value.code == "bad_field"


def test_a_department_has_a_key_and_a_name_in_the_shops_language() -> None:
    for key in ("", "Support", "a b", "x" * 41):
        with pytest.raises(BadInput, match=r"^key: "):
            check(GOOD, key)
    for names in ({"fa": "پشتیبانی"}, {"en": " "}, {"en": "x" * 61}, {"en": "Support", "klingon": "x"}):
        with pytest.raises(BadInput, match=r"^names"):
            check(GOOD, names=names)


def test_departments_do_not_help_each_other_out_in_a_circle() -> None:
    circle = {"sales": DepartmentRules(fallback="billing"), "billing": DepartmentRules(fallback="support")}
    check_department("support", {"en": "Support"}, DepartmentRules(), "en", circle)
    with pytest.raises(BadInput, match="circle"):
        check_department("support", {"en": "Support"}, DepartmentRules(fallback="sales"), "en", circle)


def test_nothing_leads_to_a_department_that_is_gone() -> None:
    left = without(GOOD, "sales")
    assert left.fallback is None
    assert [choice.department for choice in left.pre_chat[0].choices] == [None, None]
    assert without(GOOD, "billing") == GOOD


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        (RoutingSettings(grace_seconds=4), "grace_seconds"),
        (RoutingSettings(missed_offers=0), "missed_offers"),
        (RoutingSettings(peak_above_seconds=10), "peak_above_seconds"),
        (RoutingSettings(priorities=(PriorityRule("", 1, is_identified=True),)), "priorities[0].name"),
        (RoutingSettings(priorities=(PriorityRule("Known", 10, is_identified=True),)), "priorities[0].priority"),
        (RoutingSettings(priorities=(PriorityRule("Everybody", 1),)), "priorities[0]"),
        (RoutingSettings(priorities=(PriorityRule("Rich", 1, cart_from=-1),)), "priorities[0].cart_from"),
        (RoutingSettings(priorities=(PriorityRule("Tag", 1, value="gold"),)), "priorities[0].attribute"),
        (RoutingSettings(priorities=(PriorityRule("Tag", 1, tag="x" * 41),)), "priorities[0].tag"),
        (RoutingSettings(priorities=(PriorityRule("Tag", 1, tag=" "),)), "priorities[0].tag"),
        (RoutingSettings(priorities=(PriorityRule("Tag", 1, tag="VIP, gold"),)), "priorities[0].tag"),
        (RoutingSettings(priorities=(PriorityRule("Tag", 1, tag="ویژه، طلایی"),)), "priorities[0].tag"),
        (RoutingSettings(priorities=(PriorityRule("Known", 1, is_identified=True),) * 21), "priorities"),
    ],
)
def test_a_mistake_in_the_queues_settings_is_named_with_its_place(settings: RoutingSettings, place: str) -> None:
    with pytest.raises(BadInput) as refused:
        check_settings(settings)
    assert refused.value.message.startswith(f"{place}: ")


def test_settings_that_can_be_meant_are_taken() -> None:
    check_settings(RoutingSettings())
    check_settings(RoutingSettings(priorities=(PriorityRule("Gold", 9, attribute="tier", value="gold"),)))
    check_settings(RoutingSettings(priorities=(PriorityRule("Regulars", 9, tag="Big customer"),)))
