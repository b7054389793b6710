"""Checks a content folder and plays its tests, as `chatserver check` does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from chatserver.content.content import Content
from chatserver.content.departments import check_departments
from chatserver.content.loader import SCENARIO_FOLDER, load
from chatserver.content.problems import ContentErrors
from chatserver.errors import ContentError
from chatserver.rehearsal.default_tests import run_default_tests
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.runner import run


@dataclass(frozen=True, slots=True)
class Report:
    """`lines` are to be printed; `exit_status` is 0 if all is well, 1 if the content has errors or a test failed."""

    lines: tuple[str, ...]
    exit_status: int


def check(content_folder: Path, department_keys: Collection[str] | None = None) -> Report:
    """Reads the folder, plays its tests, and says how it went.

    With `department_keys` every department that the content names must be among them; None skips that.
    """
    try:
        content = load(content_folder)
    except ContentErrors as error:
        return _refusal(error.errors)
    unknown = check_departments(content, department_keys) if department_keys is not None else []
    return _summary(content, unknown, run_all(content))


def run_all(content: Content) -> list[Result]:
    """The results of the tests in the files and of those that every bot must pass."""
    defaults = [run_default_tests(f"{SCENARIO_FOLDER}/{language}", bot) for language, bot in content.bots.items()]
    return run(content) + [result for of_language in defaults for result in of_language]


def _refusal(errors: Sequence[ContentError]) -> Report:
    return Report((*(error.message for error in errors), f"{_count(len(errors), 'error')}, no test was run"), 1)


def _summary(content: Content, unknown: Sequence[ContentError], results: Sequence[Result]) -> Report:
    failed = [result for result in results if not result.has_passed]
    lines = [
        *(f"warning: {warning.message}" for warning in content.warnings),
        *(error.message for error in unknown),
        *(line for result in failed for line in result.lines()),
        *(f"{language}: {_count(len(bot.entries), 'entry', 'entries')}" for language, bot in content.bots.items()),
        f"{_count(len(content.smart_messages), 'smart message')}, "
        f"{_count(len(content.canned_replies), 'canned reply', 'canned replies')}",
        f"{_count(len(results), 'test')}, {len(failed)} failed",
    ]
    return Report(tuple(lines), 1 if unknown or failed else 0)


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
