"""What every state-changing request to the console must bring: its own origin, JSON, and the session's token."""

from __future__ import annotations

import hmac
from typing import TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from chatserver.actions.accounts import Accounts, Caller, Holder
from chatserver.domain.permissions import CONSOLE_ROUTES
from chatserver.errors import BadInput, Forbidden, NotAuthenticated
from chatserver.mends import Mend, wrong
from chatserver.web.connections import network_of
from chatserver.web.origins import SECURE_SCHEMES, own_origin

MOST_BODY_BYTES = 16_384
DEVICE_COOKIE = "device"
CSRF_HEADER = "X-CSRF-Token"

Body = TypeVar("Body")


def session_cookie(request: Request) -> str:
    """The cookie's name. `__Host-` needs https, which a server on loopback does without."""
    return "__Host-sid" if request.scope["scheme"] in SECURE_SCHEMES else "sid"


async def find_signed_in(request: Request, accounts: Accounts) -> Holder | None:
    """Who holds the request's cookie, or None."""
    token = request.cookies.get(session_cookie(request))
    return await accounts.find_session(token) if token else None


async def authorise(request: Request, accounts: Accounts) -> Holder | None:
    """Lets the request through as its row in the permission table says, and returns who sent it, if anybody signed in.

    Raises Forbidden or NotAuthenticated.
    """
    method = "GET" if request.method == "HEAD" else request.method
    if method != "GET":
        check_origin(request)
    signed_in = await find_signed_in(request, accounts)
    roles = CONSOLE_ROUTES[(method, request.url.path)]
    if roles is not None and signed_in is None:
        raise NotAuthenticated("you are signed out; sign in again")
    if roles is not None and signed_in is not None and signed_in.operator.role not in roles:
        raise Forbidden("your role may not do this")
    if method != "GET" and signed_in is not None:
        check_csrf_token(request, signed_in.session.csrf_token)
    return signed_in


def check_origin(request: Request) -> None:
    """Raises Forbidden unless the request comes from the console's own page."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site not in (None, "same-origin") or origin != own_origin(request.scope):
        raise Forbidden("this request does not come from the console's own page", code="wrong_origin")


def check_csrf_token(request: Request, expected: str) -> None:
    """Raises Forbidden unless the header carries the session's token."""
    given = request.headers.get(CSRF_HEADER, "")
    if not hmac.compare_digest(given.encode("latin-1", "replace"), expected.encode()):
        raise Forbidden("the page is older than your session; reload it", code="wrong_csrf_token")


async def read_json(request: Request, kind: type[Body], most_bytes: int = MOST_BODY_BYTES) -> Body:
    """The request's body. Raises BadInput unless it is JSON of this kind and not too long."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
        raise BadInput("send JSON with Content-Type: application/json", code="not_json")
    try:
        return msgspec.json.decode(await read_body(request, most_bytes), type=kind)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise wrong("", Mend.UNREADABLE, why=str(error)) from None


async def read_body(request: Request, most_bytes: int) -> bytearray:
    """The bytes of the body. Raises BadInput if they are too many, or end too early."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > most_bytes:
                raise BadInput(f"the request is longer than {most_bytes} bytes", code="too_long")
    except ClientDisconnect:
        raise BadInput("the request broke off", code="broken_off") from None
    return body


def caller_of(request: Request) -> Caller:
    """Where the request comes from; all of an IPv6 network counts as one address."""
    address = network_of(request.client.host) if request.client else ""
    return Caller(address, request.headers.get("user-agent", ""), request.cookies.get(DEVICE_COOKIE))
