"""Every word of the shop, by language; the words themselves are in texts/<language>.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "texts"
PREFIX = {"en": "", "fa": "/fa"}
LANGUAGES = tuple(PREFIX)
DIGITS = {"fa": str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")}


@dataclass(frozen=True)
class Texts:
    """One language of the shop. `prefix` is what its paths begin with: empty for the first language."""

    language: str
    prefix: str
    words: dict[str, Any]

    def number(self, text: str | int) -> str:
        """A number, or a text with numbers, in this language's digits."""
        return str(text).translate(DIGITS.get(self.language, {}))

    def price(self, cents: int) -> str:
        """A price as this language writes it, without decimals if there are no cents."""
        amount = f"{cents // 100:,}" if cents % 100 == 0 else f"{cents / 100:,.2f}"
        return fill(self.words["price"], amount=self.number(amount))

    def path(self, path: str) -> str:
        """The path of a page in this language."""
        return self.prefix + path


def fill(text: str, **values: str) -> str:
    """The text with each `{name}` replaced by its value; what is not named stays."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


@cache
def load_texts(language: str) -> Texts:
    """The texts of one of LANGUAGES."""
    words = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return Texts(language, PREFIX[language], words)
