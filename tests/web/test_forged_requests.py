"""Requests another site's page sends in the operator's name: refused wherever something would change (row A4)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from chatserver.actions.accounts import make_link
from tests.support.client import PATIENCE_SECONDS
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.web.http_table import TABLE, Row, state_changing

JSON = "application/json"
CONTROL = "/control/operator"  # opened by the key in the data folder, which no browser has
TABLES = (
    "operators", "operator_sessions", "operator_departments", "operator_sites", "links", "known_devices", "sites",
    "code_lists", "codes", "order_keys", "departments", "shop", "blocks", "letters",
)  # fmt: skip

# What a foreign page can have a browser send: headers added to the right ones, None takes one away.
FORGERIES: dict[str, dict[str, str | None]] = {
    "no origin": {"Origin": None},
    "an opaque origin": {"Origin": "null"},
    "the shop's origin": {"Origin": "http://shop.example"},
    "a sibling's origin": {"Origin": "http://www.127.0.0.1"},
    "another port": {"Origin": "http://127.0.0.1:1"},
    "another scheme": {"Origin": "https://127.0.0.1:{port}"},
    "another name of this machine": {"Origin": "http://localhost:{port}"},
    "an origin with a suffix": {"Origin": "http://127.0.0.1:{port}.evil.example"},
    "an origin with a path": {"Origin": "http://127.0.0.1:{port}/"},
    "two origins": {"Origin": "http://127.0.0.1:{port} http://evil.example"},
    "an upper-case origin": {"Origin": "HTTP://127.0.0.1:{port}"},
    "a browser that says cross-site": {"Sec-Fetch-Site": "cross-site"},
    "a browser that says same-site": {"Sec-Fetch-Site": "same-site"},
    "a browser that says none": {"Sec-Fetch-Site": "none"},
    "a browser that says it twice": {"Sec-Fetch-Site": "same-origin, cross-site"},
    "no token": {"X-CSRF-Token": None},
    "an empty token": {"X-CSRF-Token": ""},
    "a guessed token": {"X-CSRF-Token": "guess"},
    "a token that is not ASCII": {"X-CSRF-Token": "\xff"},
}
BODIES: dict[str, str] = {
    "a form": "application/x-www-form-urlencoded",
    "a multipart form": "multipart/form-data; boundary=x",
    "plain text": "text/plain",
    "plain text that ends like JSON": "text/plain; application/json",
    "no type": "",
    "a type like JSON": "application/jsonp",
    "JSON of another kind": "application/csp-report",
}
OVERRIDES = ("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")


def guarded() -> Iterator[tuple[str, Row]]:
    return ((path, row) for path, row in state_changing() if path != CONTROL)


async def rows_of(shop: RunningShop) -> list[Any]:
    """The accounts as they are stored, but for when a session was last used."""
    dump = []
    for table in TABLES:
        columns = [name for _, name, *_ in await shop.query(f"PRAGMA table_info({table})") if name != "last_used_at"]
        dump.append(sorted(await shop.query(f"SELECT {', '.join(columns)} FROM {table}")))
    return dump


async def right_bodies(shop: RunningShop) -> dict[str, dict[str, Any]]:
    """For every route a body that would really do something."""
    ((operator_id,),) = await shop.query("SELECT id FROM operators WHERE login = 'omid@shop.example'")
    write, now = shop.shop.context.database.write, shop.clock.now_ms()
    bodies = {path: dict(row.body) for path, row in state_changing()}
    bodies["/console/api/redeem"] = {"token": await write(make_link, "login", operator_id, now)}
    password_token = await write(make_link, "password", operator_id, now)
    bodies["/console/api/set-password"] = {"token": password_token, "password": "correct horse"}
    bodies["/console/api/setup"]["token"] = await write(make_link, "setup", None, now)
    bodies["/console/api/sign-out"] = {"everywhere": True}
    bodies["/console/api/departments/remove"] = {"key": "sales"}
    bodies["/console/api/departments/move"] = {"key": "sales", "position": 2}
    bodies["/console/api/operators/save"]["operator_id"] = operator_id
    bodies["/console/api/blocks/network"]["network"] = "203.0.113.7"
    bodies["/console/api/smart/orders/rotate"] = {"site": next(iter(shop.shop.context.sites.values())).id}
    return bodies


@pytest.mark.parametrize("is_signed_in", [True, False])
async def test_no_forged_request_does_anything(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture, is_signed_in: bool
) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.add_operator("lena@shop.example", "admin")  # who may do everything, were the request not forged
        operator = await shop.operator("lena@shop.example")
        bodies = await right_bodies(shop)
        before = await rows_of(shop)
        cases = 0
        async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as stranger:
            http = operator.http if is_signed_in else stranger
            for path, row in guarded():
                for what, forgery in FORGERIES.items():
                    if not is_signed_in and "token" in what:
                        continue  # there is no session, so there is no token either
                    answer = await forge(http, path, bodies[path], forgery, operator, shop.port)
                    assert answer.status_code == 403, (path, what, answer.text)
                    assert "set-cookie" not in answer.headers, (path, what)
                    cases += 1
                for what, content_type in BODIES.items():
                    answer = await post_as(http, path, bodies[path], content_type, operator)
                    expected = 401 if not is_signed_in and row.not_signed_in else 400
                    assert answer.status_code == expected, (path, what, answer.text)
                    cases += 1
        assert await rows_of(shop) == before
        record("A4", **{f"cases_{'signed_in' if is_signed_in else 'signed_out'}": cases})
        assert (await operator.learn_csrf_token())["signed_in"]
        await operator.close()


async def forge(
    http: httpx.AsyncClient,
    path: str,
    body: dict[str, Any],
    forgery: dict[str, str | None],
    operator: OperatorClient,
    port: int,
) -> httpx.Response:
    headers: dict[str, str | None] = {
        "Origin": operator.origin_url,
        "X-CSRF-Token": operator.csrf_token,
        "Content-Type": JSON,
    } | forgery
    request = http.build_request("POST", path, content=json.dumps(body))
    request.headers.encoding = "latin-1"
    for name, value in headers.items():
        request.headers.pop(name, None)
        if value is not None:
            request.headers[name] = value.format(port=port)
    return await http.send(request)


async def post_as(
    http: httpx.AsyncClient, path: str, body: dict[str, Any], content_type: str, operator: OperatorClient
) -> httpx.Response:
    """The right origin and token, but a body as a form or a script without leave can send it."""
    content = urlencode(body) if "form" in content_type else json.dumps(body)
    headers = {"Origin": operator.origin_url, "X-CSRF-Token": operator.csrf_token, "Content-Type": content_type}
    return await http.post(path, content=content, headers=headers)


async def test_a_get_changes_nothing_whatever_it_pretends(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        bodies = await right_bodies(shop)
        before = await rows_of(shop)
        for path, _ in state_changing():
            for override in OVERRIDES:
                answer = await operator.http.get(
                    path,
                    params=bodies[path] | {"_method": "POST"},
                    headers={override: "POST", "X-CSRF-Token": operator.csrf_token},
                )
                is_readable = ("GET", path) in TABLE
                assert answer.status_code == (403 if is_readable else 405), path
        assert await rows_of(shop) == before
        await operator.close()


async def test_no_other_origin_may_read_or_ask_beforehand(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        for path, _ in state_changing():
            answer = await operator.http.options(
                path,
                headers={
                    "Origin": "http://shop.example",
                    "Access-Control-Request-Method": "POST",
                    "Access-Control-Request-Headers": "x-csrf-token, content-type",
                },
            )
            assert answer.status_code == 405
            assert not [name for name in answer.headers if name.startswith("access-control")], path
        await operator.close()


async def test_the_token_of_one_session_is_worth_nothing_in_another(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(), await shop.operator("omid@shop.example")
        answer = await nino.http.post(
            "/console/api/sign-out", json={"everywhere": True}, headers={"X-CSRF-Token": omid.csrf_token}
        )
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "wrong_csrf_token")
        await nino.close()
        await omid.close()


async def test_the_right_request_is_let_through(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        for content_type in ("application/json", "application/json; charset=utf-8", "Application/JSON"):
            headers = {"X-CSRF-Token": operator.csrf_token, "Content-Type": content_type}
            headers["Sec-Fetch-Site"] = "same-origin"
            answer = await operator.http.post("/console/api/ticket", content="{}", headers=headers)
            assert answer.status_code == 200, content_type
        await operator.close()


async def test_the_control_of_the_command_line_wants_the_key_from_the_data_folder(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        body = {"action": "add", "url": shop.url, "login": "eve@evil.example", "role": "admin"}
        key = shop.shop.control_key
        right = f"Bearer {key}"
        for authorization in ("", "Bearer", "Bearer guess", key, right.lower(), right[:-1], f"{right}x", right):
            answer = await operator.http.post(CONTROL, json=body, headers={"Authorization": authorization})
            is_right = authorization == right
            assert answer.status_code == (200 if is_right else 404), authorization
            if is_right:
                assert "/console/#link=" in answer.text
        await operator.close()
