"""Where visitors struggle: pages and steps with carts left, errors, questions and chats given up."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct, structs

from chatserver.actions.context import Context
from chatserver.actions.rule_proposals import propose
from chatserver.actions.smart_reports import find_period
from chatserver.actions.usefulness import wilson_interval
from chatserver.actions.visits import PAUSE_MS
from chatserver.domain.actors import Operator
from chatserver.domain.struggles import QUEUE, Struggle, Trouble, score
from chatserver.storage import opening_hours, page_signals, smart_reports
from chatserver.storage.smart_reports import PageEnds

MOST_PLACES = 50


class ScoredStruggle(Struggle, frozen=True, kw_only=True):
    """A struggle with how bad it is, and a smart message that may help: a rule as content files write it."""

    score: float
    proposal: dict[str, Any]


class Struggles(Struct, frozen=True):
    """What went wrong in the last `days`, today included; the worst first. `total_visits` are those that ended."""

    days: int
    pages: tuple[ScoredStruggle, ...]
    steps: tuple[ScoredStruggle, ...]
    total_visits: int


class Signs(Struct, frozen=True):
    """What the rows say, of the sites an operator works for."""

    ends: list[PageEnds]
    troubles: list[tuple[str, str, int]]
    questions: list[tuple[str, int]]
    left_chats: list[tuple[str, int]]


async def report_struggles(context: Context, operator: Operator, days: int) -> Struggles:
    """The report of the last `days` in the shop's time zone. Visits that may still go on are not in it."""
    period = find_period(await context.database.read(opening_hours.find), context.now, days)
    first_day = period.days[0].isoformat()
    sees_all = operator.site_ids >= {site.id for site in context.sites.values()}
    signs = await context.database.read(find_signs, operator, period.since, context.now, first_day, sees_all)
    return await asyncio.to_thread(weigh, context, signs, days)  # pages are what visitors' addresses say: many


def weigh(context: Context, signs: Signs, days: int) -> Struggles:
    """The worst of what the signs tell, with what may help."""
    return Struggles(
        days=days,
        pages=tuple(add_scores(context, list_pages(signs))),
        steps=tuple(add_scores(context, list_steps(signs, titles_of(context)))),
        total_visits=sum(each.visits for each in signs.ends),
    )


def find_signs(
    connection: sqlite3.Connection, operator: Operator, since: int, now: int, first_day: str, sees_all: bool
) -> Signs:
    """The signs of trouble. What pages reported is not kept by site: only who sees all sites sees that."""
    sites = operator.site_ids
    return Signs(
        smart_reports.count_page_ends(connection, sites, since, now - PAUSE_MS),
        page_signals.list_troubles(connection, first_day) if sees_all else [],
        smart_reports.count_questions(connection, sites, since),
        smart_reports.count_left_chats(connection, sites, since),
    )


def list_pages(signs: Signs) -> Iterator[Struggle]:
    """One for each page on which anything was counted."""
    ends = {each.page: each for each in signs.ends if each.page}
    questions = dict(signs.questions)
    errors: defaultdict[str, list[Trouble]] = defaultdict(list)
    for page, name, count in signs.troubles:
        errors[page].append(Trouble(name, count))
    for page in sorted({*ends, *questions, *errors}):
        ended = ends.get(page, PageEnds(page, 0, 0))
        yield Struggle(
            place=page,
            kind="page",
            visits=ended.visits,
            carts_left=ended.carts_left,
            errors=tuple(sorted(errors[page], key=lambda error: -error.count)),
            questions=questions.get(page, 0),
        )


def list_steps(signs: Signs, titles: dict[str, str]) -> Iterator[Struggle]:
    """One for each step at which a chat was given up, with its entry's title."""
    for place, count in signs.left_chats:
        title = titles.get(place.split("/")[0], "") if place != QUEUE else ""
        yield Struggle(place=f"{place} ({title})" if title else place, kind="step", left_chats=count)


def titles_of(context: Context) -> dict[str, str]:
    """The titles of all entries, in the usual language where it has them."""
    spoken = context.content.bots[context.fallback_language]
    bots = (*context.content.bots.values(), spoken)
    return {entry.id: entry.title for bot in bots for entry in bot.entries}


def add_scores(context: Context, struggles: Iterable[Struggle]) -> Iterator[ScoredStruggle]:
    """The worst of them, each with its proposal; those where nothing went wrong are left out."""
    languages, fallback = list(context.content.bots), context.fallback_language
    taken = {rule.id for rule in context.content.smart_messages}
    scored = [(score(each, sure_share(each)), each) for each in struggles]
    worst = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])[:MOST_PLACES]
    for points, each in worst:
        proposal = propose(each, languages, fallback, taken)
        yield ScoredStruggle(**structs.asdict(each), score=round(points, 2), proposal=proposal)


def sure_share(struggle: Struggle) -> float:
    """The share of the visits that surely end here with a full cart: the lower end of Wilson's interval."""
    return wilson_interval(struggle.carts_left, struggle.visits)[0] if struggle.visits else 0.0
