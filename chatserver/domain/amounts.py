"""Amounts of money: read out of the way a shop writes them, and added up without rounding."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct

_GROUPS = " .,'’_"
_NUMBER = re.compile(rf"\d{{1,3}}(?:[{_GROUPS}]\d{{3}})+(?:[.,]\d{{1,4}})?(?!\d)|\d+(?:[.,]\d{{1,4}})?(?!\d)")
_LIKE = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u066b": ".", "\u066c": "'", "،": ","})
_MOST_DIGITS = 15  # beyond it a float is not exact, and no cart is worth it


class Money(Struct, frozen=True):
    """A decimal number with a point, in a currency (ISO 4217)."""

    currency: str
    amount: str


def read_amount(text: str) -> float | None:
    """The amount in a text such as "$1,234.50", "1.234,50 €" or "۱۴۸٬۰۰۰ تومان".

    A single separator before exactly three digits parts thousands. None if there is no number, or more than one.
    """
    plain = "".join(_plain(character) for character in text.translate(_LIKE))
    numbers = _NUMBER.findall(plain)
    if len(numbers) != 1 or sum(map(str.isdigit, plain)) > _MOST_DIGITS:
        return None
    return float(_with_point(numbers[0]))


def add_up(parts: Iterable[tuple[str, str]]) -> tuple[Money, ...]:
    """The sum for each currency of (currency, decimal number) pairs, by currency."""
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for currency, amount in parts:
        sums[currency] += Decimal(amount)
    return tuple(Money(currency, f"{amount:f}") for currency, amount in sorted(sums.items()))


def _plain(character: str) -> str:
    return str(int(character)) if character.isdecimal() else character


def _with_point(number: str) -> str:
    """The number with a point before its decimals, if it has any, and nothing between its thousands."""
    whole, separator, decimals = _part(number)
    digits = "".join(filter(str.isdigit, whole))
    return f"{digits}.{decimals}" if separator else digits


def _part(number: str) -> tuple[str, str, str]:
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        return number, "", ""
    whole, separator, decimals = number[:last], number[last], number[last + 1 :]
    others = {sign for sign in whole if not sign.isdigit()}
    parts_thousands = len(decimals) == 3 and others <= {separator} and whole.lstrip("0") != ""
    return (number, "", "") if parts_thousands else (whole, separator, decimals)
