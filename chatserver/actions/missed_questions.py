"""What the bot could not answer, by groups, as the console shows it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.bot.dialogue import Bot
from chatserver.domain.actors import Operator
from chatserver.domain.conversation import Conversation
from chatserver.domain.misses import Miss, MissKind
from chatserver.domain.permissions import may_see
from chatserver.errors import NotFound
from chatserver.storage import conversations, misses

if TYPE_CHECKING:
    from chatserver.bot.misses import MissGroup

DAY_MS = 24 * 60 * 60 * 1000
GROUPED_MISSES = 2_000
SHOWN_GROUPS = 100
SHOWN_PHRASINGS = 20
SHOWN_CONVERSATIONS = 3
SHOWN_REPLIES = 3
SETTLED_AT_ONCE = 500


class LanguageMisses(Struct, frozen=True):
    """How many open misses a language has."""

    language: str
    open: int


class NamedEntry(Struct, frozen=True):
    entry_id: str
    title: str


class Proposal(Struct, frozen=True):
    """An entry that came close: `score` is its mean over the group, `phrasing` what came closest of it."""

    entry_id: str
    title: str
    phrasing: str
    score: float


class Phrasing(Struct, frozen=True):
    text: str
    count: int


class MissedConversation(Struct, frozen=True):
    """Where a question was asked, and what a person said after it: at most three messages, none if nobody did."""

    conversation_id: str
    seq: int
    at: int
    text: str
    visitor_name: str
    operator_name: str
    answers: tuple[str, ...]


class Group(Struct, frozen=True):
    """Questions that are alike. `misses` are their ids, newest first, at most as many as can be settled at once.

    `answered_now` is the entry with which the bot answers the group's name by now, None if it still does not.
    """

    name: str
    size: int
    misses: tuple[str, ...]
    kinds: dict[MissKind, int]
    phrasings: tuple[Phrasing, ...]
    last_at: int
    candidates: tuple[Proposal, ...]
    answered_now: NamedEntry | None
    conversations: tuple[MissedConversation, ...]


class Misses(Struct, frozen=True):
    """What the bot of a language missed in the last `days`. `is_cut` says that only the newest were grouped."""

    language: str
    days: int
    total: int
    is_cut: bool
    languages: tuple[LanguageMisses, ...]
    groups: tuple[Group, ...]


async def list_groups(context: Context, operator: Operator, language: str | None, days: int) -> Misses:
    """The open misses of a language of the last `days`, largest groups first; None is the shop's usual language.

    Only misses of conversations the operator may see. Raises NotFound for a language without a bot.
    """
    spoken = language or context.fallback_language
    bot = find_bot(context, spoken)
    since = context.now - days * DAY_MS
    found = await context.database.read(list_seen, operator, spoken, since)
    counts = await context.database.read(misses.count_open, operator.site_ids, since)
    grouped = await asyncio.to_thread(group, found[:GROUPED_MISSES], bot)
    return Misses(
        language=spoken,
        days=days,
        total=len(found),
        is_cut=len(found) > GROUPED_MISSES,
        languages=tuple(LanguageMisses(each, counts.get(each, 0)) for each in context.content.bots),
        groups=tuple(await context.database.read(describe, grouped, bot)),
    )


def find_bot(context: Context, language: str) -> Bot:
    """The bot of a language. Raises NotFound."""
    bot = context.content.bots.get(language)
    if bot is None:
        raise NotFound("there is no bot in this language")
    return bot


def list_seen(connection: sqlite3.Connection, operator: Operator, language: str, since: int) -> list[Miss]:
    """The open misses of conversations the operator may see, newest first, one more than are grouped at most."""
    found = misses.list_open(connection, language, since)
    return list(islice(see(connection, operator, found), GROUPED_MISSES + 1))


def see(connection: sqlite3.Connection, operator: Operator, found: Iterable[Miss]) -> Iterator[Miss]:
    """Those of the misses whose conversation the operator may see."""

    @cache
    def find(conversation_id: str) -> Conversation | None:
        return conversations.find(connection, conversation_id)

    for miss in found:
        conversation = find(miss.conversation_id)
        if conversation is not None and may_see(operator, conversation):
            yield miss


def group(found: Sequence[Miss], bot: Bot) -> list[tuple[MissGroup, NamedEntry | None]]:
    """The groups, with the entry that answers each by now. Takes a while: off the event loop, please."""
    from chatserver.bot.misses import group_misses  # with it comes numpy

    return [(each, find_answer(bot, each.name)) for each in group_misses(found, SHOWN_GROUPS)]


def find_answer(bot: Bot, text: str) -> NamedEntry | None:
    """The entry with which the bot answers a text, None if it would not answer."""
    match = bot.match(text, 1)
    if match.confidence < bot.thresholds.answer:
        return None
    entry_id = match.candidates[0].entry_id
    return NamedEntry(entry_id, titles_of(bot)[entry_id])


def titles_of(bot: Bot) -> dict[str, str]:
    return {entry.id: entry.title for entry in bot.entries}


def describe(
    connection: sqlite3.Connection, grouped: Sequence[tuple[MissGroup, NamedEntry | None]], bot: Bot
) -> list[Group]:
    """The groups as they are shown."""
    titles = titles_of(bot)
    return [describe_group(connection, found, answered_now, titles) for found, answered_now in grouped]


def describe_group(
    connection: sqlite3.Connection, found: MissGroup, answered_now: NamedEntry | None, titles: dict[str, str]
) -> Group:
    """One group; candidates that are no entries any more are left out."""
    refused = sum(miss.kind == "refused" for miss in found.misses)
    return Group(
        name=found.name,
        size=len(found.misses),
        misses=tuple(miss.id for miss in found.misses[:SETTLED_AT_ONCE]),
        kinds={"unanswered": len(found.misses) - refused, "refused": refused},
        phrasings=tuple(Phrasing(each.text, each.count) for each in found.wordings[:SHOWN_PHRASINGS]),
        last_at=found.misses[0].at,
        candidates=tuple(
            Proposal(each.entry_id, titles[each.entry_id], each.phrasing, each.score)
            for each in found.candidates
            if each.entry_id in titles
        ),
        answered_now=answered_now,
        conversations=tuple(describe_conversation(connection, miss) for miss in found.misses[:SHOWN_CONVERSATIONS]),
    )


def describe_conversation(connection: sqlite3.Connection, miss: Miss) -> MissedConversation:
    conversation = conversations.find(connection, miss.conversation_id)
    replies = misses.list_replies(connection, miss.conversation_id, miss.seq, SHOWN_REPLIES)
    return MissedConversation(
        conversation_id=miss.conversation_id,
        seq=miss.seq,
        at=miss.at,
        text=miss.text,
        visitor_name=conversation.visitor_name if conversation is not None else "",
        operator_name=replies[0].operator_name if replies else "",
        answers=tuple(reply.text for reply in replies),
    )
