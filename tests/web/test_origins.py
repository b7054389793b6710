"""Which pages may connect: the shop's exact origin for visitors, the console's own for operators (row A3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.errors import UsageError
from chatserver.protocol.frames import PROTOCOL_VERSION
from chatserver.web.origins import parse_origin
from tests.support.client import Client
from tests.support.figures import record
from tests.support.raw_socket import RawSocket
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.support.visitor_client import VisitorClient

ALLOWED = ("https://shop.example", "http://shop.example:8080", "https://xn--mgbh0fb.example", "http://192.0.2.7")
FORBIDDEN = (
    None,
    "",
    "null",
    "http://shop.example",
    "https://shop.example:444",
    "https://shop.example:443",
    "https://shop.example/",
    "https://shop.example.",
    "https://Shop.Example",
    "HTTPS://shop.example",
    "https://www.shop.example",
    "https://evil-shop.example",
    "https://shop.example.evil.example",
    "https://shop.example@evil.example",
    "https://evil.example#https://shop.example",
    "https://evil.example?https://shop.example",
    "https://evil.example https://shop.example",
    "https://shop.example https://evil.example",
    "https://shop.example, https://evil.example",
    "shop.example",
    "//shop.example",
    "wss://shop.example",
    "file://",
    "https://192.0.2.7",
    "http://192.0.2.8",
    "http://shop.example:8081",
    "http://shop.example:80800",
    "https://sh\xf6p.example",
    "https://*.shop.example",
    "*",
    "chrome-extension://abcdefgh",
    "https://shop.examplf",
)


async def handshake(shop: RunningShop, path: str, origin: str | None, *headers: str) -> int:
    """The status of the answer to a websocket's handshake with this Origin; None sends none."""
    socket = await RawSocket.connect(shop.port)
    lines = [] if origin is None else [f"Origin: {origin}"]
    answer = await socket.upgrade(path, f"127.0.0.1:{shop.port}", *lines, *headers)
    await socket.close()
    return answer.status


async def test_a_visitor_connects_from_the_shops_exact_origins_and_no_other(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path, origins=ALLOWED) as shop:
        for origin in ALLOWED:
            assert await handshake(shop, "/ws/visitor", origin) == 101, origin
        for origin in (*FORBIDDEN, shop.url):
            assert await handshake(shop, "/ws/visitor", origin) == 403, origin
        record("A3", visitor_origins=len(ALLOWED) + len(FORBIDDEN) + 1, false_accepts=0, false_rejects=0)


async def test_two_origins_are_none(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, origins=ALLOWED) as shop:
        for first, second in ((ALLOWED[0], "https://evil.example"), ("https://evil.example", ALLOWED[0])):
            assert await handshake(shop, "/ws/visitor", first, f"Origin: {second}") in (400, 403)
        own = shop.url
        assert await handshake(shop, "/ws/operator", own, "Origin: https://evil.example") in (400, 403)
        assert await handshake(shop, "/ws/operator", "https://evil.example", f"Origin: {own}") in (400, 403)


async def test_a_shop_that_allows_nobody_lets_nobody_connect(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, origins=()) as shop:
        for origin in (*FORBIDDEN, *ALLOWED, shop.url, "http://localhost", "http://127.0.0.1"):
            assert await handshake(shop, "/ws/visitor", origin) == 403, origin


async def test_the_origin_must_be_the_one_of_the_site_that_the_hello_names(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, origins=ALLOWED) as shop:
        for site, origin in (("nonexistent", ALLOWED[0]), (shop.site_key.lower() + "x", ALLOWED[0])):
            client = VisitorClient(shop.port, site, origin=origin)
            await client.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": site})
            assert await client.wait_closed() == 4403
            await client.close()
        assert await shop.query("SELECT count(*) FROM visitors") == [(0,)]


