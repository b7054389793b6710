"""The fields of forms: what may be answered, and what hostile answers come to."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from chatserver.domain.events import FormAnswer
from chatserver.domain.forms import (
    FieldKind,
    FormChoice,
    FormField,
    check_answer,
    check_answers,
    find_call,
    find_concern,
    find_department,
    fits,
    shortened,
)
from chatserver.domain.views import WantedCall
from chatserver.errors import BadInput

CONCERNS = Path(__file__).parent / "concerns.json"  # the console's tests read it too
PARTS = (
    FormChoice("bill", {"en": "A bill", "fa": "صورتحساب"}, "billing"),
    FormChoice("other", {"en": "Something else"}),
)
RIGHT: dict[FieldKind, tuple[str, ...]] = {
    "text": ("Leila", "<b>Leila</b>", "a\0b", "\u202eevil", "x" * 200),
    "email": ("leila@example.com", "لیلا@مثال.com", "a@b.c"),
    "phone": ("+98 (21) 555-1234", "۰۲۱۵۵۵۱۲۳۴", "1234"),
    "number": ("12", "-3", "3.5", "3,5", "۱۲٫۵"),
    "choice": ("bill", "other"),
    "checkbox": ("yes",),
    "consent": ("yes",),
    "long_text": ("line\nline", "x" * 1_000),
    "order_number": ("FF-1042", "#12/x"),
}
WRONG: dict[FieldKind, tuple[str, ...]] = {
    "text": ("x" * 201, "x" * 10_000),
    "email": ("nobody", "a@b", "a b@c.d", "a@b@c.d", "a@b.c\nBcc: d@e.f", "@".join("a" * 100), "x" * 10_000),
    "phone": ("call me", "123", "+", "1" * 41, "12345\0", "1 <b>"),
    "number": ("one", "1.2.3", "0x1f", "1e9", "9" * 41),
    "choice": ("billing", "BILL", "<bill>", "bill\0"),
    "checkbox": ("no", "true", "YES"),
    "consent": ("no", "1"),
    "long_text": ("x" * 1_001, "x" * 10_000),
    "order_number": ("x" * 61,),
}


def field(kind: FieldKind, **more: Any) -> FormField:
    return FormField("field", kind, choices=PARTS if kind == "choice" else (), **more)


@pytest.mark.parametrize("kind", RIGHT)
def test_each_kind_takes_what_people_write(kind: FieldKind) -> None:
    for value in RIGHT[kind]:
        check_answer(field(kind), value)


@pytest.mark.parametrize("kind", WRONG)
def test_each_kind_refuses_the_rest_and_names_the_field(kind: FieldKind) -> None:
    for value in WRONG[kind]:
        with pytest.raises(BadInput, match=r"^field .+; ") as refused:
            check_answer(field(kind), value)
        assert refused.value.code == "bad_field"


@pytest.mark.parametrize("kind", RIGHT)
def test_only_what_is_required_must_be_answered(kind: FieldKind) -> None:
    assert check_answers([field(kind)], {}, "en", "en") == ()
    for blank in ("", "   ", "\n"):
        with pytest.raises(BadInput, match="field is empty"):
            check_answers([field(kind, is_required=True)], {"field": blank}, "en", "en")


def test_hostile_words_stay_what_they_are() -> None:
    for value in ("<img src=x onerror=alert(1)>", "a\0b", "\u202egnp.exe", "'; DROP TABLE visitors; --", "{name}"):
        (answer,) = check_answers([field("text")], {"field": value}, "en", "en")
        assert answer.value == value


def test_answers_are_labelled_in_the_visitors_language_and_in_the_forms_order() -> None:
    fields = (FormField("what", "choice", {"en": "What?", "fa": "چه؟"}, choices=PARTS), FormField("name", "text"))
    answers = {"unknown": "x", "name": " Leila ", "what": "bill"}
    assert check_answers(fields, answers, "fa", "en") == (
        FormAnswer("what", "چه؟", "صورتحساب"),
        FormAnswer("name", "name", " Leila "),
    )
    assert check_answers(fields, {"what": "other"}, "fa", "en") == (FormAnswer("what", "چه؟", "Something else"),)


@pytest.mark.parametrize("case", json.loads(CONCERNS.read_text("utf-8")), ids=lambda case: str(case["answers"]))
def test_what_answers_are_about_is_the_topic_or_the_first_that_says_more_than_who_it_is(case: dict[str, Any]) -> None:
    assert find_concern([FormAnswer(*answer) for answer in case["answers"]]) == case["concern"]


def test_a_ticked_box_is_not_what_a_message_is_about() -> None:
    fields = (FormField("terms", "consent", {"en": "I agree"}), FormField("news", "checkbox", {"en": "News"}))
    answers = check_answers(fields, {"terms": "yes", "news": "yes"}, "en", "en")
    assert len(answers) == 2 and find_concern(answers) == ""


def test_the_number_to_call_is_that_of_the_phone_field_whatever_its_key() -> None:
    fields = (
        FormField("name", "text"),
        FormField("home", "phone", {"en": "Home"}),
        FormField("mobile", "phone", {"en": "Mobile"}, is_required=True),
        FormField("ok", "consent", {"en": "You may call me"}),
        FormField("when", "choice", {"en": "When?"}, choices=(FormChoice("am", {"en": "Morning"}),)),
    )
    written = {"name": "Leila", "mobile": "+98 21 555", "ok": "yes", "when": "am"}
    assert find_call(fields, check_answers(fields, written, "en", "en")) == WantedCall("+98 21 555", "Morning")
    unsaid = {"name": "12345", "mobile": "+98 21 555"}
    assert find_call(fields, check_answers(fields, unsaid, "en", "en")) == WantedCall("+98 21 555")


AM = (FormChoice("am", {"en": "Morning"}),)
PHONE = FormField("phone", "phone")


@pytest.mark.parametrize(
    ("fields", "answers", "when"),
    [
        ((FormField("shop", "text"), FormField("when", "text")), {"shop": "Tbilisi", "when": "noon"}, "noon"),
        ((FormField("shop", "text"), FormField("when", "text")), {"shop": "Tbilisi"}, "Tbilisi"),
        ((FormField("shop", "text"), FormField("when_may_we_call", "choice", choices=AM)), {
            "shop": "Tbilisi", "when_may_we_call": "am",
        }, "Morning"),
        ((FormField("story", "long_text"), FormField("pieces", "number"), FormField("field", "choice", choices=AM)), {
            "story": "Long", "pieces": "3", "field": "am",
        }, "Morning"),
        ((FormField("name", "text"), FormField("when", "consent")), {"name": "Leila", "when": "yes"}, ""),
    ],
)  # fmt: skip
def test_the_time_to_call_is_what_its_own_field_says_or_the_first_short_answer(
    fields: tuple[FormField, ...], answers: dict[str, str], when: str
) -> None:
    asked = (PHONE, *fields)
    said = check_answers(asked, {"phone": "12345", **answers}, "en", "en")
    assert len(said) == 1 + len(answers)
    assert find_call(asked, said) == WantedCall("12345", when)


def test_card_numbers_are_masked_in_answers() -> None:
    (answer,) = check_answers([field("long_text")], {"field": "it is 4111 1111 1111 1111"}, "en", "en")
    assert "1111 1111 1111" not in answer.value


@pytest.mark.parametrize("number", ["+4915100000004", "+49 1510 0000 004", "00 49 1510 0000 004", "۰۰۴۹۱۵۱۰۰۰۰۰۰۰۴"])
def test_a_number_with_its_countrys_code_stays_whole_where_one_is_asked_for(number: str) -> None:
    (answer,) = check_answers([field("phone")], {"field": number}, "en", "en")
    assert answer.value == number
    (elsewhere,) = check_answers([field("text")], {"field": number}, "en", "en")
    assert "•" in elsewhere.value


@pytest.mark.parametrize("number", ["4111 1111 1111 1111", "+4111 1111 1111 1111", "00 4111 1111 1111 1111"])
def test_a_card_number_is_masked_where_a_telephone_number_is_asked_for(number: str) -> None:
    (answer,) = check_answers([field("phone")], {"field": number}, "en", "en")
    assert answer.value.count("•") >= 12 and answer.value.endswith("1111")


@pytest.mark.parametrize(
    ("pattern", "value", "is_right"),
    [
        ("FF-####", "FF-1042", True),
        ("FF-####", "ff-1042", True),
        ("FF-####", "FF-۱۰۴۲", True),
        ("FF-####", "FF-104", False),
        ("FF-####", "FF-10422", False),
        ("FF-####", "XX-1042", False),
        ("@@#", "ab1", True),
        ("@@#", "فا1", True),
        ("@@#", "a11", False),
        ("(a+)+$", "(a+)+$", True),
        ("(a+)+$", "aaaaaa", False),
        (".*", "ab", False),
    ],
)
def test_a_pattern_is_what_people_write_and_no_expression(pattern: str, value: str, is_right: bool) -> None:
    assert fits(pattern, value) is is_right


def test_no_answer_takes_longer_to_check_than_it_takes_to_read() -> None:
    hostile = ("a" * 1_000, "a@" * 500, "1" * 1_000, "+" + "(" * 39, "1," * 500, "a." * 127 + "@", "@" + "a." * 126)
    began = time.process_time()
    for kind in RIGHT:
        for value in hostile:
            for pattern in ("", "(a+)+$", "@" * 200, "#" * 1_000):
                with suppress(BadInput):
                    check_answer(field(kind, pattern=pattern), value)
    assert time.process_time() - began < 0.5


def test_the_first_choice_that_leads_somewhere_decides_the_department() -> None:
    second = FormField("second", "choice", choices=(FormChoice("bill", {}, "support"),))
    fields = (FormField("name", "text"), field("choice"), second)
    assert find_department(fields, {"field": "bill", "second": "bill"}) == "billing"
    assert find_department(fields, {"field": "other", "second": "bill"}) == "support"
    assert find_department(fields, {"field": "other"}) is None
    assert find_department(fields, {"name": "bill"}) is None


def test_a_shorter_form_asks_what_must_be_known_and_at_least_one_thing() -> None:
    optional, required = FormField("phone", "phone"), FormField("name", "text", is_required=True)
    assert shortened((optional, required)) == (required,)
    assert shortened((optional, FormField("topic", "text"))) == (optional,)
    assert shortened(()) == ()
