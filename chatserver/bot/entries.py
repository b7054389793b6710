"""What a shop's owner wrote for the bot: entries, guided dialogues, and the words for everything around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.domain.conditions import ALWAYS, Condition
from chatserver.domain.events import Button, Card

FieldKind = Literal["text", "email", "phone", "number", "order_number"]
StepEnd = Literal["hand_over", "close", "end"]
TRIES = 3


@dataclass(frozen=True, slots=True)
class Ask:
    """A field the visitor is asked for. `label` is how the operator sees it.

    `format` describes an order number: `#` a digit, `@` a letter, all else itself; empty takes what looks like one.
    After `tries` wrong answers a person is offered; `again` is said after each, empty for the usual words.
    """

    field: str
    kind: FieldKind
    label: str
    format: str = ""
    tries: int = TRIES
    again: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a step. It does exactly one: goes to a step, asks for an entry, or what a button's id says."""

    label: str
    go_to: str | None = None
    entry_id: str | None = None
    does: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a guided dialogue; it is passed over unless its condition holds.

    It waits for the visitor if it has `ask` or `choices`. Else it goes on to the step `go_to`, to the entry `start`,
    or `does` something final; without any of these to the next step. `department` is for a hand-over.
    """

    id: str
    say: str = ""
    card: Card | None = None
    condition: Condition = ALWAYS
    ask: Ask | None = None
    choices: tuple[Choice, ...] = ()
    go_to: str | None = None
    start: str | None = None
    does: StepEnd | None = None
    department: str | None = None

    @property
    def waits(self) -> bool:
        return self.ask is not None or bool(self.choices)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing visitors ask, and what to say.

    `title` is its name on a button and counts as a phrasing too; `questions` are phrasings of visitors. An entry
    that `does` hand over leads to a person, after the words that `says` names, None for none; one with `steps` is a
    guided dialogue; all others have an answer. Where its condition does not hold it does not exist. Small talk
    `may_repeat`: saying hello twice does not mean that the answer did not help.
    """

    id: str
    title: str
    questions: tuple[str, ...]
    answer: str = ""
    buttons: tuple[Button, ...] = ()
    does: Literal["answer", "hand_over"] = "answer"
    card: Card | None = None
    says: str | None = None
    department: str | None = None
    steps: tuple[Step, ...] = ()
    condition: Condition = ALWAYS
    may_repeat: bool = False

    def find_step(self, step_id: str | None) -> int | None:
        """The position of a step, or None if there is none with this id."""
        return next((position for position, step in enumerate(self.steps) if step.id == step_id), None)


@dataclass(frozen=True, slots=True)
class BotTexts:
    """The bot's own words in one language.

    The first group is said, the last stands on buttons. `unsure_person` and `unsure_message` say that the bot does
    not know and name what the button below them offers; `nobody_until` and `nobody_now` are for the hours when nobody
    is there, with and without a time of return; `nobody_ever` for a shop where only the bot answers. `handed_over`
    and `message_kept` end a guided dialogue that collected all there is to ask.
    """

    did_you_mean: str
    unsure_person: str
    unsure_message: str
    asked_again: str
    sorry: str
    person_comes: str
    nobody_until: str
    nobody_now: str
    nobody_ever: str
    leave_message: str
    handed_over: str
    message_kept: str
    too_many_tries: str
    cancelled: str
    bad_text: str
    bad_email: str
    bad_phone: str
    bad_number: str
    bad_order_number: str

    person_button: str
    message_button: str
    none_button: str
    cancel_button: str
