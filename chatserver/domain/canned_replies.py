"""Placeholders of canned replies."""

from __future__ import annotations

import re
from collections.abc import Mapping

PLACEHOLDERS = ("visitor_name", "operator_name", "shop_name")

_NAMED = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")
_ANY = re.compile(r"\{[^{}]*\}?|\}")


def fill(text: str, values: Mapping[str, str], fallbacks: Mapping[str, str] | None = None) -> str:
    """The text with its placeholders replaced, in a single pass: a value that looks like one stays as it is.

    An empty or missing value is replaced by its fallback, by nothing if it has none. Other braces are kept.
    """
    others = fallbacks or {}
    return _NAMED.sub(lambda found: values.get(found[1]) or others.get(found[1], ""), text)


def find_wrong_placeholder(text: str) -> str | None:
    """The first thing in braces, or lone brace, that `fill` would leave standing; None if there is none."""
    return next((found[0] for found in _ANY.finditer(text) if not _NAMED.fullmatch(found[0])), None)
