"""The forms a visitor fills in before the queue, or to leave a message: their fields, and what may be answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from chatserver.domain import limits
from chatserver.domain.card_numbers import mask_card_numbers
from chatserver.domain.events import FormAnswer
from chatserver.domain.views import WantedCall
from chatserver.errors import BadInput

FieldKind = Literal[
    "text", "email", "phone", "number", "choice", "checkbox", "consent", "long_text", "order_number"
]

FREE_TEXT = ("text", "long_text")  # kept as it was written, blanks included
YES = "yes"  # what a ticked box says; one that is not ticked says nothing
LONGEST: dict[FieldKind, int] = {
    "text": 200,
    "email": limits.EMAIL_CODE_POINTS,
    "phone": 40,
    "number": 40,
    "order_number": 60,
    "long_text": limits.COMMENT_CODE_POINTS,
}
E164_DIGITS = 15  # the most that a telephone number has, its country's code among them
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"\+?[\s()./-]*(?:\d[\s()./-]*){4,20}")
_NUMBER = re.compile(r"[+-]?\d+([.,٫]\d+)?")


class FormChoice(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the answers of a `choice`. It may lead to another department."""

    key: str
    labels: dict[str, str]
    department: str | None = None


class FormField(Struct, frozen=True, forbid_unknown_fields=True):
    """One field. Without labels its key says what it is: `name`, `email`, `phone`, `topic` or `order_number`.

    `pattern` is how the answer must look, as people write it: `#` stands for a digit, `@` for a letter, anything
    else for itself (`FF-####`); empty is anything. A `consent` must be given if it is required.
    """

    key: str
    kind: FieldKind
    labels: dict[str, str] = {}
    is_required: bool = False
    pattern: str = ""
    choices: tuple[FormChoice, ...] = ()


NAME = FormField("name", "text", is_required=True)
OWN_EMAIL = FormField("email", "email", is_required=True)
TOPIC = FormField("topic", "long_text", is_required=True)
BUILT_IN = frozenset({"name", "email", "phone", "topic", "order_number"})
ABOUT_THE_PERSON = frozenset({"name", "email", "phone"})
TIME_KEYS = frozenset({"when", "when_may_we_call"})  # as shops name it, and as the form to begin with does

PRE_CHAT = (NAME, TOPIC)
OFFLINE = (NAME, OWN_EMAIL, TOPIC)


def check_answers(
    fields: Sequence[FormField], answers: Mapping[str, str], language: str, fallback_language: str
) -> tuple[FormAnswer, ...]:
    """The answers in the form's order, labelled in the visitor's language, card numbers masked.

    Telephone numbers with their country's code stay whole: one in ten of the long ones looks like a card's. Raises
    BadInput that names the field and how to mend it. Answers to fields that are not there are left out: the
    form may have been changed while it was being filled in.
    """
    found = []
    for field in fields:
        written = answers.get(field.key, "")
        value = written if field.kind in FREE_TEXT else written.strip()
        check_answer(field, value)
        if value.strip():
            shown = label_of(field.labels, language, fallback_language) or field.key
            said = say(field, value, language, fallback_language)
            found.append(FormAnswer(field.key, shown, mask_cards(field, said)))
    return tuple(found)


def mask_cards(field: FormField, said: str) -> str:
    """What was said, card numbers masked, if it is not the telephone number that was asked for."""
    return said if field.kind == "phone" and is_international(said) else mask_card_numbers(said)


def is_international(number: str) -> bool:
    """Whether a number begins as one with its country's code, + or 00, and is no longer than those are (E.164)."""
    digits = "".join(str(int(sign)) for sign in number if sign.isdecimal())
    return (number.startswith("+") or digits.startswith("00")) and len(digits.removeprefix("00")) <= E164_DIGITS


