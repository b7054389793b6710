"""Who gets whom: the order of those who wait, and the operator for each, with the reason.

Pure: the caller loads rows, and writes what is decided in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct, structs

from chatserver.domain.conversation import Conversation
from chatserver.domain.departments import Skill
from chatserver.domain.events import Participant, Routed, RoutingReason, RoutingStep

ROUND_PAUSE_MS = 30_000
SKILL_ORDER: dict[Skill, int] = {"first": 0, "normal": 1, "last": 2}


class Waiter(Struct, frozen=True):
    """Somebody who waits to be given to an operator.

    `knows` is the operator who served them before; `passed` are those who let this chat pass in this round, the last
    of them at `passed_at`; `not_to` is the one who transferred it. Times are milliseconds.
    """

    conversation_id: str
    site_id: str
    department: str
    language: str
    priority: int
    queued_at: int
    knows: str | None = None
    passed: frozenset[str] = frozenset()
    not_to: str | None = None
    passed_at: int = 0


class Member(Struct, frozen=True):
    """An operator who is there. `chats` are those they have, are offered, or may get back; `languages` empty is all.

    `last_chat_at` is when they were last given a chat (milliseconds), 0 if never.
    """

    id: str
    name: str
    site_ids: frozenset[str]
    skills: dict[str, Skill]
    languages: frozenset[str] = frozenset()
    chat_limit: int = 4
    chats: int = 0
    last_chat_at: int = 0

    @property
    def has_room(self) -> bool:
        return self.chats < self.chat_limit

    def speaks(self, language: str) -> bool:
        return not self.languages or language in self.languages


class Reason(Struct, frozen=True):
    """Why this operator: `free` is how many could have had it, `skipped` how many of them had been asked before."""

    code: RoutingReason
    free: int = 0
    skipped: int = 0


PICKED = Reason("picked")
ACCEPTED = Reason("accepted")  # why they were asked has been told with the offer


class Given(Struct, frozen=True):
    """A visitor goes to an operator."""

    waiter: Waiter
    member: Member
    reason: Reason


def in_order(waiters: Iterable[Waiter]) -> list[Waiter]:
    """First the higher class, within it first come, first served."""
    return sorted(waiters, key=lambda each: (-each.priority, each.queued_at, each.conversation_id))


def assign(waiters: Iterable[Waiter], members: Sequence[Member], now: int) -> list[Given]:
    """Gives as many as have room, in order. Nobody gets more than their limit.

    One who cannot be served now, because nobody who may take them has room, does not hold up those behind.
    """
    there = {member.id: member for member in members}
    given = []
    for waiter in in_order(waiters):
        if not any(member.has_room for member in there.values()):
            break
        chosen = choose(waiter, list(there.values()), now)
        if chosen is not None:
            member, reason = chosen
            given.append(Given(waiter, member, reason))
            there[member.id] = structs.replace(member, chats=member.chats + 1, last_chat_at=now)
    return given


def choose(waiter: Waiter, members: Sequence[Member], now: int) -> tuple[Member, Reason] | None:
    """The operator for one visitor and why, None if nobody who may take them has room.

    Where all have let it pass, a new round begins only after a pause: nobody is asked on and on.
    """
    free = [member for member in may_take(waiter, members) if member.has_room]
    fresh = [member for member in free if member.id not in waiter.passed]
    has_rested = now >= waiter.passed_at + ROUND_PAUSE_MS
    candidates = fresh or (free if has_rested else [])
    if not candidates:
        return None
    ranked = sorted(candidates, key=lambda member: rank(waiter, member))
    code = "nobody_else" if not fresh else _why_first(waiter, ranked)
    return ranked[0], Reason(code, len(free), len(free) - len(fresh))


def may_take(waiter: Waiter, members: Iterable[Member]) -> list[Member]:
    """Who of the department and the site may take the visitor: those who speak the language, or all if none does."""
    allowed = [
        member
        for member in members
        if waiter.department in member.skills and waiter.site_id in member.site_ids and member.id != waiter.not_to
    ]
    return [member for member in allowed if member.speaks(waiter.language)] or allowed


def can_come(conversation: Conversation, members: Iterable[Member]) -> bool:
    """Whether somebody who is there may take this waiting conversation, other than the one who transferred it."""
    waiter = Waiter(
        conversation.id,
        conversation.site_id,
        conversation.department or "",
        conversation.language,
        conversation.priority,
        conversation.queued_at or 0,
        not_to=conversation.returns_to,
    )
    return bool(may_take(waiter, members))


def rank(waiter: Waiter, member: Member) -> tuple[bool, int, int, int, str]:
    """The smaller, the sooner: known, by skill, with the fewest chats, longest without a new one."""
    skill = SKILL_ORDER[member.skills[waiter.department]]
    return member.id != waiter.knows, skill, member.chats, member.last_chat_at, member.id


def _why_first(waiter: Waiter, ranked: Sequence[Member]) -> RoutingReason:
    """What set the first apart from the next one."""
    if ranked[0].id == waiter.knows:
        return "knows_visitor"
    if len(ranked) == 1:
        return "only_one_free"
    first, second = rank(waiter, ranked[0]), rank(waiter, ranked[1])
    if first[1] != second[1]:
        return "skill"
    return "fewest_chats" if first[2] != second[2] else "longest_without"


def in_words(reason: Reason, operator_name: str) -> str:
    """The reason as a sentence, for those who read the record."""
    words: dict[RoutingReason, str] = {
        "knows_visitor": f"{operator_name} has talked with this visitor before",
        "only_one_free": f"{operator_name} was the only one free",
        "skill": f"{operator_name} comes first for this department",
        "fewest_chats": f"{operator_name} had the fewest chats of {reason.free} who were free",
        "longest_without": f"{operator_name} had gone longest without a new chat of {reason.free} who were free",
        "nobody_else": f"nobody but {operator_name} was free, who had been asked before",
        "picked": f"{operator_name} picked it from the queue",
        "taken_over": f"{operator_name} took it over",
        "transferred": f"it was transferred to {operator_name}",
        "came_back": f"the transfer was not taken, so it came back to {operator_name}",
        "declined": f"{operator_name} let it pass",
        "not_accepted": f"{operator_name} did not accept it in time",
        "withdrawn": f"{operator_name} could not take it any more",
        "accepted": f"{operator_name} accepted it",
        "silent": f"{operator_name} left the visitor without an answer",
    }
    has_skipped = reason.skipped > 0 and reason.code != "nobody_else"
    return words[reason.code] + (f"; {reason.skipped} who had been asked before were skipped" if has_skipped else "")


def told(step: RoutingStep, operator: Participant, reason: Reason) -> Routed:
    """What the team is told of a step of routing."""
    return Routed(step, operator, reason.code, in_words(reason, operator.name), reason.free, reason.skipped)
