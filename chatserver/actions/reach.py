"""Who is there, and which departments visitors can be led to now: open, staffed, and with room to wait."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from chatserver.actions.opening_words import describe_in_every_language
from chatserver.actions.shop_time import find_moment
from chatserver.domain.departments import DepartmentRules, Reach, resolve
from chatserver.domain.opening_hours import OpeningHours
from chatserver.domain.routing import Member
from chatserver.storage import departments, opening_hours, queue
from chatserver.storage.departments import StoredMember


def load_reach(
    connection: sqlite3.Connection, rules: dict[str, DepartmentRules], now: int
) -> dict[str, Reach]:
    """How each department stands at `now` (milliseconds), in the shop's order."""
    waiting = {key: count for key, (count, _) in queue.count_waiting(connection).items()}
    return reach_of(rules, departments.list_members(connection), opening_hours.list_all(connection), waiting, now)


def reach_of(
    rules: Mapping[str, DepartmentRules],
    members: Iterable[StoredMember],
    hours: Mapping[str, OpeningHours],
    waiting: Mapping[str, int],
    now: int,
) -> dict[str, Reach]:
    """The same from what was read: `hours` by department, and how many are `waiting` for each, none without any."""
    staffed = {key for member in members if member.is_there(now) for key in member.skills}
    reach = {}
    for key, each in rules.items():
        moment = find_moment(hours.get(key) or hours.get(opening_hours.WHOLE_SHOP), now)
        is_full = 0 < each.queue_limit <= waiting.get(key, 0)
        reach[key] = Reach(moment.is_open, key in staffed, is_full, describe_in_every_language(moment.opening))
    return reach


def list_reachable(connection: sqlite3.Connection, now: int) -> frozenset[str]:
    """The departments for which a visitor may come now, because they or those who help out can."""
    rules = departments.list_rules(connection)
    reach = load_reach(connection, rules, now)
    return frozenset(key for key in rules if resolve(key, reach, rules) is not None)


def find_who_comes(connection: sqlite3.Connection, department: str, now: int) -> str | None:
    """The department that takes a visitor who comes for this one now, None if nobody can."""
    rules = departments.list_rules(connection)
    return resolve(department, load_reach(connection, rules, now), rules)


def load_members(connection: sqlite3.Connection, now: int) -> list[Member]:
    """Every operator who is there: active, online and connected."""
    chats = queue.count_chats(connection)
    return [
        Member(
            id=each.id,
            name=each.name,
            site_ids=each.site_ids,
            skills=each.skills,
            languages=frozenset(each.languages),
            chat_limit=each.chat_limit,
            chats=chats.get(each.id, 0),
            last_chat_at=each.last_chat_at,
        )
        for each in departments.list_members(connection)
        if each.is_there(now)
    ]
