"""Tests that stand in the content files themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.content.problems import Place

People = Literal["available", "away", "none"]


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must happen; exactly one of the fields is set.

    `answer` is the entry that answers; `suggest` are entries that must be among the suggestions; `hand_over` that
    the bot gives the question away; `smart_message` the rule that fires first; `nothing` that none does.
    """

    answer: str | None = None
    suggest: tuple[str, ...] = ()
    hand_over: bool = False
    smart_message: str | None = None
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class QuestionTest:
    """A visitor writes `say` to the bot of `language` while people are available, away, or the shop has none."""

    place: Place
    language: str
    say: str
    people: People
    expect: Expectation


@dataclass(frozen=True, slots=True)
class PageTest:
    """A visitor stays `wait_seconds` on `page` and does nothing there."""

    place: Place
    page: str
    wait_seconds: float
    expect: Expectation


ScenarioTest = QuestionTest | PageTest
