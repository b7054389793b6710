"""The console's route for tags."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions.accounts import Accounts
from chatserver.actions.context import Context
from chatserver.actions.used_tags import list_used_tags
from chatserver.web.request_guard import authorise


class TagsPage:
    """The route `/console/api/tags`."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [Route("/console/api/tags", self.read)]

    async def read(self, request: Request) -> Response:
        """The tags that are used most."""
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        tags = await list_used_tags(self._context, signed_in.operator)
        return JSONResponse({"tags": list(tags)}, headers={"Cache-Control": "no-store"})
