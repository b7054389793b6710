"""Brings a visitor's words and an owner's phrasings to one spelling, so that spelling habits cannot hide a match."""

from __future__ import annotations

import re
import unicodedata

from chatserver.domain.letters import ARABIC_TO_PERSIAN

MATCHED_CODE_POINTS = 300  # a question fits; more only buys an attacker time
NORMALISED_CODE_POINTS = 600  # NFKC can make 18 letters of one

_HEBREW_FINAL_TO_MEDIAL = str.maketrans("ךםןףץ", "כמנפצ")
_INVISIBLE = ("Mn", "Me", "Cf")  # marks on letters; direction and joining characters
_ZERO_WIDTH_NON_JOINER = "\u200c"
_INNER_APOSTROPHE = re.compile(r"(?<=\w)['’`´׳״\"](?=\w)")
_PUNCTUATION = re.compile(r"[^\w]+|_")
_LETTER_RUN = re.compile(r"(\w)\1{2,}")


def normalise(text: str) -> str:
    """The words of `text` in one spelling, separated by single spaces; empty if it holds no letter or digit.

    Only the first 300 code points count.
    """
    letters = unicodedata.normalize("NFKC", text[:MATCHED_CODE_POINTS])[:NORMALISED_CODE_POINTS]
    letters = letters.casefold().translate(ARABIC_TO_PERSIAN).replace(_ZERO_WIDTH_NON_JOINER, " ")
    letters = "".join(c for c in unicodedata.normalize("NFD", letters) if unicodedata.category(c) not in _INVISIBLE)
    letters = unicodedata.normalize("NFC", letters).translate(_HEBREW_FINAL_TO_MEDIAL)
    letters = "".join(_ascii_digit(c) for c in letters)
    letters = _INNER_APOSTROPHE.sub("", letters)
    letters = " ".join(_PUNCTUATION.sub(" ", letters).split())
    return _LETTER_RUN.sub(r"\1\1", letters)


def _ascii_digit(character: str) -> str:
    return str(unicodedata.digit(character, character)) if character.isdigit() else character
