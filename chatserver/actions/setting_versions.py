"""Which state of a department or of the queue's settings a save began from: nobody overwrites what they have not seen.

A version is a digest of the state itself, so it changes with everything that changes the state, whoever does it.
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
from collections.abc import Iterable, Mapping

import msgspec
from msgspec import structs

from chatserver.domain.departments import DepartmentRules, Skill
from chatserver.domain.opening_hours import OpeningHours
from chatserver.domain.routing_settings import RoutingSettings
from chatserver.domain.views import Department
from chatserver.errors import Conflict
from chatserver.storage import departments, opening_hours, setting_authors, shop
from chatserver.storage.departments import StoredMember

DIGITS = 16
SEAL = secrets.token_hex(16)


def version_of_department(
    names: Mapping[str, str], rules: DepartmentRules, hours: OpeningHours | None, skills: Mapping[str, Skill]
) -> str:
    """The version of a department that is set like this; `hours` of None are the shop's."""
    return digest([names, rules, hours, skills])


def version_of_settings(settings: RoutingSettings) -> str:
    """The version of the queue's settings. Whether it is peak is switched by itself and does not count."""
    return digest(structs.replace(settings, peak="auto"))


def version_of_everything(
    named: Iterable[Department],
    rules: Mapping[str, DepartmentRules],
    hours: Mapping[str, OpeningHours],
    members: Iterable[StoredMember],
    settings: RoutingSettings,
) -> str:
    """The version of all departments, people, hours and the queue, whether it is peak too.

    It is another one after every start: everybody may see it, and nobody can tell from it a guess at what they may not.
    """
    people = [
        (each.id, each.login, each.name, each.role, each.is_active, each.languages, each.chat_limit, each.skills)
        for each in members
    ]
    order = list(rules)  # by itself: a digest puts keys into an order of its own
    return digest([SEAL, list(named), order, rules, hours, people, settings])


def digest(state: object) -> str:
    plain = msgspec.to_builtins(state, str_keys=True)  # only such keys can be brought into an order
    return hashlib.sha256(msgspec.json.encode(plain, order="deterministic")).hexdigest()[:DIGITS]


def find_department_version(connection: sqlite3.Connection, key: str) -> str | None:
    """The version of the department as it stands, None if there is none."""
    rules = departments.find_rules(connection, key)
    if rules is None:
        return None
    names = next(each.names for each in shop.list_departments(connection) if each.key == key)
    skills = {each.id: each.skills[key] for each in departments.list_members(connection) if key in each.skills}
    return version_of_department(names, rules, opening_hours.find(connection, key), skills)


def check_version(
    connection: sqlite3.Connection, began_from: str | None, stands: str | None, department: str = ""
) -> None:
    """Raises Conflict, with who it was if that is known, if something else stands than what a save began from."""
    if began_from == stands:
        return
    author = setting_authors.find(connection, stands, department) if stands is not None else ""
    message = f"{author or 'somebody else'} changed this meanwhile; look at what stands there now, then save again"
    raise Conflict(message, code="changed_meanwhile")
