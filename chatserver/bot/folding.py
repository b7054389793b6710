"""Chooses how a shop's texts are brought to one spelling, by its language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from chatserver.bot.english import fold_english
from chatserver.bot.georgian import fold_georgian, is_georgian
from chatserver.bot.malay import fold_malay, is_malay
from chatserver.bot.normalise import normalise
from chatserver.bot.persian import join_affixes

Fold = Callable[[str], str]

_MALAY = ("ms", "id")


def choose_fold(phrasings: Sequence[str], language: str | None) -> Fold:
    """The spelling that both phrasings and visitors' words are brought to before they are compared.

    Without a language the phrasings tell it. A language without habits of its own gets the general spelling.
    """
    own = language.lower().replace("_", "-").split("-")[0] if language else None
    if own == "ka" or (own is None and is_georgian(phrasings)):
        return _georgian
    if own in _MALAY or (own is None and is_malay([normalise(phrasing) for phrasing in phrasings])):
        return _malay
    return _general


def _general(text: str) -> str:
    return fold_english(join_affixes(normalise(text)))


def _georgian(text: str) -> str:
    return fold_georgian(normalise(text))


def _malay(text: str) -> str:
    return fold_malay(normalise(text))
