"""Mistakes in content files, collected so that an owner sees all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from chatserver.errors import BadInput, ContentError

WHAT_CODE_POINTS = 200
MOST_ERRORS = 200  # nobody mends more at a time, and a broken file can hold a hundred thousand


class ContentErrors(BadInput):
    """The content cannot be used. `errors` holds the mistakes found, at most 200, in the order of the files."""

    code = "bad_content"

    def __init__(self, errors: Sequence[ContentError]) -> None:
        super().__init__("\n".join(error.message for error in errors))
        self.errors = list(errors)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands. `file` is relative to the content's folder; `line` and `column` count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def error(self, what: str, mend: str) -> ContentError:
        """The mistake as an error. `what` may quote the file: it is cut if that is long."""
        short = what if len(what) <= WHAT_CODE_POINTS else what[:WHAT_CODE_POINTS] + "…"
        return ContentError(self.file, self.line, self.column, short, mend)


@dataclass(slots=True)
class Problems:
    """What is wrong so far: `errors` keep the content from being used, `warnings` do not."""

    errors: list[ContentError] = field(default_factory=list)
    warnings: list[ContentError] = field(default_factory=list)

    def add(self, error: ContentError) -> None:
        if len(self.errors) < MOST_ERRORS:
            self.errors.append(error)

    def error(self, place: Place, what: str, mend: str) -> None:
        self.add(place.error(what, mend))

    def warn(self, place: Place, what: str, mend: str) -> None:
        self.warnings.append(place.error(what, mend))