async def test_a_forged_origin_gains_only_a_new_anonymous_visitor(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, origins=ALLOWED) as shop:
        owner = VisitorClient(shop.port, shop.site_key, origin=ALLOWED[0])
        await owner.connect()
        await owner.say("my secret question")
        forger = VisitorClient(shop.port, shop.site_key, origin=ALLOWED[0])
        welcome = await forger.connect()
        assert welcome["token"] and welcome["visitor_name"] == ""
        assert "secret" not in str(forger.frames)
        await owner.close()
        await forger.close()


async def test_a_console_connects_from_its_own_page_and_no_other(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, origins=ALLOWED, allowed_hosts="chat.shop.example") as shop:
        operator = await shop.operator()
        cookie = f"Cookie: sid={operator.http.cookies['sid']}"
        assert await handshake(shop, "/ws/operator", shop.url, cookie) == 101
        port = shop.port
        forbidden = (
            *FORBIDDEN,
            *ALLOWED,
            f"http://localhost:{port}",
            f"https://127.0.0.1:{port}",
            "http://127.0.0.1",
            f"http://127.0.0.1:{port}/",
            f"http://127.0.0.1:{port}0",
            f"http://127.0.0.1:{port}.evil.example",
            f"http://www.127.0.0.1:{port}",
            "https://chat.shop.example",
            "https://www.chat.shop.example",
        )
        for origin in forbidden:
            assert await handshake(shop, "/ws/operator", origin, cookie) == 403, origin
        record("A3", console_origins=len(forbidden) + 1)
        await operator.close()


async def test_the_shops_page_with_the_victims_ticket_gets_nowhere(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, origins=ALLOWED) as shop:
        operator = await shop.operator()
        ticket = (await operator.post("/console/api/ticket", {})).json()["ticket"]
        visitor_socket = Client(f"ws://127.0.0.1:{shop.port}/ws/visitor", ALLOWED[0])
        await visitor_socket.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": ticket})
        assert (await visitor_socket.wait_type("error"))["code"] == "bad_field"
        assert await handshake(shop, "/ws/operator", ALLOWED[0]) == 403
        await visitor_socket.close()
        await operator.close()


async def test_behind_a_proxy_with_tls_the_console_is_at_home_on_https(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, allowed_hosts="chat.shop.example") as shop:
        for scheme, expected in (("https", 101), ("http", 403)):
            socket = await RawSocket.connect(shop.port)
            origin = f"Origin: {scheme}://chat.shop.example"
            answer = await socket.upgrade("/ws/operator", "chat.shop.example", origin, "X-Forwarded-Proto: https")
            assert answer.status == expected
            await socket.close()


@pytest.mark.parametrize(
    ("written", "origin"),
    [
        ("https://shop.example", "https://shop.example"),
        ("https://shop.example/", "https://shop.example"),
        (" HTTPS://Shop.Example:443 ", "https://shop.example"),
        ("http://shop.example:80", "http://shop.example"),
        ("http://shop.example:443", "http://shop.example:443"),
        ("https://فروشگاه.example", "https://xn--mgbtj4c7ad63e.example"),
        ("http://[2001:DB8::1]:8000", "http://[2001:db8::1]:8000"),
        ("http://localhost:3000", "http://localhost:3000"),
    ],
)
def test_an_origin_is_kept_as_browsers_send_it(written: str, origin: str) -> None:
    assert parse_origin(written) == origin


@pytest.mark.parametrize(
    "text",
    [
        "",
        "*",
        "null",
        "shop.example",
        "//shop.example",
        "https://",
        "https://*",
        "https://*.shop.example",
        "https://shop.example/path",
        "https://shop.example?query",
        "https://shop.example#fragment",
        "https://user@shop.example",
        "https://:word@shop.example",
        "https://shop.example:port",
        "https://shop.example:99999",
        "https://[::1",
        "https://shop example",
        "https://" + "x" * 70 + ".example",
        "ftp://shop.example",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_origin_is_refused_by_saying_how_to_write_one(text: str) -> None:
    with pytest.raises(UsageError, match=r"write it like https://shop\.example"):
        parse_origin(text)
