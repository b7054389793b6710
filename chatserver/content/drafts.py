"""What the files say, with places, before the references between them are resolved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from chatserver.bot.entries import BotTexts
from chatserver.content.problems import Place
from chatserver.content.scenario_tests import ScenarioTest


@dataclass(frozen=True, slots=True)
class Placed:
    """A text and where it stands."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class ButtonDraft:
    """A button to an entry, or one that `does` something. `label` is None where the entry's title is to be used."""

    place: Place
    entry_id: str | None
    does: str | None
    label: str | None


@dataclass(frozen=True, slots=True)
class EntryDraft:
    place: Place
    id: str
    title: Placed
    questions: tuple[Placed, ...]
    answer: str
    buttons: tuple[ButtonDraft, ...]
    does: Literal["answer", "hand_over"]


@dataclass(slots=True)
class LanguageDraft:
    """Everything the files of one language say. `greeting`, `suggestions` and `texts` are None till one says them."""

    language: str
    place: Place
    greeting: Placed | None = None
    suggestions: tuple[Placed, ...] | None = None
    texts: BotTexts | None = None
    entries: list[EntryDraft] = field(default_factory=list)
    tests: list[ScenarioTest] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SmartMessageDraft:
    place: Place
    id: str
    pages: tuple[str, ...]
    texts: dict[str, str]
    time_on_page_seconds: float | None
    idle_seconds: float | None
    buttons: tuple[ButtonDraft, ...]
