"""What an owner sets: departments, what each operator can do, and the queue of the whole shop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from msgspec import Struct, structs

from chatserver.actions.context import Context
from chatserver.actions.department_removal import check_exists, remove
from chatserver.actions.department_report import Membership
from chatserver.actions.opening_hours import WrittenHours, read_hours
from chatserver.actions.outcome import Outcome
from chatserver.actions.setting_versions import (
    check_version,
    find_department_version,
    version_of_department,
    version_of_settings,
)
from chatserver.domain.actors import Operator
from chatserver.domain.department_checks import LANGUAGES, check_department
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.form_checks import check_language
from chatserver.domain.opening_hours import OpeningHours
from chatserver.domain.routing_checks import check_settings
from chatserver.domain.routing_settings import PeakMode, RoutingSettings
from chatserver.domain.views import Department
from chatserver.errors import NotFound
from chatserver.mends import Mend, wrong
from chatserver.storage import departments, opening_hours, operators, routing_settings, setting_authors, shop
from chatserver.storage.database import Transaction

MOST_DEPARTMENTS = 50
MOST_CHATS = 50


class WrittenDepartment(Struct, frozen=True, forbid_unknown_fields=True):
    """A department as the console sends it. An unknown key is a new one; hours of None are the shop's.

    `version` is the one that was changed into this, None if there was no such department.
    """

    key: str
    names: dict[str, str]
    rules: DepartmentRules
    hours: WrittenHours | None
    members: tuple[Membership, ...]
    version: str | None


class WrittenRouting(Struct, frozen=True, forbid_unknown_fields=True):
    """The queue's settings as the console sends them, and the version that was changed into this.

    Whether it is peak is not among them: `set_peak` says so.
    """

    settings: RoutingSettings
    version: str


class WrittenPeak(Struct, frozen=True, forbid_unknown_fields=True):
    """Whether many wait, as a leader says."""

    peak: PeakMode


async def save_department(context: Context, operator: Operator, written: WrittenDepartment) -> None:
    """Sets a department up.

    Raises BadInput that names what is wrong and how to mend it, and Conflict if it is not any more what it was when
    the change began.
    """
    hours = await asyncio.to_thread(read_hours, written.hours) if written.hours is not None else None
    await context.database.write(put_department, operator, written, hours, context.fallback_language)


def put_department(
    transaction: Transaction, operator: Operator, written: WrittenDepartment, hours: OpeningHours | None, language: str
) -> None:
    """Writes all of a department, unless it stands like this already. `language` is the shop's own."""
    others = departments.list_rules(transaction)
    is_new = others.pop(written.key, None) is None
    names = {code: name.strip() for code, name in written.names.items() if name.strip()}
    check_department(written.key, names, written.rules, language, others)
    check_name(written.key, names, language, shop.list_departments(transaction))
    if is_new and len(others) >= MOST_DEPARTMENTS:
        raise wrong("", Mend.TOO_MANY_DEPARTMENTS, most=MOST_DEPARTMENTS)
    skills = {member.operator_id: member.skill for member in written.members}
    if skills.keys() - {each.id for each in operators.list_all(transaction)}:
        raise wrong("members", Mend.NO_OPERATOR)
    version = version_of_department(names, written.rules, hours, skills)
    stands = find_department_version(transaction, written.key)
    if version == stands:
        return
    check_version(transaction, written.version, stands, written.key)
    if is_new:
        shop.insert_department(transaction, Department(written.key, names), len(others))
    departments.set_names(transaction, written.key, names)
    departments.put_rules(transaction, written.key, written.rules)
    departments.set_skills(transaction, written.key, skills)
    put_hours(transaction, written.key, hours)
    setting_authors.put(transaction, version, operator.name, written.key)


def check_name(key: str, names: Mapping[str, str], language: str, stored: Iterable[Department]) -> None:
    """Raises BadInput if another department is called the same in the shop's `language`: nobody could tell them apart.

    A department keeps the name it has.
    """
    called = {each.key: each.names.get(language, "").strip().casefold() for each in stored}
    name = names[language].casefold()
    if name != called.pop(key, "") and name in called.values():
        raise wrong(f"names.{language}", Mend.SAME_NAME)


def put_hours(transaction: Transaction, key: str, hours: OpeningHours | None) -> None:
    if hours is None:
        opening_hours.delete(transaction, key)
    else:
        opening_hours.put(transaction, hours, key)


async def remove_department(context: Context, key: str) -> None:
    """Takes a department away; its chats go to who helps out, else to the default one.

    Raises NotFound if there is none, Conflict if it is the last.
    """

    def announce(outcomes: list[Outcome]) -> None:
        for outcome in outcomes:
            context.publish(outcome)

    await context.database.write(remove, key, context.now, on_commit=announce)


async def move_department(context: Context, key: str, position: int) -> None:
    """Puts a department at a place of the shop's order, from 0. Raises NotFound, or BadInput for no such place."""
    await context.database.write(reorder, key, position)


def reorder(transaction: Transaction, key: str, position: int) -> None:
    keys = list(departments.list_rules(transaction))
    check_exists(key, keys)
    if not 0 <= position < len(keys):
        raise wrong("position", Mend.NUMBER, least=0, most=len(keys) - 1)
    keys.remove(key)
    keys.insert(position, key)
    departments.set_order(transaction, keys)


async def save_operator(context: Context, operator_id: str, languages: tuple[str, ...], chat_limit: int) -> None:
    """Sets what an operator speaks and how many chats they may have. Raises NotFound, or BadInput."""
    if len(languages) > LANGUAGES:
        raise wrong("languages", Mend.TOO_MANY, most=LANGUAGES)
    for language in languages:
        check_language("languages", language)
    if not 1 <= chat_limit <= MOST_CHATS:
        raise wrong("chat_limit", Mend.NUMBER, least=1, most=MOST_CHATS)
    await context.database.write(put_operator, operator_id, languages, chat_limit)


def put_operator(transaction: Transaction, operator_id: str, languages: tuple[str, ...], chat_limit: int) -> None:
    if operators.find(transaction, operator_id) is None:
        raise NotFound("there is no such operator")
    departments.set_person(transaction, operator_id, languages, chat_limit)


async def save_routing(context: Context, operator: Operator, written: WrittenRouting) -> None:
    """Sets up the queue.

    Raises BadInput that names what is wrong and how to mend it, and Conflict if it is not any more what it was when
    the change began.
    """
    check_settings(written.settings)
    await context.database.write(put_routing, operator, written)


def put_routing(transaction: Transaction, operator: Operator, written: WrittenRouting) -> None:
    """Writes the queue's settings, unless they stand like this already."""
    stored = routing_settings.find(transaction)
    version, stands = version_of_settings(written.settings), version_of_settings(stored)
    if version == stands:
        return
    check_version(transaction, written.version, stands)
    routing_settings.put(transaction, structs.replace(written.settings, peak=stored.peak))
    setting_authors.put(transaction, version, operator.name)


async def set_peak(context: Context, peak: PeakMode) -> None:
    """Says whether many wait, or leaves it to the server."""
    await context.database.write(put_peak, peak)


def put_peak(transaction: Transaction, peak: PeakMode) -> None:
    routing_settings.put(transaction, structs.replace(routing_settings.find(transaction), peak=peak))
