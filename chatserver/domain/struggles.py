"""Where visitors struggle: what counts as a place, what as a sign of trouble, and how bad it is."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import unquote

from msgspec import Struct

from chatserver.domain.visit_state import path_of

PLACE_CHARACTERS = 200
QUEUE = "queue"  # where a chat ended that waited for a person

PlaceKind = Literal["page", "step"]

_ID = re.compile(r"\d{3,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-f]*\d)[0-9a-f]{12,}", re.IGNORECASE)


class Trouble(Struct, frozen=True):
    """An event of the shop's code that sounds like trouble, and how often it was reported."""

    name: str
    count: int


class Struggle(Struct, frozen=True):
    """What went wrong in one place. `visits` are those that ended on the page.

    `carts_left` of them ended with a full cart and no order; `questions` are chats that began there, `left_chats`
    those that the visitor gave up there.
    """

    place: str
    kind: PlaceKind
    visits: int = 0
    carts_left: int = 0
    errors: tuple[Trouble, ...] = ()
    questions: int = 0
    left_chats: int = 0

    @property
    def error_count(self) -> int:
        return sum(error.count for error in self.errors)


def is_error(name: str) -> bool:
    """Whether an event of this name says that something went wrong."""
    return any(word in name.casefold() for word in ("error", "fail"))


def place_of(path: str) -> str:
    """The page as it is counted: without query, and with `*` for whatever names one order, customer or product.

    The result is a pattern that fits the pages it stands for, unless their path is very long. A page that is not
    known, empty, stays so.
    """
    if not path:
        return ""
    plain = "".join(character for character in unquote(path_of(path)) if character.isprintable())
    return "/".join("*" if _ID.fullmatch(part) else part for part in plain.split("/"))[:PLACE_CHARACTERS]


def score(struggle: Struggle, sure_share: float) -> float:
    """How bad it is; 0 if nothing happened.

    Each cart left counts as much as the share of visits to the page that surely end so (`sure_share`, the lower end
    of Wilson's interval): a page that everybody leaves has little to say by one visit. An error and a chat given up
    count 1, a question, which may be a good sign, a quarter.
    """
    others = struggle.error_count + struggle.left_chats + struggle.questions / 4
    return struggle.carts_left * sure_share + others
