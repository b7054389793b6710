"""What is special about a day: what begins, ends or is on, and which tests expect what is gone by then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date

from chatserver.bot.entries import Entry
from chatserver.content.content import Content
from chatserver.content.problems import Place
from chatserver.content.scenario_tests import PageTest, QuestionTest, expectations
from chatserver.domain.conditions import ANY_DAY, Condition, Dates

AROUND_DAYS = 14


@dataclass(frozen=True, slots=True)
class Dated:
    """An entry, or a step of it, that is on for some time only. `first` and `last` are days, empty for no end."""

    language: str
    entry_id: str
    step_id: str
    title: str
    first: str
    last: str
    is_on: bool

    @property
    def line(self) -> str:
        """In a line."""
        where = f"{self.entry_id}/{self.step_id}" if self.step_id else self.entry_id
        days = " ".join(filter(None, (self.first and f"from {self.first}", self.last and f"until {self.last}")))
        return f"{self.language}: {where} is {'on' if self.is_on else 'off'}, {days}"


@dataclass(frozen=True, slots=True)
class Gone:
    """A test that expects an entry which does not exist on the day."""

    place: Place
    did: str
    language: str
    entry_id: str

    @property
    def data(self) -> dict[str, object]:
        """As plain data for JSON."""
        return asdict(self.place) | {"did": self.did, "language": self.language, "entry_id": self.entry_id}

    @property
    def line(self) -> str:
        """In a line."""
        where = f"{self.place.file}:{self.place.line}:{self.place.column}"
        return f"{where}: {self.did} expects {self.entry_id}, which does not exist on that day"


def list_dated(content: Content, day: str) -> list[Dated]:
    """What is on for some time only and on that day, or begins or ends within two weeks of it."""
    return [
        Dated(language, entry.id, step_id, entry.title, dates.first, dates.last, dates.include(day))
        for language, bot in content.bots.items()
        for entry in bot.entries
        for step_id, dates in dict.fromkeys(_dates_of(entry))
        if dates.include(day) or _is_near(dates.first, day) or _is_near(dates.last, day)
    ]


def list_gone(content: Content, day: str) -> list[Gone]:
    """The tests without a date of their own that expect entries which are off on that day."""
    off = {
        (language, entry.id)
        for language, bot in content.bots.items()
        for entry in bot.entries
        if not _is_on(entry.condition, day)
    }
    return [
        Gone(place, test.name or (test.say if isinstance(test, QuestionTest) else "a visit"), test.language, entry_id)
        for test in content.scenario_tests
        if not isinstance(test, PageTest) and not test.given.date
        for place, expect in expectations(test)
        for entry_id in (expect.answer, *expect.suggest)
        if entry_id is not None and (test.language, entry_id) in off
    ]


def _is_on(condition: Condition, day: str) -> bool:
    """Whether the dates alone let it be on; all else depends on the visitor."""
    alternatives = condition.any_of
    has_alternative = not alternatives or any(_is_on(each, day) for each in alternatives)
    return condition.dates.include(day) and has_alternative and all(_is_on(each, day) for each in condition.all_of)


def _dates_of(entry: Entry) -> Iterator[tuple[str, Dates]]:
    yield from (("", dates) for dates in _dates_in(entry.condition))
    for step in entry.steps:
        yield from ((step.id, dates) for dates in _dates_in(step.condition))


def _dates_in(condition: Condition) -> Iterator[Dates]:
    if condition.dates != ANY_DAY:
        yield condition.dates
    for each in (*condition.all_of, *condition.any_of):
        yield from _dates_in(each)


def _is_near(day: str, other: str) -> bool:
    return bool(day) and abs((date.fromisoformat(day) - date.fromisoformat(other)).days) <= AROUND_DAYS
