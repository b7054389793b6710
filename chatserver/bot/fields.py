"""Reads what a guided dialogue asks for out of a visitor's words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from itertools import pairwise

from chatserver.bot.entries import Ask, FieldKind
from chatserver.domain.limits import COMMENT_CODE_POINTS, EMAIL_CODE_POINTS, NAME_CODE_POINTS

_AROUND = "<>()[]{}.,;:!?؟،'\"«»"
_PHONE_DIGITS = range(7, 16)  # E.164 allows 15
_PHONE_SIGNS = frozenset("+-()/. ")
_ORDER_DIGITS = 3
_ORDER_LENGTH = 30


def read_field(ask: Ask, text: str) -> str | None:
    """The value that was asked for, or None if the words do not hold it.

    A text stays as it was written, of all else the digits of any script become 0 to 9. What is too long is cut; the
    field `name` becomes the visitor's.
    """
    cut = text.strip()[: NAME_CODE_POINTS if ask.field == "name" else COMMENT_CODE_POINTS]
    return _READERS[ask.kind](ask, cut if ask.kind == "text" else _plain(cut))


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKC", text).strip()
    kept = (c for c in letters if unicodedata.category(c) != "Cf")
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in kept)


def _text(ask: Ask, text: str) -> str | None:
    return text if any(c.isalnum() for c in text) else None


def _email(ask: Ask, text: str) -> str | None:
    return next((word for raw in text.split() if _is_email(word := raw.strip(_AROUND))), None)


def _is_email(word: str) -> bool:
    name, at, host = word.rpartition("@")
    is_host = "." in host and not host.startswith(".") and not host.endswith(".") and ".." not in host
    return bool(name and at and is_host) and "@" not in name and len(word) <= EMAIL_CODE_POINTS


def _phone(ask: Ask, text: str) -> str | None:
    kept = "".join(c for c in text if c.isdigit() or c in _PHONE_SIGNS).strip(" .,-/")
    is_whole = sum(c.isdigit() for c in kept) in _PHONE_DIGITS
    return " ".join(kept.split()) if is_whole else None


def _number(ask: Ask, text: str) -> str | None:
    words = (raw.strip(_AROUND).replace(",", ".") for raw in text.split())
    return next((word for word in words if word.replace(".", "", 1).isdigit()), None)


def _order_number(ask: Ask, text: str) -> str | None:
    words = [raw.strip(_AROUND + "#").upper() for raw in text.split()]
    pairs = [first + second for first, second in pairwise(words)]  # "FF 12345"
    if ask.format:
        return next((word for word in words + pairs if _has_format(word, ask.format)), None)
    return next((word for word in words if _looks_like_order_number(word)), None)


def _looks_like_order_number(word: str) -> bool:
    is_plain = all(c.isalnum() or c in "-_/" for c in word) and len(word) <= _ORDER_LENGTH
    return is_plain and sum(c.isdigit() for c in word) >= _ORDER_DIGITS


def _has_format(word: str, pattern: str) -> bool:
    return len(word) == len(pattern) and all(map(_fits, word, pattern.upper()))


def _fits(character: str, sign: str) -> bool:
    if sign == "#":
        return character.isdigit()
    return character.isalpha() if sign == "@" else character == sign


_READERS: Mapping[FieldKind, Callable[[Ask, str], str | None]] = {
    "text": _text,
    "email": _email,
    "phone": _phone,
    "number": _number,
    "order_number": _order_number,
}
