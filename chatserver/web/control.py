"""Lets the command line change accounts while the server runs: only one process may write to the database."""

from __future__ import annotations

import hmac

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from chatserver.actions.administering import OperatorRequest, administer
from chatserver.actions.context import Context
from chatserver.errors import NotFound
from chatserver.web.request_guard import read_json


class Control:
    """`POST /control/operator`, for whoever can read the key in the data folder."""

    def __init__(self, context: Context, key: str) -> None:
        self._context = context
        self._key = key

    async def operator(self, request: Request) -> Response:
        """Runs one of the `operator` commands. Without the key there is nothing here."""
        given = request.headers.get("authorization", "")
        expected = f"Bearer {self._key}"
        if not hmac.compare_digest(given.encode("latin-1", "replace"), expected.encode()):
            raise NotFound("there is no such page")
        body = await read_json(request, OperatorRequest)
        return PlainTextResponse(await self._context.database.write(administer, body, self._context.now))
