"""Checks a content folder and plays its tests, as `chatserver check` does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from chatserver.content.content import Content
from chatserver.content.departments import check_departments
from chatserver.content.loader import load
from chatserver.content.problems import ContentErrors
from chatserver.errors import ContentError
from chatserver.rehearsal.occasion import ANY_DAY, Occasion
from chatserver.rehearsal.readiness import Readiness, rehearse
from chatserver.rehearsal.result import Result


@dataclass(frozen=True, slots=True)
class Report:
    """`lines` are to be printed; `exit_status` is 0 if all is well, 1 if the content has errors or a test failed."""

    lines: tuple[str, ...]
    exit_status: int


def check(
    content_folder: Path,
    department_keys: Collection[str] | None = None,
    occasion: Occasion = ANY_DAY,
    *,
    with_coverage: bool = False,
) -> Report:
    """Reads the folder, plays its tests as on the occasion, and says how it went.

    With `department_keys` every department that the content names must be among them; None skips that.
    `with_coverage` lists what no test reaches.
    """
    try:
        content = load(content_folder)
    except ContentErrors as error:
        return _refusal(error.errors)
    unknown = check_departments(content, department_keys) if department_keys is not None else []
    return _summary(content, unknown, rehearse(content, occasion), with_coverage)


def run_all(content: Content) -> list[Result]:
    """The results of the tests in the files and of those that every bot must pass."""
    return list(rehearse(content).results)


def _refusal(errors: Sequence[ContentError]) -> Report:
    return Report((*(error.message for error in errors), f"{_count(len(errors), 'error')}, no test was run"), 1)


def _summary(content: Content, unknown: Sequence[ContentError], readiness: Readiness, with_coverage: bool) -> Report:
    failed = readiness.failed
    lines = [
        *(f"warning: {warning.message}" for warning in content.warnings),
        *(error.message for error in unknown),
        *(line for result in failed for line in result.lines()),
        *(_coverage_lines(readiness) if with_coverage else ()),
        *_day_lines(readiness),
        *(f"{language}: {_count(len(bot.entries), 'entry', 'entries')}" for language, bot in content.bots.items()),
        f"{_count(len(content.smart_messages), 'smart message')}, "
        f"{_count(len(content.canned_replies), 'canned reply', 'canned replies')}",
        f"{_count(len(readiness.results), 'test')}, {len(failed)} failed",
    ]
    return Report(tuple(lines), 1 if unknown or failed else 0)


def _coverage_lines(readiness: Readiness) -> list[str]:
    return [*(line for each in readiness.coverage for line in each.lines), *readiness.rule_coverage.lines]


def _day_lines(readiness: Readiness) -> list[str]:
    """What is special about the day, if it is a certain one."""
    occasion = readiness.occasion
    if not occasion.date:
        return []
    return [
        f"as of {occasion.date} {occasion.time}: {describe_day(occasion)}",
        *(f"  {each.line}" for each in readiness.dated),
        *(f"  {each.line}" for each in readiness.gone),
    ]


def describe_day(occasion: Occasion) -> str:
    """Whether the shop is open then, and its hours on that day."""
    if occasion.is_open is None or occasion.spans is None:
        return "no opening hours are known: name the shop with --data, and set them in the console, Bot > Settings"
    hours = ", ".join(f"{opens}-{closes}" for opens, closes in occasion.spans) or "closed all day"
    holiday = f"{occasion.holiday}, " if occasion.holiday else ""
    return f"{'open' if occasion.is_open else 'closed'} ({holiday}{hours})"


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
