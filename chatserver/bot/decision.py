"""What the bot does with a visitor's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.domain.events import Button, Candidate, Card, FormAnswer

Outcome = Literal["answer", "suggest", "hand_over"]


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the bot, with the card and the buttons below it. `entry_id` is the entry that speaks."""

    text: str
    buttons: tuple[Button, ...] = ()
    card: Card | None = None
    entry_id: str | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """The visitor goes to a person, through the queue (`pre_chat`) or by a message (`offline`).

    `department` is None if the form is to ask for it; `collected` is what a guided dialogue asked already.
    `is_complete` says that nothing is left to ask: no form is shown.
    """

    form: Literal["pre_chat", "offline"]
    department: str | None = None
    collected: tuple[FormAnswer, ...] = ()
    is_complete: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What the bot says, and what follows.

    `entry_id` is the entry that spoke, None if none did; `candidates` are the best matches for typed words, best
    first. `state` is where the dialogue stands afterwards. `hand_over` is None unless the visitor is led to a person
    now: an outcome `hand_over` without it only offers one. `closes` ends the conversation. `steps` are those of guided
    dialogues that were walked through in this turn, each with its entry.
    """

    outcome: Outcome
    said: tuple[Said, ...] = ()
    entry_id: str | None = None
    candidates: tuple[Candidate, ...] = ()
    state: DialogueState = NOTHING_SAID
    hand_over: HandOver | None = None
    closes: bool = False
    steps: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """Everything said, a line for each message."""
        return "\n".join(said.text for said in self.said)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """What can be pressed now: the buttons of the last message."""
        return self.said[-1].buttons if self.said else ()
