"""Which names the server answers to, and that a forged one never comes back (row A4b)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.figures import record
from tests.support.raw_socket import RawSocket
from tests.support.shop import ORIGIN
from tests.support.small_shop import running_small_shop

ALLOWED = "chat.shop.example, xn--d1acpjx3f.example"
GOOD = (
    "127.0.0.1:{port}",
    "localhost",
    "localhost:{port}",
    "LocalHost:1",
    "[::1]",
    "[::1]:{port}",
    "chat.shop.example",
    "Chat.Shop.Example:443",
    "xn--d1acpjx3f.example",
)
FORGED = (
    "",
    "evil.example",
    "evil.example:{port}",
    "evil.example:80:{port}",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil-chat.shop.example",
    "sub.chat.shop.example",
    "chat.shop.example.",
    "chat.shop.example.evil.example",
    "localhost@evil.example",
    "localhost:80@evil.example",
    "localhost:password@evil.example:80",
    "evil.example@localhost@evil.example",
    "[::1]@evil.example",
    "[::1]evil.example",
    "[::1]:80@evil.example",
    "[::1",
    "localhost:evil",
    "localhost:",
    "localhost:123456",
    "localhost/evil.example",
    "localhost:80/evil.example",
    "localhost?evil.example",
    "localhost#evil.example",
    "localhost\\evil.example",
    "localhost, evil.example",
    "localhost evil.example",
    "localhost:80,evil.example",
    "0x7f000001",
    "2130706433",
    "127.1",
    "0.0.0.0",
    "10.0.0.1",
)
LIES = (
    "X-Forwarded-Host: evil.example",
    "X-Original-Host: evil.example",
    "X-Host: evil.example",
    "Forwarded: host=evil.example",
    "X-Forwarded-Server: evil.example",
    "X-Original-URL: http://evil.example/",
    "X-Rewrite-URL: //evil.example/",
)
TARGETS = ("/", "/console", "/console/", "/console/api/session", "/nowhere", "//evil.example", "//evil.example/..")


async def test_good_names_are_answered(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, allowed_hosts=ALLOWED, unbuilt=True) as shop:
        for pattern in GOOD:
            host = pattern.format(port=shop.port)
            socket = await RawSocket.connect(shop.port)
            answer = await socket.request("GET", "/console/", f"Host: {host}")
            assert answer.status == 200, host
            await socket.close()
            socket = await RawSocket.connect(shop.port)
            answer = await socket.upgrade("/ws/visitor", host, f"Origin: {ORIGIN}")
            assert answer.status == 101, host
            await socket.close()


async def test_forged_names_are_refused_and_not_repeated(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with running_small_shop(tmp_path, allowed_hosts=ALLOWED, unbuilt=True) as shop:
        cases = 0
        for pattern in FORGED:
            host = pattern.format(port=shop.port)
            for target in TARGETS:
                socket = await RawSocket.connect(shop.port)
                answer = await socket.request("GET", target, f"Host: {host}")
                assert answer.status == 400, (host, target)
                assert "evil" not in str(answer.headers) and b"evil" not in answer.body, (host, target)
                await socket.close()
                cases += 1
            for path, origin in (("/ws/visitor", ORIGIN), ("/ws/operator", f"http://{host}")):
                socket = await RawSocket.connect(shop.port)
                assert (await socket.upgrade(path, host, f"Origin: {origin}")).status == 403, host
                await socket.close()
                cases += 1
        record("A4b", forged_hosts=cases, reflections=0)


async def test_a_request_with_two_names_or_none_is_refused(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        for headers in ((), ("Host: localhost", "Host: evil.example"), ("Host: evil.example", "Host: localhost")):
            socket = await RawSocket.connect(shop.port)
            answer = await socket.request("GET", "/console", *headers)
            assert answer.status == 400, headers
            assert "evil" not in str(answer)
            await socket.close()


async def test_what_a_proxy_or_a_liar_adds_never_gets_into_an_answer(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, unbuilt=True) as shop:
        for target in (*TARGETS, "http://evil.example/console", "http://evil.example/"):
            for lie in LIES:
                socket = await RawSocket.connect(shop.port)
                answer = await socket.request("GET", target, f"Host: localhost:{shop.port}", lie)
                location = answer.headers.get("location", "")
                is_own = location.startswith((f"http://localhost:{shop.port}/", "/")) and not location.startswith("//")
                assert not location or (is_own and "://evil" not in location), (target, lie, location)
                assert b"//evil" not in answer.body, (target, lie)
                await socket.close()
