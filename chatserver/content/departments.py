"""Compares the departments that content names with those there are."""

from __future__ import annotations

from collections.abc import Collection

from chatserver.content.content import Content
from chatserver.errors import ContentError


def check_departments(content: Content, keys: Collection[str]) -> list[ContentError]:
    """An error for each department that the content names and that is not among `keys`."""
    mend = f"name one that exists ({', '.join(sorted(keys))}), or add the department"
    return [
        place.error(f"there is no department `{key}`", mend)
        for key, place in content.departments.items()
        if key not in keys
    ]
