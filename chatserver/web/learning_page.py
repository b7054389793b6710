"""The console's routes for learning from misses, for how useful the answers are, and for suggested replies."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions.accounts import Accounts
from chatserver.actions.context import Context
from chatserver.actions.learning import Learning
from chatserver.actions.missed_questions import SETTLED_AT_ONCE, list_groups
from chatserver.actions.suggesting import suggest_replies
from chatserver.actions.usefulness import report_usefulness
from chatserver.domain.actors import Operator
from chatserver.mends import Mend, wrong
from chatserver.web.bot_page import saved_answer
from chatserver.web.request_guard import authorise, read_json

USUAL_DAYS = 30
MOST_DAYS = 365
MOST_LEARN_BODY_BYTES = 65_536  # the ids of a whole group, and phrasings in any script

Phrasing = Annotated[str, Meta(min_length=1, max_length=300)]


class Dismiss(Struct, forbid_unknown_fields=True):
    misses: Annotated[list[str], Meta(min_length=1, max_length=SETTLED_AT_ONCE)]


class Learn(Struct, forbid_unknown_fields=True):
    language: str
    entry_id: str
    phrasings: Annotated[list[Phrasing], Meta(min_length=1, max_length=20)]
    misses: Annotated[list[str], Meta(max_length=SETTLED_AT_ONCE)]


class SuggestReplies(Struct, forbid_unknown_fields=True):
    conversation_id: str
    text: str


class LearningPage:
    """The routes below `/console/api/bot` that are about what visitors really ask."""

    def __init__(self, context: Context, accounts: Accounts, learning: Learning) -> None:
        self._context = context
        self._accounts = accounts
        self._learning = learning

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/bot/misses", self.misses),
            Route("/console/api/bot/misses/dismiss", self.dismiss, methods=["POST"]),
            Route("/console/api/bot/misses/learn", self.learn, methods=["POST"]),
            Route("/console/api/bot/usefulness", self.usefulness),
            Route("/console/api/bot/replies", self.replies, methods=["POST"]),
        ]

    async def misses(self, request: Request) -> Response:
        """What the bot could not answer, by groups."""
        operator = await self._operator(request)
        language = request.query_params.get("language")
        found = await list_groups(self._context, operator, language, days_of(request))
        return JSONResponse(msgspec.to_builtins(found))

    async def dismiss(self, request: Request) -> Response:
        """Misses that need no answer."""
        operator = await self._operator(request)
        body = await read_json(request, Dismiss, MOST_LEARN_BODY_BYTES)
        return JSONResponse({"changed": await self._learning.dismiss(operator, body.misses)})

    async def learn(self, request: Request) -> Response:
        """Phrasings for an entry, and the misses they come from."""
        operator = await self._operator(request)
        body = await read_json(request, Learn, MOST_LEARN_BODY_BYTES)
        return saved_answer(
            await self._learning.learn(operator, body.language, body.entry_id, body.phrasings, body.misses)
        )

    async def usefulness(self, request: Request) -> Response:
        """How useful the answers are."""
        operator = await self._operator(request)
        report = await report_usefulness(self._context, operator, days_of(request))
        return JSONResponse(msgspec.to_builtins(report))

    async def replies(self, request: Request) -> Response:
        """What the bot would answer, for the operator to send."""
        operator = await self._operator(request)
        body = await read_json(request, SuggestReplies)
        found = await suggest_replies(self._context, operator, body.conversation_id, body.text)
        return JSONResponse({"replies": msgspec.to_builtins(found)})

    async def _operator(self, request: Request) -> Operator:
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        return signed_in.operator


def days_of(request: Request) -> int:
    """The number of days in the address. Raises BadInput."""
    given = request.query_params.get("days", str(USUAL_DAYS))
    days = int(given) if given.isascii() and given.isdigit() and len(given) <= 3 else 0
    if not 1 <= days <= MOST_DAYS:
        raise wrong("days", Mend.NUMBER, least=1, most=MOST_DAYS)
    return days
