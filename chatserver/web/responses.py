"""The one shape of JSON answers, and which error gets which status."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from chatserver.errors import (
    BadField,
    BadInput,
    ChatError,
    Conflict,
    Forbidden,
    MailRefused,
    NotAuthenticated,
    NotFound,
    TooMany,
    Unavailable,
)

STATUSES: tuple[tuple[type[ChatError], int], ...] = (
    (NotAuthenticated, 401),
    (Forbidden, 403),
    (NotFound, 404),
    (Conflict, 409),
    (TooMany, 429),
    (Unavailable, 503),
    (MailRefused, 502),
    (BadInput, 400),
)


def status_of(error: ChatError) -> int:
    """The HTTP status for the error."""
    return next((status for kind, status in STATUSES if isinstance(error, kind)), 500)


async def answer_chat_error(request: Request, error: Exception) -> Response:
    """Turns a ChatError into its answer."""
    assert isinstance(error, ChatError)
    return error_response(error)


def error_response(error: ChatError) -> Response:
    retry_after = error.retry_after_seconds if isinstance(error, TooMany) else None
    body: dict[str, Any] = {
        "code": error.code,
        "message": error.message,
        "is_temporary": error.is_temporary,
        "retry_after_seconds": retry_after,
        "field": _field_of(error) if isinstance(error, BadField) else None,
    }
    headers = {"Retry-After": str(round(retry_after) or 1)} if retry_after is not None else None
    return JSONResponse({"error": body}, status_of(error), headers=headers)


def _field_of(error: BadField) -> dict[str, Any]:
    """Where the mistake is, and what a program needs to say in another language how to mend it."""
    return {"place": error.place, "mend": error.mend, "values": dict(error.values)}
