"""Who of the team is there and how the queues are: what consoles show, and what peak mode rests on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from msgspec import Struct

from chatserver.actions import peak
from chatserver.actions.announced_wait import Figures, load_figures
from chatserver.actions.context import Context
from chatserver.actions.reach import reach_of
from chatserver.actions.setting_versions import version_of_everything
from chatserver.domain.departments import DepartmentRules, Reach
from chatserver.domain.events import Participant
from chatserver.protocol.frames import QueueState, TeamMember, TeamState
from chatserver.realtime.broker import TEAM
from chatserver.storage import departments, opening_hours, queue, routing_settings, shop
from chatserver.storage.departments import StoredMember


class Waiting(Struct, frozen=True):
    """How many wait for a department, and since when the first has; None if nobody does."""

    count: int = 0
    oldest_at: int | None = None


class TeamWatch:
    """Tells every console when the team or the queues change, and decides whether it is peak."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: TeamState | None = None

    async def look(self) -> None:
        """Compares with what was told last, and tells if it differs."""
        context = self._context
        state = await context.database.read(load_team, context.now)
        expected = expect(state, context.now)
        if await context.database.read(peak.would_change, expected):
            await context.database.write(peak.look, expected)
            state = await context.database.read(load_team, context.now)
        if state != self._known:
            self._known = state
            context.broker.publish(TEAM, state)


def expect(state: TeamState, now: int) -> int | None:
    """The longest wait in seconds that is announced, or that somebody has behind them already; None without any."""
    announced = [each.high_seconds for each in state.queues if each.high_seconds is not None]
    passed = [(now - each.oldest_at) // 1000 for each in state.queues if each.oldest_at is not None]
    return max(announced + passed, default=None)


def load_team(connection: sqlite3.Connection, now: int) -> TeamState:
    """The team and its queues at `now` (milliseconds)."""
    named, rules = tuple(shop.list_departments(connection)), departments.list_rules(connection)
    members, settings = departments.list_members(connection), routing_settings.find(connection)
    hours = opening_hours.list_all(connection)
    waiting = {key: Waiting(*found) for key, found in queue.count_waiting(connection).items()}
    reach = reach_of(rules, members, hours, {key: each.count for key, each in waiting.items()}, now)
    return TeamState(
        members=to_colleagues(members, queue.count_chats(connection), now),
        departments=named,
        queues=tuple(
            queue_state(key, each, reach[key], waiting.get(key, Waiting()), load_figures(connection, key, now))
            for key, each in rules.items()
        ),
        settings_version=version_of_everything(named, rules, hours, members, settings),
        is_peak=peak.is_on(connection),
        peak=settings.peak,
    )


def to_colleagues(members: Iterable[StoredMember], chats: Mapping[str, int], now: int) -> tuple[TeamMember, ...]:
    """Everybody with an account that may be used, by name. `chats` are how many each has, none without any."""
    return tuple(colleague(each, chats.get(each.id, 0), now) for each in members if each.is_active)


def colleague(member: StoredMember, chats: int, now: int) -> TeamMember:
    who, served = Participant("operator", member.id, member.name), tuple(sorted(member.skills))
    return TeamMember(who, member.status, member.is_there(now), chats, member.chat_limit, served)


def queue_state(key: str, rules: DepartmentRules, reach: Reach, waiting: Waiting, figures: Figures) -> QueueState:
    """A department's queue as consoles show it; its range is for somebody who joins now."""
    span = figures.span(waiting.count + 1)
    return QueueState(
        department=key,
        why_away=reach.why_away,
        waiting=waiting.count,
        places=figures.places,
        free=figures.free,
        is_automatic=rules.assignment == "automatic",
        oldest_at=waiting.oldest_at,
        low_seconds=span.low_seconds if span is not None else None,
        high_seconds=span.high_seconds if span is not None else None,
    )