def check_answer(field: FormField, value: str) -> None:
    """Raises BadInput unless the value answers the field."""
    if not value.strip():
        if field.is_required:
            raise _wrong(field, "is empty", "write something there")
        return
    longest = LONGEST.get(field.kind, limits.COMMENT_CODE_POINTS)
    if len(value) > longest:
        raise _wrong(field, f"has {len(value)} characters", f"write at most {longest}")
    if field.kind == "email" and not _EMAIL.fullmatch(value):
        raise _wrong(field, "is not an address", "write it like name@example.com")
    if field.kind == "phone" and not _PHONE.fullmatch(value):
        raise _wrong(field, "is not a phone number", "write digits, with the country's code if you like")
    if field.kind == "number" and not _NUMBER.fullmatch(value):
        raise _wrong(field, "is not a number", "write digits")
    if field.kind in ("checkbox", "consent") and value != YES:
        raise _wrong(field, "is not ticked", f"send {YES!r} or nothing")
    if field.kind == "choice" and value not in {choice.key for choice in field.choices}:
        raise _wrong(field, "is not one of the choices", "choose one of those shown")
    if field.pattern and not fits(field.pattern, value):
        raise _wrong(field, f"does not look like {field.pattern}", "# is a digit, @ a letter")


def fits(pattern: str, value: str) -> bool:
    """Whether the value looks like the pattern: `#` a digit, `@` a letter, anything else itself in either case."""
    return len(pattern) == len(value) and all(map(_fits_one, pattern, value))


def find_department(fields: Iterable[FormField], answers: Mapping[str, str]) -> str | None:
    """The department to which the first choice that was made leads, None if none leads anywhere."""
    for field in fields:
        for choice in field.choices:
            if choice.department is not None and answers.get(field.key, "").strip() == choice.key:
                return choice.department
    return None


def find_concern(answers: Iterable[FormAnswer]) -> str:
    """What the answers are about: the topic, else the first that says more than who it is, empty if none does.

    A ticked box tells nothing. The console decides the same (`concern.js`).
    """
    told = [answer for answer in answers if answer.key not in ABOUT_THE_PERSON]
    topic = next((answer.value for answer in told if answer.key == "topic"), "")
    return topic or next((_with_label(answer) for answer in told if answer.value != YES), "")


def find_call(fields: Sequence[FormField], answers: Iterable[FormAnswer]) -> WantedCall:
    """The call that is asked for: the first number, and what the field for the time says.

    That is the one whose key says so, else the first choice or short text of the shop's own.
    """
    said = {answer.key: answer.value for answer in answers}
    answered = [field for field in fields if field.key in said]
    numbers = (said[field.key] for field in answered if field.kind == "phone")
    times = sorted(filter(may_ask_time, answered), key=lambda field: field.key not in TIME_KEYS)
    return WantedCall(next(numbers, ""), said[times[0].key] if times else "")


def may_ask_time(field: FormField) -> bool:
    """Whether what is answered there may be a time: in words, briefly, and not what a built-in field asks."""
    if field.key in TIME_KEYS:
        return field.kind in ("choice", *FREE_TEXT)
    return field.key not in BUILT_IN and field.kind in ("choice", "text")


def shortened(fields: Sequence[FormField]) -> tuple[FormField, ...]:
    """What is asked while many wait: only what must be answered."""
    return tuple(field for field in fields if field.is_required) or tuple(fields[:1])


def label_of(labels: Mapping[str, str], language: str, fallback_language: str) -> str:
    """The label in the language, else in the shop's, else in any; empty if there is none."""
    return labels.get(language) or labels.get(fallback_language) or next(iter(labels.values()), "")


def say(field: FormField, value: str, language: str, fallback_language: str) -> str:
    """The value as people read it: a choice by its label."""
    chosen = next((choice for choice in field.choices if choice.key == value), None)
    return label_of(chosen.labels, language, fallback_language) or value if chosen is not None else value


def _with_label(answer: FormAnswer) -> str:
    is_raw = answer.label in ("", answer.key)  # a key is no word for people
    return answer.value if is_raw else f"{answer.label}: {answer.value}"


def _fits_one(sign: str, character: str) -> bool:
    if sign == "#":
        return character.isdecimal()
    if sign == "@":
        return character.isalpha()
    return sign.casefold() == character.casefold()


def _wrong(field: FormField, what: str, mend: str) -> BadInput:
    return BadInput(f"{field.key} {what}; {mend}", code="bad_field")
