"""Patterns in which `*` stands for anything, for pages and for names."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote, urlsplit


def matches_page(patterns: Iterable[str], url: str) -> bool:
    """Whether a pattern fits the URL's path, or path and query if the pattern holds a `?`."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    path = unquote(parts.path) or "/"
    query = f"?{unquote(parts.query)}" if parts.query else ""
    return any(fits(pattern, path + query if "?" in pattern else path) for pattern in patterns)


def matches_any(patterns: Iterable[str], name: str) -> bool:
    """Whether a pattern fits the name; capital and small letters are the same."""
    return any(fits(pattern.casefold(), name.casefold()) for pattern in patterns)


def fits(pattern: str, text: str) -> bool:
    """Greedy and linear: a regular expression with many stars would let one URL stall the server."""
    first, *pieces = pattern.split("*")
    if not pieces:
        return text == pattern
    if not text.startswith(first):
        return False
    position = len(first)
    *middle, last = pieces
    for piece in middle:
        found = text.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    return text.endswith(last) and len(text) - len(last) >= position
