"""The security headers of every route, whatever it answers (row X6)."""

from __future__ import annotations

from pathlib import Path

import httpx
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.support.client import PATIENCE_SECONDS
from tests.support.figures import record
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.web.http_table import TABLE, WEBSOCKETS

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "img-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
}
ON_EVERYTHING = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
}
FOR_ANY_PAGE = ("/widget.js", "/widget/{version}/{path:path}")
NOT_KEPT = ("/console/", "/console/api/session", "/console/api/devices")


async def test_every_route_sends_the_security_headers(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop, client_of(shop) as http:
        requests = [(method, row.path or path, path) for (method, path), row in TABLE.items()]
        requests += [("DELETE", row.path or path, path) for (_, path), row in TABLE.items()]
        requests += [("GET", path, path) for path in (*WEBSOCKETS, "/nowhere", "/widget/dev/nowhere.js", "/console")]
        for method, target, path in requests:
            answer = await http.request(method, target)
            check_headers(answer)
            is_file = path in FOR_ANY_PAGE and answer.status_code == 200
            assert answer.headers.get("access-control-allow-origin") == ("*" if is_file else None), target
            assert "access-control-allow-credentials" not in answer.headers, target
            assert "server" not in answer.headers and "x-powered-by" not in answer.headers, target
        record("X6", routes=len(requests))


def check_headers(answer: httpx.Response) -> None:
    where = f"{answer.request.method} {answer.request.url} {answer.status_code}"
    for name, value in ON_EVERYTHING.items():
        assert answer.headers.get(name) == value, (where, name)
    policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
    assert policy == POLICY, where
    assert "unsafe" not in answer.headers["content-security-policy"]


def client_of(shop: RunningShop, **headers: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS, headers=headers)


async def test_an_unexpected_failure_sends_them_too_and_gives_no_detail(tmp_path: Path) -> None:
    async def fail(request: Request) -> Response:
        raise RuntimeError("secret detail")

    async with running_small_shop(tmp_path, unbuilt=True) as shop, client_of(shop) as http:
        shop.shop.application.routes.append(Route("/failing", fail))
        answer = await http.get("/failing")
        assert answer.status_code == 500
        assert answer.json()["error"]["code"] == "internal" and "secret" not in answer.text
        check_headers(answer)


async def test_what_belongs_to_one_person_is_not_kept_by_browsers(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        operator = await shop.operator()
        for path in NOT_KEPT:
            answer = await operator.http.get(path)
            assert answer.status_code == 200 and answer.headers["cache-control"] == "no-store", path
        ticket = await operator.post("/console/api/ticket", {})
        assert ticket.headers["cache-control"] == "no-store"
        await operator.close()


async def test_browsers_stay_with_https_once_they_came_by_it(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        async with client_of(shop, **{"X-Forwarded-Proto": "https"}) as http:
            assert "max-age=31536000" in (await http.get("/console/")).headers["strict-transport-security"]
        async with client_of(shop) as http:
            assert "strict-transport-security" not in (await http.get("/console/")).headers


async def test_widget_files_are_what_they_are_and_nothing_beside_them_is_served(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop, client_of(shop) as http:
        loader = await http.get("/widget.js")
        assert loader.headers["content-type"].startswith("text/javascript")
        assert loader.headers["cross-origin-resource-policy"] == "cross-origin"
        for path in (
            "package.json/../../pyproject.toml",
            "%2e%2e/pyproject.toml",
            "..%2f..%2fpyproject.toml",
            "loader/..%5c..%5cpyproject.toml",
            "%2fetc%2fpasswd",
            "loader/loader.js%00.txt",
            "build.mjs",
            "node_modules/.package-lock.json%00",
            "loader",
            "x" * 300 + ".js",
            "x/" * 3000 + "x.js",
            "",
        ):
            answer = await http.get(f"/widget/dev/{path}", follow_redirects=True)
            assert answer.status_code == 404, (path, answer.status_code)
            assert answer.json()["error"]["code"] == "not_found"
