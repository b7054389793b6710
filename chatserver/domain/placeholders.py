"""Placeholders such as {visitor_name} in texts that owners and operators write."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

SHOP_NAME, VISITOR_NAME, OPERATOR_NAME, OPENS = "shop_name", "visitor_name", "operator_name", "opens"
CANNED_REPLY_PLACEHOLDERS = (VISITOR_NAME, OPERATOR_NAME, SHOP_NAME)

_NAMED = re.compile(r"\{([a-z][a-z0-9_]*)(?:\|([^{}|]*))?\}")
_ANY = re.compile(r"\{[^{}]*\}?|\}")


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with the placeholders replaced that have a value, in a single pass: a value that looks like a
    placeholder stays as it is. `{name|default}` is the default where the value is missing or empty. All other braces
    are kept."""

    def value(found: re.Match[str]) -> str:
        name, default = found.groups()
        return values.get(name, found[0]) if default is None else values.get(name) or default

    return _NAMED.sub(value, text)


def find_wrong_placeholder(text: str, allowed: Collection[str], *, with_default: Collection[str] = ()) -> str | None:
    """The first thing in braces, or lone brace, that is no allowed placeholder; None if there is none.

    Those `with_default` must have one, as in `{name|default}`; the `allowed` ones have none.
    """
    for found in _ANY.finditer(text):
        named = _NAMED.fullmatch(found[0])
        if named is None or named[1] not in (allowed if named[2] is None else with_default):
            return found[0]
    return None
