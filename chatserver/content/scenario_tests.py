"""Tests that stand in the content files themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.content.problems import Place

People = Literal["available", "away", "none"]


@dataclass(frozen=True, slots=True)
class Given:
    """What is so before a test begins.

    With `departments` somebody is in exactly these, and `people` says nothing. `is_open` is None where the test does
    not say it; `date` (YYYY-MM-DD) and `time` (HH:MM) are on the shop's clock, empty for any day. `cart` holds the
    names of what is in it, None if no cart is known.
    """

    people: People = "available"
    departments: tuple[str, ...] = ()
    is_open: bool | None = None
    date: str = ""
    time: str = ""
    page: str = ""
    cart: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must happen; every field that is set must be met.

    `answer` is the entry that answers; `suggest` are entries that must be among the suggestions; `hand_over` that
    the bot gives the question away, to `department` unless that is None; `step` is where the dialogue waits
    afterwards; `says` stands in what is said; `closes` that the bot ends the conversation; `smart_message` the rule
    that fires; `nothing` that nothing is said and none fires.
    """

    answer: str | None = None
    suggest: tuple[str, ...] = ()
    hand_over: bool = False
    department: str | None = None
    step: str | None = None
    says: str = ""
    closes: bool = False
    smart_message: str | None = None
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class VisitStep:
    """What a visitor does, in this order: enters a page, changes the cart, waits, and writes or presses a button."""

    place: Place
    page: str = ""
    cart: tuple[str, ...] | None = None
    wait_seconds: float | None = None
    say: str = ""
    press: str = ""
    expect: Expectation | None = None


@dataclass(frozen=True, slots=True)
class QuestionTest:
    """A visitor writes `say` to the bot of `language`. `name` may be empty."""

    place: Place
    language: str
    say: str
    expect: Expectation
    given: Given = Given()
    name: str = ""


@dataclass(frozen=True, slots=True)
class VisitTest:
    """A visitor comes and does one thing after another. `name` may be empty."""

    place: Place
    language: str
    steps: tuple[VisitStep, ...]
    given: Given = Given()
    name: str = ""


@dataclass(frozen=True, slots=True)
class PageTest:
    """A visitor stays `wait_seconds` on `page` and does nothing there."""

    place: Place
    page: str
    wait_seconds: float
    expect: Expectation


ConversationTest = QuestionTest | VisitTest
ScenarioTest = ConversationTest | PageTest


def expectations(test: ConversationTest) -> list[tuple[Place, Expectation]]:
    """Everything a test expects, and where that stands."""
    if isinstance(test, QuestionTest):
        return [(test.place, test.expect)]
    return [(step.place, step.expect) for step in test.steps if step.expect is not None]
