"""Who acts: the first argument of every action."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from chatserver.domain.events import Participant

Role = Literal["visitor", "operator", "supervisor", "admin"]


class Visitor(Struct, frozen=True):
    """A visitor on one site. `visit_id` names the visit that is going on, `place` where on the site this tab is.

    `fallback_language` is spoken where there are no words in theirs; `priority` is the class in which they would wait
    for a person; `email` is the one they left before they came now.
    """

    id: str
    site_id: str
    visit_id: str
    language: str
    place: str = ""
    priority: int = 0
    fallback_language: str = "en"
    email: str = ""

    role: Role = "visitor"

    def participant(self, name: str) -> Participant:
        return Participant("visitor", self.id, name)


class Operator(Struct, frozen=True):
    """A signed-in operator. `departments` and `site_ids` are what they were granted; `session_id` is their device."""

    id: str
    name: str
    role: Role
    departments: frozenset[str]
    site_ids: frozenset[str]
    session_id: str
    login: str = ""
    chat_limit: int = 4

    @property
    def participant(self) -> Participant:
        return Participant("operator", self.id, self.name)


Actor = Visitor | Operator

BOT = Participant("bot", "bot")
SYSTEM = Participant("system", "system")
