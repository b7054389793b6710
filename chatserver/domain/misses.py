"""Questions the bot had no answer for."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from chatserver.domain.events import Candidate

MissKind = Literal["unanswered", "refused"]
MissState = Literal["open", "dismissed", "learnt"]


class Miss(Struct, frozen=True):
    """One question of a visitor, in the language of the bot that was asked.

    `seq` is the number of the visitor's words and `at` their time, milliseconds since 1970, UTC. A question is
    `refused` when the bot suggested something that was not meant. `candidates` are the bot's best three, best first.
    """

    id: str
    site_id: str
    conversation_id: str
    seq: int
    language: str
    text: str
    kind: MissKind
    candidates: tuple[Candidate, ...]
    at: int
