"""Placeholders such as {visitor_name} in texts that owners and operators write."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

SHOP_NAME, VISITOR_NAME, OPERATOR_NAME, OPENS = "shop_name", "visitor_name", "operator_name", "opens"
CANNED_REPLY_PLACEHOLDERS = (VISITOR_NAME, OPERATOR_NAME, SHOP_NAME)

_NAMED = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_ANY = re.compile(r"\{[^{}]*\}?|\}")


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with the placeholders replaced that have a value, in a single pass: a value that looks like a
    placeholder stays as it is. All other braces are kept."""
    return _NAMED.sub(lambda found: values.get(found[1], found[0]), text)


def find_wrong_placeholder(text: str, allowed: Collection[str]) -> str | None:
    """The first thing in braces, or lone brace, that is no allowed placeholder; None if there is none."""
    for found in _ANY.finditer(text):
        named = _NAMED.fullmatch(found[0])
        if named is None or named[1] not in allowed:
            return found[0]
    return None
