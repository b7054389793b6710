"""Whether a form that an owner wrote can be filled in: every message names the field and says how to mend it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from chatserver.domain import limits
from chatserver.domain.forms import BUILT_IN, FieldKind, FormChoice, FormField, check_answer
from chatserver.errors import BadInput

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
        raise wrong(place, f"ask at most {limits.FORM_FIELDS} things")
    check_keys(place, [field.key for field in fields])
    for field in fields:
        check_field(f"{place}.{field.key}", field, language, departments)


def check_field(place: str, field: FormField, language: str, departments: Collection[str]) -> None:
    """Raises BadInput unless the field can be shown and answered."""
    meant = MEANT.get(field.key, field.kind)
    if field.kind != meant:
        raise wrong(f"{place}.kind", f"write {meant}, or give the field another key")
    if field.key not in BUILT_IN or field.labels:
        check_labels(f"{place}.labels", field.labels, language, LABEL_CODE_POINTS)
    if field.pattern and field.kind not in PATTERNED:
        raise wrong(f"{place}.pattern", f"leave it empty; only {', '.join(sorted(PATTERNED))} have one")
    if len(field.pattern) > PATTERN_CODE_POINTS:
        raise wrong(f"{place}.pattern", f"write at most {PATTERN_CODE_POINTS} characters")
    check_choices(f"{place}.choices", field, language, departments)


def check_choices(place: str, field: FormField, language: str, departments: Collection[str]) -> None:
    """Raises BadInput unless a choice has something to choose from, and nothing else has."""
    if (field.kind == "choice") != bool(field.choices):
        raise wrong(place, "give a choice its answers, and nothing else any")
    if len(field.choices) > CHOICES:
        raise wrong(place, f"write at most {CHOICES}")
    check_keys(place, [choice.key for choice in field.choices])
    for choice in field.choices:
        check_choice(f"{place}.{choice.key}", choice, language, departments)


def check_choice(place: str, choice: FormChoice, language: str, departments: Collection[str]) -> None:
    check_labels(f"{place}.labels", choice.labels, language, LABEL_CODE_POINTS)
    if choice.department is not None and choice.department not in departments:
        raise wrong(f"{place}.department", f"there is no department {choice.department!r}; choose one there is")


def check_keys(place: str, keys: Iterable[str]) -> None:
    """Raises BadInput unless each key is a plain word that stands there once."""
    seen: set[str] = set()
    for key in keys:
        if not _KEY.fullmatch(key):
            raise wrong(place, f"{key!r} is no key; write 1 to 40 of a-z, 0-9 and _")
        if key in seen:
            raise wrong(place, f"{key} stands twice; keep one of the two")
        seen.add(key)


def check_labels(place: str, labels: dict[str, str], language: str, longest: int) -> None:
    """Raises BadInput unless there are words in at least the shop's language, none too long."""
    if not labels.get(language, "").strip():
        raise wrong(f"{place}.{language}", "write it in at least this language, the shop's")
    for written, words in labels.items():
        check_language(place, written)
        if len(words) > longest:
            raise wrong(f"{place}.{written}", f"write at most {longest} characters")


def check_language(place: str, language: str) -> None:
    if not _LANGUAGE.fullmatch(language):
        raise wrong(place, f"{language!r} is no language; write its code, such as en or fa")


def check_email(place: str, text: str) -> None:
    """Raises BadInput unless the text is an address."""
    try:
        check_answer(ADDRESS, text)
    except BadInput:
        raise wrong(place, "write it like name@example.com") from None


def wrong(place: str, mend: str) -> BadInput:
    """The refusal of what stands in a place."""
    return BadInput(f"{place}: {mend}", code="bad_field")
