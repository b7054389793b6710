"""Whether a form that an owner wrote can be filled in: every message names the field and says how to mend it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from chatserver.domain import limits
from chatserver.domain.forms import BUILT_IN, FieldKind, FormChoice, FormField, check_answer
from chatserver.errors import BadInput
from chatserver.mends import Mend, wrong

LABEL_CODE_POINTS = 300  # a consent is a sentence or two
PATTERN_CODE_POINTS = 60
CHOICES = 30
PATTERNED: frozenset[FieldKind] = frozenset({"text", "phone", "number", "order_number"})
MEANT: dict[str, FieldKind] = {"email": "email", "phone": "phone"}  # other rooms look for them by key
ADDRESS = FormField("email", "email", is_required=True)

_KEY = re.compile(r"[a-z0-9_]{1,40}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")


def check_form(place: str, fields: Sequence[FormField], language: str, departments: Collection[str]) -> None:
    """Raises BadInput unless the fields make a form. `place` is its name in messages, `language` the shop's own."""
    if len(fields) > limits.FORM_FIELDS:
        raise wrong(place, Mend.TOO_MANY, most=limits.FORM_FIELDS)
    check_keys(place, [field.key for field in fields])
    for number, field in enumerate(fields):
        check_field(f"{place}[{number}]", field, language, departments)


def check_field(place: str, field: FormField, language: str, departments: Collection[str]) -> None:
    """Raises BadInput unless the field can be shown and answered."""
    meant = MEANT.get(field.key, field.kind)
    if field.kind != meant:
        raise wrong(f"{place}.kind", Mend.OWN_KIND, kind=meant)
    if field.key not in BUILT_IN or field.labels:
        check_labels(f"{place}.labels", field.labels, language, LABEL_CODE_POINTS)
    if field.pattern and field.kind not in PATTERNED:
        raise wrong(f"{place}.pattern", Mend.NO_PATTERN)
    if len(field.pattern) > PATTERN_CODE_POINTS:
        raise wrong(f"{place}.pattern", Mend.TOO_LONG, most=PATTERN_CODE_POINTS)
    check_choices(f"{place}.choices", field, language, departments)


def check_choices(place: str, field: FormField, language: str, departments: Collection[str]) -> None:
    """Raises BadInput unless a choice has something to choose from, and nothing else has."""
    if field.kind == "choice" and not field.choices:
        raise wrong(place, Mend.NO_CHOICES)
    if field.kind != "choice" and field.choices:
        raise wrong(place, Mend.NO_CHOICE)
    if len(field.choices) > CHOICES:
        raise wrong(place, Mend.TOO_MANY, most=CHOICES)
    check_keys(place, [choice.key for choice in field.choices])
    for number, choice in enumerate(field.choices):
        check_choice(f"{place}[{number}]", choice, language, departments)


def check_choice(place: str, choice: FormChoice, language: str, departments: Collection[str]) -> None:
    check_labels(f"{place}.labels", choice.labels, language, LABEL_CODE_POINTS)
    if choice.department is not None and choice.department not in departments:
        raise wrong(f"{place}.department", Mend.NO_DEPARTMENT, key=choice.department)


def check_keys(place: str, keys: Iterable[str]) -> None:
    """Raises BadInput unless each key is a plain word that stands there once."""
    seen: set[str] = set()
    for key in keys:
        if not _KEY.fullmatch(key):
            raise wrong(place, Mend.KEY, key=key, signs="a-z, 0-9, _")
        if key in seen:
            raise wrong(place, Mend.TWICE, what=key)
        seen.add(key)


def check_labels(place: str, labels: dict[str, str], language: str, longest: int) -> None:
    """Raises BadInput unless there are words in at least the shop's language, none too long."""
    if not labels.get(language, "").strip():
        raise wrong(f"{place}.{language}", Mend.NO_WORDS, language=language)
    for written, words in labels.items():
        check_language(place, written)
        if len(words) > longest:
            raise wrong(f"{place}.{written}", Mend.TOO_LONG, most=longest)


def check_language(place: str, language: str) -> None:
    if not _LANGUAGE.fullmatch(language):
        raise wrong(place, Mend.LANGUAGE, code=language)


def check_email(place: str, text: str) -> None:
    """Raises BadInput unless the text is an address."""
    try:
        check_answer(ADDRESS, text)
    except BadInput:
        raise wrong(place, Mend.EMAIL) from None
