"""The console's page and its HTTP interface. Everything about chats goes over its websocket."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.templating import Jinja2Templates

from chatserver.actions.accounts import ABSOLUTE_MS, DEVICE_LIVES_MS, Accounts, SignedIn
from chatserver.actions.context import Context
from chatserver.domain.actors import Operator
from chatserver.web.browser_files import BrowserFiles
from chatserver.web.request_guard import (
    DEVICE_COOKIE,
    authorise,
    caller_of,
    read_json,
    session_cookie,
)
from chatserver.web.tickets import Tickets


class SignIn(Struct, forbid_unknown_fields=True):
    login: str
    password: str


class Redeem(Struct, forbid_unknown_fields=True):
    token: str


class SetUp(Struct, forbid_unknown_fields=True):
    token: str
    name: str
    login: str
    password: str


class SetPassword(Struct, forbid_unknown_fields=True):
    token: str
    password: str


class SignOut(Struct, forbid_unknown_fields=True):
    everywhere: bool = False


class ChangePassword(Struct, forbid_unknown_fields=True):
    current: str
    new: str


class EndDevice(Struct, forbid_unknown_fields=True):
    id: str


class Nothing(Struct, forbid_unknown_fields=True):
    pass


class Console:
    """The routes below `/console/`."""

    def __init__(
        self, context: Context, accounts: Accounts, tickets: Tickets, files: BrowserFiles, templates: Jinja2Templates
    ) -> None:
        self._context = context
        self._accounts = accounts
        self._tickets = tickets
        self._files = files
        self._templates = templates

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/", self.page),
            Route("/console/api/session", self.session),
            Route("/console/api/sign-in", self.sign_in, methods=["POST"]),
            Route("/console/api/redeem", self.redeem, methods=["POST"]),
            Route("/console/api/setup", self.set_up, methods=["POST"]),
            Route("/console/api/set-password", self.set_password, methods=["POST"]),
            Route("/console/api/sign-out", self.sign_out, methods=["POST"]),
            Route("/console/api/ticket", self.ticket, methods=["POST"]),
            Route("/console/api/password", self.change_password, methods=["POST"]),
            Route("/console/api/devices", self.devices),
            Route("/console/api/devices/end", self.end_device, methods=["POST"]),
        ]

    async def page(self, request: Request) -> Response:
        """The shell the console's code fills."""
        page = self._templates.get_template("console.html").render(
            version=self._files.version, shop_name=self._context.shop_name
        )
        return HTMLResponse(page, headers={"Cache-Control": "no-store"})

    async def session(self, request: Request) -> Response:
        """Who is signed in here."""
        signed_in = await authorise(request, self._accounts)
        needs_setup = await self._accounts.needs_setup()
        answer: dict[str, Any] = {
            "signed_in": signed_in is not None,
            "csrf_token": "",
            "operator": None,
            "needs_setup": needs_setup,
        }
        if signed_in is not None:
            operator, session = signed_in
            who = {"id": operator.id, "name": operator.name, "login": operator.login, "role": operator.role}
            answer |= {"csrf_token": session.csrf_token, "operator": who}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def sign_in(self, request: Request) -> Response:
        """Name and password."""
        await authorise(request, self._accounts)
        body = await read_json(request, SignIn)
        return self._signed_in(request, await self._accounts.sign_in(body.login, body.password, caller_of(request)))

    async def redeem(self, request: Request) -> Response:
        """A one-time link was opened: one that signs in does so at once, the others say what they want."""
        await authorise(request, self._accounts)
        body = await read_json(request, Redeem)
        link, operator = await self._accounts.look_at_link(body.token)
        answer = {
            "purpose": link.purpose,
            "name": operator.name if operator else "",
            "login": operator.login if operator else "",
        }
        if link.purpose != "login":
            return JSONResponse(answer)
        signed_in = await self._accounts.sign_in_by_link(body.token, caller_of(request))
        return self._signed_in(request, signed_in, answer)

    async def set_up(self, request: Request) -> Response:
        """The first admin chooses a name and a password."""
        await authorise(request, self._accounts)
        body = await read_json(request, SetUp)
        signed_in = await self._accounts.set_up(body.token, body.name, body.login, body.password, caller_of(request))
        return self._signed_in(request, signed_in)

    async def set_password(self, request: Request) -> Response:
        """An operator with a link chooses a password."""
        await authorise(request, self._accounts)
        body = await read_json(request, SetPassword)
        signed_in = await self._accounts.set_password_by_link(body.token, body.password, caller_of(request))
        return self._signed_in(request, signed_in)

    async def sign_out(self, request: Request) -> Response:
        """Here, or on every device."""
        operator = await self._operator(request)
        body = await read_json(request, SignOut)
        await self._accounts.sign_out(operator, everywhere=body.everywhere)
        response = JSONResponse({})
        response.delete_cookie(session_cookie(request), httponly=True, samesite="strict", secure=is_secure(request))
        return response

    async def ticket(self, request: Request) -> Response:
        """For one websocket, within a minute."""
        await self._operator(request)
        await read_json(request, Nothing)
        return JSONResponse({"ticket": self._tickets.issue(request.cookies[session_cookie(request)])})

    async def change_password(self, request: Request) -> Response:
        """The own password."""
        operator = await self._operator(request)
        body = await read_json(request, ChangePassword)
        await self._accounts.change_password(operator, body.current, body.new, caller_of(request))
        return JSONResponse({})

    async def devices(self, request: Request) -> Response:
        """Where the operator is signed in."""
        operator = await self._operator(request)
        found = [
            {
                "id": device.id,
                "name": device.device,
                "last_used_at": device.last_used_at,
                "is_current": device.id == operator.session_id,
            }
            for device in await self._accounts.devices(operator)
        ]
        return JSONResponse({"devices": found}, headers={"Cache-Control": "no-store"})

    async def end_device(self, request: Request) -> Response:
        """Signs out one of the own devices."""
        operator = await self._operator(request)
        body = await read_json(request, EndDevice)
        await self._accounts.end_device(operator, body.id)
        return JSONResponse({})

    async def _operator(self, request: Request) -> Operator:
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        return signed_in[0]

    def _signed_in(self, request: Request, signed_in: SignedIn, answer: dict[str, str] | None = None) -> Response:
        response = JSONResponse(answer or {})
        secure = is_secure(request)
        response.set_cookie(
            session_cookie(request),
            signed_in.token,
            max_age=ABSOLUTE_MS // 1000,
            httponly=True,
            samesite="strict",
            secure=secure,
        )
        if signed_in.device_token is not None:
            response.set_cookie(
                DEVICE_COOKIE,
                signed_in.device_token,
                max_age=DEVICE_LIVES_MS // 1000,
                path="/console/",
                httponly=True,
                samesite="strict",
                secure=secure,
            )
        return response


def is_secure(request: Request) -> bool:
    return session_cookie(request) == "__Host-sid"
