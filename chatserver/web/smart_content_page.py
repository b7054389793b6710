"""The console's routes for the smart messages and notices in the content files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct, field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions.accounts import Accounts
from chatserver.actions.bot_editing import BotEditing, Checked, Saved, SmartOverview
from chatserver.actions.context import Context
from chatserver.actions.rule_choices import list_choices
from chatserver.content.editing import Edit
from chatserver.domain.actors import Operator
from chatserver.domain.permissions import LEADERS
from chatserver.web.bot_page import checked_data, problems_data, saved_answer
from chatserver.web.request_guard import authorise, read_json

MOST_RULE_BODY_BYTES = 65_536  # a message in many languages, with a tree of conditions
MOST_QUIET_SECONDS = 86_400

Data = dict[str, Any]
Check = Callable[[Data, str | None], Awaitable[tuple[Edit, Checked]]]
Add = Callable[[Operator, str, Data, bool], Awaitable[Saved]]
Change = Callable[[Operator, Data, str | None, bool], Awaitable[Saved]]


class Put(Struct, forbid_unknown_fields=True, kw_only=True):
    """`data` is as in its file; `add_to` is the file of a new one. With `only_check` nothing is written."""

    data: Data
    hash: str | None = None
    add_to: str | None = None
    only_check: bool = False
    even_if_tests_fail: bool = False


class PutRule(Put, forbid_unknown_fields=True, kw_only=True):
    data: Data = field(name="rule")


class PutNotice(Put, forbid_unknown_fields=True, kw_only=True):
    data: Data = field(name="notice")


class RemoveRule(Struct, forbid_unknown_fields=True):
    id: str
    hash: str | None = None
    even_if_tests_fail: bool = False


class PauseRule(Struct, forbid_unknown_fields=True):
    id: str
    paused: bool
    even_if_tests_fail: bool = False


class MoveRule(Struct, forbid_unknown_fields=True):
    """`before` is None to put it at the end of its file."""

    id: str
    before: str | None
    even_if_tests_fail: bool = False


class RemoveNotice(Struct, forbid_unknown_fields=True):
    id: str


class SetQuiet(Struct, forbid_unknown_fields=True):
    quiet_seconds: Annotated[float, Meta(ge=0, le=MOST_QUIET_SECONDS)]
    even_if_tests_fail: bool = False


class SmartContentPage:
    """The routes below `/console/api/smart` that read and change files."""

    def __init__(self, context: Context, accounts: Accounts, editing: BotEditing) -> None:
        self._context = context
        self._accounts = accounts
        self._editing = editing

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/smart", self.overview),
            Route("/console/api/smart/rule", self.put_rule, methods=["POST"]),
            Route("/console/api/smart/rule/remove", self.remove_rule, methods=["POST"]),
            Route("/console/api/smart/rule/pause", self.pause_rule, methods=["POST"]),
            Route("/console/api/smart/rule/move", self.move_rule, methods=["POST"]),
            Route("/console/api/smart/notice", self.put_notice, methods=["POST"]),
            Route("/console/api/smart/notice/remove", self.remove_notice, methods=["POST"]),
            Route("/console/api/smart/quiet", self.set_quiet, methods=["POST"]),
        ]

    async def overview(self, request: Request) -> Response:
        """Every smart message and notice, what can be chosen for them, and whether this operator may change them."""
        operator = await self._operator(request)
        overview = await self._editing.smart_overview()
        is_leader = operator.role in LEADERS
        about = {
            "rules": list(_rules(overview)),
            "notices": list(_notices(overview)),
            "may_edit": is_leader and overview.is_writable,
            "why_not": "role" if not is_leader else None if overview.is_writable else "read_only",
            "errors": problems_data(overview.errors),
            "warnings": problems_data(overview.warnings),
        }
        return JSONResponse(about | msgspec.to_builtins(await list_choices(self._context, operator)))

    async def put_rule(self, request: Request) -> Response:
        """A smart message changed where it stands, or a new one."""
        editing = self._editing
        return await self._put(request, PutRule, editing.check_rule, editing.add_rule, editing.put_rule)

    async def remove_rule(self, request: Request) -> Response:
        """A smart message taken away."""
        operator = await self._operator(request)
        body = await read_json(request, RemoveRule)
        return saved_answer(await self._editing.remove_rule(operator, body.id, body.hash, body.even_if_tests_fail))

    async def pause_rule(self, request: Request) -> Response:
        """A smart message switched off or on."""
        operator = await self._operator(request)
        body = await read_json(request, PauseRule)
        return saved_answer(
            await self._editing.pause_rule(operator, body.id, body.paused, even_if_tests_fail=body.even_if_tests_fail)
        )

    async def move_rule(self, request: Request) -> Response:
        """A smart message put somewhere else in its file."""
        operator = await self._operator(request)
        body = await read_json(request, MoveRule)
        return saved_answer(
            await self._editing.move_rule(operator, body.id, body.before, even_if_tests_fail=body.even_if_tests_fail)
        )

    async def put_notice(self, request: Request) -> Response:
        """A notice changed where it stands, or a new one."""
        editing = self._editing
        return await self._put(request, PutNotice, editing.check_notice, editing.add_notice, editing.put_notice)

    async def remove_notice(self, request: Request) -> Response:
        """A notice taken away."""
        operator = await self._operator(request)
        body = await read_json(request, RemoveNotice)
        return saved_answer(await self._editing.remove_notice(operator, body.id))

    async def set_quiet(self, request: Request) -> Response:
        """The time between any two smart messages to one visitor."""
        operator = await self._operator(request)
        body = await read_json(request, SetQuiet)
        return saved_answer(
            await self._editing.set_quiet_seconds(operator, body.quiet_seconds, body.even_if_tests_fail)
        )

    async def _put(self, request: Request, kind: type[Put], check: Check, add: Add, change: Change) -> Response:
        operator = await self._operator(request)
        body = await read_json(request, kind, MOST_RULE_BODY_BYTES)
        if body.only_check:
            edit, checked = await check(body.data, body.add_to)
            return JSONResponse(checked_data(checked) | {"path": edit.path, "text": edit.text})
        if body.add_to is not None:
            saved = await add(operator, body.add_to, body.data, body.even_if_tests_fail)
        else:
            saved = await change(operator, body.data, body.hash, body.even_if_tests_fail)
        return saved_answer(saved)

    async def _operator(self, request: Request) -> Operator:
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        return signed_in.operator


def _rules(overview: SmartOverview) -> Iterable[Data]:
    for file, found in overview.files:
        for rule in found.rules:
            place = {"file": file.path, "hash": file.hash, "used_in_tests": overview.tested.get(rule.id, 0)}
            yield rule.rule_data | place


def _notices(overview: SmartOverview) -> Iterable[Data]:
    for file, found in overview.files:
        for notice in found.notices:
            yield notice.notice_data | {"file": file.path, "hash": file.hash}
