"""From which departments somebody can come now, what they ask, and how the shop answers: pushed as a hint."""

from __future__ import annotations

import sqlite3
from functools import partial

from msgspec import Struct

from chatserver.actions import peak
from chatserver.actions.context import Context
from chatserver.actions.reach import load_reach
from chatserver.domain.actors import Visitor
from chatserver.domain.departments import DepartmentRules, Reach, resolve
from chatserver.domain.forms import FormField, label_of, shortened
from chatserver.domain.views import Department
from chatserver.protocol.frames import Availability, ChoiceView, DepartmentStatus, FieldView, ShopMode
from chatserver.realtime.broker import VISITORS
from chatserver.realtime.session import Session
from chatserver.storage import departments, queue, routing_settings, shop

MANY = 5  # visitors who wait: from here on nobody would call it few


class Reception(Struct, frozen=True):
    """How visitors are received now: every department with its rules and its reach, and the mode of the shop."""

    departments: tuple[Department, ...]
    rules: dict[str, DepartmentRules]
    reach: dict[str, Reach]
    mode: ShopMode

    def statuses(self, language: str, fallback_language: str) -> tuple[DepartmentStatus, ...]:
        """Every department in a visitor's language, in the shop's order."""
        return tuple(self._status(each, language, fallback_language) for each in self.departments)

    def _status(self, department: Department, language: str, fallback_language: str) -> DepartmentStatus:
        rules, reach = self.rules[department.key], self.reach[department.key]
        comes = resolve(department.key, self.reach, self.rules)
        pre_chat = shortened(rules.pre_chat) if self.mode.is_peak else rules.pre_chat
        shown = partial(_shown, language=language, fallback_language=fallback_language)
        return DepartmentStatus(
            key=department.key,
            name=label_of(department.names, language, fallback_language) or department.key,
            is_available=comes is not None,
            why_away=reach.why_away,
            opens=reach.opens.get(language, ""),
            helped_by=comes if comes is not None and comes != department.key else "",
            pre_chat=tuple(map(shown, pre_chat)),
            offline=tuple(map(shown, rules.offline)),
            call_back=tuple(map(shown, rules.call_back)),
        )


class AvailabilityWatch:
    """Tells every visitor when the way they are received changes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: Reception | None = None

    async def look(self) -> None:
        """Compares with what was told last, and tells if it differs."""
        reception = await load(self._context)
        if reception == self._known:
            return
        self._known = reception
        broker = self._context.broker
        languages = {each.actor.language for each in broker.sessions(VISITORS) if isinstance(each.actor, Visitor)}
        for language in languages:
            statuses = reception.statuses(language, self._context.fallback_language)
            broker.publish_where(VISITORS, Availability(statuses, reception.mode), partial(speaks, language))


def speaks(language: str, session: Session) -> bool:
    return isinstance(session.actor, Visitor) and session.actor.language == language


async def load(context: Context) -> Reception:
    """How visitors are received now."""
    return await context.database.read(load_reception, context.now, context.promises_mail)


def load_reception(connection: sqlite3.Connection, now: int, promises_mail: bool) -> Reception:
    rules = departments.list_rules(connection)
    settings, is_peak = routing_settings.find(connection), peak.is_on(connection)
    form_comes_first = not settings.bot_is_on or (settings.form_comes_first and not is_peak)
    many_wait = is_peak and queue.count_all_waiting(connection) >= MANY
    mode = ShopMode(form_comes_first, settings.bot_is_on, is_peak, promises_mail, many_wait)
    return Reception(tuple(shop.list_departments(connection)), rules, load_reach(connection, rules, now), mode)


def _shown(field: FormField, language: str, fallback_language: str) -> FieldView:
    choices = tuple(
        ChoiceView(choice.key, label_of(choice.labels, language, fallback_language) or choice.key)
        for choice in field.choices
    )
    label = label_of(field.labels, language, fallback_language)
    return FieldView(field.key, field.kind, label, field.is_required, field.pattern, choices)
