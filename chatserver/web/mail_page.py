"""The console's routes for the shop's mail."""

from __future__ import annotations

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions.accounts import Accounts
from chatserver.actions.context import Context
from chatserver.actions.letters import PostOffice, report_mail, send_test
from chatserver.web.request_guard import authorise, read_json


class SendTest(Struct, forbid_unknown_fields=True):
    recipient: str


class MailPage:
    """The routes `/console/api/mail` and `/console/api/mail/test`."""

    def __init__(self, context: Context, accounts: Accounts, office: PostOffice) -> None:
        self._context = context
        self._accounts = accounts
        self._office = office

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/mail", self.read),
            Route("/console/api/mail/test", self.test, methods=["POST"]),
        ]

    async def read(self, request: Request) -> Response:
        """Whether letters can be sent, and the newest of them."""
        await authorise(request, self._accounts)
        report = await report_mail(self._context, self._office)
        return JSONResponse(msgspec.to_builtins(report), headers={"Cache-Control": "no-store"})

    async def test(self, request: Request) -> Response:
        """A letter that says that mail works."""
        await authorise(request, self._accounts)
        body = await read_json(request, SendTest)
        await send_test(self._context, self._office, body.recipient)
        return JSONResponse({"sent": True}, headers={"Cache-Control": "no-store"})
