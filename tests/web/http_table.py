"""The rows for every HTTP route, checked against the routes themselves: a new route without a row fails."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute

CURRENT_PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Row:
    """One route: a body that is right, and what those who may get, and those who are not signed in.

    `path` is filled in where the route has parameters. `anybody` is for routes that do not ask who it is.
    """

    allowed: tuple[int, str | None]
    not_signed_in: tuple[int, str | None] | None = (401, "not_authenticated")
    body: dict[str, Any] = field(default_factory=dict)
    path: str | None = None


WORTHLESS = (401, "used_link")
TABLE: dict[tuple[str, str], Row] = {
    ("GET", "/"): Row((307, None), None),
    ("GET", "/widget.js"): Row((200, None), None),
    ("GET", "/widget/{version}/{path:path}"): Row((200, None), None, path="/widget/dev/loader/loader.js"),
    ("GET", "/healthz"): Row((200, None), None),
    ("GET", "/metrics"): Row((200, None), None),
    ("POST", "/control/operator"): Row((404, "not_found"), None, {"action": "list", "url": "x"}),
    ("GET", "/console/"): Row((200, None), None),
    ("GET", "/console/api/session"): Row((200, None), None),
    ("POST", "/console/api/sign-in"): Row((401, "wrong_password"), None, {"login": "nobody", "password": "guess"}),
    ("POST", "/console/api/redeem"): Row(WORTHLESS, None, {"token": "guess"}),
    ("POST", "/console/api/setup"): Row(
        WORTHLESS, None, {"token": "guess", "name": "Eve", "login": "eve", "password": "correct horse"}
    ),
    ("POST", "/console/api/set-password"): Row(WORTHLESS, None, {"token": "guess", "password": "correct horse"}),
    ("POST", "/console/api/sign-out"): Row((200, None)),
    ("POST", "/console/api/ticket"): Row((200, None)),
    ("POST", "/console/api/password"): Row((401, "wrong_password"), body={"current": "x", "new": "correct horse"}),
    ("GET", "/console/api/devices"): Row((200, None)),
    ("POST", "/console/api/devices/end"): Row((409, "not_found"), body={"id": "nonexistent"}),
}
WEBSOCKETS = {"/ws/visitor", "/ws/operator"}


def routes_of(application: Starlette) -> set[tuple[str, str]]:
    """Every HTTP route by method and path. HEAD goes with GET."""
    found = set()
    for route in application.routes:
        if isinstance(route, Route):
            found |= {(method, route.path) for method in route.methods or () if method != "HEAD"}
        else:
            assert isinstance(route, WebSocketRoute), f"{route} needs a line here"
    return found


def websockets_of(application: Starlette) -> set[str]:
    return {route.path for route in application.routes if isinstance(route, WebSocketRoute)}


def state_changing() -> list[tuple[str, Row]]:
    """Path and row of every route that changes something."""
    return [(path, row) for (method, path), row in TABLE.items() if method != "GET"]
