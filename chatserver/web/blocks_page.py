"""The console's routes for keeping spammers out."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions import blocks
from chatserver.actions.accounts import Accounts
from chatserver.actions.block_report import report_blocks
from chatserver.actions.blocks import NetworkTarget, Terms
from chatserver.actions.context import Context
from chatserver.domain.actors import Operator
from chatserver.web.request_guard import authorise, read_json

MOST_WORDS = 200


class BlockVisitor(Terms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    conversation_id: str
    what: Literal["visitor", "email"]


class BlockNetwork(Terms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    conversation_id: str
    network: str


class Undo(Struct, forbid_unknown_fields=True):
    id: str


class BlocksPage:
    """The routes below `/console/api/blocks`."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/blocks", self.read),
            Route("/console/api/blocks/visitor", self.block_visitor, methods=["POST"]),
            Route("/console/api/blocks/network", self.block_network, methods=["POST"]),
            Route("/console/api/blocks/ending", self.count_ending),
            Route("/console/api/blocks/undo", self.undo, methods=["POST"]),
        ]

    async def read(self, request: Request) -> Response:
        """Who is blocked, and who was."""
        operator = await self._operator(request)
        return await self._answer(operator, request.query_params.get("q", "")[:MOST_WORDS])

    async def block_visitor(self, request: Request) -> Response:
        """The visitor of a chat, or the e-mail they left."""
        operator = await self._operator(request)
        body = await read_json(request, BlockVisitor)
        block = blocks.block_visitor if body.what == "visitor" else blocks.block_email
        await block(self._context, operator, body.conversation_id, body)
        return await self._answer(operator)

    async def block_network(self, request: Request) -> Response:
        """A network, or where the visitor of a chat is now."""
        operator = await self._operator(request)
        body = await read_json(request, BlockNetwork)
        target = NetworkTarget(body.network, body.conversation_id)
        await blocks.block_network(self._context, operator, target, body, own_address(request))
        return await self._answer(operator)

    async def count_ending(self, request: Request) -> Response:
        """What a block of a network would end now, so that nobody ends it unawares."""
        operator = await self._operator(request)
        target = NetworkTarget(
            request.query_params.get("network", ""), request.query_params.get("conversation_id", "")
        )
        chats = await blocks.count_ending(self._context, operator, target, own_address(request))
        return JSONResponse({"chats": chats}, headers={"Cache-Control": "no-store"})

    async def undo(self, request: Request) -> Response:
        """They may come in again."""
        operator = await self._operator(request)
        body = await read_json(request, Undo)
        await blocks.undo(self._context, operator, body.id)
        return await self._answer(operator)

    async def _answer(self, operator: Operator, words: str = "") -> Response:
        report = await report_blocks(self._context, operator, words)
        return JSONResponse(msgspec.to_builtins(report), headers={"Cache-Control": "no-store"})

    async def _operator(self, request: Request) -> Operator:
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        return signed_in.operator


def own_address(request: Request) -> str:
    """Where the request comes from, or an empty text if the server does not know it."""
    return request.client.host if request.client else ""
