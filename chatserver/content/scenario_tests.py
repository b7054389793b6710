"""Tests that stand in the content files themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.content.problems import Place
from chatserver.domain.conditions import Device

NamedTexts = tuple[tuple[str, str], ...]  # hashable, for what maps a name to a text
People = Literal["available", "away", "none"]
NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Given:
    """What is so before a test begins.

    With `departments` somebody is in exactly these, and `people` says nothing. `is_open` is None where the test does
    not say it; `date` (YYYY-MM-DD) and `time` (HH:MM) are on the shop's clock, empty for any day. `cart` holds the
    names of what is in it, None if no cart is known, and `cart_categories` the categories of some of it.

    `rules` are the smart messages that are switched on, paused or not; None for all that are not paused. `utm` are the
    parameters the visit began with; where there are none, those of its first page's address count. `visits` counts
    this one too. `has_left_cart` says that the visit before ended with a full cart. `waiting` is how many wait for a
    person.
    """

    people: People = "available"
    departments: tuple[str, ...] = ()
    is_open: bool | None = None
    date: str = ""
    time: str = ""
    page: str = ""
    cart: tuple[str, ...] | None = None
    cart_categories: tuple[str, ...] = ()
    cart_total: float | None = None
    rules: tuple[str, ...] | None = None
    device: Device = ""
    referrer: str = ""
    utm: NamedTexts = ()
    visits: int = 1
    attributes: NamedTexts = ()
    is_identified: bool = False
    has_bought: bool = False
    has_left_cart: bool = False
    waiting: int = 0


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
    """What a visitor does, in the order of these fields.

    `is_active` is a sign of life on the shop's page, `is_typing` one in a field of it; `exits` says that the pointer
    leaves the page at its top, `panel` that the chat is opened or closed. `say` is written, the button `press` pressed.
    """

    place: Place = NOWHERE
    page: str = ""
    cart: tuple[str, ...] | None = None
    cart_categories: tuple[str, ...] = ()
    cart_total: float | None = None
    panel: bool | None = None
    is_active: bool = False
    is_typing: bool = False
    scroll: int | None = None
    event: str = ""
    exits: bool = False
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
    given: Given = Given()


ConversationTest = QuestionTest | VisitTest
ScenarioTest = ConversationTest | PageTest


def expectations(test: ScenarioTest) -> list[tuple[Place, Expectation]]:
    """Everything a test expects, and where that stands."""
    if not isinstance(test, VisitTest):
        return [(test.place, test.expect)]
    return [(step.place, step.expect) for step in test.steps if step.expect is not None]
