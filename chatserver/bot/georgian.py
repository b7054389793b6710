"""Folds Georgian letters and Georgian typed in Latin letters onto one alphabet."""

from __future__ import annotations

from collections.abc import Sequence

_FIRST, _LAST = "ა", "ჰ"
_SHARE_OF_GEORGIAN = 0.3  # of a shop's phrasings: below it Latin words are taken as what they are

_TO_LATIN = str.maketrans(
    dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყხჯჰ", "abgdevztiklmnopjrstupkgkxjh", strict=True))
    | {"შ": "sh", "ჩ": "ch", "ც": "c", "ძ": "dz", "წ": "c", "ჭ": "ch"}
)
_LATIN_HABITS = (
    ("tch", "ch"),
    ("kh", "x"),
    ("gh", "g"),
    ("zh", "j"),
    ("ts", "c"),
    ("w", "c"),
    ("q", "k"),
    ("f", "p"),
    ("y", "k"),
)


def is_georgian(phrasings: Sequence[str]) -> bool:
    """Whether so many of the phrasings hold Georgian letters that visitors' Latin letters mean Georgian."""
    georgian = sum(any(_FIRST <= c <= _LAST for c in phrasing) for phrasing in phrasings)
    return georgian > _SHARE_OF_GEORGIAN * len(phrasings)


def fold_georgian(normalised: str) -> str:
    """The same words in one Latin spelling."""
    folded = normalised.translate(_TO_LATIN)
    for habit, letter in _LATIN_HABITS:
        folded = folded.replace(habit, letter)
    return folded
