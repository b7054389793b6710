"""The console's routes for what smart messages do: reports, live visitors, the simulator, codes and orders."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions.accounts import Accounts
from chatserver.actions.context import Context
from chatserver.actions.discount_codes import add_codes, close_code_list, list_code_lists
from chatserver.actions.live_visitors import list_visitors, watch_visitor
from chatserver.actions.orders import SiteKey, list_site_keys, rotate_key
from chatserver.actions.simulating import Simulator, WrittenVisit
from chatserver.actions.smart_reports import report_smart_messages
from chatserver.actions.struggles import report_struggles
from chatserver.domain.actors import Operator
from chatserver.errors import BadInput
from chatserver.web.learning_page import days_of
from chatserver.web.request_guard import authorise, read_json

MOST_VISIT_BODY_BYTES = 262_144  # a hundred happenings, some of them with carts
MOST_CODES_BODY_BYTES = 524_288  # ten thousand codes of forty characters

ListName = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]  # as rules name it
Code = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,40}$")]


class AddCodes(Struct, forbid_unknown_fields=True):
    name: ListName
    codes: Annotated[list[Code], Meta(min_length=1, max_length=10_000)]
    until: str = ""


class RemoveCodes(Struct, forbid_unknown_fields=True):
    name: str


class RotateKey(Struct, forbid_unknown_fields=True):
    site: str


class SmartPage:
    """The routes below `/console/api/smart` that have nothing to do with the files."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts
        self._simulator = Simulator(context)

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/smart/report", self.report),
            Route("/console/api/smart/struggles", self.struggles),
            Route("/console/api/smart/visitors", self.visitors),
            Route("/console/api/smart/visitor", self.visitor),
            Route("/console/api/smart/simulate", self.simulate, methods=["POST"]),
            Route("/console/api/smart/codes", self.codes),
            Route("/console/api/smart/codes", self.add_codes, methods=["POST"]),
            Route("/console/api/smart/codes/remove", self.remove_codes, methods=["POST"]),
            Route("/console/api/smart/orders", self.orders),
            Route("/console/api/smart/orders/rotate", self.rotate, methods=["POST"]),
        ]

    async def report(self, request: Request) -> Response:
        """What became of the messages."""
        operator = await self._operator(request)
        return _answer(await report_smart_messages(self._context, operator, days_of(request)))

    async def struggles(self, request: Request) -> Response:
        """Where visitors struggle."""
        operator = await self._operator(request)
        return _answer(await report_struggles(self._context, operator, days_of(request)))

    async def visitors(self, request: Request) -> Response:
        """Who is in the shop."""
        operator = await self._operator(request)
        return _answer(await list_visitors(self._context, operator))

    async def visitor(self, request: Request) -> Response:
        """One of them, and why each message speaks to them or does not."""
        operator = await self._operator(request)
        found = request.query_params.getlist("id")
        if len(found) != 1:
            raise BadInput("name one id in the address", code="bad_field")
        return JSONResponse({"visitor": msgspec.to_builtins(await watch_visitor(self._context, operator, found[0]))})

    async def simulate(self, request: Request) -> Response:
        """A made-up visit."""
        await self._operator(request)
        return _answer(await self._simulator.play(await read_json(request, WrittenVisit, MOST_VISIT_BODY_BYTES)))

    async def codes(self, request: Request) -> Response:
        """The lists of discount codes, without the codes."""
        await self._operator(request)
        return JSONResponse({"lists": msgspec.to_builtins(await list_code_lists(self._context))})

    async def add_codes(self, request: Request) -> Response:
        """More codes for a list, or a new one."""
        await self._operator(request)
        body = await read_json(request, AddCodes, MOST_CODES_BODY_BYTES)
        return _answer(await add_codes(self._context, body.name, body.until, body.codes))

    async def remove_codes(self, request: Request) -> Response:
        """A list that gives no more."""
        await self._operator(request)
        body = await read_json(request, RemoveCodes)
        return JSONResponse({"removed": await close_code_list(self._context, body.name)})

    async def orders(self, request: Request) -> Response:
        """The keys with which the shop signs its orders: the only place where they are shown."""
        operator = await self._operator(request)
        return _keys(await list_site_keys(self._context, operator.site_ids))

    async def rotate(self, request: Request) -> Response:
        """A new key for a site."""
        operator = await self._operator(request)
        body = await read_json(request, RotateKey)
        return _keys(await rotate_key(self._context, operator.site_ids, body.site))

    async def _operator(self, request: Request) -> Operator:
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        return signed_in.operator


def _answer(found: Struct) -> Response:
    data: dict[str, Any] = msgspec.to_builtins(found)
    return JSONResponse(data)


def _keys(keys: list[SiteKey]) -> Response:
    return JSONResponse({"keys": msgspec.to_builtins(keys)}, headers={"Cache-Control": "no-store"})
