"""The words of letters, by language: one file each in `texts/`."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

import msgspec
from msgspec import Struct

FALLBACK_LANGUAGE = "en"
_TEXTS = files("chatserver.outbound").joinpath("texts")


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of letter. A paragraph is left out if a placeholder in it stands for nothing."""

    subject: str
    paragraphs: tuple[str, ...]


class Wordings(Struct, frozen=True, forbid_unknown_fields=True):
    """Every kind of letter in one language, what people without a name are called, a form's line, and usual fields."""

    language: str
    nameless_visitor: str
    nameless_operator: str
    answer: str
    labels: dict[str, str]
    message_left: Wording
    due_soon: Wording
    overdue: Wording
    call_wanted: Wording
    call_due_soon: Wording
    call_overdue: Wording
    answers: Wording
    self_test: Wording


@lru_cache(1)
def list_languages() -> tuple[str, ...]:
    """The languages that letters are written in."""
    return tuple(sorted(each.name.removesuffix(".toml") for each in _TEXTS.iterdir() if each.name.endswith(".toml")))


def find_wordings(language: str) -> Wordings:
    """The words in the language, else in its family (`fa` for `fa-IR`), else in English."""
    known = list_languages()
    spoken = (language, language.partition("-")[0])
    return _load(next((each for each in spoken if each in known), FALLBACK_LANGUAGE))


@lru_cache
def _load(language: str) -> Wordings:
    written = tomllib.loads(_TEXTS.joinpath(f"{language}.toml").read_text("utf-8"))
    return msgspec.convert({"language": language, **written}, Wordings)
