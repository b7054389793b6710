"""Checks and headers for every request, HTTP and websocket alike, as plain ASGI."""

from __future__ import annotations

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chatserver.errors import BadInput, ChatError
from chatserver.web.responses import error_response

HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::[0-9]{1,5})?")
LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "[::1]"})
CONSOLE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    )
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Content-Security-Policy": CONSOLE_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cache-Control": "no-store",
}


class HostGuard:
    """Answers only to the names it was told: a forged Host header must not get into links."""

    def __init__(self, app: ASGIApp, allowed_hosts: frozenset[str]) -> None:
        self._app = app
        self._allowed = LOCAL_HOSTS | allowed_hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuses a foreign Host with 400, for a websocket with 403."""
        if scope["type"] == "lifespan" or host_name(scope) in self._allowed:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close"})
        else:
            error = BadInput("this server does not answer to that name; see the setting allowed_hosts")
            await error_response(error)(scope, receive, send)


def host_name(scope: Scope) -> str:
    """The one name in the Host header, or an empty text if that is anything but a name and a port."""
    hosts = Headers(scope=scope).getlist("host")
    match = HOST.fullmatch(hosts[0].lower()) if len(hosts) == 1 else None
    return match[1] if match else ""


class HeaderGuard:
    """Adds the security headers to every answer that does not set them itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes everything on, headers added."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                add_headers(MutableHeaders(scope=message), scope)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def add_headers(headers: MutableHeaders, scope: Scope) -> None:
    """Adds the security headers that are not there yet."""
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
    if scope["scheme"] == "https":
        headers.setdefault("Strict-Transport-Security", "max-age=31536000")


async def answer_unknown_error(request: Request, error: Exception) -> Response:
    """Anything unexpected: the log has it, the answer has no detail. It passes by the guards, so it has the headers."""
    response = error_response(ChatError("something went wrong on the server; try again"))
    add_headers(response.headers, request.scope)
    return response
