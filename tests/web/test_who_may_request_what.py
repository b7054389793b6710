"""Every route × everybody (row A7, the HTTP half), and what a request of nobody's is worth."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from chatserver.actions.accounts import make_link
from chatserver.domain.permissions import CONSOLE_ROUTES
from tests.support.client import PATIENCE_SECONDS
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.web.http_table import TABLE, WEBSOCKETS, Row, routes_of, websockets_of
from tests.web.people import TEAM, everybody, sign_in_anew

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
PAUSE_SECONDS = 1000.0  # so that one cell's wrong password does not slow down the next


async def test_every_route_has_its_row_here_and_in_the_permission_table(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        routes = routes_of(shop.shop.application)
        assert routes == TABLE.keys()
        assert websockets_of(shop.shop.application) == WEBSOCKETS
        assert {route for route in routes if route[1].startswith("/console/api/")} == CONSOLE_ROUTES.keys()


async def test_everybody_gets_what_the_table_says(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with everybody(tmp_path, unbuilt=True) as people:
        visitor = await people.shop.visitor()
        counted = 0
        for (method, path), row in TABLE.items():
            pause = PAUSE_SECONDS if row.body.get("password") or row.body.get("current") else 0.0
            strangers = {
                "anon": {},
                "visitor": {"Cookie": f"sid={visitor.token}", "Authorization": f"Bearer {visitor.token}"},
                "deactivated": {"Cookie": f"sid={people.deactivated.http.cookies['sid']}"},
            }
            for name, headers in strangers.items():
                url = people.shop.url
                async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
                    answer = await request(http, method, path, row, headers | {"Origin": url})
                    check(answer, row.not_signed_in or row.allowed, (name, method, path))
                people.shop.advance(pause)
                counted += 1
            for name in TEAM:
                client = await sign_in_anew(people.shop, name)
                answer = await request(client.http, method, path, row, {"X-CSRF-Token": client.csrf_token})
                role = TEAM[name][0]
                is_forbidden = (row.for_leaders and role == "operator") or (row.for_admins and role != "admin")
                check(answer, (403, "forbidden") if is_forbidden else row.allowed, (name, method, path))
                people.shop.advance(pause)
                await client.http.aclose()
                counted += 1
        await visitor.close()
        record("A7", http_cells=counted)


async def request(http: httpx.AsyncClient, method: str, path: str, row: Row, headers: dict[str, str]) -> httpx.Response:
    body: Any = row.body if method == "POST" else None
    return await http.request(method, row.path or path, json=body, headers=headers)


def check(answer: httpx.Response, expected: tuple[int, str | None], cell: Any) -> None:
    status, code = expected
    assert answer.status_code == status, (cell, answer.text)
    if code is not None:
        assert answer.json()["error"]["code"] == code, (cell, answer.text)


async def test_no_other_method_gets_anywhere(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with everybody(tmp_path, unbuilt=True) as people:
        admin = people.team["admin"]
        for method in METHODS:
            for (declared, path), row in TABLE.items():
                gets = "GET" if method == "HEAD" else method
                if method == declared or (gets != declared and (gets, path) in TABLE):
                    continue  # a row of its own says what that gets
                answer = await admin.http.request(
                    method, row.path or path, headers={"X-CSRF-Token": admin.csrf_token}
                )
                if method == "HEAD" and declared == "GET":
                    assert answer.status_code == row.allowed[0], path
                else:
                    assert answer.status_code == 405, (method, path, answer.text)


async def test_a_device_of_another_is_as_unknown_as_none(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        holder, admin = people.team["holder"], people.team["admin"]
        second = await sign_in_anew(people.shop, "holder")
        devices = (await holder.http.get("/console/api/devices")).json()["devices"]
        assert len(devices) == 2 and [device["is_current"] for device in devices].count(True) == 1
        other = next(device["id"] for device in devices if not device["is_current"])
        foreign = await admin.post("/console/api/devices/end", {"id": other})
        nonexistent = await admin.post("/console/api/devices/end", {"id": "nonexistent"})
        assert (foreign.status_code, foreign.content) == (nonexistent.status_code, nonexistent.content)
        assert await signed_in(second)
        assert (await holder.post("/console/api/devices/end", {"id": other})).status_code == 200
        assert not await signed_in(second)
        assert await signed_in(holder)
        await second.http.aclose()


async def signed_in(client: OperatorClient) -> bool:
    answer: bool = (await client.http.get("/console/api/session")).json()["signed_in"]
    return answer


async def test_a_session_tells_its_secrets_to_nobody(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        cookie = next(each for each in operator.http.cookies.jar if each.name == "sid")
        session = (await operator.http.get("/console/api/session")).json()
        assert cookie.value not in str(session) and "password" not in str(session)
        assert session["operator"].keys() == {"id", "name", "login", "role"}
        await check_cookie_flags(shop)
        await operator.close()


async def check_cookie_flags(shop: RunningShop) -> None:
    ((operator_id,),) = await shop.query("SELECT id FROM operators WHERE login = 'omid@shop.example'")
    for scheme, name in (("http", "sid"), ("https", "__Host-sid")):
        token = await shop.shop.context.database.write(make_link, "login", operator_id, shop.clock.now_ms())
        origin = f"{scheme}://127.0.0.1:{shop.port}"
        async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
            headers = {"Origin": origin, "X-Forwarded-Proto": scheme}
            answer = await http.post("/console/api/redeem", json={"token": token}, headers=headers)
        assert answer.status_code == 200, answer.text
        for set_cookie in answer.headers.get_list("set-cookie"):
            flags = {part.strip().lower() for part in set_cookie.split(";")}
            assert {"httponly", "samesite=strict"} <= flags
            assert ("secure" in flags) == (scheme == "https")
        session = next(each for each in answer.headers.get_list("set-cookie") if each.startswith(f"{name}="))
        assert "path=/;" in f"{session.lower()};" and "domain" not in session.lower()
