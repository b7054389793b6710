"""Placeholders for lists of values."""

from __future__ import annotations

from collections.abc import Collection


def marks(values: Collection[object]) -> str:
    """A placeholder for each value of a list; NULL, which nothing equals, for none."""
    return ", ".join("?" * len(values)) or "NULL"
