"""Letters before they are put into words: to whom, and about what."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from chatserver.domain.events import FormAnswer
from chatserver.domain.views import WantedCall


class OwedLetter(Struct, frozen=True, kw_only=True):
    """What all letters have. `letter_id` is new whenever the words are; `secret` must not be repeated anywhere.

    `reply_to` is where an answer by mail goes, empty for nowhere.
    """

    letter_id: str
    to: str
    language: str
    conversation_id: str
    reply_to: str = ""
    secret: str = ""


class DepartmentLetter(OwedLetter, frozen=True, kw_only=True):
    """To a department, about a message that was left and is to be answered until `due_at` (milliseconds).

    `left_seq` is the event by which it was left, `due` says the time in words. `call` is set if the visitor waits
    for one; whether what was left last `asks_for_call`, or something before it did.
    """

    kind: Literal["message_left", "due_soon", "overdue"]
    visitor_name: str
    answers: tuple[FormAnswer, ...]
    last_words: str
    call: WantedCall | None
    asks_for_call: bool
    left_seq: int
    due_at: int
    due: str


class VisitorLetter(OwedLetter, frozen=True, kw_only=True):
    """To a visitor of a site: what operators said while they were away, up to `last_seq`.

    `link` leads back to the chat, empty if there is no way.
    """

    kind: Literal["answers"] = "answers"
    visitor_id: str
    site_id: str
    operator_name: str
    messages: tuple[str, ...]
    last_seq: int
    link: str = ""


class Later(Struct, frozen=True):
    """Nothing is to be sent before `at` (milliseconds)."""

    at: int


AnyLetter = DepartmentLetter | VisitorLetter
