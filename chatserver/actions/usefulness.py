"""How useful the bot's entries are: which answers were followed by a hand-over, which were never given."""

from __future__ import annotations

import math
import sqlite3
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.bot.entries import Entry
from chatserver.domain.actors import Operator
from chatserver.domain.conditions import ALWAYS
from chatserver.domain.misses import MissKind
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import entry_answers, misses, opening_hours
from chatserver.storage.entry_answers import EntryCount

SPAN_MS = 15 * 60 * 1000  # in every time zone a day begins with such a span
CERTAINTY = 1.96  # standard deviations within which 95 % lie


class Usage(Struct, frozen=True):
    """What became of an entry's answers: `share` of them were followed by a hand-over or by the same question again.

    With so few answers the true share lies between `share_low` and `share_high`, in 95 of 100 cases.
    """

    language: str
    entry_id: str
    title: str
    answered: int
    handed_over: int
    repeated: int
    share: float
    share_low: float
    share_high: float
    is_small_talk: bool


class UnusedEntry(Struct, frozen=True):
    """An entry that never answered in the period. One that is conditional may have had no chance to."""

    language: str
    entry_id: str
    title: str
    is_conditional: bool


class DayOfQuestions(Struct, frozen=True):
    """A day of the shop, as YYYY-MM-DD. `share` is that of questions without an answer, None if nobody asked."""

    day: str
    answered: int
    unanswered: int
    refused: int
    share: float | None


class Usefulness(Struct, frozen=True):
    """The last `days`, today included. `entries` begin with the most surely useless answer."""

    days: int
    entries: tuple[Usage, ...]
    never_used: tuple[UnusedEntry, ...]
    by_day: tuple[DayOfQuestions, ...]


class Counts(Struct, frozen=True):
    """What the rows say, of the sites an operator works for."""

    entries: list[EntryCount]
    answers: list[tuple[int, int]]
    misses: list[tuple[int, MissKind, int]]


async def report_usefulness(context: Context, operator: Operator, days: int) -> Usefulness:
    """The report of the last `days` in the shop's time zone, today included."""
    hours = await context.database.read(opening_hours.find) or OpeningHours()
    zone = ZoneInfo(hours.time_zone)
    today = datetime.fromtimestamp(context.now / 1000, UTC).astimezone(zone).date()
    period = [today - timedelta(days=days - 1 - number) for number in range(days)]
    since = round(datetime.combine(period[0], time(), zone).timestamp() * 1000)
    counts = await context.database.read(count, operator, since)
    known = {(language, entry.id): entry for language, bot in context.content.bots.items() for entry in bot.entries}
    return Usefulness(
        days=days,
        entries=tuple(sorted(list_usages(counts.entries, known), key=lambda each: (-each.share_low, -each.answered))),
        never_used=tuple(list_unused(counts.entries, known)),
        by_day=tuple(list_days(counts, period, zone)),
    )


def count(connection: sqlite3.Connection, operator: Operator, since: int) -> Counts:
    sites = operator.site_ids
    return Counts(
        entry_answers.count_by_entry(connection, sites, since),
        entry_answers.count_by_span(connection, sites, since, SPAN_MS),
        misses.count_by_span(connection, sites, since, SPAN_MS),
    )


def list_usages(counts: Iterable[EntryCount], known: dict[tuple[str, str], Entry]) -> Iterable[Usage]:
    """How the entries that still exist did."""
    for each in counts:
        entry = known.get((each.language, each.entry_id))
        if entry is None:
            continue
        failed = each.handed_over + each.repeated
        low, high = wilson_interval(failed, each.answered)
        yield Usage(
            language=each.language,
            entry_id=each.entry_id,
            title=entry.title,
            answered=each.answered,
            handed_over=each.handed_over,
            repeated=each.repeated,
            share=failed / each.answered,
            share_low=low,
            share_high=high,
            is_small_talk=entry.may_repeat,
        )


def list_unused(counts: Iterable[EntryCount], known: dict[tuple[str, str], Entry]) -> Iterable[UnusedEntry]:
    """The entries that could answer and did not."""
    used = {(each.language, each.entry_id) for each in counts}
    for (language, entry_id), entry in known.items():
        if (language, entry_id) not in used and entry.does == "answer":
            yield UnusedEntry(language, entry_id, entry.title, entry.condition != ALWAYS)


def list_days(counts: Counts, period: Iterable[date], zone: ZoneInfo) -> Iterable[DayOfQuestions]:
    """Every day of the period with its questions."""

    def day_of(span: int) -> date:
        return datetime.fromtimestamp(span * SPAN_MS / 1000, UTC).astimezone(zone).date()

    totals: Counter[tuple[date, str]] = Counter()
    for span, number in counts.answers:
        totals[day_of(span), "answered"] += number
    for span, kind, number in counts.misses:
        totals[day_of(span), kind] += number
    for day in period:
        answered, unanswered, refused = (totals[day, kind] for kind in ("answered", "unanswered", "refused"))
        asked = answered + unanswered + refused
        share = (unanswered + refused) / asked if asked else None
        yield DayOfQuestions(day.isoformat(), answered, unanswered, refused, share)


def wilson_interval(hits: int, of: int) -> tuple[float, float]:
    """Between which shares the true one lies when `hits` were counted in `of`, which is not 0."""
    share, square = hits / of, CERTAINTY**2
    centre = share + square / (2 * of)
    margin = CERTAINTY * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    return max(0.0, (centre - margin) / (1 + square / of)), min(1.0, (centre + margin) / (1 + square / of))
