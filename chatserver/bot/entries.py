"""What a shop's owner wrote for the bot: entries, and the words for everything around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.domain.events import Button


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing visitors ask, and what to say.

    `title` is its name on a button and counts as a phrasing too; `questions` are phrasings of visitors. An entry
    that `does` hand over leads to a person and has no answer of its own.
    """

    id: str
    title: str
    questions: tuple[str, ...]
    answer: str = ""
    buttons: tuple[Button, ...] = ()
    does: Literal["answer", "hand_over"] = "answer"


@dataclass(frozen=True, slots=True)
class BotTexts:
    """The bot's own words in one language.

    The first group is said, the second stands on buttons. `unsure_person` and `unsure_message` say that the bot
    does not know and name what the button below them offers; `nobody_now` is for the hours when nobody is there,
    `nobody_ever` for a shop where only the bot answers.
    """

    did_you_mean: str
    unsure_person: str
    unsure_message: str
    person_comes: str
    nobody_now: str
    nobody_ever: str
    leave_message: str

    person_button: str
    message_button: str
    none_button: str
