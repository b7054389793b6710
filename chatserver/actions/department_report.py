"""Departments, their people and the queue's settings, as the console shows them."""

from __future__ import annotations

import sqlite3
from typing import Literal

from msgspec import Struct, structs

from chatserver.actions.context import Context
from chatserver.actions.opening_hours import WrittenHours, write_hours
from chatserver.actions.reach import load_reach
from chatserver.actions.setting_versions import version_of_department, version_of_settings
from chatserver.domain.actors import Operator, Role
from chatserver.domain.departments import DepartmentRules, Reach, Skill, WhyAway
from chatserver.domain.permissions import ADMIN, LEADERS
from chatserver.domain.routing_settings import RoutingSettings
from chatserver.domain.views import Department
from chatserver.storage import departments, opening_hours, routing_settings, setting_authors, shop
from chatserver.storage.departments import StoredMember


class Membership(Struct, frozen=True, forbid_unknown_fields=True):
    """An operator works for a department."""

    operator_id: str
    skill: Skill


class DepartmentReport(Struct, frozen=True):
    """A department. `hours` is None if it has the shop's. `opens` says by language when it opens next, if it is closed
    and that is known. Who saves it names the `version`; `changed_by` made it, empty if nobody is known to have."""

    key: str
    names: dict[str, str]
    rules: DepartmentRules
    hours: WrittenHours | None
    why_away: WhyAway
    opens: dict[str, str]
    members: tuple[Membership, ...]
    version: str
    changed_by: str


class Person(Struct, frozen=True):
    """An operator. Without `languages` they speak with everybody. `is_there`: connected and taking chats."""

    id: str
    login: str
    name: str
    role: Role
    is_active: bool
    languages: tuple[str, ...]
    chat_limit: int
    status: Literal["online", "away"]
    is_there: bool


class TeamReport(Struct, frozen=True):
    """All of it. `languages` are those of the content; `default` is the key of the first department.

    `version` and `changed_by` are of the settings.
    """

    departments: tuple[DepartmentReport, ...]
    operators: tuple[Person, ...]
    settings: RoutingSettings
    languages: tuple[str, ...]
    default: str
    may_change: bool
    version: str
    changed_by: str


async def report_team(context: Context, operator: Operator) -> TeamReport:
    """How things are set, and who is there now."""
    languages, may_change = tuple(context.content.bots), operator.role in ADMIN
    report = await context.database.read(load_report, languages, may_change, context.now)
    return report if operator.role in LEADERS else for_operators(report)


def for_operators(report: TeamReport) -> TeamReport:
    """What somebody needs who neither leads nor sets anything up: no logins, no addresses, no rules on visitors.

    Nor a version, which would tell a guess at them from the truth.
    """
    return structs.replace(
        report,
        departments=tuple(
            structs.replace(each, rules=structs.replace(each.rules, email=""), version="")
            for each in report.departments
        ),
        operators=tuple(structs.replace(each, login="") for each in report.operators if each.is_active),
        settings=structs.replace(report.settings, priorities=()),
        version="",
    )


def load_report(
    connection: sqlite3.Connection, languages: tuple[str, ...], may_change: bool, now: int
) -> TeamReport:
    """The report at `now` (milliseconds)."""
    reports, settings = list_reports(connection, now), routing_settings.find(connection)
    version = version_of_settings(settings)
    return TeamReport(
        departments=reports,
        operators=tuple(to_person(each, now) for each in departments.list_members(connection)),
        settings=settings,
        languages=languages,
        default=reports[0].key if reports else "",
        may_change=may_change,
        version=version,
        changed_by=setting_authors.find(connection, version),
    )


def list_reports(connection: sqlite3.Connection, now: int) -> tuple[DepartmentReport, ...]:
    """Every department in the shop's order."""
    rules = departments.list_rules(connection)
    reach = load_reach(connection, rules, now)
    members = departments.list_members(connection)
    return tuple(
        report_department(connection, each, rules[each.key], reach[each.key], members)
        for each in shop.list_departments(connection)
    )


def report_department(
    connection: sqlite3.Connection,
    department: Department,
    rules: DepartmentRules,
    reach: Reach,
    members: list[StoredMember],
) -> DepartmentReport:
    """One of them. `members` are all operators."""
    key, hours = department.key, opening_hours.find(connection, department.key)
    skills = {each.id: each.skills[key] for each in members if key in each.skills}
    version = version_of_department(department.names, rules, hours, skills)
    return DepartmentReport(
        key=key,
        names=department.names,
        rules=rules,
        hours=write_hours(hours) if hours is not None else None,
        why_away=reach.why_away,
        opens=reach.opens,
        members=tuple(Membership(operator_id, skill) for operator_id, skill in skills.items()),
        version=version,
        changed_by=setting_authors.find(connection, version, key),
    )


def to_person(member: StoredMember, now: int) -> Person:
    return Person(
        id=member.id,
        login=member.login,
        name=member.name,
        role=member.role,
        is_active=member.is_active,
        languages=member.languages,
        chat_limit=member.chat_limit,
        status=member.status,
        is_there=member.is_there(now),
    )
