"""Whether a department can work as an owner set it: every message names the field and says how to mend it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import structs

from chatserver.domain.departments import DepartmentRules
from chatserver.domain.form_checks import check_email, check_form, check_labels, check_language
from chatserver.domain.forms import FormField
from chatserver.mends import Mend, wrong

NAME_CODE_POINTS = 60
PAGES = 50
PAGE_CODE_POINTS = 200
LANGUAGES = 20
# What each number may be; 0 also means something where the second part says so.
BOUNDS: dict[str, tuple[int, int, bool]] = {
    "accept_seconds": (5, 600, True),
    "silent_seconds": (30, 86_400, True),
    "transfer_seconds": (10, 3_600, False),
    "queue_limit": (1, 10_000, True),
    "due_hours": (1, 720, False),
}

_KEY = re.compile(r"[a-z0-9_-]{1,40}")


def check_department(
    key: str, names: dict[str, str], rules: DepartmentRules, language: str, others: Mapping[str, DepartmentRules]
) -> None:
    """Raises BadInput unless the department can work beside the `others`. `language` is the shop's own."""
    if not _KEY.fullmatch(key):
        raise wrong("key", Mend.KEY, key=key, signs="a-z, 0-9, _, -")
    check_labels("names", names, language, NAME_CODE_POINTS)
    check_numbers(rules)
    check_fallback(key, rules, others)
    check_ways(rules)
    forms = {"pre_chat": rules.pre_chat, "offline": rules.offline, "call_back": rules.call_back}
    for place, fields in forms.items():
        check_form(place, fields, language, {key, *others})
    if rules.call_back and not any(map(asks_for_phone, rules.call_back)):
        raise wrong("call_back", Mend.NO_PHONE)


def check_numbers(rules: DepartmentRules) -> None:
    for place, (least, most, may_be_zero) in BOUNDS.items():
        value = getattr(rules, place)
        if not least <= value <= most and not (may_be_zero and value == 0):
            raise wrong(place, find_mend(place, may_be_zero), least=least, most=most)


def find_mend(place: str, may_be_zero: bool) -> Mend:
    if place.endswith("_seconds"):
        return Mend.SECONDS_OR_ZERO if may_be_zero else Mend.SECONDS
    return Mend.NUMBER_OR_ZERO if may_be_zero else Mend.NUMBER


def check_fallback(key: str, rules: DepartmentRules, others: Mapping[str, DepartmentRules]) -> None:
    """Raises BadInput if who helps out is not there, or asks this department for help in the end."""
    if rules.fallback is not None and rules.fallback not in others:
        raise wrong("fallback", Mend.NO_DEPARTMENT, key=rules.fallback)
    following, seen = rules.fallback, {key}
    while following is not None:
        if following in seen:
            raise wrong("fallback", Mend.CIRCLE)
        seen.add(following)
        following = others[following].fallback if following in others else None


def check_ways(rules: DepartmentRules) -> None:
    """Raises BadInput unless pages, languages and the address are what they should be."""
    if rules.email:
        check_email("email", rules.email)
    if len(rules.pages) > PAGES:
        raise wrong("pages", Mend.TOO_MANY, most=PAGES)
    for page in rules.pages:
        if len(page) > PAGE_CODE_POINTS:
            raise wrong("pages", Mend.TOO_LONG, most=PAGE_CODE_POINTS)
        if not page.startswith(("/", "*")):
            raise wrong("pages", Mend.PAGE, page=page)
    if len(rules.languages) > LANGUAGES:
        raise wrong("languages", Mend.TOO_MANY, most=LANGUAGES)
    for language in rules.languages:
        check_language("languages", language)


def asks_for_phone(field: FormField) -> bool:
    return field.kind == "phone" and field.is_required


def without(rules: DepartmentRules, key: str) -> DepartmentRules:
    """The same rules when the department `key` is gone: nothing leads there any more."""
    return structs.replace(
        rules,
        fallback=None if rules.fallback == key else rules.fallback,
        pre_chat=tuple(_leading_elsewhere(field, key) for field in rules.pre_chat),
        offline=tuple(_leading_elsewhere(field, key) for field in rules.offline),
        call_back=tuple(_leading_elsewhere(field, key) for field in rules.call_back),
    )


def _leading_elsewhere(field: FormField, key: str) -> FormField:
    choices = tuple(
        structs.replace(choice, department=None) if choice.department == key else choice for choice in field.choices
    )
    return structs.replace(field, choices=choices)
