"""The console's routes for departments, their people, the queue's settings, and how right the announced waits were."""

from __future__ import annotations

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions import department_settings
from chatserver.actions.accounts import Accounts
from chatserver.actions.context import Context
from chatserver.actions.department_report import report_team
from chatserver.actions.department_settings import WrittenDepartment, WrittenPeak, WrittenRouting
from chatserver.actions.wait_reports import report_waits
from chatserver.domain.actors import Operator
from chatserver.web.learning_page import days_of
from chatserver.web.request_guard import authorise, read_json

MOST_DEPARTMENT_BODY_BYTES = 262_144  # three forms of twenty fields in several languages, and a year of hours
MOST_SETTINGS_BODY_BYTES = 65_536


class Named(Struct, forbid_unknown_fields=True):
    key: str


class Move(Struct, forbid_unknown_fields=True):
    key: str
    position: int


class SaveOperator(Struct, forbid_unknown_fields=True):
    operator_id: str
    languages: tuple[str, ...]
    chat_limit: int


class TeamPage:
    """The routes below `/console/api/departments` and those about people, the queue and waits."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/departments", self.read),
            Route("/console/api/departments/save", self.save, methods=["POST"]),
            Route("/console/api/departments/remove", self.remove, methods=["POST"]),
            Route("/console/api/departments/move", self.move, methods=["POST"]),
            Route("/console/api/operators/save", self.save_operator, methods=["POST"]),
            Route("/console/api/routing/save", self.save_routing, methods=["POST"]),
            Route("/console/api/routing/peak", self.set_peak, methods=["POST"]),
            Route("/console/api/waits", self.waits),
        ]

    async def read(self, request: Request) -> Response:
        """How everything is set, and who is there."""
        return await self._answer(await self._operator(request))

    async def save(self, request: Request) -> Response:
        """A department, with its rules, hours and people."""
        operator = await self._operator(request)
        written = await read_json(request, WrittenDepartment, MOST_DEPARTMENT_BODY_BYTES)
        await department_settings.save_department(self._context, operator, written)
        return await self._answer(operator)

    async def remove(self, request: Request) -> Response:
        """A department that is no more."""
        operator = await self._operator(request)
        body = await read_json(request, Named)
        await department_settings.remove_department(self._context, body.key)
        return await self._answer(operator)

    async def move(self, request: Request) -> Response:
        """A department's place in the shop's order."""
        operator = await self._operator(request)
        body = await read_json(request, Move)
        await department_settings.move_department(self._context, body.key, body.position)
        return await self._answer(operator)

    async def save_operator(self, request: Request) -> Response:
        """What an operator speaks, and how many chats they may have."""
        operator = await self._operator(request)
        body = await read_json(request, SaveOperator)
        await department_settings.save_operator(self._context, body.operator_id, body.languages, body.chat_limit)
        return await self._answer(operator)

    async def save_routing(self, request: Request) -> Response:
        """How the queue works."""
        operator = await self._operator(request)
        written = await read_json(request, WrittenRouting, MOST_SETTINGS_BODY_BYTES)
        await department_settings.save_routing(self._context, operator, written)
        return await self._answer(operator)

    async def set_peak(self, request: Request) -> Response:
        """Whether many wait."""
        operator = await self._operator(request)
        body = await read_json(request, WrittenPeak)
        await department_settings.set_peak(self._context, body.peak)
        return await self._answer(operator)

    async def waits(self, request: Request) -> Response:
        """How long visitors waited, and how right it was what they were told."""
        operator = await self._operator(request)
        report = await report_waits(self._context, operator, days_of(request))
        return JSONResponse(msgspec.to_builtins(report), headers={"Cache-Control": "no-store"})

    async def _answer(self, operator: Operator) -> Response:
        report = await report_team(self._context, operator)
        return JSONResponse(msgspec.to_builtins(report), headers={"Cache-Control": "no-store"})

    async def _operator(self, request: Request) -> Operator:
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        return signed_in.operator
