"""What somebody who writes a smart message can choose from."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.domain.actors import Operator
from chatserver.domain.permissions import LEADERS
from chatserver.domain.views import Department
from chatserver.storage import discount_codes, operators, shop


class EntryChoice(Struct, frozen=True):
    """An entry of the bot that a message can start."""

    id: str
    title: str


class OperatorChoice(Struct, frozen=True):
    """Somebody in whose name a message can speak."""

    login: str
    name: str


class Choices(Struct, frozen=True):
    """`entries` are those of the usual language; `code_lists` the names of all."""

    quiet_seconds: float
    languages: tuple[str, ...]
    entries: tuple[EntryChoice, ...]
    departments: list[Department]
    operators: list[OperatorChoice]
    code_lists: list[str]


async def list_choices(context: Context, operator: Operator) -> Choices:
    """What there is by the live content and the shop's rows. Colleagues and code lists only for who may use them."""
    content = context.content
    departments, people, code_lists = await context.database.read(find_choices)
    entries = content.bots[context.fallback_language].entries
    return Choices(
        quiet_seconds=content.quiet_seconds,
        languages=tuple(content.bots),
        entries=tuple(EntryChoice(entry.id, entry.title) for entry in entries),
        departments=departments,
        operators=people if operator.role in LEADERS else [],
        code_lists=code_lists if operator.role in LEADERS else [],
    )


def find_choices(connection: sqlite3.Connection) -> tuple[list[Department], list[OperatorChoice], list[str]]:
    active = (each for each in operators.list_all(connection) if each.is_active)
    people = [OperatorChoice(each.login, each.name) for each in active]
    return shop.list_departments(connection), people, discount_codes.list_names(connection)
