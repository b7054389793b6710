"""How a department works: who is asked for what, how chats reach its people, and what happens where nobody is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from chatserver.domain.events import FormKind
from chatserver.domain.forms import OFFLINE, PRE_CHAT, FormField
from chatserver.domain.patterns import matches_page

Assignment = Literal["pick", "automatic"]
Skill = Literal["first", "normal", "last"]
WhyAway = Literal["", "closed", "nobody", "full"]


class DepartmentRules(Struct, frozen=True, forbid_unknown_fields=True):
    """What is set for one department.

    `assignment`: operators pick chats, or each is offered to one of them. `accept_seconds` is how long an offer
    stands; 0 gives the chat without asking. `silent_seconds` after an unanswered word the chat goes back to the
    queue; 0 is never. `transfer_seconds` is how long a transfer may wait before it comes back. `queue_limit` is how
    many may wait; 0 is no limit. `fallback` is the department that helps out. `email` gets left messages, which are
    to be answered within `due_hours`. `pages` and `languages` lead visitors here when nothing else does.
    """

    assignment: Assignment = "pick"
    accept_seconds: int = 30
    silent_seconds: int = 0
    transfer_seconds: int = 120
    queue_limit: int = 0
    fallback: str | None = None
    email: str = ""
    due_hours: int = 12
    pages: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    pre_chat: tuple[FormField, ...] = PRE_CHAT
    offline: tuple[FormField, ...] = OFFLINE
    call_back: tuple[FormField, ...] = ()


def fields_of(rules: DepartmentRules, form: FormKind) -> tuple[FormField, ...]:
    """The fields of one of the department's forms."""
    return {"pre_chat": rules.pre_chat, "offline": rules.offline, "call_back": rules.call_back}[form]


class Reach(Struct, frozen=True):
    """Whether somebody of a department can come now: it is open, somebody is there, and there is room to wait.

    `opens` says by language when it opens next, empty if it is open or nobody knows.
    """

    is_open: bool = True
    is_staffed: bool = True
    is_full: bool = False
    opens: dict[str, str] = {}

    @property
    def why_away(self) -> WhyAway:
        """What keeps people from coming; empty if nothing does."""
        if not self.is_open:
            return "closed"
        return "nobody" if not self.is_staffed else "full" if self.is_full else ""

    @property
    def is_available(self) -> bool:
        return self.why_away == ""


def resolve(key: str, reach: Mapping[str, Reach], rules: Mapping[str, DepartmentRules]) -> str | None:
    """The department that takes a visitor who comes for `key`: itself or the first that helps out, None if none can."""
    seen: set[str] = set()
    following: str | None = key
    while following is not None and following not in seen and following in reach:
        if reach[following].is_available:
            return following
        seen.add(following)
        following = rules[following].fallback
    return None


def suggest(rules: Mapping[str, DepartmentRules], page_url: str, language: str) -> str | None:
    """The department that the page leads to, else the one for the language, None if neither does."""
    for key, each in rules.items():
        if matches_page(each.pages, page_url):
            return key
    return next((key for key, each in rules.items() if language in each.languages), None)
