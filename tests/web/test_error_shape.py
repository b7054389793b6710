"""Every source of errors gives the one JSON shape, and none of them leaves a traceback."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.client import PATIENCE_SECONDS
from tests.support.raw_socket import RawSocket
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.web.http_table import state_changing

SHAPE = {"code", "message", "is_temporary", "retry_after_seconds", "field"}
BAD_BODIES: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "bad_field"),
    "not JSON": (b"login=nino", "bad_field"),
    "an array": (b"[]", "bad_field"),
    "a number": (b"1", "bad_field"),
    "not UTF-8": (b'{"login":"\xff"}', "bad_field"),
    "a lone surrogate": (b'{"login":"\\ud800","password":"x"}', "bad_field"),
    "deep nesting": (b"[" * 16_000, "bad_field"),
    "deep nesting of an unknown field": (b'{"more":' + b"[" * 16_000, "bad_field"),
    "an unknown field": (b'{"login":"a","password":"b","is_admin":true}', "bad_field"),
    "a field of the prototype": (b'{"__proto__":{},"constructor":{}}', "bad_field"),
    "wrong kinds": (b'{"login":{},"password":[],"token":1,"name":true,"id":null,"current":0,"new":0}', "bad_field"),
}


def check_shape(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/json"
    assert answer.json().keys() == {"error"}
    error: dict[str, Any] = answer.json()["error"]
    assert error.keys() == SHAPE
    assert error["code"] == code, error
    assert error["message"] and "Traceback" not in error["message"]
    assert error["is_temporary"] is (status in (429, 503))
    return error


async def test_bad_bodies_are_named_by_every_route_that_reads_one(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        await shop.add_operator("lena@shop.example", "admin")
        operator = await shop.operator("lena@shop.example")
        headers = {
            "X-CSRF-Token": operator.csrf_token,
            "Content-Type": "application/json",
            "Authorization": f"Bearer {shop.shop.control_key}",
        }
        for path, row in state_changing():
            too_long = (b'{"login":"' + b"x" * row.most_body_bytes + b'"}', "too_long")
            for body, code in (*BAD_BODIES.values(), too_long):
                answer = await operator.http.post(path, content=body, headers=headers)
                check_shape(answer, 400, code)
        assert (await operator.learn_csrf_token())["signed_in"]
        await operator.close()


async def test_each_source_of_errors_has_the_one_shape(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        operator = await shop.operator()
        http = operator.http
        check_shape(await http.get("/nowhere"), 404, "not_found")
        check_shape(await http.get("/widget/dev/nowhere.js"), 404, "not_found")
        check_shape(await http.put("/console/api/session"), 405, "refused")
        check_shape(await http.get("/console/", headers={"Host": "evil.example"}), 400, "bad_input")
        check_shape(await http.post("/console/api/ticket", json={}), 403, "wrong_csrf_token")
        check_shape(await http.post("/console/api/ticket", json={}, headers={"Origin": "null"}), 403, "wrong_origin")
        check_shape(await operator.http.post("/console/api/sign-in", data={"login": "x"}), 403, "wrong_csrf_token")
        check_shape(await operator.post("/console/api/devices/end", {"id": "x"}), 409, "not_found")
        check_shape(await operator.post("/console/api/redeem", {"token": "x"}), 401, "used_link")
        check_shape(await stranger(shop, "/console/api/devices"), 401, "not_authenticated")
        await check_too_many(shop)
        await operator.close()


async def test_a_mistake_in_a_field_comes_with_its_place_and_what_other_languages_need(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        await shop.add_operator("lena@shop.example", "supervisor")
        leader = await shop.operator("lena@shop.example")
        terms = {"reason": "Spam", "days": 7, "is_silent": False}
        body = {"conversation_id": "", "network": "0.0.0.0/0"} | terms
        error = check_shape(await leader.post("/console/api/blocks/network", body), 400, "bad_field")
        assert error["message"].startswith("network: 0.0.0.0/0 would keep out")
        values = {"network": "0.0.0.0/0", "least": 16}
        assert error["field"] == {"place": "network", "mend": "too_broad", "values": values}
        error = check_shape(await leader.post("/console/api/blocks/undo", {"id": "x"}), 404, "not_found")
        assert error["field"] is None
        await leader.close()


async def stranger(shop: RunningShop, path: str) -> httpx.Response:
    async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
        return await http.get(path)


async def check_too_many(shop: RunningShop) -> None:
    headers = {"Origin": shop.url}
    async with httpx.AsyncClient(
        base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS, headers=headers
    ) as http:
        for _ in range(6):
            answer = await http.post("/console/api/sign-in", json={"login": "nino@shop.example", "password": "guess"})
    error = check_shape(answer, 429, "too_many")
    assert error["retry_after_seconds"] == 15 and answer.headers["retry-after"] == "15"


async def test_in_the_last_moment_of_a_server_what_needs_the_disk_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        await shop.shop.context.database.close()
        async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
            answer = await http.get("/healthz")
            assert (answer.status_code, answer.json()["status"]) == (503, "failing")
    # Who looks for work in the background just then may complain, nobody else.
    complaining = {each.name for each in caplog.records if each.levelno >= logging.ERROR}
    assert complaining <= {"chatserver.worker.worker", "chatserver.worker.chores"}


async def test_a_client_that_hangs_up_in_the_middle_of_a_request_is_no_error(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        for path in ("/console/api/sign-in", "/console/api/setup", "/console/api/redeem"):
            socket = await RawSocket.connect(shop.port)
            await socket.write(
                f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{shop.port}\r\nOrigin: {shop.url}\r\n"
                "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{".encode()
            )
            await socket.close()
        async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
            for _ in range(5):
                assert (await http.get("/healthz")).json() == {"status": "ok"}


async def test_bytes_that_are_no_http_are_refused(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        for junk in (
            b"nonsense\r\n\r\n",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
            b"GET / HTTP/9.9\r\n\r\n",
            b"GET  /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ):
            socket = await RawSocket.connect(shop.port)
            await socket.write(junk)
            assert (await socket.read_answer()).status in (400, 405, 501), junk
            await socket.close()


def test_the_bad_bodies_are_bad() -> None:
    for what, (body, _) in BAD_BODIES.items():
        try:
            decoded = json.loads(body)
        except (ValueError, RecursionError):
            continue
        assert decoded != {}, what
