"""The console's routes for opening hours."""

from __future__ import annotations

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions.accounts import Accounts
from chatserver.actions.context import Context
from chatserver.actions.opening_hours import HoursReport, WrittenHours, report_hours, set_hours
from chatserver.web.request_guard import authorise, read_json


class HoursPage:
    """The routes `/console/api/hours` and `/console/api/set-hours`."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/hours", self.read),
            Route("/console/api/set-hours", self.write, methods=["POST"]),
        ]

    async def read(self, request: Request) -> Response:
        """The hours, and what they mean now."""
        await authorise(request, self._accounts)
        return _answer(await report_hours(self._context))

    async def write(self, request: Request) -> Response:
        """Sets the hours."""
        await authorise(request, self._accounts)
        return _answer(await set_hours(self._context, await read_json(request, WrittenHours)))


def _answer(report: HoursReport) -> Response:
    return JSONResponse(msgspec.to_builtins(report), headers={"Cache-Control": "no-store"})
