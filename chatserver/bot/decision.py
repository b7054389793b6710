"""What the bot does with a visitor's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chatserver.domain.events import Button, Candidate

Outcome = Literal["answer", "suggest", "hand_over"]


@dataclass(frozen=True, slots=True)
class Decision:
    """What the bot says, with the buttons below it.

    `entry_id` is the entry that spoke, None if none did; `candidates` are the best matches for typed words, best
    first; `offers_form` is the form to show next, None for none.
    """

    outcome: Outcome
    text: str
    buttons: tuple[Button, ...] = ()
    entry_id: str | None = None
    candidates: tuple[Candidate, ...] = ()
    offers_form: Literal["pre_chat", "offline"] | None = None
