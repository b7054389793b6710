"""What the files say, with places, before the references between them are resolved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from chatserver.bot.entries import Ask, BotTexts, StepEnd
from chatserver.content.problems import Place
from chatserver.content.scenario_tests import ConversationTest
from chatserver.domain.conditions import Condition
from chatserver.domain.events import Card
from chatserver.domain.notices import Notice
from chatserver.domain.smart_messages import CodeOffer, Limits, Trigger


@dataclass(frozen=True, slots=True)
class Placed:
    """A text and where it stands."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class ButtonDraft:
    """A button to an entry or, in a guided dialogue, to a step, or one that `does` something.

    `label` is None where the entry's title is to be used.
    """

    place: Place
    entry_id: str | None
    does: str | None
    label: str | None
    go_to: str | None = None


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step of a guided dialogue. An `id` that was not given is its number, from 1."""

    place: Place
    id: str
    say: str
    card: Card | None
    condition: Condition
    ask: Ask | None
    choices: tuple[ButtonDraft, ...]
    go_to: str | None
    start: str | None
    does: StepEnd | None
    department: Placed | None

    @property
    def waits(self) -> bool:
        return self.ask is not None or bool(self.choices)


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """An entry; `does` is `answer` for a guided dialogue too."""

    place: Place
    id: str
    title: Placed
    questions: tuple[Placed, ...]
    answer: str
    buttons: tuple[ButtonDraft, ...]
    does: Literal["answer", "hand_over"]
    card: Card | None = None
    says: str | None = None
    department: Placed | None = None
    steps: tuple[StepDraft, ...] = ()
    condition: Condition = field(default_factory=Condition)
    may_repeat: bool = False


@dataclass(slots=True)
class LanguageDraft:
    """Everything the files of one language say.

    `greeting`, `suggestions`, `texts` and `anger` are None till one says them.
    """

    language: str
    place: Place
    greeting: Placed | None = None
    suggestions: tuple[Placed, ...] | None = None
    texts: BotTexts | None = None
    anger: tuple[str, ...] | None = None
    entries: list[EntryDraft] = field(default_factory=list)
    tests: list[ConversationTest] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SpeechDraft:
    """What a smart message says, and how. `start` is the entry, `department` the people opening it leads to."""

    texts: dict[str, str] = field(default_factory=dict)
    buttons: tuple[ButtonDraft, ...] = ()
    code: CodeOffer | None = None
    speaker: str = ""
    opens_panel: bool = False
    has_sound: bool = False
    start: Placed | None = None
    department: Placed | None = None


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """When a smart message speaks. `title` is the id where none was given."""

    place: Place
    id: str
    title: str
    trigger: Trigger
    condition: Condition
    delay_seconds: float
    limits: Limits
    goal_hours: float
    is_paused: bool
    speech: SpeechDraft


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """A notice and where it stands."""

    place: Place
    notice: Notice
