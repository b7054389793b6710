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

    `path` is filled in where the route has parameters; `not_signed_in` is None for routes that do not ask who it is.
    What is `for_leaders` or `for_admins` only is forbidden to all others. Nothing here changes a file: content is not
    the test's.
    """

    allowed: tuple[int, str | None]
    not_signed_in: tuple[int, str | None] | None = (401, "not_authenticated")
    body: dict[str, Any] = field(default_factory=dict)
    path: str | None = None
    for_leaders: bool = False
    for_admins: bool = False
    most_body_bytes: int = 16_384


WORTHLESS = (401, "used_link")
CHANGED = (409, "changed_meanwhile")
CONTENT_FILE = "bot_scenarios/en/orders.yaml"
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
    ("GET", "/console/api/tags"): Row((200, None)),
    ("GET", "/console/api/hours"): Row((200, None)),
    ("POST", "/console/api/set-hours"): Row(
        (200, None), body={"time_zone": "UTC", "country": None, "weekly": {}, "exceptions": []}, for_admins=True
    ),
    ("GET", "/console/api/bot"): Row((200, None)),
    ("GET", "/console/api/bot/file"): Row((200, None), path=f"/console/api/bot/file?path={CONTENT_FILE}"),
    ("POST", "/console/api/bot/check"): Row(
        (200, None), body={"path": CONTENT_FILE, "text": "x"}, for_leaders=True, most_body_bytes=4_200_000
    ),
    ("POST", "/console/api/bot/save"): Row(
        CHANGED, body={"path": CONTENT_FILE, "text": "x", "hash": "old"}, for_leaders=True, most_body_bytes=4_200_000
    ),
    ("POST", "/console/api/bot/delete"): Row(CHANGED, body={"path": CONTENT_FILE, "hash": "old"}, for_leaders=True),
    ("POST", "/console/api/bot/entry"): Row(
        (404, "not_found"),
        body={"language": "en", "id": "nowhere", "title": "x", "questions": ["x"]},
        for_leaders=True,
        most_body_bytes=262_144,
    ),
    ("POST", "/console/api/bot/entry/remove"): Row(
        (404, "not_found"), body={"language": "en", "id": "nowhere"}, for_leaders=True
    ),
    ("GET", "/console/api/bot/versions"): Row((200, None), path=f"/console/api/bot/versions?path={CONTENT_FILE}"),
    ("GET", "/console/api/bot/version"): Row(
        (404, "not_found"), path=f"/console/api/bot/version?path={CONTENT_FILE}&id=x"
    ),
    ("POST", "/console/api/bot/roll-back"): Row(
        (404, "not_found"), body={"path": CONTENT_FILE, "id": "x", "hash": "old"}, for_leaders=True
    ),
    ("POST", "/console/api/bot/ask"): Row((200, None), body={"language": "en", "text": "where is my order"}),
    ("POST", "/console/api/bot/run-tests"): Row((200, None)),
    ("GET", "/console/api/bot/dial"): Row((200, None)),
    ("POST", "/console/api/bot/set-dial"): Row((400, "bad_input"), body={"dial": "loud"}, for_leaders=True),
    ("GET", "/console/api/bot/misses"): Row((200, None)),
    ("POST", "/console/api/bot/misses/dismiss"): Row(
        (200, None), body={"misses": ["nonexistent"]}, for_leaders=True, most_body_bytes=65_536
    ),
    ("POST", "/console/api/bot/misses/learn"): Row(
        (404, "not_found"),
        body={"language": "en", "entry_id": "nowhere", "phrasings": ["x"], "misses": []},
        for_leaders=True,
        most_body_bytes=65_536,
    ),
    ("GET", "/console/api/bot/usefulness"): Row((200, None)),
    ("POST", "/console/api/bot/replies"): Row(
        (404, "not_found"), body={"conversation_id": "nonexistent", "text": "where is my order"}
    ),
    ("GET", "/console/api/smart"): Row((200, None)),
    ("POST", "/console/api/smart/rule"): Row(
        (404, "not_found"), body={"rule": {"id": "nowhere"}}, for_leaders=True, most_body_bytes=65_536
    ),
    ("POST", "/console/api/smart/rule/remove"): Row((404, "not_found"), body={"id": "nowhere"}, for_leaders=True),
    ("POST", "/console/api/smart/rule/pause"): Row(
        (404, "not_found"), body={"id": "nowhere", "paused": True}, for_leaders=True
    ),
    ("POST", "/console/api/smart/rule/move"): Row(
        (404, "not_found"), body={"id": "nowhere", "before": None}, for_leaders=True
    ),
    ("POST", "/console/api/smart/notice"): Row(
        (404, "not_found"), body={"notice": {"id": "nowhere"}}, for_leaders=True, most_body_bytes=65_536
    ),
    ("POST", "/console/api/smart/notice/remove"): Row((404, "not_found"), body={"id": "nowhere"}, for_leaders=True),
    ("POST", "/console/api/smart/quiet"): Row((400, "bad_field"), body={"quiet_seconds": -1}, for_leaders=True),
    ("GET", "/console/api/smart/report"): Row((200, None)),
    ("GET", "/console/api/smart/struggles"): Row((200, None)),
    ("GET", "/console/api/smart/visitors"): Row((200, None)),
    ("GET", "/console/api/smart/visitor"): Row((404, "not_found"), path="/console/api/smart/visitor?id=nobody"),
    ("POST", "/console/api/smart/simulate"): Row(
        (200, None),
        body={"language": "en", "date": "2026-12-24", "time": "20:00", "at": 0, "until": 60, "happenings": []},
        most_body_bytes=262_144,
    ),
    ("GET", "/console/api/smart/codes"): Row((200, None), for_leaders=True),
    ("POST", "/console/api/smart/codes"): Row(
        (200, None), body={"name": "spring", "codes": ["A1"]}, for_leaders=True, most_body_bytes=524_288
    ),
    ("POST", "/console/api/smart/codes/remove"): Row((404, "not_found"), body={"name": "nowhere"}, for_leaders=True),
    ("GET", "/console/api/smart/orders"): Row((200, None), for_admins=True),
    ("POST", "/console/api/smart/orders/rotate"): Row((404, "not_found"), body={"site": "nowhere"}, for_admins=True),
    ("GET", "/console/api/departments"): Row((200, None)),
    ("POST", "/console/api/departments/save"): Row(
        (200, None),
        body={
            "key": "returns", "names": {"en": "Returns"}, "rules": {}, "hours": None, "members": [], "version": None,
        },
        for_admins=True,
        most_body_bytes=262_144,
    ),
    ("POST", "/console/api/departments/remove"): Row((404, "not_found"), body={"key": "nowhere"}, for_admins=True),
    ("POST", "/console/api/departments/move"): Row(
        (404, "not_found"), body={"key": "nowhere", "position": 0}, for_admins=True
    ),
    ("POST", "/console/api/operators/save"): Row(
        (404, "not_found"), body={"operator_id": "nobody", "languages": ["en"], "chat_limit": 4}, for_admins=True
    ),
    ("POST", "/console/api/routing/save"): Row(
        CHANGED, body={"settings": {"grace_seconds": 45}, "version": "old"}, for_admins=True, most_body_bytes=65_536
    ),
    ("POST", "/console/api/routing/peak"): Row((200, None), body={"peak": "auto"}, for_leaders=True),
    ("GET", "/console/api/waits"): Row((200, None)),
    ("GET", "/console/api/blocks"): Row((200, None)),
    ("POST", "/console/api/blocks/visitor"): Row(
        (404, "not_found"),
        body={"conversation_id": "nonexistent", "what": "visitor", "reason": "spam", "days": 7, "is_silent": False},
    ),
    ("POST", "/console/api/blocks/network"): Row(
        (404, "not_found"),
        body={"conversation_id": "nonexistent", "network": "", "reason": "spam", "days": None, "is_silent": True},
        for_leaders=True,
    ),
    ("GET", "/console/api/blocks/ending"): Row(
        (200, None), path="/console/api/blocks/ending?network=203.0.113.7", for_leaders=True
    ),
    ("POST", "/console/api/blocks/undo"): Row((404, "not_found"), body={"id": "nonexistent"}),
    ("GET", "/console/api/mail"): Row((200, None), for_admins=True),
    ("POST", "/console/api/mail/test"): Row(
        (502, "mail_refused"), body={"recipient": "owner@shop.example"}, for_admins=True
    ),
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
